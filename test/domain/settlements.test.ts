import { describe, expect, test } from "vitest";
import { linesOf, monthsBehind, monthsToSettle, totalsOf } from "#shared/domain/benefits/settlement.ts";
import { addMinutes } from "#shared/domain/calendar/day.ts";
import { NOW } from "#test/use-cases/given.ts";

const minute = (minutes: number) => addMinutes(NOW, minutes);

describe("a settlement", () => {
  const use = (token: string, usedAt: string, over: object = {}) => ({
    ...{ merchantId: "mer_1", token, usedAt, benefit: "LOUNGE", tier: "AA", clientId: "cli_1" },
    ...{ version: "v", province: "GD" },
    ...over,
  });

  test("counts what was used, less what was taken back, benefit by benefit", () => {
    const uses = [
      use("a", NOW),
      use("b", minute(1), { benefit: "HOTEL" }),
      use("c", minute(2), { reversedAt: minute(3) }),
    ];
    expect(totalsOf(linesOf("2026-03", uses))).toEqual([
      { benefit: "HOTEL", used: 1, reversed: 0, due: 1 },
      { benefit: "LOUNGE", used: 2, reversed: 1, due: 1 },
    ]);
    expect(totalsOf([])).toEqual([]);
  });

  test("leaves a month that is over as it was told: what is taken back later is a line of the next one", () => {
    const late = use("a", "2026-03-31T12:00:00.000Z", { reversedAt: "2026-04-01T01:00:00.000Z" });
    const facts = { token: "a", benefit: "LOUNGE", tier: "AA" };
    expect(linesOf("2026-03", [late])).toEqual([{ kind: "USE", at: late.usedAt, ...facts }]);
    const back = { kind: "REVERSAL", at: "2026-04-01T01:00:00.000Z", usedAt: late.usedAt, ...facts };
    expect(linesOf("2026-04", [late])).toEqual([back]);
    expect(totalsOf(linesOf("2026-04", [late]))).toEqual([
      { benefit: "LOUNGE", used: 0, reversed: 1, due: -1 },
    ]);
  });

  test("has its lines in the order in which they happened, on our clock", () => {
    const uses = [
      use("b", "2026-03-02T00:00:00.000Z"),
      use("a", "2026-03-02T00:00:00.000Z"),
      use("c", "2026-02-28T16:00:00.000Z"),
      use("d", "2026-02-28T15:59:00.000Z"),
      use("e", "2026-03-31T16:00:00.000Z"),
    ];
    expect(linesOf("2026-03", uses).map(({ token }) => token)).toEqual(["c", "a", "b"]);
  });

  test("looks for what is taken back as far behind as the rules let one take back", () => {
    expect(monthsBehind("2026-01", { reverseHours: 24 })).toEqual(["2025-12", "2026-01"]);
    expect(monthsBehind("2026-01", { reverseHours: 28 * 24 + 1 })).toEqual(["2025-11", "2025-12", "2026-01"]);
  });

  test("is due for each month that is over since the agreement, once, and for a year at most", () => {
    const today = "2026-03-01";
    expect(monthsToSettle([], { since: "2026-01-31", today })).toEqual(["2026-01", "2026-02"]);
    expect(monthsToSettle([{ month: "2026-01" }], { since: "2026-01-31", today })).toEqual(["2026-02"]);
    expect(monthsToSettle([], { since: "2026-03-01", today: "2026-03-31" })).toEqual([]);
    expect(monthsToSettle([], { since: "2020-01-01", today })).toHaveLength(12);
  });
});
