import { describe, expect, test } from "vitest";
import { birthdaysOf, dayInWindow } from "#shared/domain/contacts/birthdays.ts";
import { mustNotBeBenefit } from "#shared/domain/contacts/changing.ts";
import { heldContacts, peopleOf } from "#shared/domain/contacts/held-contacts.ts";
import { personMeant } from "#shared/domain/contacts/meant.ts";
import { seenAlone, sensitiveAlone } from "#shared/domain/contacts/seen.ts";
import { changedWith, type Telling, told } from "#shared/domain/contacts/telling.ts";
import { DECISION_MAP_DEFAULT as RULES } from "#shared/domain/rules/decision-map-rules.ts";
import { aContact, PEOPLE, TIES, tie } from "#test/support/a-hospital.ts";
import { aClient, NOW, refused } from "#test/use-cases/given.ts";

const client = aClient({
  contact: { name: "何主任", title: "信息科主任", mobile: "13900001111", badHours: [] },
});
const tell = (telling: Partial<Telling>, contacts = PEOPLE) =>
  told(
    { client, contacts, relations: TIES },
    { who: "李国强", isNew: false, change: {}, hasLeft: false, ...telling },
    { now: NOW, id: "con_new", rules: RULES },
  );

describe("what is told of a person", () => {
  test("of the one who was only imported makes a person of him", () => {
    const { is, person } = tell({ who: "何主任", change: { attitude: "SUPPORTER" } }, []);
    expect(is).toBe("updated");
    expect(person).toMatchObject({
      before: undefined,
      after: {
        id: "con_new",
        name: "何主任",
        mobile: "13900001111",
        isKeyPerson: true,
        attitude: "SUPPORTER",
      },
    });
  });

  test("of a new one with a known name is told of the known one", () => {
    expect(tell({ who: "李国强", isNew: true, change: { title: "院长" } })).toMatchObject({
      ...{ is: "updated", changed: ["title"] },
    });
    expect(tell({ who: "周玲", isNew: true })).toMatchObject({ is: "created", changed: ["name"] });
  });

  test("that changes nothing, of nobody, of several, or of a birthday without consent is refused", () => {
    expect(() => tell({})).toThrow(expect.objectContaining(refused("contact.no-change")));
    expect(() => tell({ who: "周经理" })).toThrow(expect.objectContaining(refused("contact.unknown")));
    const twins = [...PEOPLE, aContact({ id: "con_x", name: "李敏", title: "副院长" })];
    expect(() => personMeant(twins, "李院长", "")).toThrow(
      expect.objectContaining(refused("contact.several")),
    );
    expect(() => tell({ change: { birthday: "--05-12" } })).toThrow(
      expect.objectContaining(refused("contact.no-consent")),
    );
  });

  test("a tie between the same two is one, whoever was named first, and as strong as its kind usually is", () => {
    const { tie: changed } = tell({ who: "李国强", tie: { to: "赵敏", kind: "RELATIVE" } });
    expect(changed).toMatchObject({
      before: TIES[1],
      after: { from: "con_zhao", to: "con_li", strength: 5 },
    });
    expect(tell({ tie: { to: "孙丽", kind: "OTHER", strength: 1 } }).tie).toMatchObject({
      ...{ before: undefined, after: { from: "con_li", to: "con_sun", strength: 1 }, with: "孙丽" },
    });
  });

  test("a person is meant by his id, by surname and title, or by the title alone", () => {
    expect(personMeant(PEOPLE, "con_sun", "").name).toBe("孙丽");
    expect(personMeant(PEOPLE, "赵主任", "").name).toBe("赵敏");
    expect(personMeant(PEOPLE, "采购员", "").name).toBe("孙丽");
    expect(personMeant([aContact({ id: "x", name: "钱进" })], "钱总", "").name).toBe("钱进");
  });

  test("there is one key person, and the same tie told the other way round is the same", () => {
    const [zhao, sun] = [PEOPLE[2], PEOPLE[3]];
    const changes = zhao && changedWith(PEOPLE, { before: zhao, after: { ...zhao, isKeyPerson: true } });
    expect(changes?.[1]).toMatchObject({ before: sun, after: { isKeyPerson: false } });
    expect(tell({ who: "赵敏", tie: { to: "李国强", kind: "RELATIVE" } }).tie?.before).toBe(TIES[1]);
    expect(tell({ who: "赵敏", tie: { to: "孙丽", kind: "RELATIVE" } }).tie?.before).toBe(TIES[0]);
  });

  test("motives add up", () => {
    const [first, ...others] = PEOPLE.map((one) => ({ ...one, motives: ["HABIT" as const] }));
    const contacts = first ? [first, ...others] : [];
    const { person } = tell({ change: { motives: ["PERSONAL_HONOUR", "HABIT"] } }, contacts);
    expect(person.after.motives).toEqual(["HABIT", "PERSONAL_HONOUR"]);
  });

  test("who leaves is nobody's boss any more", () => {
    const [boss, clerk] = [
      aContact({ id: "b", name: "王五" }),
      aContact({ id: "k", name: "赵六", reportsTo: "b" }),
    ];
    const changes = changedWith([boss, clerk], { before: boss, after: { ...boss, leftOn: "2026-03-09" } });
    expect(changes).toHaveLength(2);
    expect(changes[1]?.after).not.toHaveProperty("reportsTo");
  });

  test.each(["送他两条名烟", "给回扣", "安排旅游", "a gift card"])(
    "personal benefits are refused: %s",
    (said) => {
      expect(() => mustNotBeBenefit(said)).toThrow(expect.objectContaining(refused("contact.benefit")));
    },
  );
});

