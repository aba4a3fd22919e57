import * as z from "zod";
import { type Day, dayOf, Instant, monthOf } from "#shared/domain/calendar/day.ts";
import { Month } from "#shared/domain/money/bill-year.ts";
import { lastWholeMonth, monthPlus } from "#shared/domain/money/months.ts";

/** One benefit that was used at a merchant. Taken back, it stays. */
export const MerchantUse = z.lazy(() =>
  z.object({
    merchantId: z.string().min(1),
    token: z.string().min(1),
    usedAt: Instant,
    benefit: z.string().min(1),
    tier: z.string().min(1),
    clientId: z.string().min(1),
    reversedAt: Instant.optional(),
    version: z.string(),
    province: z.string(),
  }),
);
export type MerchantUse = z.infer<typeof MerchantUse>;

/** What happened on a day of the month: a use, or one that was taken back, maybe of the month before. */
export interface SettlementLine {
  readonly kind: "USE" | "REVERSAL";
  readonly at: Instant;
  readonly token: string;
  readonly benefit: string;
  readonly tier: string;
  /** When it was used that is taken back. */
  readonly usedAt?: Instant;
}

export interface SettlementTotal {
  readonly benefit: string;
  readonly used: number;
  readonly reversed: number;
  /** Used less taken back; below 0 where more was taken back than used. */
  readonly due: number;
}

/** What was told to a merchant of a month that is over; never written again. */
export const SettlementFile = z.lazy(() =>
  z.object({
    merchantId: z.string().min(1),
    month: Month,
    /** Where it lies. */
    file: z.string().min(1),
    lines: z.int().nonnegative(),
    due: z.int(),
    writtenAt: Instant,
    version: z.string(),
    province: z.string(),
  }),
);
export type SettlementFile = z.infer<typeof SettlementFile>;

/** A use belongs to the month in which it was, and taking it back to its own: a month that is over stays as it was told. */
export function linesOf(month: Month, uses: readonly MerchantUse[]): SettlementLine[] {
  return uses
    .flatMap(({ token, benefit, tier, usedAt, reversedAt }): SettlementLine[] => [
      { kind: "USE", at: usedAt, token, benefit, tier },
      ...(reversedAt === undefined
        ? []
        : [{ kind: "REVERSAL" as const, at: reversedAt, token, benefit, tier, usedAt }]),
    ])
    .filter(({ at }) => monthOf(dayOf(at)) === month)
    .toSorted((one, other) => (one.at + one.token).localeCompare(other.at + other.token));
}

/** By benefit, in the order of their codes. */
export function totalsOf(lines: readonly SettlementLine[]): SettlementTotal[] {
  return [...Map.groupBy(lines, ({ benefit }) => benefit)]
    .map(([benefit, all]) => {
      const reversed = all.filter(({ kind }) => kind === "REVERSAL").length;
      const used = all.length - reversed;
      return { benefit, used, reversed, due: used - reversed };
    })
    .toSorted((one, other) => one.benefit.localeCompare(other.benefit));
}

/** Months whose uses can have lines in this one: what is taken back was used in it or shortly before. */
export function monthsBehind(month: Month, { reverseHours }: { readonly reverseHours: number }): Month[] {
  const back = Math.ceil(reverseHours / SHORTEST_MONTH_HOURS);
  return Array.from({ length: back + 1 }, (_, n) => monthPlus(month, n - back));
}

const SHORTEST_MONTH_HOURS = 28 * 24;

/** Months that are over and of which nothing is written yet, the earliest first; nobody looks further back than a year. */
export function monthsToSettle(
  written: readonly Pick<SettlementFile, "month">[],
  { since, today }: { readonly since: Day; readonly today: Day },
): Month[] {
  const last = lastWholeMonth(today);
  const year = Array.from({ length: 12 }, (_, n) => monthPlus(last, n - 11));
  return year.filter((month) => month >= monthOf(since) && !written.some((one) => one.month === month));
}
