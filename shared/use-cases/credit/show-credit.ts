import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { reviewAfter } from "#shared/domain/calendar/reviews.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { CreditRating } from "#shared/domain/credit/credit-rating.ts";
import { type Rated, rateCredit } from "#shared/domain/credit/rate.ts";
import type { DiscountBar } from "#shared/domain/discounts/discount-bar.ts";
import { quoteDiscount } from "#shared/domain/discounts/quote.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface CreditShown {
  readonly client: Pick<Client, "id" | "owner" | "shortName" | "kind" | "creditGrade" | "arrearsSince">;
  /** The one in force; none before the first. */
  readonly rating?: CreditRating;
  /** What today's figures would give. */
  readonly today: Rated;
  readonly nextReviewOn: string;
  /** What stands in the way of a discount (DC-7, CR-14). */
  readonly bars: readonly DiscountBar[];
  readonly ruleVersion: string;
}

/** A client's credit: the rating in force line by line, what it allows, and what today's figures would give (D4.1). */
export const showCredit = useCase({
  name: "show-credit",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["archives", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "read",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { subject, now }): Promise<Decision<CreditShown>> {
    const [rules, calendar] = await Promise.all([stores.rules.current(), stores.rules.calendar()]);
    const today = dayOf(now);
    const { id, owner, shortName, kind, creditGrade, arrearsSince } = subject.client;
    const rating = subject.ratings.at(-1);
    const { bars } = quoteDiscount(subject, NOTHING_ASKED, { today, rules: rules.discount });
    const outcome = {
      client: { id, owner, shortName, kind, creditGrade, arrearsSince },
      ...(rating && { rating }),
      today: rateCredit(subject, { today, rules: rules.credit }),
      nextReviewOn: rating?.validTo ?? reviewAfter(today, { months: rules.credit.review.months, calendar }),
      bars,
      ruleVersion: rules.version,
    };
    return { outcome, writes: [] };
  },
});

const NOTHING_ASKED = { months: 0, productCodes: [] };
