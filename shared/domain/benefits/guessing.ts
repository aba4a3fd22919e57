import * as z from "zod";
import { addMinutes, type Instant, Instant as InstantSchema } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { BenefitRules } from "#shared/domain/rules/benefit-rules.ts";

/** The wrong codes that a merchant has shown of late. Every showing is counted here first, so that none can hurry past. */
export const Guesses = z.lazy(() =>
  z.object({
    merchantId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    since: InstantSchema,
    wrong: z.int().nonnegative(),
    lockedUntil: InstantSchema.optional(),
    shownAt: InstantSchema,
  }),
);
export type Guesses = z.infer<typeof Guesses>;

type Counted = Pick<Guesses, "since" | "wrong" | "lockedUntil" | "shownAt">;

interface At {
  readonly now: Instant;
  readonly rules: BenefitRules;
}

export function mustNotBeLocked(guesses: Pick<Guesses, "lockedUntil"> | undefined, now: Instant): void {
  const until = guesses?.lockedUntil;
  if (until !== undefined && now < until) throw new Refusal("benefit.locked", { until });
}

/** One more wrong code; with as many as the rules bear, the merchant waits. */
export function oneMoreWrong(guesses: Counted | undefined, { now, rules: { guessing } }: At): Counted {
  const { since, wrong } = standing(guesses, { now, minutes: guessing.withinMinutes });
  const counted = { since, wrong: wrong + 1, shownAt: now };
  if (counted.wrong < guessing.wrong) return counted;
  return { since: now, wrong: 0, shownAt: now, lockedUntil: addMinutes(now, guessing.lockMinutes) };
}

/** A right one forgives nothing: who guesses has a code of his own as well. */
export function oneRight(guesses: Counted | undefined, { now, rules: { guessing } }: At): Counted {
  return { ...standing(guesses, { now, minutes: guessing.withinMinutes }), shownAt: now };
}

function standing(
  guesses: Counted | undefined,
  { now, minutes }: { readonly now: Instant; readonly minutes: number },
): Pick<Counted, "since" | "wrong"> {
  const isOver = guesses === undefined || now >= addMinutes(guesses.since, minutes);
  return isOver ? { since: now, wrong: 0 } : { since: guesses.since, wrong: guesses.wrong };
}
