import { describe, expect, test } from "vitest";
import { ADDRESSES } from "#api/routes.ts";
import { COMMAND_NAMES } from "#bot/understand/understanding.ts";
import { aHospital } from "#test/support/a-hospital.ts";
import { anApi } from "#test/support/api-house.ts";
import { aClient } from "#test/use-cases/given.ts";

/** What only a conversation has: the next page of a list that was shown, and what one may say. */
const OF_A_CONVERSATION = ["next-page", "help"];
const commands = COMMAND_NAMES.filter((name) => !OF_A_CONVERSATION.includes(name));

test("every command of the catalogue has an address, but for what only a conversation has", () => {
  const scopes = new Set(ADDRESSES.map(({ scope }) => scope));
  expect(COMMAND_NAMES.filter((name) => !scopes.has(name)).toSorted()).toEqual(OF_A_CONVERSATION.toSorted());
  expect(commands.length).toBeGreaterThan(50);
});

describe.each(commands)("%s", (name) => {
  test("can be called, and tells in both languages what it does not understand", async () => {
    const { call, faults } = await anApi();
    const said = async (language: string) =>
      await call(`/v1/${name}`, { body: { colour: "red" }, headers: { "accept-language": language } });
    const [chinese, english] = [await said("zh"), await said("en")];
    for (const answer of [chinese, english])
      expect(answer).toMatchObject({
        status: 422,
        headers: { "content-type": "application/problem+json; charset=utf-8" },
        body: { code: "input.not-understood", fields: ["colour"] },
      });
    const sentence = ({ body }: typeof chinese) => (body as { detail: string }).detail;
    expect(sentence(chinese)).toMatch(/[\u4e00-\u9fff]/u);
    expect(sentence(english)).toMatch(/^[^\u4e00-\u9fff]+$/u);
    expect(faults).toEqual([]);
  });
});

const alias = { alias: "老院" };
const visit = { heard: "想上专线" };
const rival = { competitor: "CT", moves: ["PRICE_CUT"], text: "电信降价两成" };

describe.each([
  ["update-client", { changes: [{ field: "place", said: "建设路" }] }],
  ["update-contact", { who: "李国强", change: { phone: "0731-84120001" } }],
  ["log-visit", visit],
  ["log-competitor", rival],
  ["teach-alias", alias],
])("%s for a version", (name, wish) => {
  const body = { clientId: "cli_1", ...wish };
  const version = async ({ call }: Awaited<ReturnType<typeof anApi>>) =>
    (await call("/v1/clients/cli_1")).headers["etag"] ?? "";

  test("is done where the client is still so, and gives it another version", async () => {
    const api = await anApi(aHospital());
    const known = await version(api);
    expect(await api.call(`/v1/${name}`, { body, headers: { "if-match": known } })).toMatchObject({
      status: 200,
    });
  });

  test("is refused where it was changed since, and nothing is written", async () => {
    const api = await anApi(aHospital());
    const known = await version(api);
    const other = { clientId: "cli_1", changes: [{ field: "address", said: "解放路1号" }] };
    await api.call("/v1/update-client", { body: other });
    const [before, late] = [
      api.table.all().length,
      await api.call(`/v1/${name}`, { body, headers: { "if-match": known } }),
    ];
    expect(late).toMatchObject({ status: 412, body: { code: "item.changed" } });
    expect(api.table.all()).toHaveLength(before);
  });
});

describe("lists that are told as a whole", () => {
  const clients = Array.from({ length: 5 }, (_, n) =>
    aClient({
      ...{ id: `cli_${n + 1}`, name: `客户${n + 1}有限公司`, shortName: `客户${n + 1}` },
      birthdays: [{ on: `03-1${n}`, of: `con_${n}`, name: `李${n}` }],
    }),
  );
  interface Page {
    readonly items: readonly { readonly clientId: string }[];
    readonly next?: string;
  }
  const address = "/v1/birthdays?from=2026-03-01&to=2026-03-31&limit=2";

  test("come by the page, each line once, until there is no next", async () => {
    const { call } = await anApi({ clients });
    const seen: string[][] = [];
    for (let next: string | undefined = ""; next !== undefined; ) {
      const after = next && `&after=${encodeURIComponent(next)}`;
      const page: Page = (await call(`${address}${after}`)).body as Page;
      seen.push(page.items.map(({ clientId }) => clientId));
      next = page.next;
    }
    expect(seen).toEqual([["cli_1", "cli_2"], ["cli_3", "cli_4"], ["cli_5"]]);
  });

  test("refuse a length that is none, a place of another list, and what they do not take", async () => {
    const { call } = await anApi({ clients });
    for (const limit of ["0", "101", "many", "1.5"])
      expect(await call(`/v1/segments?limit=${limit}`)).toMatchObject({
        status: 422,
        body: { fields: ["limit"] },
      });
    const { next = "" } = (await call(address)).body as Page;
    expect(await call(`/v1/segments?after=${encodeURIComponent(next)}`)).toMatchObject({
      status: 400,
      body: { code: "cursor.unknown" },
    });
    expect(await call("/v1/segments?name=x")).toMatchObject({ status: 422, body: { fields: ["name"] } });
  });

  test.each([
    ["contracts", "min"],
    ["approvals", "zhao"],
    ["segments", "min"],
    ["unmanned-clients", "zhao"],
    ["hand-overs", "zhao"],
  ])("/v1/%s is one of them, empty where there is nothing", async (path, key) => {
    const { call } = await anApi();
    expect(await call(`/v1/${path}`, { key })).toMatchObject({ status: 200, body: { items: [] } });
  });
});
