import { expect, test } from "vitest";
import { Contact } from "#shared/domain/contacts/contact.ts";
import { anApi } from "#test/support/api-house.ts";
import { aClient, NOW } from "#test/use-cases/given.ts";

const liu = Contact.parse({
  ...{ id: "con_1", clientId: "cli_1", version: "seed", province: "GD", name: "刘院长" },
  ...{ mobile: "13812345678", birthday: "--03-12", birthdayConsent: true, createdAt: NOW },
});
const body = { clientId: "cli_1", who: "刘院长" };

test.each([
  ["", {}],
  ["?preview=true", {}],
  ["", { prefer: "dry-run" }],
])("whoever looks at what is sensitive leaves a trace, tried out or not: %s %o", async (query, headers) => {
  const { call, ports, table } = await anApi({ clients: [aClient()], parts: { contact: [liu] } });
  const seen = await call(`/v1/show-contact${query}`, { body, headers });
  expect(seen).toMatchObject({ status: 200, body: { outcome: { contact: { name: "刘院长" } } } });
  table.settle();
  const entries = await ports.journal.listOf("cli_1");
  expect(entries).toMatchObject([{ useCase: "show-contact", by: "min", reads: [{ of: "con_1" }] }]);
});

test("a number that the chat shows whole is masked for other systems", async () => {
  const { call } = await anApi({ clients: [aClient()], parts: { contact: [liu] } });
  const said = JSON.stringify(await call("/v1/show-contact", { body }));
  expect(said).toContain("138****5678");
  expect(said).not.toContain("13812345678");
});
