import { expect, test } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import { proved } from "#shared/domain/points/proof.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { mergeClients } from "#shared/use-cases/ownership/merge-clients.ts";
import { settlePoints } from "#shared/use-cases/points/settle-points.ts";
import { earnOf, movePointsOfTest, spendOf } from "#test/support/moving-points.ts";
import { aClient, SYSTEM } from "#test/use-cases/given.ts";
import type { House } from "#test/use-cases/house.ts";
import { aHouseOf, EIGHTH } from "./points-given.ts";

const pair = { kept: "cli_1", gone: "cli_2" };

async function twoOf(one: number, other: number, over: [Partial<Client>, Partial<Client>] = [{}, {}]) {
  const twin = aClient({ id: "cli_2", name: "恒信物流集团", shortName: "恒信", ...over[1] });
  const house = await aHouseOf(over[0], [], { clients: [twin] });
  const book = async (clientId: string, points: number) =>
    await house.say(
      movePointsOfTest,
      { clientId, orders: [earnOf("e1", points), spendOf("r1", 10)] },
      { as: SYSTEM, at: EIGHTH },
    );
  if (one > 0) await book("cli_1", one);
  if (other > 0) await book("cli_2", other);
  return house;
}

async function merged(house: House): Promise<void> {
  for (let position = 0, isMore = true; isMore; position += 1)
    isMore = (await house.say(mergeClients, pair, { message: "merge", position })).isMore;
}

async function balances({ ports: { points } }: House) {
  const both = ["cli_1", "cli_2"].map(async (id) => {
    const account = await points.find(id);
    expect(proved(account, await points.entriesAfter(id, 0))).toEqual([]);
    return account && [account.status, account.balance];
  });
  return await Promise.all(both);
}

test("the points of two that become one become one too, each lot with its day, and the one that gave is closed", async () => {
  const house = await twoOf(500, 300);
  await merged(house);
  expect(await balances(house)).toEqual([
    ["ACTIVE", 780],
    ["CLOSED", 0],
  ]);
  expect(await house.ports.points.listEntries("cli_1", { limit: 1 })).toMatchObject([
    { kind: "TRANSFER_IN", points: 290, sourceId: "cli_2" },
  ]);
  expect(await house.ports.points.entriesAfter("cli_2", 0)).toHaveLength(3);
});

test("and are two again after 撤销", async () => {
  const house = await twoOf(500, 300);
  await merged(house);
  for (let position = 0, isMore: boolean | undefined = true; isMore; position += 1)
    isMore = (await house.say(undo, {}, { message: "undo", position })).isMore;
  expect(await balances(house)).toEqual([
    ["ACTIVE", 490],
    ["ACTIVE", 290],
  ]);
});

test.each([
  ["one that has none gets an account", 0, 300, ["ACTIVE", 290], ["CLOSED", 0]],
  ["nothing comes from one that has none", 500, 0, ["ACTIVE", 490], undefined],
] as const)("%s", async (_what, one, other, first, second) => {
  const house = await twoOf(one, other);
  await merged(house);
  expect(await balances(house)).toEqual([first, second]);
});

test("what is closed stays closed, on either side", async () => {
  const left = { status: "LEFT", leftOn: "2026-01-01" } as const;
  const close = async (house: House, clientId: string) =>
    await house.say(settlePoints, { clientId }, { as: SYSTEM, at: EIGHTH });
  const from = await twoOf(500, 0, [{}, left]);
  const to = await twoOf(0, 300, [left, {}]);
  const early = { as: SYSTEM, at: "2026-01-05T01:00:00.000Z" };
  await from.say(movePointsOfTest, { clientId: "cli_2", orders: [earnOf("e1", 70)] }, early);
  await close(from, "cli_2");
  await merged(from);
  expect(await balances(from)).toEqual([
    ["ACTIVE", 490],
    ["CLOSED", 0],
  ]);
  await to.say(movePointsOfTest, { clientId: "cli_1", orders: [earnOf("e1", 70)] }, early);
  await close(to, "cli_1");
  await merged(to);
  expect(await balances(to)).toEqual([
    ["CLOSED", 0],
    ["ACTIVE", 290],
  ]);
});
