import * as z from "zod";
import { systemOf } from "#shared/contracts/system.ts";
import { perform } from "#shared/perform.ts";
import { journal, rules, staff, status } from "#shared/storage/every-store.ts";
import { planDigests } from "#shared/use-cases/digests/plan-digests.ts";
import { recordJobRun } from "#shared/use-cases/status/record-job-run.ts";
import { environment } from "./support/environment.ts";
import { queueOf } from "./support/queue.ts";
import { portsWith } from "./support/real-ports.ts";
import { working } from "./support/wrap.ts";

const queue = queueOf(environment);
const { clock: _, ...house } = portsWith({ journal, rules, staff, status }, environment);
const caller = systemOf(environment.PROVINCE);
/** The moment that the schedule meant, so that a late run plans for its own time; `since` goes back further. */
const Occasion = z.lazy(() =>
  z.object({ at: z.iso.datetime({ offset: true }), since: z.string().optional() }),
);

/** Every five minutes: whose digest is due goes onto the queue. */
export const handler = working(async (event: unknown) => {
  const { at, since } = Occasion.parse(event);
  const ports = { ...house, clock: { now: () => new Date(at).toISOString() } };
  const message = `plan-digests ${at}`;
  const { orders } = await perform(planDigests, { ports, caller, message, input: since ? { since } : {} });
  await queue.send(orders);
  const run = { name: "plan-digests", outcome: `${orders.length} orders` };
  await perform(recordJobRun, { ports, caller, message: `${message} ${run.outcome}`, input: run });
  return { orders: orders.length };
});
