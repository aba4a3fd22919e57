import { describe, expect, test } from "vitest";
import { gatherFacts } from "#bot/gather-facts.ts";
import type { Search } from "#shared/domain/finding/condition.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { findClients } from "#shared/use-cases/clients/find-clients.ts";
import { aClient as aKnownClient, aPerson, callerFor, PEOPLE } from "./given.ts";
import { aHouse } from "./house.ts";

function aClient(facts: Parameters<typeof aKnownClient>[0] & { id: string }) {
  return aKnownClient({ name: facts.id, shortName: facts.id, valueClass: "C", ...facts });
}

const CLIENTS = [
  aClient({ id: "cli_a", valueClass: "A", monthlyFen: 900, contractEndsOn: "2026-04-01" }),
  aClient({ id: "cli_b", valueClass: "B", monthlyFen: 500, industryCode: "Q84" }),
  aClient({ id: "cli_na", owner: "na", monthlyFen: 700, industryCode: "J66" }),
  aClient({ id: "cli_bo", owner: "bo", unit: "GZ-B", valueClass: "A", monthlyFen: 800 }),
];
const A: Search = { where: { field: "valueClass", in: ["A"] } };
/** So many people in a third team that nobody's question is answered live any more. */
const CROWD = Array.from({ length: DEFAULT_RULES.work.largestTeam }, (_, n) =>
  aPerson({ id: `p${n}`, name: `员工${n}`, unit: "GZ-B" }),
);

async function aCity(clients = CLIENTS) {
  const house = await aHouse({ clients, people: [...PEOPLE, ...CROWD] });
  const gather = async () => {
    await gatherFacts(house.ports, { province: "GD" });
    house.table.settle();
  };
  const ask = async (
    search: Search,
    more: { as?: string; from?: number; size?: number; isCount?: boolean } = {},
  ) => {
    const { as = "lead", from, size = 10, isCount = false } = more;
    const page = from === undefined ? {} : { page: { from, size } };
    const found = await house.say(findClients, { search, isCount, ...page }, { as: callerFor(as) });
    if (found.kind !== "found") throw new Error(found.kind);
    return { ...found, ids: found.lines.map(({ id }) => id) };
  };
  const change = async (id: string, facts: Parameters<typeof aKnownClient>[0]) => {
    const before = await house.ports.clients.find(id);
    if (before === undefined) throw new Error(id);
    await house.write(house.ports.clients.put(before, { ...before, ...facts }));
    house.table.settle();
  };
  return { ...house, gather, ask, change };
}

