import { expect, test } from "vitest";
import { settleNight } from "#bot/settle-night.ts";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { recordContract } from "#shared/use-cases/contracts/record-contract.ts";
import { aBill } from "#test/support/bills.ts";
import { earnOf, movePointsOfTest } from "#test/support/moving-points.ts";
import { aClient, callerFor, SYSTEM } from "#test/use-cases/given.ts";
import { aHouseOf, CLIENT, entriesOf } from "#test/use-cases/points/points-given.ts";
import { sweep } from "./sweep.ts";

const admin = callerFor("adm");

/** The fifth of July: bills are posted, points begin and end, a contract is over, another is to be renewed. */
async function aProvince() {
  const other = aClient({ id: "cli_2", name: "东城建材", shortName: "东城建材", owner: "na" });
  const house = await aHouseOf({}, [aBill("2026-05", 100), aBill("2026-06", 200)], { clients: [other] });
  house.isAt("2026-06-30", "10:00");
  const contract = { clientId: "cli_1", kind: "LINE", status: "ACTIVE" } as const;
  await house.say(recordContract, { ...contract, no: "HT-1", endsOn: "2026-07-01" }, { as: admin });
  await house.say(recordContract, { ...contract, no: "HT-2", endsOn: "2026-08-20" }, { as: admin });
  const orders = [earnOf("e1", 500, { pendingDays: 3 }), earnOf("e2", 40, { month: "2023-06" })];
  const at = instantAt("2026-07-01", "10:00");
  await house.say(movePointsOfTest, { ...CLIENT, orders }, { as: SYSTEM, at });
  house.isAt("2026-07-05", "01:00");
  house.table.settle();
  return { house };
}

test("a night comes to the same, wherever it is killed, and no point is booked twice", async () => {
  const kills = await sweep({
    world: aProvince,
    every: 11,
    run: async (ports) => await settleNight(ports, { province: "GD" }),
    seen: async ({ house }) => await entriesOf(house),
  });
  expect(kills).toBeGreaterThan(30);
}, 60_000);
