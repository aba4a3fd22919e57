import { confirmBenefit } from "./benefits/confirm-benefit.ts";
import { fetchSettlement } from "./benefits/fetch-settlement.ts";
import { issueBenefitCode } from "./benefits/issue-benefit-code.ts";
import { keepMerchant } from "./benefits/keep-merchant.ts";
import { listMerchants } from "./benefits/list-merchants.ts";
import { listSettlements } from "./benefits/list-settlements.ts";
import { presentBenefitCode } from "./benefits/present-benefit-code.ts";
import { readSettlement } from "./benefits/read-settlement.ts";
import { reverseBenefit } from "./benefits/reverse-benefit.ts";
import { settleMerchant } from "./benefits/settle-merchant.ts";
import { showBenefits } from "./benefits/show-benefits.ts";
import type { Declared } from "./declared.ts";
import { adjustPoints } from "./points/adjust-points.ts";
import { cancelRedemption } from "./points/cancel-redemption.ts";
import { fulfilRedemption } from "./points/fulfil-redemption.ts";
import { listExpiringPoints } from "./points/list-expiring-points.ts";
import { listPointsEntries } from "./points/list-points-entries.ts";
import { readPointsStatement } from "./points/read-points-statement.ts";
import { redeemPoints } from "./points/redeem-points.ts";
import { showPoints } from "./points/show-points.ts";

/** What loyalty brings: points, and benefits at partner businesses. */
export const POINTS: readonly Declared[] = [
  showPoints,
  listPointsEntries,
  readPointsStatement,
  listExpiringPoints,
  redeemPoints,
  cancelRedemption,
  fulfilRedemption,
  adjustPoints,
  showBenefits,
  issueBenefitCode,
  presentBenefitCode,
  confirmBenefit,
  reverseBenefit,
  keepMerchant,
  listMerchants,
  readSettlement,
  listSettlements,
  fetchSettlement,
  settleMerchant,
];
