import { describe, expect, test } from "vitest";
import { measurePurity } from "#shared/use-cases/segments/measure-purity.ts";
import { segmentClient } from "#shared/use-cases/segments/segment-client.ts";
import { segmentClients } from "#shared/use-cases/segments/segment-clients.ts";
import { aClient, BO, refused, SYSTEM, ZHAO } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";

const as = SYSTEM;
const owned = (owner: string) =>
  Array.from({ length: 10 }, (_, n) =>
    aClient({ id: `cli_${owner}${n}`, owner, revenue12Fen: (n + 1) * 100_000, monthlyFen: 10_000 }),
  );

async function aProvince() {
  return await aHouse({ clients: [...owned("min"), ...owned("na")] });
}

/** As the job does: manager by manager, then nobody more. */
async function step({ say }: House, owners: readonly string[]) {
  const stands = [];
  for (const owner of owners) stands.push(await say(segmentClients, { owner }, { as }));
  stands.push(await say(segmentClients, {}, { as }));
  return stands.map(({ step: is, after, clients }) => [is, after, clients]);
}

describe("the month's segmentation", () => {
  test("counts everybody, finds the borders, and writes manager by manager", async () => {
    const house = await aProvince();
    expect(await step(house, ["min", "na"])).toEqual([
      ["COUNTING", "min", 10],
      ["COUNTING", "na", 20],
      ["WRITING", "", 20],
    ]);
    expect(await house.say(segmentClient, { clientId: "cli_min9" }, { as })).toEqual({ is: "written" });
    expect(await house.say(segmentClient, { clientId: "cli_min9" }, { as })).toEqual({ is: "same" });
    const client = await house.ports.clients.find("cli_min9");
    expect(client).toMatchObject({ revenueClass: "A", segmentedOn: "2026-03-09", segmentRules: "default-1" });
    expect(client?.rfm).toBeUndefined();
    expect(await step(house, ["min", "na"])).toEqual([
      ["WRITING", "min", 20],
      ["WRITING", "na", 20],
      ["DONE", "", 20],
    ]);
    expect((await house.ports.segments.run())?.tallies).toEqual({ r: {}, f: {}, m: {} });
  });

  test("that was stopped goes on where it was: nobody is counted twice", async () => {
    const house = await aProvince();
    await house.say(segmentClients, { owner: "min" }, { as });
    expect(await step(house, ["min", "na"])).toEqual([
      ["COUNTING", "min", 10],
      ["COUNTING", "na", 20],
      ["WRITING", "", 20],
    ]);
  });

  test("once done is done for the month, and begins anew in the next with the old borders until then", async () => {
    const house = await aProvince();
    await step(house, ["min", "na"]);
    await step(house, ["min", "na"]);
    expect(await step(house, ["min"])).toEqual([
      ["DONE", "", 20],
      ["DONE", "", 20],
    ]);
    house.isAt("2026-04-01", "01:00");
    await house.say(segmentClients, { owner: "min" }, { as });
    const run = await house.ports.segments.run();
    expect(run).toMatchObject({ month: "2026-04", step: "COUNTING", clients: 10 });
    expect(run?.cuts).toBeDefined();
  });

  test("writes nothing before there are borders, and nothing of a client that is not there", async () => {
    const { say } = await aProvince();
    expect(await say(segmentClient, { clientId: "cli_min0" }, { as })).toEqual({ is: "no-borders" });
    await expect(say(segmentClient, { clientId: "cli_9" }, { as })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});

describe("the unit-paid purity of a book", () => {
  const clients = [
    aClient({ id: "cli_1", valueClass: "A", revenue12Fen: 800_000, unitPaidRatioBp: 8000, unitPaid: true }),
    aClient({ id: "cli_2", valueClass: "B", revenue12Fen: 0, unitPaidRatioBp: 0 }),
    aClient({ id: "cli_3", valueClass: "C" }),
    aClient({ id: "cli_4", kind: "INDIVIDUAL", valueClass: "NONE", revenue12Fen: 5, unitPaidRatioBp: 100 }),
  ];

  test("is what the units pay of all that their people bring, against the target, and how many of A and B pay so", async () => {
    const { say } = await aHouse({ clients });
    expect(await say(measurePurity, {})).toEqual({
      ...{ owner: "min", books: 1, shareBp: 8000, unitPaidFen: 800_000, targetBp: 8000 },
      ...{ paying: { count: 1, of: 2 }, unknown: 1 },
    });
  });

  test("of a unit is the sum over its books, and no mean of means", async () => {
    const others = [
      aClient({ id: "cli_5", owner: "na", valueClass: "A", revenue12Fen: 100_000, unitPaidRatioBp: 1000 }),
      aClient({
        id: "cli_6",
        owner: "bo",
        unit: "GZ-B",
        valueClass: "A",
        revenue12Fen: 9,
        unitPaidRatioBp: 10,
      }),
    ];
    const { say } = await aHouse({ clients: [...clients, ...others] });
    const unit = await say(measurePurity, { unit: "GZ-A" }, { as: ZHAO });
    expect(unit).toMatchObject({
      unit: "GZ-A",
      unitPaidFen: 900_000,
      paying: { count: 1, of: 3 },
      unknown: 1,
    });
    expect(unit.shareBp).toBe(Math.round((900_000 * 10_000) / 2_000_000));
    expect(unit.owner).toBeUndefined();
    const both = { unit: "GZ-A", staff: "min" };
    await expect(say(measurePurity, both, { as: ZHAO })).rejects.toMatchObject(
      refused("input.not-understood"),
    );
    for (const other of ["GZ-B", "nowhere"])
      await expect(say(measurePurity, { unit: other }, { as: ZHAO })).rejects.toMatchObject(
        refused("subject.unknown"),
      );
  });

  test("is unknown where no bill is, a supervisor may ask for his people, and nobody for others'", async () => {
    const { say } = await aHouse({ clients });
    expect(await say(measurePurity, { staff: "min" }, { as: ZHAO })).toMatchObject({ owner: "min" });
    const none = await say(measurePurity, { staff: "na" }, { as: ZHAO });
    expect(none).toMatchObject({ unknown: 0, paying: { count: 0, of: 0 } });
    expect(none.shareBp).toBeUndefined();
    await expect(say(measurePurity, { staff: "min" }, { as: BO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
    await expect(say(measurePurity, { staff: "ghost" }, { as: ZHAO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});
