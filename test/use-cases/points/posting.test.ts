import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import { monthPlus } from "#shared/domain/money/months.ts";
import { postPoints } from "#shared/use-cases/points/post-points.ts";
import { settlePoints } from "#shared/use-cases/points/settle-points.ts";
import { aBill, years } from "#test/support/bills.ts";
import { SYSTEM } from "#test/use-cases/given.ts";
import { aHouseOf, becomes, CLIENT, EIGHTH, entriesOf } from "./points-given.ts";

const as = SYSTEM;

describe("posting a client's bill month", () => {
  test("books base, tenure and tier in one commit with the account, and the same again books nothing", async () => {
    const house = await aHouseOf({}, [aBill("2026-06", 8640.72)]);
    const posted = await house.say(postPoints, CLIENT, { as, at: EIGHTH });
    expect(posted).toEqual({ entries: 3, points: 12_960, balance: 12_960 });
    expect(await entriesOf(house)).toEqual([
      ["EARN_CONSUME", 8640, "2026-06"],
      ["EARN_TENURE", 1728, "2026-06"],
      ["EARN_TIER", 2592, "2026-06"],
    ]);
    expect(await house.say(postPoints, CLIENT, { as })).toEqual({ entries: 0, points: 0, balance: 12_960 });
    expect(await house.ports.points.find("cli_1")).toMatchObject({
      ...{ balance: 12_960, lifetimeEarned: 12_960, openedOn: "2026-07-08" },
      lots: [{ expiresOn: "2029-05-31", remaining: 12_960 }],
    });
  });

  test("costs one Query and one commit", async () => {
    const house = await aHouseOf({}, [aBill("2026-06", 100)]);
    const before = house.requests();
    await house.say(postPoints, CLIENT, { as, at: EIGHTH });
    // The archive, the rules and the commit.
    expect(house.requests() - before).toBeLessThanOrEqual(3);
  });

  test.each([
    ["has not come yet", { status: "PROSPECT" as const }],
    ["left before it ever earned", { status: "LEFT" as const }],
    ["was rejected", { status: "REJECTED" as const }],
  ])("books nothing of one that %s", async (_what, over) => {
    const house = await aHouseOf(over, [aBill("2026-06", 100)]);
    expect(await house.say(postPoints, CLIENT, { as, at: EIGHTH })).toMatchObject({ entries: 0 });
    expect(await house.ports.points.find("cli_1")).toBeUndefined();
  });

  test("opens no account for bills that earn nothing, but remembers such a month where there is one", async () => {
    const house = await aHouseOf({}, [aBill("2026-05", 100), aBill("2026-06", 0)]);
    await house.say(postPoints, CLIENT, { as, at: EIGHTH });
    expect(await house.ports.points.find("cli_1")).toBeUndefined();
    const other = await aHouseOf({}, [aBill("2026-05", 100), aBill("2026-06", 0)]);
    await other.say(postPoints, CLIENT, { as, at: instantAt("2026-06-08", "01:00") });
    await other.say(postPoints, CLIENT, { as, at: EIGHTH });
    const account = await other.ports.points.find("cli_1");
    expect(account?.months.map(({ month, fen }) => [month, fen])).toEqual([
      ["2026-05", 10_000],
      ["2026-06", 0],
    ]);
  });

  test("books the last bills of who left, until the account is closed", async () => {
    const house = await aHouseOf({}, [aBill("2026-05", 100), aBill("2026-06", 200)]);
    await house.say(postPoints, CLIENT, { as, at: instantAt("2026-06-08", "01:00") });
    await becomes(house, { status: "LEFT", leftOn: "2026-06-20" });
    expect(await house.say(postPoints, CLIENT, { as, at: EIGHTH })).toMatchObject({ entries: 3 });
    expect(await house.ports.points.find("cli_1")).toMatchObject({
      status: "FROZEN",
      closesOn: "2026-07-20",
    });
    expect(await house.say(settlePoints, CLIENT, { as, at: instantAt("2026-07-20", "01:00") })).toMatchObject(
      {
        ...{ status: "CLOSED", balance: 0 },
      },
    );
    expect(await house.say(postPoints, CLIENT, { as, at: instantAt("2026-08-08", "01:00") })).toMatchObject({
      entries: 0,
    });
  });

  test("rewards twelve payments on time once", async () => {
    const run = Array.from({ length: 12 }, (_, n) => aBill(monthPlus("2026-05", -n), 100));
    const house = await aHouseOf({ valueClass: "C" }, run);
    await house.say(postPoints, CLIENT, { as, at: instantAt("2026-06-08", "01:00") });
    expect((await entriesOf(house)).filter(([kind]) => kind === "EARN_EVENT")).toEqual([]);
    await house.say(postPoints, CLIENT, { as, at: EIGHTH });
    await house.say(postPoints, CLIENT, { as });
    expect((await entriesOf(house)).filter(([kind]) => kind === "EARN_EVENT")).toEqual([
      ["EARN_EVENT", 500, "2026-05"],
    ]);
  });

  test("rewards a renewal once, and looks for what it renews only where a contract is new", async () => {
    const of = { clientId: "cli_1", unit: "GZ-A", version: "seed", province: "GD", kind: "LINE" as const };
    const none = { autoRenew: false, instalments: [], clauses: [], inDispute: false };
    const at = { createdAt: instantAt("2026-06-01", "09:00") };
    const contracts: Contract[] = [
      { ...of, ...none, ...at, id: "ctr_1", no: "1", status: "RENEWED", endsOn: "2026-05-31" },
      {
        ...of,
        ...none,
        ...at,
        id: "ctr_2",
        no: "2",
        status: "ACTIVE",
        effectiveOn: "2026-06-01",
        endsOn: "2028-05-31",
      },
    ];
    const house = await aHouseOf({ valueClass: "C" }, [aBill("2026-05", 1000), aBill("2026-06", 10)], {
      parts: { bills: years(aBill("2026-05", 1000), aBill("2026-06", 10)), contract: contracts },
    });
    await house.say(postPoints, CLIENT, { as, at: instantAt("2026-06-08", "01:00") });
    await house.say(postPoints, CLIENT, { as, at: EIGHTH });
    expect((await entriesOf(house)).filter(([kind]) => kind === "EARN_EVENT")).toEqual([
      ["EARN_EVENT", 100, "ctr_2"],
    ]);
  });
});
