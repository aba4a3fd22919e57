import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";
import { Month } from "#shared/domain/money/bill-year.ts";

export const EarnKind = z.enum(["EARN_CONSUME", "EARN_TENURE", "EARN_TIER", "EARN_EVENT"]);
export type EarnKind = z.infer<typeof EarnKind>;

/** Of domain.md 2.5, and the step from pending to spendable, which moves a lot and may pay a debt. */
export const EntryKind = z.enum([
  ...EarnKind.options,
  "ADJUST",
  "REDEEM",
  "REVERSAL",
  "ACTIVATE",
  "EXPIRE",
  "TRANSFER_IN",
  "TRANSFER_OUT",
  "CLOSE",
]);
export type EntryKind = z.infer<typeof EntryKind>;

/** What brought a movement about; with its id there it is the movement's key. */
export const PointsSource = z.enum([
  "BILL",
  "CONTRACT",
  "ON_TIME",
  "REFERRAL",
  "BIRTHDAY",
  "REDEMPTION",
  "BENEFIT",
  "ADJUSTMENT",
  "TRANSFER",
  "CALENDAR",
]);
export type PointsSource = z.infer<typeof PointsSource>;

/** PT-18: with the account, what makes a movement the same movement. */
export const LedgerKey = z.lazy(() =>
  z.object({ kind: EntryKind, source: PointsSource, sourceId: z.string().min(1).max(200) }),
);
export type LedgerKey = z.infer<typeof LedgerKey>;

/** What a movement did to one lot: taken from it where negative. */
export const LotLine = z.lazy(() =>
  z.object({ expiresOn: Day, points: z.int(), availableOn: Day.optional() }),
);
export type LotLine = z.infer<typeof LotLine>;

/** One movement, never changed: Σ lots − debt = points. */
export const PointsEntry = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    /** 1, 2, 3 … in the order in which they were made. */
    no: z.int().positive(),
    version: z.string(),
    province: z.string(),
    at: Instant,
    ...LedgerKey.unwrap().shape,
    points: z.int(),
    lots: z.array(LotLine).default([]),
    /** What it added to the debt, or paid of it where negative. */
    debt: z.int().default(0),
    /** Of a reversal: what was neither taken nor given, because it had lapsed or was forgiven. */
    waived: z.int().nonnegative().default(0),
    /** After it. */
    balance: z.int(),
    billMonth: Month.optional(),
    /** The movement that it takes back or puts right. */
    corrects: LedgerKey.optional(),
    ruleVersion: z.string(),
    /** Staff id, or `system`. */
    by: z.string(),
    note: z.string().optional(),
  }),
);
export type PointsEntry = z.infer<typeof PointsEntry>;

/** As it is before it lies in the table. */
export type NewPointsEntry = Omit<PointsEntry, "version">;

/** Beside its entry: what was asked under this key, and how much of it has been taken back, lot by lot. */
export const KeptKey = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    ...LedgerKey.unwrap().shape,
    no: z.int().positive(),
    /** The same key with another body is refused. */
    body: z.string(),
    undone: z.array(LotLine).default([]),
    /** Of its points, without their sign. */
    undonePoints: z.int().nonnegative().default(0),
  }),
);
export type KeptKey = z.infer<typeof KeptKey>;

export type NewKeptKey = Omit<KeptKey, "version">;

/** `pte_…`: what a list shows it under; a client's entries are numbered. */
export function entryIdOf({ clientId, no }: Pick<PointsEntry, "clientId" | "no">): string {
  return `pte_${clientId}_${no}`;
}
