import { addDays, type Day } from "#shared/domain/calendar/day.ts";
import { reviewUpTo } from "#shared/domain/calendar/reviews.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import type { CreditRules } from "#shared/domain/rules/credit-rules.ts";
import type { CreditRating } from "./credit-rating.ts";

interface Looking {
  readonly today: Day;
  readonly rules: CreditRules;
  readonly calendar: WorkingCalendar;
}

const RATED: readonly ClientLine["status"][] = ["IN_NETWORK", "AT_RISK", "SUSPENDED"];

/** Whether a client is to be rated today, and why: every quarter, and the day after arrears have become too old (CR-13). */
export function creditDue(
  { status, creditRatedOn: on, arrearsSince }: Pick<ClientLine, "status" | "creditRatedOn" | "arrearsSince">,
  { today, rules: { review }, calendar }: Looking,
): CreditRating["occasion"] | undefined {
  if (!RATED.includes(status)) return undefined;
  if (on === undefined || on < reviewUpTo(today, { months: review.months, calendar })) return "QUARTER";
  if (arrearsSince === undefined) return undefined;
  const tooOldOn = addDays(arrearsSince, review.arrearsDays + 1);
  return on < tooOldOn && tooOldOn <= today ? "ARREARS" : undefined;
}
