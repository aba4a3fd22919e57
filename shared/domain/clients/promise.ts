import * as z from "zod";
import { Day, Instant } from "#shared/domain/calendar/day.ts";

export const PromiseStatus = z.enum(["OPEN", "KEPT", "BROKEN"]);

/** A word given, by them or by us (seed S14.6). Settled ones lie in the history. */
export const ClientPromise = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    text: z.string().min(1),
    dueOn: Day,
    madeBy: z.enum(["CLIENT", "US"]),
    amountFen: z.int().nonnegative().optional(),
    status: PromiseStatus.default("OPEN"),
    settledAt: Instant.optional(),
    createdAt: Instant,
    createdBy: z.string(),
  }),
);
export type ClientPromise = z.infer<typeof ClientPromise>;
