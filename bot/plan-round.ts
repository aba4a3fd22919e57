import { systemOf } from "#shared/contracts/system.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { planDigests } from "#shared/use-cases/digests/plan-digests.ts";
import { recordJobRun } from "#shared/use-cases/status/record-job-run.ts";

type House = Pick<Ports, "journal" | "rules" | "staff" | "status" | "table" | "ids" | "queue">;

export interface Occasion {
  readonly province: string;
  /** The moment that the schedule meant, so that a late run plans for its own time. */
  readonly at: string;
  /** Goes back further on that day: what was missed meanwhile. */
  readonly since?: string | undefined;
}

/** Whose digest is due goes onto the queue. Run again, the same orders go once more: each is let out once (decision page on delivery). */
export async function planRound(
  house: House,
  { province, at, since }: Occasion,
): Promise<{ orders: number }> {
  const ports = { ...house, clock: { now: () => new Date(at).toISOString() } };
  const caller = systemOf(province);
  const message = `plan-digests ${at}`;
  const { orders } = await perform(planDigests, { ports, caller, message, input: since ? { since } : {} });
  await house.queue.send(orders);
  const run = { name: "plan-digests", outcome: `${orders.length} orders` };
  await perform(recordJobRun, { ports, caller, message: `${message} ${run.outcome}`, input: run });
  return { orders: orders.length };
}
