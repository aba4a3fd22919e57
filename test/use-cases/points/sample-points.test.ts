import { expect, test } from "vitest";
import { makeSample } from "#local/sample/sample.ts";
import { proved } from "#shared/domain/points/proof.ts";
import { at } from "#test/support/builders.ts";
import { CALENDAR } from "#test/support/calendar.ts";

test("the sample's accounts have a year behind them and add up to the last point", () => {
  const { shares } = makeSample({ now: at("2026-03-09 08:20"), calendar: CALENDAR });
  const kept = [...shares()].flatMap(({ money }) => money.flatMap(({ points }) => points ?? []));
  expect(kept.length).toBeGreaterThan(10);
  for (const { account, entries, keys } of kept) {
    const versioned = entries.map((entry) => ({ ...entry, version: "seed" }));
    expect(proved({ ...account, version: "seed" }, versioned)).toEqual([]);
    expect(new Set(entries.flatMap(({ billMonth }) => billMonth ?? [])).size).toBe(12);
    expect(keys.map(({ no }) => no)).toEqual(entries.map(({ no }) => no));
  }
});
