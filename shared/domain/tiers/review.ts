import type { Day } from "#shared/domain/calendar/day.ts";
import { reviewUpTo, workdaysLater, yearlyUpTo } from "#shared/domain/calendar/reviews.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { TierRules } from "#shared/domain/rules/tier-rules.ts";
import type { TierReview } from "./tier-change.ts";

/** What is reviewed of a client: the class of a group, the tier of an individual; from the lowest up. */
export const LADDERS = {
  valueClass: ["NONE", "C", "B", "A"],
  individualTier: ["STANDARD", "SILVER", "GOLD", "DIAMOND"],
} as const satisfies Partial<Record<keyof Client, readonly string[]>>;
export type Ladder = keyof typeof LADDERS;

export function ladderOf({ kind }: Pick<Client, "kind">): Ladder {
  return kind === "GROUP" ? "valueClass" : "individualTier";
}

export function gradeNow(client: Pick<Client, "kind" | "valueClass" | "individualTier">): string {
  return client.kind === "GROUP" ? client.valueClass : (client.individualTier ?? "STANDARD");
}

export interface Reviewing {
  readonly today: Day;
  readonly rules: TierRules;
  readonly calendar: WorkingCalendar;
}

type Reviewed = Pick<Client, "kind" | "status" | "tierReview">;

const REVIEWED: readonly Client["status"][] = ["IN_NETWORK", "AT_RISK", "SUSPENDED"];

/** The day of the last review that was due (TR-9). */
function lastDue({ kind }: Pick<Client, "kind">, { today, rules: { review }, calendar }: Reviewing): Day {
  return kind === "GROUP"
    ? reviewUpTo(today, { months: review.groupMonths, calendar })
    : yearlyUpTo(today, review.individualOn);
}

/** Whether a client is to be looked at today: its review is due, or a move down was not answered in time (TR-10). */
export function tierDue(client: Reviewed, reviewing: Reviewing): "review" | "unanswered" | undefined {
  if (!REVIEWED.includes(client.status)) return undefined;
  const { on, down } = client.tierReview ?? {};
  if (down !== undefined && reviewing.today > down.answerBy) return "unanswered";
  return on === undefined || on < lastDue(client, reviewing) ? "review" : undefined;
}

export interface ReviewResult {
  readonly review: TierReview;
  /** Where the client moves to at once. */
  readonly to?: string;
}

/** A move that somebody is asked about, until that day. */
export interface OpenMove {
  readonly is: "down" | "up";
  readonly from: string;
  readonly to: string;
  readonly day: Day;
}

export function openOf({ review: { down, up }, to }: ReviewResult, from: string): OpenMove | undefined {
  if (down !== undefined) return { is: "down", from, to: down.to, day: down.answerBy };
  return up === undefined || to === undefined ? undefined : { is: "up", from, to, day: up.objectBy };
}

/** Up at once; down is a bad mark first, and after so many in a row one class is proposed. */
export function reviewed(
  client: Pick<Client, "kind" | "valueClass" | "individualTier" | "tierReview">,
  computed: string,
  { today, rules: { review: rules }, calendar }: Reviewing,
): ReviewResult {
  const ladder: readonly string[] = LADDERS[ladderOf(client)];
  const now = gradeNow(client);
  const by = ladder.indexOf(computed) - ladder.indexOf(now);
  const answerBy = workdaysLater(calendar, today, rules.answerWorkdays);
  if (by > 0) return { to: computed, review: { on: today, bad: 0, up: { from: now, objectBy: answerBy } } };
  if (by === 0) return { review: { on: today, bad: 0 } };
  const bad = (client.tierReview?.bad ?? 0) + 1;
  if (bad < rules.badReviews) return { review: { on: today, bad } };
  const to = String(ladder[ladder.indexOf(now) - 1]);
  return { review: { on: today, bad, down: { to, answerBy } } };
}

/** Nothing is open any more, and no bad mark is left. */
export function answered(review: TierReview | undefined, today: Day): TierReview {
  const { down: _down, up: _up, ...rest } = { on: today, ...review };
  return { ...rest, bad: 0 };
}

/** Of the best grade the supervisor has the word, else the manager (TR-10). */
export function isForSupervisor(client: Pick<Client, "kind" | "valueClass" | "individualTier">): boolean {
  return gradeNow(client) === LADDERS[ladderOf(client)].at(-1);
}
