import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";

/** HAS: there is money. CAN_OBTAIN: 财政拨款, 扶持资金. NONE: 真没有 (seed G2.13). */
export const BudgetState = z.enum(["HAS", "CAN_OBTAIN", "NONE"]);
export const NeedStatus = z.enum(["OPEN", "SOLVED", "LOST"]);

/** What a client wants, with the words that prove it (seed C1.4, E4.3). Settled ones lie in the history. */
export const NeedRecord = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    text: z.string().min(1),
    category: z.string().optional(),
    importance: z.enum(["HIGH", "MEDIUM", "LOW"]).optional(),
    budgetState: BudgetState.optional(),
    ownerContactId: z.string().optional(),
    /** The visit on which it was heard. */
    interactionId: z.string().optional(),
    status: NeedStatus.default("OPEN"),
    settledAt: Instant.optional(),
    createdAt: Instant,
    createdBy: z.string(),
  }),
);
export type NeedRecord = z.infer<typeof NeedRecord>;
