import { describe, expect, test } from "vitest";
import { nextContactOn } from "#shared/domain/clients/contact-cadence.ts";
import { afterIntel } from "#shared/domain/clients/intel.ts";
import { distanceOf, InteractionKind } from "#shared/domain/clients/interaction.ts";
import { needHeard, peopleMet } from "#shared/domain/clients/visit-record.ts";
import { afterContact } from "#shared/domain/clients/visiting.ts";
import type { Contact } from "#shared/domain/contacts/contact.ts";
import { contactsMeant } from "#shared/domain/contacts/meant.ts";
import { CADENCE_DEFAULT } from "#shared/domain/rules/cadence-rules.ts";
import { aClient, NOW } from "#test/use-cases/given.ts";

const aContact = (id: string, name: string, title?: string): Contact => ({
  ...{ id, clientId: "cli_1", version: "v", province: "GD", name, createdAt: NOW },
  ...(title && { title }),
  ...{ buyingRole: "NONE", birthdayConsent: false, profileConsent: false, isKeyPerson: false },
  ...{ goodHours: [], badHours: [], motives: [] },
});
const people = [
  aContact("1", "李建国", "办公室主任"),
  aContact("2", "李梅", "财务部经理"),
  aContact("3", "王芳", "院长"),
  aContact("4", "张伟"),
];

describe("who is meant at a client", () => {
  test.each([
    ["李建国", ["1"]],
    ["李建国主任", ["1"]],
    ["李主任", ["1"]],
    ["李经理", ["2"]],
    ["李总", ["1", "2"]],
    ["院长", ["3"]],
    ["张工", ["4"]],
    ["赵总", []],
    ["李", []],
  ])("%s", (said, ids) => {
    expect(contactsMeant(people, said).map(({ id }) => id)).toEqual(ids);
  });

  test("of a visit: nobody is guessed, nobody is met twice, and whom nobody knows is named", () => {
    const { met, unknown } = peopleMet(people, ["李建国", "李主任", "李总", "赵总"]);
    expect(met.map(({ id }) => id)).toEqual(["1"]);
    expect(unknown).toEqual(["赵总"]);
  });
});

describe("when a client is to be spoken to again", () => {
  const on = (over: Parameters<typeof aClient>[0], kind: InteractionKind = "VISIT") =>
    nextContactOn(aClient(over), { kind, at: NOW }, CADENCE_DEFAULT);

  test.each([
    ["A, after a visit, by a call in two weeks", { valueClass: "A" }, "VISIT", "2026-03-23"],
    ["B, after a call, in a month", { valueClass: "B" }, "CALL", "2026-04-08"],
    ["C in three months", { valueClass: "C" }, "VISIT", "2026-06-07"],
    ["a client to be won every two weeks", { status: "POTENTIAL" }, "CALL", "2026-03-23"],
    ["a prospect too", { status: "PROSPECT", valueClass: "C" }, "VISIT", "2026-03-23"],
    ["a diamond person in a month", { kind: "INDIVIDUAL", individualTier: "DIAMOND" }, "VISIT", "2026-04-08"],
    ["a person of no tier in three months", { kind: "INDIVIDUAL" }, "CALL", "2026-06-07"],
  ] as const)("%s", (_what, over, kind, day) => {
    expect(on(over, kind)).toBe(day);
  });

  test("every kind of contact is face to face, through a person, or through none", () => {
    expect(InteractionKind.options.map((kind) => distanceOf({ kind }))).toContain("IMPERSONAL");
  });
});

describe("a client after a contact", () => {
  const had = { at: NOW, needs: 0, cadence: CADENCE_DEFAULT };

  test("becomes a prospect by the first visit, not by a call", () => {
    const potential = aClient({ status: "POTENTIAL" });
    expect(afterContact(potential, { ...had, kind: "VISIT" })).toMatchObject({
      ...{ status: "PROSPECT", statusOn: "2026-03-09" },
    });
    expect(afterContact(potential, { ...had, kind: "CALL" }).status).toBe("POTENTIAL");
  });

  test("counts the needs that were heard", () => {
    expect(afterContact(aClient({ openNeeds: 2 }), { ...had, kind: "CALL", needs: 1 }).openNeeds).toBe(3);
    expect(afterContact(aClient(), { ...had, kind: "CALL", needs: 1 }).openNeeds).toBe(1);
    expect(afterContact(aClient(), { ...had, kind: "CALL" }).openNeeds).toBeUndefined();
  });
});

test("a need keeps the words, the budget where it was said, and the visit on which it was heard", () => {
  const occasion = { client: aClient(), by: "min", at: NOW, id: "ned_1", visitId: "int_1" };
  expect(needHeard({ text: "想上专线", budgetState: "CAN_OBTAIN" }, occasion)).toMatchObject({
    ...{ text: "想上专线", budgetState: "CAN_OBTAIN", interactionId: "int_1", status: "OPEN" },
  });
  expect(needHeard({ text: "想上专线" }, occasion)).not.toHaveProperty("budgetState");
});

test("the archive names the rival, and until when theirs holds where that is known", () => {
  const news = { competitor: "CU", at: NOW } as const;
  expect(afterIntel(aClient(), news)).not.toHaveProperty("rivalEndsOn");
  expect(afterIntel(aClient(), { ...news, contractEndsOn: "2026-09-30" })).toMatchObject({
    ...{ rival: "CU", rivalEndsOn: "2026-09-30", touchedAt: NOW },
  });
});
