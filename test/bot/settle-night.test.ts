import { describe, expect, test } from "vitest";
import { settleNight } from "#bot/settle-night.ts";
import { recordContract } from "#shared/use-cases/contracts/record-contract.ts";
import { aClient, callerFor } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

const as = callerFor("adm");
const contract = { kind: "LINE", status: "ACTIVE" } as const;

async function aProvince() {
  const clients = [
    aClient({ revenue12Fen: 900_000, monthlyFen: 75_000 }),
    aClient({ id: "cli_2", name: "东城建材", shortName: "东城建材", owner: "na", revenue12Fen: 100_000 }),
    aClient({ id: "cli_3", name: "新港码头", shortName: "新港码头", owner: "bo", unit: "GZ-B" }),
  ];
  const house = await aHouse({ clients });
  await house.say(
    recordContract,
    { ...contract, clientId: "cli_1", no: "HT-1", endsOn: "2026-04-30" },
    { as },
  );
  await house.say(
    recordContract,
    { ...contract, clientId: "cli_3", no: "HT-3", endsOn: "2026-03-01" },
    { as },
  );
  await house.say(
    recordContract,
    { ...contract, clientId: "cli_2", no: "HT-2", endsOn: "2027-04-30" },
    { as },
  );
  house.table.settle();
  /** A run that is stopped after so many looks at the clock. */
  const run = async (looks = Number.POSITIVE_INFINITY) => {
    let left = looks;
    const outcome = await settleNight(house.ports, { province: "GD", isTimeUp: () => left-- <= 0 });
    house.table.settle();
    return outcome;
  };
  const titles = async (owner: string) =>
    (await house.ports.tasks.desk(owner)).tasks.map(({ title }) => title);
  return { ...house, run, titles };
}

describe("the night", () => {
  test("makes contracts begin to end and be over, raises one task for each renewal, and segments everybody", async () => {
    const { run, titles, ports } = await aProvince();
    expect(await run()).toBe("done");
    expect(await titles("min")).toEqual(["恒信物流合同4月30日到期，未谈续签"]);
    expect(await titles("na")).toEqual([]);
    expect((await ports.archives.whole("cli_1"))?.contracts).toMatchObject([{ status: "EXPIRING" }]);
    expect((await ports.archives.whole("cli_3"))?.contracts).toEqual([]);
    expect(await ports.clients.find("cli_1")).toMatchObject({ revenueClass: "A", segmentedOn: "2026-03-09" });
    expect(await ports.segments.run()).toMatchObject({ step: "DONE", clients: 3 });
  });

  test("run again changes nothing, and the next night raises no second task", async () => {
    const { run, titles, ports, isAt } = await aProvince();
    await run();
    const before = await ports.archives.whole("cli_1");
    expect(await run()).toBe("done");
    isAt("2026-03-10", "02:00");
    expect(await run()).toBe("done");
    expect(await titles("min")).toHaveLength(1);
    expect(await ports.archives.whole("cli_1")).toEqual(before);
  });

  test("stopped anywhere goes on where it was, and comes to the same", async () => {
    const whole = await aProvince();
    await whole.run();
    const parted = await aProvince();
    let runs = 1;
    while ((await parted.run(2)) === "more") runs += 1;
    expect(runs).toBeGreaterThan(3);
    expect(await parted.titles("min")).toEqual(await whole.titles("min"));
    const bare = async ({ ports }: typeof whole) => ({ ...(await ports.segments.run()), version: "" });
    expect(await bare(parted)).toEqual(await bare(whole));
  });
});
