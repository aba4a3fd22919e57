import type { Client } from "#shared/domain/clients/client.ts";
import { raiseTask } from "#shared/use-cases/tasks/raise-task.ts";
import { reviewTier } from "#shared/use-cases/tiers/review-tier.ts";
import { aClient, SYSTEM } from "#test/use-cases/given.ts";
import type { Given, House } from "#test/use-cases/house.ts";

export const as = SYSTEM;
export const clientId = "cli_1";
/** 54 points: class C. */
const LOW = { monthlyFen: 950_000, members: 20, influence: 5, growthBp: 3000 };
export const group = (over: Partial<Client> = {}) =>
  aClient({ kind: "GROUP", valueClass: "B", serviceGrade: "A", surveyGrade: "BRONZE", ...LOW, ...over });
export const given = (over: Partial<Client> = {}, more: Given = {}): Given => ({
  clients: [group(over)],
  ...more,
});
export const BAD = { on: "2025-10-08", bad: 1 };

/** As the night does: reviewed, and its question laid on a desk. */
export async function night({ say, table }: House, at?: string) {
  const told = await say(reviewTier, { clientId }, { as, ...(at && { at }) });
  if (told.task) await say(raiseTask, { ...told.task, clientId, type: "OTHER", source: "REMINDER" }, { as });
  table.settle();
  return told;
}
