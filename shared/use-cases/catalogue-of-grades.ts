import { rateCredit } from "./credit/rate-credit.ts";
import { showCredit } from "./credit/show-credit.ts";
import type { Declared } from "./declared.ts";
import { listLeaks } from "./discounts/list-leaks.ts";
import { quoteDiscount } from "./discounts/quote-discount.ts";
import { requestDiscount } from "./discounts/request-discount.ts";
import { settleDiscount } from "./discounts/settle-discount.ts";
import { confirmTier } from "./tiers/confirm-tier.ts";
import { explainTier } from "./tiers/explain-tier.ts";
import { findRegraded } from "./tiers/find-regraded.ts";
import { listTierMoves } from "./tiers/list-tier-moves.ts";
import { regradeClient } from "./tiers/regrade-client.ts";
import { reviewTier } from "./tiers/review-tier.ts";

/** Credit, tiers and discounts. */
export const GRADES: readonly Declared[] = [
  rateCredit,
  showCredit,
  explainTier,
  reviewTier,
  findRegraded,
  regradeClient,
  confirmTier,
  listTierMoves,
  quoteDiscount,
  requestDiscount,
  settleDiscount,
  listLeaks,
];
