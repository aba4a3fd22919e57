import { expect, test } from "vitest";
import { carePlan } from "#shared/domain/clients/care-plan.ts";
import type { ClientPromise } from "#shared/domain/clients/promise.ts";
import type { Contact } from "#shared/domain/contacts/contact.ts";
import { anArchive, contract } from "#test/support/an-archive.ts";
import { aBotHouse } from "#test/support/bot-house.ts";
import { aClient, NOW } from "#test/use-cases/given.ts";

const someone = (name: string, over: Partial<Contact>): Contact => ({
  ...{ id: name, clientId: "cli_1", version: "seed", province: "GD", name, createdAt: NOW },
  ...{ buyingRole: "NONE", birthdayConsent: false, profileConsent: false, isKeyPerson: false },
  ...{ goodHours: [], badHours: [], motives: [] },
  ...over,
});
const when = { today: "2026-03-09", days: 90 };
const known = { inNetworkSince: "2023-04-01", nextContactDueOn: "2026-03-20" };
const promise: ClientPromise = {
  ...{
    id: "prm_1",
    clientId: "cli_1",
    version: "seed",
    province: "GD",
    text: "15号付8000",
    dueOn: "2026-03-15",
  },
  ...{ madeBy: "CLIENT", status: "OPEN", createdAt: NOW, createdBy: "min" },
};
const people = [
  someone("李建国", { birthday: "1980-05-12", birthdayConsent: true }),
  someone("王芳", { birthday: "--04-02" }),
  someone("赵明", { birthday: "--12-30", birthdayConsent: true }),
];

test("says what is due to a client, the soonest first, and birthdays only of those who agreed", () => {
  const contracts = [contract("2026-05-03", { no: "HT-1" }), contract("2027-05-03")];
  const archive = anArchive({ client: aClient(known), contacts: people, contracts, promises: [promise] });
  expect(carePlan(archive, when)).toEqual([
    { on: "2026-03-15", kind: "PROMISE", what: "15号付8000" },
    { on: "2026-03-20", kind: "CONTACT" },
    { on: "2026-04-01", kind: "ANNIVERSARY", what: "3" },
    { on: "2026-05-03", kind: "CONTRACT", what: "HT-1" },
    { on: "2026-05-12", kind: "BIRTHDAY", what: "李建国" },
  ]);
});

test("a contact that should have been is due today; the day one came is no anniversary", () => {
  const late = anArchive({
    client: aClient({ nextContactDueOn: "2026-01-01", inNetworkSince: "2026-03-09" }),
  });
  expect(carePlan(late, when)).toEqual([{ on: "2026-03-09", kind: "CONTACT" }]);
  expect(carePlan(anArchive({ client: aClient() }), when)).toEqual([]);
});

test("in chat it is a part of the client's card", async () => {
  const house = await aBotHouse({
    clients: [aClient(known)],
    parts: { contact: people, promise: [promise] },
  });
  const { command, reply } = await house.say("恒信物流的关怀计划");
  expect(command).toBe("show-client");
  expect(reply.text.split("\n")).toEqual([
    "恒信物流关怀计划：",
    "3月15日（周日）承诺到期：15号付8000",
    "3月20日（周五）该联系了",
    "4月1日（周三）入网满3年，道一声谢",
    "5月12日（周二）李建国生日",
  ]);
});
