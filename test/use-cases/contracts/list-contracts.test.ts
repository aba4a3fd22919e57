import { describe, expect, test } from "vitest";
import { instalmentDue, stateOn } from "#shared/domain/contracts/ending.ts";
import { CONTRACT_DEFAULT } from "#shared/domain/rules/contract-rules.ts";
import { type Contracts, listContracts } from "#shared/use-cases/contracts/list-contracts.ts";
import { recordContract } from "#shared/use-cases/contracts/record-contract.ts";
import {
  aClient,
  aPerson,
  BO,
  callerFor,
  LEAD,
  MIN,
  NA,
  PEOPLE,
  refused,
  ZHAO,
} from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

const base = { kind: "LINE", status: "ACTIVE" } as const;
const school = { id: "cli_2", name: "实验中学", shortName: "实验中学", valueClass: "A" } as const;
const other = { id: "cli_3", name: "东城建材", shortName: "东城建材", owner: "na", valueClass: "C" } as const;
const admin = { as: callerFor("adm") };

async function aBook(people = PEOPLE) {
  const away = { id: "cli_4", name: "新港码头", shortName: "新港码头", owner: "bo" } as const;
  const clients = [aClient(), aClient(school), aClient(other), aClient(away)];
  const house = await aHouse({ clients, people });
  const add = async (clientId: string, no: string, endsOn: string, more: object = {}) =>
    await house.say(recordContract, { ...base, clientId, no, endsOn, ...more }, admin);
  await add("cli_1", "HT-1", "2026-03-31", { instalments: [{ dueOn: "2026-03-20", amountFen: 600_000 }] });
  await add("cli_1", "HT-2", "2026-05-31", { kind: "PRODUCT" });
  await add("cli_1", "HT-3", "2027-01-01");
  await add("cli_2", "HT-4", "2026-06-01");
  await add("cli_2", "HT-5", "2026-04-01", { status: "DRAFT" });
  await add("cli_3", "HT-6", "2026-03-01");
  // In the unit's index, but in nobody's book of the team.
  await add("cli_4", "HT-7", "2026-03-20");
  house.table.settle();
  return house;
}

const numbers = (told: Contracts) => (told.kind === "too-large" ? [] : told.contracts.map(({ no }) => no));

describe("contracts that end", () => {
  test("within 90 days are listed by class and end, with what is left of them", async () => {
    const { say } = await aBook();
    const told = await say(listContracts, {});
    expect(told).toMatchObject({ kind: "ending", to: "2026-06-07" });
    expect(numbers(told)).toEqual(["HT-4", "HT-1", "HT-2"]);
    const [first, second] = (told as Extract<Contracts, { kind: "ending" }>).contracts;
    expect(first).toMatchObject({
      clientName: "实验中学",
      valueClass: "A",
      daysLeft: 84,
      status: "EXPIRING",
    });
    expect(second?.instalment).toEqual({ dueOn: "2026-03-20", amountFen: 600_000 });
  });

  test("can be asked for by days, by class and by kind", async () => {
    const { say } = await aBook();
    expect(numbers(await say(listContracts, { to: "2026-04-08" }))).toEqual(["HT-1"]);
    expect(numbers(await say(listContracts, { from: "2026-05-01", to: "2027-12-31" }))).toEqual([
      ...["HT-4", "HT-2", "HT-3"],
    ]);
    expect(numbers(await say(listContracts, { valueClass: "B" }))).toEqual(["HT-1", "HT-2"]);
    expect(numbers(await say(listContracts, { kind: "PRODUCT" }))).toEqual(["HT-2"]);
  });

  test("a manager sees his own, a supervisor those of the team, what is overdue too", async () => {
    const { say } = await aBook();
    expect(numbers(await say(listContracts, {}, { as: NA }))).toEqual(["HT-6"]);
    expect(numbers(await say(listContracts, {}, { as: ZHAO }))).toEqual(["HT-4", "HT-1", "HT-2", "HT-6"]);
    const sees = { ...ZHAO, reach: "everyone" } as const;
    expect(numbers(await say(listContracts, {}, { as: sees }))).toEqual([]);
    expect(numbers(await say(listContracts, {}, { as: BO }))).toEqual(["HT-7"]);
    expect(numbers(await say(listContracts, {}, { as: LEAD }))).toEqual([]);
  });

  test("a supervisor of a team without any is told so", async () => {
    const { say } = await aHouse();
    expect(await say(listContracts, {}, { as: ZHAO })).toMatchObject({ kind: "ending", contracts: [] });
  });

  test("more people than are read one by one are not read", async () => {
    const many = Array.from({ length: 31 }, (_, n) => aPerson({ id: `m${n}`, name: `经理${n}` }));
    const { say } = await aBook([...PEOPLE, ...many]);
    expect(await say(listContracts, {}, { as: ZHAO })).toEqual({ kind: "too-large", largest: 30 });
  });
});

describe("the contracts of one client", () => {
  test("are all that are open with their terms, and the last that are over", async () => {
    const { say } = await aBook();
    const over = {
      ...base,
      clientId: "cli_1",
      no: "HT-1",
      endsOn: "2026-03-31",
      status: "TERMINATED",
    } as const;
    await say(recordContract, over);
    const told = await say(listContracts, { clientId: "cli_1" });
    expect(told).toMatchObject({ kind: "client", client: { shortName: "恒信物流" }, past: [{ no: "HT-1" }] });
    expect(numbers(told)).toEqual(["HT-2", "HT-3"]);
  });

  test("of others are not there", async () => {
    const { say } = await aBook();
    await expect(say(listContracts, { clientId: "cli_3" })).rejects.toMatchObject(refused("subject.unknown"));
    await expect(say(listContracts, { clientId: "cli_9" }, { as: MIN })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});

test("a contract is about to end 90 days before, and over after its end unless it goes on by itself", () => {
  const on = (today: string) => ({ today, rules: CONTRACT_DEFAULT });
  const contract = { status: "ACTIVE", endsOn: "2026-06-01", autoRenew: false } as const;
  expect(stateOn(contract, on("2026-03-02"))).toBe("ACTIVE");
  expect(stateOn(contract, on("2026-03-03"))).toBe("EXPIRING");
  expect(stateOn(contract, on("2026-06-01"))).toBe("EXPIRING");
  expect(stateOn({ ...contract, status: "EXPIRING" }, on("2026-06-02"))).toBe("EXPIRED");
  expect(stateOn({ ...contract, autoRenew: true }, on("2026-06-02"))).toBe("EXPIRING");
  expect(stateOn({ ...contract, status: "SIGNED" }, on("2026-06-02"))).toBe("SIGNED");
});

test("an instalment is named a month before it is due, the first that is not paid", () => {
  const instalments = [
    { dueOn: "2026-04-20", amountFen: 2 },
    { dueOn: "2026-04-08", amountFen: 1 },
    { dueOn: "2026-05-08", amountFen: 1 },
    { dueOn: "2026-01-08", amountFen: 1, paidOn: "2026-01-05" },
  ];
  const on = (today: string) => instalmentDue({ instalments }, { today, rules: CONTRACT_DEFAULT })?.dueOn;
  expect(on("2026-03-08")).toBeUndefined();
  expect(on("2026-03-09")).toBe("2026-04-08");
  expect(on("2026-04-19")).toBe("2026-04-08");
  const turned = { instalments: instalments.toReversed() };
  expect(instalmentDue(turned, { today: "2026-04-19", rules: CONTRACT_DEFAULT })?.dueOn).toBe("2026-04-08");
});
