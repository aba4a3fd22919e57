import * as z from "zod";
import { Month } from "./bill-year.ts";

const Count = z.lazy(() => z.int().nonnegative());

/** What a client's members used in a month (domain.md 2.2). */
export const UsageMonth = z.lazy(() =>
  z.object({
    month: Month,
    minutesOut: Count,
    minutesIn: Count,
    dataMb: Count,
    sms: Count,
    membersActive: Count,
    membersSilent: Count,
    /** Members who went to another operator, by operator. */
    divertedTo: z.record(z.string(), Count).default({}),
    portQueries: Count.default(0),
    /** Members who asked to leave: for another operator, or altogether (AL-8). */
    leaveRequests: Count.optional(),
  }),
);
export type UsageMonth = z.infer<typeof UsageMonth>;

export const UsageYear = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    year: z.string().regex(/^\d{4}$/),
    months: z.array(UsageMonth),
    version: z.string(),
    province: z.string(),
  }),
);
export type UsageYear = z.infer<typeof UsageYear>;
