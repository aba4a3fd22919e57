import * as z from "zod";
import { Instant } from "#shared/domain/calendar/day.ts";
import type { Caller, Owned } from "#shared/domain/people/caller.ts";

/** A partner business and what was agreed with it (domain.md 2.7 MerchantAgreement, seed D5.4.1). It is settled monthly. */
export const Merchant = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    version: z.string(),
    province: z.string(),
    name: z.string().min(1),
    /** Codes of rule set BENEFIT. */
    benefits: z.array(z.string()).min(1),
    status: z.enum(["ACTIVE", "ENDED"]),
    createdAt: Instant,
    createdBy: z.string(),
  }),
);
export type Merchant = z.infer<typeof Merchant>;

export function offers({ status, benefits }: Merchant, benefit: string): boolean {
  return status === "ACTIVE" && benefits.includes(benefit);
}

/** A merchant calls for itself: it reaches what is its own, and nothing of any unit. */
export function callerFor({ id, name, province }: Merchant): Caller {
  return { id, name, role: "merchant", unit: "", province, reach: [] };
}

export function ownedByItself<M extends Pick<Merchant, "id" | "province">>(merchant: M): M & Owned {
  return { ...merchant, owner: merchant.id, unit: "" };
}