describe("a whole city is looked through as it was last night", () => {
  test("any condition finds, in order, with the day that it is as of, and whose each one is", async () => {
    const { gather, ask } = await aCity();
    await gather();
    const where = {
      all: [{ field: "monthlyFen" as const, min: 600 }, { not: { field: "valueClass" as const, in: ["B"] } }],
    };
    const found = await ask({ where, order: { by: "monthlyFen", descending: true } });
    expect(found).toMatchObject({ asOf: "2026-03-09", total: 3, among: 4, changed: 0 });
    expect(found.ids).toEqual(["cli_a", "cli_bo", "cli_na"]);
    expect(new Set(found.books.map(({ name }) => name))).toEqual(new Set(["王敏", "陈波", "李娜"]));
  });

  test("before the first night is too large, and says so", async () => {
    const { say } = await aCity();
    const found = await say(findClients, { search: A }, { as: callerFor("lead") });
    expect(found).toEqual({ kind: "too-large", largest: DEFAULT_RULES.work.largestTeam });
  });

  test("a page follows another", async () => {
    const { gather, ask } = await aCity();
    await gather();
    expect(await ask({}, { from: 1, size: 3 })).toMatchObject({
      ids: ["cli_a", "cli_bo", "cli_b"],
      nextFrom: 4,
    });
    const last = await ask({}, { from: 4, size: 3 });
    expect(last).toMatchObject({ ids: ["cli_na"], from: 4 });
    expect(last).not.toHaveProperty("nextFrom");
  });

  test("one that has changed hands since is shown as it is now, or not at all to whoever may not see it any more", async () => {
    const { gather, ask, change } = await aCity();
    await gather();
    await change("cli_a", { owner: "bo", unit: "GZ-B", monthlyFen: 950 });
    await change("cli_bo", { owner: "p9", unit: "XX-1" });
    await change("cli_na", { valueClass: "A" });
    const found = await ask(A);
    expect(found).toMatchObject({ total: 2, changed: 1, ids: ["cli_a"] });
    expect(found.lines[0]).toMatchObject({ owner: "bo", monthlyFen: 950 });
  });

  test("one that is no longer what was asked for is left out and counted", async () => {
    const { gather, ask, change } = await aCity();
    await gather();
    await change("cli_a", { valueClass: "B" });
    expect(await ask(A)).toMatchObject({ total: 2, changed: 1, ids: ["cli_bo"] });
  });

  test("many of one book are read with the book, and who has gone from it one by one", async () => {
    const many = Array.from({ length: 9 }, (_, n) => aClient({ id: `cli_m${n}` }));
    const { gather, ask, change, requests } = await aCity([...CLIENTS, ...many]);
    await gather();
    await change("cli_m3", { owner: "na" });
    const before = requests();
    const found = await ask({ where: { field: "name", has: "cli_m" } }, { from: 1, size: 50 });
    expect(found.ids).toHaveLength(9);
    expect(found.lines.find(({ id }) => id === "cli_m3")).toMatchObject({ owner: "na" });
    expect(requests() - before).toBeLessThan(20);
  });

  test("how many there are is read from the counts alone, for one field and by each of its values", async () => {
    const { gather, ask, ports } = await aCity();
    await gather();
    const columns = { read: 0 };
    const real = ports.facts;
    const facts = {
      ...real,
      columns: async (...asked: Parameters<typeof real.columns>) => {
        columns.read += 1;
        return await real.columns(...asked);
      },
    };
    Object.assign(ports, { facts });
    expect(await ask(A, { isCount: true })).toMatchObject({ total: 2, among: 4, ids: [], nextFrom: 1 });
    expect(await ask({ countBy: "industryCode" }, { isCount: true })).toMatchObject({
      tallies: [
        { value: undefined, clients: 2 },
        { value: "J66", clients: 1 },
        { value: "Q84", clients: 1 },
      ],
    });
    expect(await ask({ where: { field: "industryCode", in: ["J"] } }, { isCount: true })).toMatchObject({
      total: 1,
      unknown: 2,
      missing: [{ field: "industryCode", clients: 2 }],
    });
    expect(columns.read).toBe(0);
    const ending: Search = { where: { field: "contractEndsOn", to: "2026-06-01" } };
    expect(await ask(ending, { isCount: true })).toMatchObject({ total: 1, ids: ["cli_a"], unknown: 3 });
    expect(await ask({ where: { field: "industryCode", in: ["J6620"] } }, { isCount: true })).toMatchObject({
      total: 0,
    });
    expect(columns.read).toBeGreaterThan(0);
  });

  test("a unit means all below it; one that is small enough is read live, as is one person's book", async () => {
    const { gather, ask } = await aCity();
    await gather();
    const inUnit = (unit: string, isCount = false) =>
      ask(
        {
          where: {
            all: [
              { field: "unit", in: [unit] },
              { field: "valueClass", in: ["A"] },
            ],
          },
        },
        { isCount },
      );
    const small = await inUnit("GZ-A");
    expect(small).toMatchObject({ total: 1, among: 3 });
    expect(small).not.toHaveProperty("asOf");
    expect(await inUnit("GZ-B")).toMatchObject({ total: 1, among: 1, asOf: "2026-03-09" });
    expect(await inUnit("GZ", true)).toMatchObject({ total: 2, among: 4, asOf: "2026-03-09", nextFrom: 1 });
    const person = await ask({ where: { field: "owner", in: ["bo", "nobody"] } });
    expect(person).toMatchObject({ total: 1, books: [{ id: "bo", name: "陈波" }] });
    expect(person).not.toHaveProperty("asOf");
  });

  test("an admin counts the whole province, a lead only what is below him", async () => {
    const far = aClient({ id: "cli_far", owner: "adm2", unit: "GD-X", valueClass: "A" });
    const keeper = aPerson({ id: "adm2", name: "外人", unit: "GD-X" });
    const house = await aHouse({ clients: [...CLIENTS, far], people: [...PEOPLE, ...CROWD, keeper] });
    await house.write(
      house.ports.units.put(undefined, { code: "GD-X", name: "外市", level: "CITY", active: true }),
    );
    house.table.settle();
    await house.ports.units.tree({ fresh: true });
    await gatherFacts(house.ports, { province: "GD" });
    const total = async (as: string, isCount: boolean) => {
      const found = await house.say(findClients, { search: A, isCount }, { as: callerFor(as) });
      return found.kind === "found" && found.total;
    };
    for (const isCount of [true, false]) {
      expect(await total("adm", isCount)).toBe(3);
      expect(await total("lead", isCount)).toBe(2);
    }
    const where = { field: "unit" as const, in: ["GD-X"] };
    expect(await house.say(findClients, { search: { where } }, { as: callerFor("lead") })).toMatchObject({
      total: 0,
    });
  });

  test("a name that nobody bears exactly is looked for in the names of last night", async () => {
    const { gather, ask, say } = await aCity();
    const named = { where: { field: "name" as const, has: "cli_n" } };
    expect(await say(findClients, { search: named }, { as: callerFor("lead") })).toMatchObject({
      total: 0,
      books: [],
    });
    await gather();
    expect(await ask(named)).toMatchObject({ total: 1, ids: ["cli_na"], asOf: "2026-03-09" });
    const exact = await ask({ where: { field: "name", has: "cli_na" } });
    expect(exact).not.toHaveProperty("asOf");
  });

  test("a client whose manager is gone from the books is still told by the manager's number", async () => {
    const { gather, ask, change } = await aCity();
    await gather();
    await change("cli_a", { owner: "ghost" });
    expect(await ask(A)).toMatchObject({ books: expect.arrayContaining([{ id: "ghost", name: "ghost" }]) });
  });
});
