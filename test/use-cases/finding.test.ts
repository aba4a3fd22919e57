import { describe, expect, test } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { findClients } from "#shared/use-cases/clients/find-clients.ts";
import { aPerson, callerFor, PEOPLE } from "./given.ts";
import { aHouse } from "./house.ts";

function aClient(facts: Partial<Client> & Pick<Client, "id">): Client {
  return {
    ...{ version: "seed", province: "GD", unit: "GZ-A", owner: "min", kind: "GROUP" },
    ...{ name: facts.id, shortName: facts.id, aliases: [], status: "IN_NETWORK", valueClass: "C" },
    ...{ serviceGrade: "STANDARD", surveyGrade: "STANDARD", riskLevel: "NONE" },
    createdAt: "2026-01-05T01:00:00.000Z",
    ...facts,
  };
}

const BOOKS = [
  aClient({ id: "cli_a", valueClass: "A", monthlyFen: 900 }),
  aClient({ id: "cli_b", valueClass: "B", monthlyFen: 500 }),
  aClient({ id: "cli_c" }),
  aClient({ id: "cli_na", owner: "na", monthlyFen: 700 }),
  aClient({ id: "cli_bo", owner: "bo", unit: "GZ-B", monthlyFen: 800 }),
];
const RICH = { where: { field: "monthlyFen" as const, min: 600 } };

describe("clients are found by what is known of them", () => {
  test("a manager looks through his own book, in one Query, and hears of whom it is not known", async () => {
    const house = await aHouse({ clients: BOOKS });
    const before = house.requests();
    const found = await house.say(findClients, { search: RICH });
    expect(found).toMatchObject({ kind: "found", total: 1, among: 3, unknown: 1, books: [{ id: "min" }] });
    expect(house.requests() - before).toBe(2);
  });

  test("a supervisor looks through the books of his people, and of nobody else", async () => {
    const house = await aHouse({ clients: BOOKS });
    const found = await house.say(findClients, { search: RICH }, { as: callerFor("zhao") });
    expect(found.kind === "found" && found.lines.map(({ id }) => id)).toEqual(["cli_a", "cli_na"]);
    expect(found.kind === "found" && found.books.map(({ name }) => name)).toEqual([
      "赵强",
      "王敏",
      "李娜",
      "孙离",
    ]);
  });

  test("a client of his people that lies in another unit is not his to see", async () => {
    const house = await aHouse({
      clients: [...BOOKS, aClient({ id: "cli_far", owner: "na", unit: "GZ-B" })],
    });
    const found = await house.say(findClients, { search: {} }, { as: callerFor("zhao") });
    expect(found).toMatchObject({ total: 4, among: 4 });
  });

  test("whoever stands in for somebody looks through that book too", async () => {
    const house = await aHouse({ clients: BOOKS });
    const as = { ...callerFor("min"), covers: [{ id: "bo", name: "陈波" }] };
    expect(await house.say(findClients, { search: RICH }, { as })).toMatchObject({ total: 2, among: 4 });
    const both = { ...callerFor("zhao"), covers: [{ id: "na", name: "李娜" }] };
    expect(await house.say(findClients, { search: {} }, { as: both })).toMatchObject({ total: 4 });
  });

  test("a list goes on page by page, up to what was asked for", async () => {
    const house = await aHouse({ clients: BOOKS });
    const page = async (from: number, first?: number) =>
      await house.say(findClients, { search: first ? { first } : {}, page: { from, size: 2 } });
    expect(await page(1)).toMatchObject({ total: 3, from: 1, nextFrom: 3 });
    const last = await page(3);
    expect(last).toMatchObject({ lines: [{ id: "cli_c" }] });
    expect(last).not.toHaveProperty("nextFrom");
    expect(await page(1, 2)).not.toHaveProperty("nextFrom");
  });

  test("more people than are read one by one are too many", async () => {
    const many = Array.from({ length: DEFAULT_RULES.work.largestTeam }, (_, n) =>
      aPerson({ id: `p${n}`, name: `员工${n}` }),
    );
    const house = await aHouse({ people: [...PEOPLE, ...many] });
    const found = await house.say(findClients, { search: {} }, { as: callerFor("zhao") });
    expect(found).toEqual({ kind: "too-large", largest: DEFAULT_RULES.work.largestTeam });
  });

  test("an admin, who sees everybody, is told so too", async () => {
    const house = await aHouse({ clients: BOOKS });
    expect(await house.say(findClients, { search: {} }, { as: callerFor("adm") })).toMatchObject({
      kind: "too-large",
    });
  });

  test("but finds a client by its exact name, whoever's it is", async () => {
    const house = await aHouse({ clients: BOOKS });
    const search = { where: { field: "name" as const, has: "cli_bo" } };
    const found = await house.say(findClients, { search }, { as: callerFor("adm") });
    expect(found).toMatchObject({
      kind: "found",
      total: 1,
      lines: [{ id: "cli_bo", owner: "bo" }],
      books: [],
    });
  });
});
