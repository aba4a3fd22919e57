import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { rulesWith } from "#shared/domain/rules/rules-with.ts";
import { MOVERS } from "#shared/domain/trials/movers.ts";
import { trialOf, withCounted, withCuts } from "#shared/domain/trials/running.ts";
import { archive, DRAFT, GROUP, TODAY, toldOf } from "#test/support/trying.ts";
import { NOW } from "#test/use-cases/given.ts";

describe("SEGMENT moves ABC, stage, zone and lifetime value", () => {
  test("ABC by the borders of the whole province", () => {
    const trial = trialOf({ draft: DRAFT, before: {}, against: "x", now: NOW });
    const counted = { ...trial, tally: withCounted(trial, [100, 1000, 38_400_000, undefined]) };
    const after = rulesWith(DEFAULT_RULES, "SEGMENT", { abcBy: "CLIENTS", abcBp: { a: 1, b: 2 } });
    const { cuts, step, tally } = withCuts(counted, { before: DEFAULT_RULES, after });
    expect([step, tally]).toEqual(["MOVING", {}]);
    const small = archive({ client: { ...GROUP, revenue12Fen: 1000 } });
    const told = toldOf("SEGMENT", {}, small, { cuts });
    expect(told.moves).toEqual([]);
    const wide = withCuts(counted, {
      before: rulesWith(DEFAULT_RULES, "SEGMENT", { abcBy: "CLIENTS", abcBp: { a: 10_000, b: 10_000 } }),
      after: DEFAULT_RULES,
    }).cuts;
    expect(toldOf("SEGMENT", {}, small, { cuts: wide }).moves).toEqual([
      { subject: "REVENUE_CLASS", id: "cli_1", name: "恒信物流", from: "A", to: "C", size: 1000 },
    ]);
    const { revenue12Fen: _, ...unknown } = GROUP;
    expect(toldOf("SEGMENT", {}, archive({ client: unknown }), { cuts: wide }).unknown).toEqual([
      "REVENUE_CLASS",
    ]);
  });

  test("zone and lifetime value, with what is not known", () => {
    const zone = toldOf(
      "SEGMENT",
      { zone: { boomingBp: 50 } },
      archive({ client: { ...GROUP, growthBp: 100, suppliers: 1 } as Archive["client"] }),
    );
    expect([...zone.moves.map(({ subject }) => subject), ...zone.unknown]).not.toContain("LIFETIME_VALUE");
    const { moves } = toldOf("SEGMENT", { clv: { profitBp: 7000 } }, archive());
    expect(moves.find(({ subject }) => subject === "LIFETIME_VALUE")?.fen).toBeGreaterThan(0);
    const { monthlyFen: _, ...unknown } = GROUP;
    expect(toldOf("SEGMENT", { clv: { profitBp: 7000 } }, archive({ client: unknown })).unknown).toContain(
      "LIFETIME_VALUE",
    );
  });
});

describe("ALERT and VISIT_CADENCE move levels and visits", () => {
  const contacted = { ...GROUP, lastContactAt: "2026-01-01T01:00:00.000Z" };

  test("a level by another threshold, and by what was reported of competitors", () => {
    const { moves } = toldOf(
      "ALERT",
      { signals: { "AL-14": { weight: 6, levels: { red: 11 } } } },
      archive({ client: contacted }),
    );
    expect(moves).toMatchObject([{ subject: "ALERT_LEVEL", to: expect.stringMatching(/ORANGE|RED/) }]);
    const trying = {
      ...{ before: DEFAULT_RULES, today: TODAY },
      after: rulesWith(DEFAULT_RULES, "ALERT", { moveDays: 10 }),
    };
    const report = { at: instantAt("2026-02-01", "09:00"), moves: ["AGREEMENT"] };
    const [mover] = MOVERS.alert?.clients ?? [];
    const told = mover?.({ archive: archive(), intel: [report as never] }, trying);
    expect(told?.moves).toMatchObject([{ from: "RED" }]);
  });

  test("visits by another interval", () => {
    const { moves } = toldOf("VISIT_CADENCE", { byClass: { B: { visitDays: 45, callDays: 30 } } }, archive());
    expect(moves).toEqual([
      { subject: "CADENCE", id: "cli_1", name: "恒信物流", from: "60", to: "45", size: 15 },
    ]);
  });
});
