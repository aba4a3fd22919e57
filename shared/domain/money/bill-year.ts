import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";

/** `YYYY-MM`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof Month>;

const Fen = z.int();

/** One month of one billing account (domain.md 2.2, seed G1.3). `total = unitPaid + memberPaid`. */
export const BillMonth = z.lazy(() =>
  z.object({
    month: Month,
    accountId: z.string().min(1),
    totalFen: Fen,
    unitPaidFen: Fen,
    memberPaidFen: Fen,
    byFamily: z.record(z.string(), Fen).default({}),
    discountFen: Fen.default(0),
    paidFen: Fen.default(0),
    paidOn: Day.optional(),
  }),
);
export type BillMonth = z.infer<typeof BillMonth>;

/** A client's year of bills is one item (decided 24): at most twelve months of a few accounts, by month and account. */
export const BillYear = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    year: z.string().regex(/^\d{4}$/),
    bills: z.array(BillMonth),
    version: z.string(),
    province: z.string(),
  }),
);
export type BillYear = z.infer<typeof BillYear>;
