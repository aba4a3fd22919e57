import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Attitude, BuyingRole, type Contact, type ContactRelation } from "#shared/domain/contacts/contact.ts";
import { contactPerson, decisionMap } from "#shared/domain/contacts/decision-map.ts";
import { buyingCentre, gapsOf } from "#shared/domain/contacts/map-advice.ts";
import { coverage, lettersOf, MAP_ROLES, mapScore, rolesWanted } from "#shared/domain/contacts/map-score.ts";
import { tiesOf } from "#shared/domain/contacts/ties.ts";
import { DECISION_MAP_DEFAULT as RULES } from "#shared/domain/rules/decision-map-rules.ts";
import { aContact, tie } from "#test/support/a-hospital.ts";

const person = (id: string, over: Partial<Contact> = {}) => aContact({ id, name: id, ...over });
const map = (contacts: readonly Contact[], relations: readonly ContactRelation[] = []) =>
  decisionMap({ contacts, relations }, RULES);

describe("the score", () => {
  test("is 100 × the sum of weight, influence and attitude over the best it could be", () => {
    const decider = person("d", { buyingRole: "DECIDER", influence: 4, attitude: "SUPPORTER" });
    const user = person("u", { buyingRole: "USER", influence: 3, attitude: "OPPONENT" });
    expect(mapScore([decider, user], RULES)).toEqual({ value: 15, sum: 8, most: 52, unknown: 0 });
  });

  test("is not known while nobody's influence and attitude are, and counts nobody whose are not", () => {
    expect(mapScore([person("a", { influence: 3 })], RULES)).toBeUndefined();
    const known = person("b", { influence: 1, attitude: "NEUTRAL" });
    expect(mapScore([known, person("a", { attitude: "SPONSOR" })], RULES)).toMatchObject({
      value: 0,
      unknown: 1,
    });
  });

  test("lies between -100 and 100, and a better attitude never lowers it", () => {
    const people = fc.array(
      fc.record({
        role: fc.constantFrom(...BuyingRole.options),
        influence: fc.integer({ min: 1, max: 5 }),
        attitude: fc.constantFrom(...Attitude.options),
      }),
      { minLength: 1, maxLength: 8 },
    );
    const score = (all: readonly { role: BuyingRole; influence: number; attitude: Attitude }[]) =>
      mapScore(
        all.map(({ role: buyingRole, ...stance }, n) => person(`p${n}`, { buyingRole, ...stance })),
        RULES,
      )?.value ?? Number.NaN;
    fc.assert(
      fc.property(people, (all) => {
        const value = score(all);
        expect(value).toBeGreaterThanOrEqual(-100);
        expect(value).toBeLessThanOrEqual(100);
        const better = all.map((one, n) => (n === 0 ? { ...one, attitude: "SPONSOR" as const } : one));
        expect(score(better)).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});

test("coverage names the roles that are known and those that are not, as letters on the client", () => {
  const { known, missing } = coverage([
    person("a", { buyingRole: "APPROVER" }),
    person("u", { buyingRole: "USER" }),
  ]);
  expect([lettersOf(known), lettersOf(missing), lettersOf(MAP_ROLES)]).toEqual(["AU", "DE", "ADEU"]);
});

test("an A client wants all four roles, a B client who approves and decides, others none; an empty map none at all", () => {
  const wanted = (valueClass: "A" | "B" | "C", rolesKnown?: string) =>
    rolesWanted({ valueClass, contacts: 1, rolesKnown }, RULES);
  expect(wanted("A", "D")).toEqual(["APPROVER", "EVALUATOR", "USER"]);
  expect(wanted("B")).toEqual(["APPROVER", "DECIDER"]);
  expect(wanted("C")).toEqual([]);
  expect(rolesWanted({ valueClass: "A" }, RULES)).toEqual([]);
});

describe("whom to win next", () => {
  const neutral = person("d", { buyingRole: "DECIDER", influence: 5, attitude: "NEUTRAL" });

  test("is the weightiest from neutral to supporting whom somebody can introduce", () => {
    const user = person("u", { buyingRole: "USER", influence: 5, attitude: "SUPPORTER" });
    expect(map([user, neutral], [tie("u", "d", { strength: 3 })]).next).toMatchObject({
      ...{ id: "d", worth: { weight: 5, influence: 5, value: 25 }, by: { id: "u" } },
    });
  });

  test("is nobody through a weak tie, or through somebody who is against us", () => {
    const user = person("u", { influence: 5, attitude: "SPONSOR" });
    expect(map([user, neutral], [tie("u", "d", { strength: 2 })]).next).toBeUndefined();
    const foe = person("u", { influence: 5, attitude: "OPPONENT" });
    expect(map([foe, neutral], [tie("u", "d")]).next).toBeUndefined();
  });
});

describe("the way to the decider", () => {
  const [contact, helper] = [person("c", { isKeyPerson: true }), person("h")];
  const decider = person("d", { buyingRole: "DECIDER" });

  test("goes by the fewest introductions, and the last before him opens the door", () => {
    const ties = [tie("c", "h"), tie("h", "d"), tie("c", "x"), tie("x", "h")];
    const { way } = map([contact, helper, person("x"), decider], ties);
    expect(way?.steps.map(({ to }) => to)).toEqual(["h", "d"]);
    expect(way).toMatchObject({ from: "c", to: "d", opener: "h", isWeak: false });
  });

  test("says that it is weak where one tie is, and that there is none where nobody leads there", () => {
    expect(map([contact, decider], [tie("c", "d", { strength: 1 })]).way).toMatchObject({
      opener: "c",
      isWeak: true,
    });
    expect(map([contact, decider])).toMatchObject({ isBlocked: true });
  });

  test("is none where we talk to him, and leads to who approves where nobody is known to decide", () => {
    const both = person("d", { buyingRole: "DECIDER", otherRole: "CONTACT" });
    expect(map([both]).way).toEqual({ from: "d", to: "d", steps: [], isWeak: false });
    expect(map([contact, person("a", { buyingRole: "APPROVER" })], [tie("c", "a")]).way?.to).toBe("a");
  });

  test("begins with whom we last spoke to where no key person is named", () => {
    const spoken = (id: string, lastContactAt: string) => person(id, { lastContactAt });
    const [old, new_] = [spoken("o", "2026-01-01T00:00:00.000Z"), spoken("n", "2026-02-01T00:00:00.000Z")];
    expect(contactPerson([old, new_])?.id).toBe("n");
    expect(contactPerson([new_, old])?.id).toBe("n");
    expect(contactPerson([helper])).toBeUndefined();
  });
});

test("who reports to whom is a tie too, unless a stronger one was told of; who has left has none", () => {
  const [boss, clerk] = [person("b"), person("k", { reportsTo: "b" })];
  const ties = (relations: readonly ContactRelation[]) =>
    tiesOf({ contacts: [boss, clerk], relations }, RULES).map(({ kind, strength }) => [kind, strength]);
  expect(ties([])).toEqual([["REPORTS_TO", 3]]);
  expect(ties([tie("b", "k", { kind: "RELATIVE", strength: 5 })])).toEqual([["RELATIVE", 5]]);
  expect(ties([tie("b", "k", { strength: 1 }), tie("b", "gone")])).toEqual([["REPORTS_TO", 3]]);
});

test("gaps are the roles that nobody holds, deciders against us or of unknown stance, and a decider out of reach", () => {
  const against = person("d", { buyingRole: "DECIDER", influence: 5, attitude: "NON_SUPPORTER" });
  const open = person("a", { buyingRole: "APPROVER" });
  const gaps = gapsOf(map([against, open, person("c", { isKeyPerson: true })]));
  expect(gaps).toEqual([
    { is: "no-role", role: "EVALUATOR" },
    { is: "no-role", role: "USER" },
    { is: "against", id: "d" },
    { is: "no-attitude", id: "a" },
    { is: "no-way" },
  ]);
});

test("the information centre is where lines and video are bought, by its name or by the role of its people", () => {
  expect(buyingCentre([person("x"), person("i", { department: "信息中心" })])?.id).toBe("i");
  expect(buyingCentre([person("i", { otherRole: "IT" })])?.id).toBe("i");
  expect(buyingCentre([person("x", { title: "采购员" })])).toBeUndefined();
});
