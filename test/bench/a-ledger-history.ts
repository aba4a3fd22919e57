import { instantAt } from "#shared/domain/calendar/day.ts";
import { monthPlus } from "#shared/domain/money/months.ts";
import type { PointsAccount } from "#shared/domain/points/account.ts";
import type { PointsEntry } from "#shared/domain/points/entry.ts";
import { type Ledger, openAccount } from "#shared/domain/points/movement.ts";
import { moved } from "#shared/domain/points/moving.ts";
import { settled } from "#shared/domain/points/standing.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";

/** An account that earns twice and spends once a month, for as long as it takes. */
export function aHistory(length: number): { account: PointsAccount; entries: PointsEntry[] } {
  const start = openAccount({ clientId: "cli_1", province: "HN" }, "2000-01-01");
  let ledger: Ledger = { account: start, entries: [], originals: new Map() };
  for (let n = 0; ledger.entries.length < length; n += 1) {
    const month = monthPlus("2000-01", n % 900);
    const today = `${month}-08`;
    const { points: rules, version: ruleVersion } = DEFAULT_RULES;
    const moving = { now: instantAt(today, "01:00"), today, rules, ruleVersion, by: "system" };
    const earn = { is: "earn", points: 100, month, source: "BILL", sourceId: `${n}` } as const;
    ledger = settled(ledger, moving);
    ledger = moved(ledger, { ...earn, kind: "EARN_CONSUME" }, moving);
    ledger = moved(ledger, { ...earn, kind: "EARN_TIER" }, moving);
    ledger = moved(ledger, { is: "spend", points: 90, source: "REDEMPTION", sourceId: `${n}` }, moving);
  }
  const { account, entries } = ledger;
  return {
    account: { ...account, version: "v" },
    entries: entries.map((entry) => ({ ...entry, version: "v" })),
  };
}
