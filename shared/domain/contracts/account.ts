import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";

/** 全额银行托收, 分帐, 单位户名 (混合计费), and by the members themselves (seed G1.5). */
export const PayMode = z.enum(["BANK_COLLECTION", "SPLIT", "UNIT_TITLE_MIXED", "SELF"]);
export const AccountStatus = z.enum(["NORMAL", "OVERDUE", "RESTRICTED", "STOPPED"]);
export type AccountStatus = z.infer<typeof AccountStatus>;

/** A billing account of a client (domain.md 2.2). */
export const Account = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    clientId: z.string().min(1),
    version: z.string(),
    province: z.string(),
    payMode: PayMode,
    billDay: z.int().min(1).max(28),
    creditLimitFen: z.int().nonnegative().default(0),
    prepaidFen: z.int().nonnegative().default(0),
    status: AccountStatus.default("NORMAL"),
    externalRef: z.string().optional(),
    createdAt: Instant,
  }),
);
export type Account = z.infer<typeof Account>;
