import type { Lot, NewPointsAccount } from "#shared/domain/points/account.ts";
import { type Ledger, type Moving, openAccount } from "#shared/domain/points/movement.ts";
import { POINTS_DEFAULT as rules } from "#shared/domain/rules/points-rules.ts";

export const TODAY = "2026-03-09";
export const moving: Moving = {
  now: `${TODAY}T02:00:00.000Z`,
  today: TODAY,
  rules,
  ruleVersion: "default-1",
  by: "min",
};
export const lot = (expiresOn: string, remaining: number, availableOn?: string): Lot => ({
  ...{ expiresOn, remaining },
  ...(availableOn && { availableOn }),
});

export function aLedger(over: Partial<NewPointsAccount> = {}): Ledger {
  const opened = openAccount({ clientId: "cli_1", province: "GD" }, TODAY);
  const account = { ...opened, ...over };
  const balance = account.lots.reduce((sum, { remaining }) => sum + remaining, 0) - account.debt;
  return { account: { ...account, balance }, entries: [], originals: new Map() };
}

export const named = { source: "ADJUSTMENT", sourceId: "a1" } as const;
