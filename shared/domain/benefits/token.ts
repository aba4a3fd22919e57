import * as z from "zod";
import { addMinutes, type Instant, Instant as InstantSchema } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { BenefitRules } from "#shared/domain/rules/benefit-rules.ts";

/** As a merchant types it. */
export const ShownCode = z.lazy(() => z.object({ code: z.string().regex(/^\d{6,10}$/) }));

export const TokenStatus = z.enum(["ISSUED", "PRESENTED", "USED", "LAPSED", "REVERSED"]);
export type TokenStatus = z.infer<typeof TokenStatus>;

/** A code that proves a tier to one merchant, once (domain.md 2.7 BenefitToken, seed D5.4.2). The code itself is nowhere. */
export const BenefitToken = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    version: z.string(),
    province: z.string(),
    merchantId: z.string().min(1),
    /** Digest of merchant and code: under it the merchant finds it. */
    digest: z.string().min(1),
    benefit: z.string().min(1),
    clientId: z.string().min(1),
    /** The tier that it proves. */
    tier: z.string().min(1),
    issuedBy: z.string().min(1),
    issuedAt: InstantSchema,
    showBy: InstantSchema,
    presentedAt: InstantSchema.optional(),
    confirmBy: InstantSchema.optional(),
    usedAt: InstantSchema.optional(),
    reversedAt: InstantSchema.optional(),
  }),
);
export type BenefitToken = z.infer<typeof BenefitToken>;

export const TOKEN_TRANSITIONS: Readonly<Record<TokenStatus, readonly TokenStatus[]>> = {
  ISSUED: ["PRESENTED", "LAPSED"],
  PRESENTED: ["USED", "LAPSED"],
  USED: ["REVERSED"],
  LAPSED: [],
  REVERSED: [],
};

/** Nothing has to happen for it to lapse: it is a matter of the time alone. */
export function statusAt(token: BenefitToken, now: Instant): TokenStatus {
  if (token.reversedAt !== undefined) return "REVERSED";
  if (token.usedAt !== undefined) return "USED";
  if (now > (token.confirmBy ?? token.showBy)) return "LAPSED";
  return token.presentedAt === undefined ? "ISSUED" : "PRESENTED";
}

/** Whether its code still opens anything, so that no other may bear it. */
export function isTaken(token: BenefitToken, { now, rules }: At): boolean {
  const status = statusAt(token, now);
  return (
    status === "ISSUED" ||
    status === "PRESENTED" ||
    (status === "USED" && isReversible(token, { now, rules }))
  );
}

interface At {
  readonly now: Instant;
  readonly rules: BenefitRules;
}

/** Shown once more, it is shown already: nothing changes. */
export function presented(token: BenefitToken, { now, rules }: At): BenefitToken {
  const status = statusAt(token, now);
  if (status === "PRESENTED") return token;
  if (status !== "ISSUED") throw new Refusal("benefit.over", { status });
  return { ...token, presentedAt: now, confirmBy: addMinutes(now, rules.confirmMinutes) };
}

export function used(token: BenefitToken, now: Instant): BenefitToken {
  const status = statusAt(token, now);
  if (status !== "PRESENTED") throw new Refusal("benefit.over", { status });
  return { ...token, usedAt: now };
}

export function reversed(token: BenefitToken, { now, rules }: At): BenefitToken {
  const status = statusAt(token, now);
  if (status !== "USED") throw new Refusal("benefit.over", { status });
  if (!isReversible(token, { now, rules }))
    throw new Refusal("benefit.too-late", { hours: rules.reverseHours });
  return { ...token, reversedAt: now };
}

function isReversible({ usedAt = "" }: BenefitToken, { now, rules }: At): boolean {
  return now <= addMinutes(usedAt, rules.reverseHours * 60);
}
