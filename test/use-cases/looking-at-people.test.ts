import { expect, test } from "vitest";
import { listBirthdays } from "#shared/use-cases/contacts/list-birthdays.ts";
import { showContact } from "#shared/use-cases/contacts/show-contact.ts";
import { aContact, aHospital, PEOPLE } from "#test/support/a-hospital.ts";
import { refused } from "./given.ts";
import { aHouse } from "./house.ts";

test("a person's boss is named, and of whom nothing sensitive is known no look is noted", async () => {
  const clerk = aContact({ id: "con_k", name: "周玲", reportsTo: "con_li" });
  const boss = aContact({ id: "con_b", name: "吴刚", reportsTo: "con_gone" });
  const { clients } = aHospital();
  const house = await aHouse({ clients, parts: { contact: [...PEOPLE, clerk, boss] } });
  const clientId = "cli_1";
  expect(await house.say(showContact, { clientId, who: "con_k" })).toMatchObject({
    ...{ boss: "李国强", knows: [{ name: "李国强", tie: { kind: "REPORTS_TO", strength: 3 } }] },
  });
  await house.say(showContact, { clientId, who: "吴刚" });
  house.table.settle();
  expect(await house.ports.journal.listOf("cli_1")).toHaveLength(1);
});

test("birthdays of the month that fall out of the window are not listed, and a window is a year at most", async () => {
  const house = await aHouse(aHospital());
  const { birthdays } = await house.say(listBirthdays, { from: "2026-03-01", to: "2026-03-11" });
  expect(birthdays).toEqual([]);
  const tooLong = house.say(listBirthdays, { from: "2026-01-01", to: "2027-03-01" });
  await expect(tooLong).rejects.toMatchObject(refused("agenda.too-long"));
  const backwards = house.say(listBirthdays, { from: "2026-03-02", to: "2026-03-01" });
  await expect(backwards).rejects.toMatchObject(refused("agenda.too-long"));
});

test("those of several months come in the order of their days", async () => {
  const [client] = aHospital().clients;
  const birthdays = ["04-02", "03-30", "03-12"].map((on) => ({ on, of: `con_${on}`, name: on }));
  const house = await aHouse({ clients: client ? [{ ...client, birthdays }] : [] });
  const listed = await house.say(listBirthdays, { from: "2026-03-20", to: "2026-04-10" });
  expect(listed.birthdays.map(({ on }) => on)).toEqual(["2026-03-30", "2026-04-02"]);
});
