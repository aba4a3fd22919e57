import { dayOf } from "#shared/domain/calendar/day.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { creditDue } from "#shared/domain/credit/due.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { tierDue } from "#shared/domain/tiers/review.ts";
import { perform } from "#shared/perform.ts";
import { raiseTask } from "#shared/use-cases/tasks/raise-task.ts";
import type { Night, Progress } from "./night.ts";
import { onceADay } from "./once-a-day.ts";
import { ownersOf } from "./segment-province.ts";

/** Book by book: whose credit or tier is due by its line is rated and reviewed (CR-13, TR-9); the others are not read. */
export async function reviewClients(night: Night): Promise<Progress> {
  const owners = await ownersOf(night.ports);
  return await onceADay(night, {
    job: "review-clients",
    among: owners,
    each: async (owner) => await reviewBook(night, owner),
  });
}

async function reviewBook(night: Night, owner: string): Promise<void> {
  const { ports } = night;
  const [rules, calendar] = await Promise.all([ports.rules.current(), ports.rules.calendar()]);
  const looking = { today: dayOf(ports.clock.now()), calendar };
  for (const line of await ports.clients.lines(owner)) {
    if (creditDue(line, { ...looking, rules: rules.credit }))
      await attempt(async () => await rate(night, line));
    if (tierDue(line, { ...looking, rules: rules.tier }))
      await attempt(async () => await review(night, line));
  }
}

/** A client that has gone meanwhile, or whose manager has, is left for the next night. */
async function attempt(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

async function rate({ ports, caller }: Night, { id: clientId }: ClientLine): Promise<void> {
  const { rateCredit } = await import("#shared/use-cases/credit/rate-credit.ts");
  const message = `rate ${clientId} ${dayOf(ports.clock.now())}`;
  await perform(rateCredit, { ports, caller, message, input: { clientId } });
}

async function review({ ports, caller }: Night, { id: clientId }: ClientLine): Promise<void> {
  const { reviewTier } = await import("#shared/use-cases/tiers/review-tier.ts");
  const on = dayOf(ports.clock.now());
  const call = { ports, caller };
  const message = `review ${clientId} ${on}`;
  const { task } = await perform(reviewTier, { ...call, message, input: { clientId } });
  if (task === undefined) return;
  const input = { ...task, clientId, type: "OTHER" as const, source: "REMINDER" as const };
  await perform(raiseTask, { ...call, message: `tier ${clientId} ${on}`, input });
}
