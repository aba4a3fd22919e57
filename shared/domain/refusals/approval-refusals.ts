import type { DiscountBar } from "#shared/domain/discounts/discount-bar.ts";

/** What somebody else has to agree to. */
export interface ApprovalRefusals {
  "approval.own": { readonly name: string };
  "approval.not-yours": { readonly name: string };
  /** Two words are two people. */
  "approval.twice": { readonly name: string };
  "approval.closed": { readonly name: string; readonly status: string; readonly by: string | undefined };
  /** A day. */
  "approval.lapsed": { readonly name: string; readonly on: string };
  /** What it is about is no longer as it was shown. */
  "approval.outdated": {
    readonly name: string;
    readonly lines: readonly { readonly field: string; readonly shown: unknown; readonly now: unknown }[];
  };
  /** What stands in the way of any discount (DC-7, G5.2). */
  "discount.barred": { readonly name: string; readonly bars: readonly DiscountBar[] };
  /** In basis points. */
  "discount.too-high": { readonly askedBp: number; readonly mostBp: number };
  "discount.below-floor": { readonly askedBp: number };
  /** DC-12: our own money would not come back in time; no months where nothing is known of the revenue. */
  "discount.no-payback": {
    readonly investmentFen: number;
    readonly monthlyFen?: number | undefined;
    readonly months?: number | undefined;
    readonly mostMonths: number;
  };
  "discount.unexplained": { readonly askedBp: number; readonly ruleBp: number };
  "tier.no-question": { readonly name: string };
  "tier.not-yours": { readonly name: string };
  "tier.unexplained": { readonly name: string };
  "approval.none": Record<never, never>;
}
