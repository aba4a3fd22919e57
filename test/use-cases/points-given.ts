import type { NewPointsAccount } from "#shared/domain/points/account.ts";
import type { House } from "./house.ts";

/** A client with these lots and no entries yet. */
export async function withPoints(
  { ports, table }: Pick<House, "ports" | "table">,
  over: Partial<NewPointsAccount> = {},
): Promise<void> {
  const lots = over.lots ?? [];
  const balance = lots.reduce((sum, { remaining }) => sum + remaining, 0);
  const account = {
    ...{ clientId: "cli_1", province: "GD", status: "ACTIVE" as const, openedOn: "2023-01-01" },
    ...{ balance, debt: 0, lots, lifetimeEarned: balance, entries: 0, months: [] },
    ...over,
  };
  for (const { after } of ports.points.put(undefined, account))
    if (after) await table.commit([{ put: { ...after, vr: "seed" }, ifAbsent: true }]);
  table.settle();
}
