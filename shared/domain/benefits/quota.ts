import * as z from "zod";
import { type Day, dayOf, Instant } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type BenefitOffer, type BenefitRules, offerOf } from "#shared/domain/rules/benefit-rules.ts";

/** One benefit that was used, and where. Taken back it stays, and counts no more. */
export const BenefitUse = z.lazy(() =>
  z.object({
    token: z.string().min(1),
    benefit: z.string().min(1),
    merchantId: z.string().min(1),
    at: Instant,
    reversedAt: Instant.optional(),
  }),
);
export type BenefitUse = z.infer<typeof BenefitUse>;

/** A client's year of benefits is one item, as its year of bills is. */
export const BenefitYear = z.lazy(() =>
  z.object({
    clientId: z.string().min(1),
    year: z.string().regex(/^\d{4}$/),
    uses: z.array(BenefitUse),
    version: z.string(),
    province: z.string(),
  }),
);
export type BenefitYear = z.infer<typeof BenefitYear>;

/** What a client shows at a merchant: the card of an individual, the service grade of a group. */
export function tierOf({
  kind,
  individualTier,
  serviceGrade,
}: Pick<Client, "kind" | "individualTier" | "serviceGrade">): string {
  return kind === "INDIVIDUAL" ? (individualTier ?? "STANDARD") : serviceGrade;
}

export interface Entitlement {
  readonly offer: BenefitOffer;
  readonly quota: number;
  readonly left: number;
}

/** All that the client's tier is entitled to, with what is left of it this year. */
export function entitlements(
  tier: string,
  { year, rules }: { readonly year: Pick<BenefitYear, "uses"> | undefined; readonly rules: BenefitRules },
): Entitlement[] {
  const uses = standing(year);
  return Object.entries(rules.offers).flatMap(([code, offer]) => {
    const quota = offer.quotaPerYear[tier] ?? 0;
    const taken = uses.filter(({ benefit }) => benefit === code).length;
    return quota === 0 ? [] : [{ offer: { code, ...offer }, quota, left: Math.max(0, quota - taken) }];
  });
}

interface Asked {
  /** Of the client, for the sentence that refuses. */
  readonly name: string;
  readonly year: Pick<BenefitYear, "uses"> | undefined;
  readonly rules: BenefitRules;
}

/** The one that is asked for, while something of it is left. */
export function entitlementTo(
  benefit: string,
  { tier, name, year, rules }: Asked & { readonly tier: string },
): Entitlement {
  const offer = offerOf(rules, benefit);
  if (offer === undefined) throw new Refusal("benefit.unknown", { said: benefit });
  const all = entitlements(tier, { year, rules });
  if (all.length === 0) throw new Refusal("benefit.none", { name, tier });
  const one = all.find((entitlement) => entitlement.offer.code === benefit);
  const named = { zh: offer.zh, en: offer.en };
  if (one === undefined) throw new Refusal("benefit.not-entitled", { name, benefit: named });
  if (one.left === 0) throw new Refusal("benefit.used-up", { name, benefit: named, quota: one.quota });
  return one;
}

export function mustBeFreeOn(day: Day, { name, year, rules: { perDay } }: Asked): void {
  if (usedOn(year, day) >= perDay) throw new Refusal("benefit.enough-today", { name, perDay });
}

export function withUse(
  year: BenefitYear | undefined,
  {
    clientId,
    province,
    use,
  }: { readonly clientId: string; readonly province: string; readonly use: BenefitUse },
): Omit<BenefitYear, "version"> {
  const base = year ?? { clientId, province, year: dayOf(use.at).slice(0, 4), uses: [] };
  return { ...base, uses: [...base.uses, use] };
}

export function withoutUse(
  year: BenefitYear,
  { token, at }: { readonly token: string; readonly at: Instant },
): BenefitYear {
  const uses = year.uses.map((use) => (use.token === token ? { ...use, reversedAt: at } : use));
  return { ...year, uses };
}

function usedOn(year: Pick<BenefitYear, "uses"> | undefined, day: Day): number {
  return standing(year).filter(({ at }) => dayOf(at) === day).length;
}

function standing(year: Pick<BenefitYear, "uses"> | undefined): BenefitUse[] {
  return (year?.uses ?? []).filter(({ reversedAt }) => reversedAt === undefined);
}
