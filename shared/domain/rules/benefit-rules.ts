import * as z from "zod";

const Count = z.lazy(() => z.int().nonnegative());
const Some = z.lazy(() => z.int().positive());

/** domain.md 2.5. */
export const BenefitKind = z.enum([
  "LOUNGE",
  "COUNTER",
  "FREE_SIM",
  "DELAYED_SUSPENSION",
  "HOTLINE",
  "OTHER",
]);

/** What a tier is entitled to at partner businesses, so often a year; a tier that is not named is entitled to nothing. */
const BenefitOffer = z.lazy(() =>
  z.object({
    kind: BenefitKind,
    zh: z.string().min(1),
    en: z.string().min(1),
    /** What people call it in a message. */
    said: z.array(z.string().min(1)),
    /** By the tier of an individual and the service grade of a group. */
    quotaPerYear: z.record(z.string(), Count),
  }),
);
export interface BenefitOffer extends z.infer<typeof BenefitOffer> {
  readonly code: string;
}

/** Rule set BENEFIT (domain.md 3.20, seed D5.4): one-time codes for cross-industry services. */
export const BenefitRules = z.lazy(() =>
  z.object({
    codeDigits: z.int().min(6).max(10),
    /** The client shows the code within so many minutes, or it lapses. */
    showMinutes: Some,
    /** The merchant confirms within so many minutes of the showing, or it lapses. */
    confirmMinutes: Some,
    /** Benefits that one client uses on one day. */
    perDay: Some,
    /** People whom the client may bring along. */
    guests: Count,
    /** What was used is taken back within so many hours. */
    reverseHours: Some,
    /** So many wrong codes within so many minutes, and the merchant waits. */
    guessing: z.object({ wrong: Some, withinMinutes: Some, lockMinutes: Some }),
    /** By their codes. */
    offers: z.record(z.string().regex(/^[A-Z][A-Z_]*$/), BenefitOffer),
  }),
);
export type BenefitRules = z.infer<typeof BenefitRules>;

export const BENEFIT_DEFAULT: BenefitRules = {
  codeDigits: 6,
  showMinutes: 10,
  confirmMinutes: 30,
  perDay: 1,
  guests: 0,
  reverseHours: 24,
  guessing: { wrong: 5, withinMinutes: 10, lockMinutes: 15 },
  offers: {
    LOUNGE: {
      ...{ kind: "LOUNGE", zh: "机场高铁贵宾厅", en: "airport and rail lounge" },
      said: ["贵宾厅", "候机室", "休息室", "lounge"],
      quotaPerYear: { DIAMOND: 12, GOLD: 6, SILVER: 2, AAA: 12, AA: 6, A: 2 },
    },
    COUNTER: {
      ...{ kind: "COUNTER", zh: "合作商户贵宾柜台", en: "partner VIP counter" },
      said: ["贵宾柜台", "柜台", "绿色通道", "counter"],
      quotaPerYear: { DIAMOND: 24, GOLD: 12, SILVER: 6, AAA: 24, AA: 12, A: 6 },
    },
    HOTEL: {
      ...{ kind: "OTHER", zh: "酒店礼遇", en: "hotel courtesy" },
      said: ["酒店", "住宿", "hotel"],
      quotaPerYear: { DIAMOND: 6, GOLD: 3, AAA: 6, AA: 3 },
    },
  },
};

/** One with its code. */
export function offerOf({ offers }: BenefitRules, code: string): BenefitOffer | undefined {
  const offer = Object.hasOwn(offers, code) ? offers[code] : undefined;
  return offer && { code, ...offer };
}
