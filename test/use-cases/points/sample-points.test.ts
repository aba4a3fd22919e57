import { expect, test } from "vitest";
import { makeSample } from "#local/sample/sample.ts";
import { proved } from "#shared/domain/points/proof.ts";
import { at } from "#test/support/builders.ts";
import { CALENDAR } from "#test/support/calendar.ts";

test("the sample's accounts have their postings behind them, one manager's a year of them, and add up to the last point", () => {
  const { shares } = makeSample({ now: at("2026-03-09 08:20"), calendar: CALENDAR });
  const kept = [...shares()].flatMap(({ money }) =>
    money.flatMap(({ client, points }) => (points ? [{ ...points, owner: client.owner }] : [])),
  );
  expect(kept.length).toBeGreaterThan(10);
  for (const { owner, account, entries, keys } of kept) {
    const versioned = entries.map((entry) => ({ ...entry, version: "seed" }));
    expect(proved({ ...account, version: "seed" }, versioned)).toEqual([]);
    expect(new Set(entries.flatMap(({ billMonth }) => billMonth ?? [])).size).toBe(
      owner === "stf_wangmin" ? 12 : 3,
    );
    expect(keys.map(({ no }) => no)).toEqual(entries.map(({ no }) => no));
  }
});