describe("what people come to on their client", () => {
  const held = (contacts = PEOPLE, of: Parameters<typeof heldContacts>[1]["client"] = client) =>
    heldContacts(contacts, { client: of, rules: RULES });

  test("count, roles, score, birthdays, and the key person in place of the imported one", () => {
    expect(held()).toMatchObject({
      contacts: 4,
      rolesKnown: "ADE",
      mapScore: 32,
      contact: { id: "con_sun" },
    });
    expect(held().birthdays).toEqual([{ on: "03-12", of: "con_zhao", name: "赵敏", title: "信息科主任" }]);
  });

  test("a key person of whom only the name is known is called by it", () => {
    const key = aContact({ id: "k", name: "吴刚", isKeyPerson: true });
    expect(held([key]).contact).toEqual({ id: "k", name: "吴刚", badHours: [] });
  });

  test("without a key person what was imported stays, what was derived goes", () => {
    expect(held([])).toMatchObject({ contacts: undefined, rolesKnown: undefined, contact: client.contact });
    expect(held([], { contact: { id: "con_sun", name: "孙丽", badHours: [] } }).contact).toBeUndefined();
  });

  test("the imported one is among the people until a key person or one of his name is", () => {
    expect(peopleOf(client, []).map(({ name }) => name)).toEqual(["何主任"]);
    expect(peopleOf(client, PEOPLE)).toHaveLength(4);
    expect(peopleOf(aClient(), [])).toEqual([]);
    const bare = aClient({ contact: { name: "何主任", badHours: [] } });
    expect(peopleOf(bare, [])[0]).not.toHaveProperty("mobile");
  });
});

describe("birthdays", () => {
  test("are kept of those who agreed, without the year", () => {
    const people = [
      aContact({ id: "a", name: "甲", birthday: "--02-29", birthdayConsent: true }),
      aContact({ id: "b", name: "乙", birthday: "1980-05-12" }),
    ];
    expect(birthdaysOf(people)).toEqual([{ on: "02-29", of: "a", name: "甲" }]);
  });

  test("of 29 February fall on the 28th in common years", () => {
    expect(dayInWindow("02-29", { from: "2027-02-01", to: "2027-02-28" })).toBe("2027-02-28");
    expect(dayInWindow("02-29", { from: "2028-02-01", to: "2028-03-01" })).toBe("2028-02-29");
    expect(dayInWindow("05-12", { from: "2026-12-20", to: "2027-01-10" })).toBeUndefined();
    expect(dayInWindow("01-05", { from: "2026-12-20", to: "2027-01-10" })).toBe("2027-01-05");
  });
});

test("numbers are whole for who looks after the client, masked for others, and what is sensitive is named", () => {
  const whole = aContact({ id: "a", name: "甲", mobile: "13800005678", wechatId: "wx", motives: ["HABIT"] });
  expect(seenAlone(whole, true)).toBe(whole);
  expect(seenAlone(whole, false)).toMatchObject({ mobile: "138****5678" });
  expect(seenAlone(whole, false)).not.toHaveProperty("wechatId");
  expect(sensitiveAlone(whole, [{ ...tie("a", "b"), one: "a", other: "b" }])).toEqual([
    ...["mobile", "wechatId", "motives", "relations"],
  ]);
  expect(sensitiveAlone(aContact({ id: "z", name: "乙" }), [])).toEqual([]);
});
