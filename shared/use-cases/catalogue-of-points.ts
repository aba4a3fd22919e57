import { confirmBenefit } from "./benefits/confirm-benefit.ts";
import { issueBenefitCode } from "./benefits/issue-benefit-code.ts";
import { keepMerchant } from "./benefits/keep-merchant.ts";
import { listMerchants } from "./benefits/list-merchants.ts";
import { presentBenefitCode } from "./benefits/present-benefit-code.ts";
import { readSettlement } from "./benefits/read-settlement.ts";
import { reverseBenefit } from "./benefits/reverse-benefit.ts";
import { showBenefits } from "./benefits/show-benefits.ts";
import type { Declared } from "./declared.ts";

/** What loyalty brings: points, and benefits at partner businesses. */
export const POINTS: readonly Declared[] = [
  showBenefits,
  issueBenefitCode,
  presentBenefitCode,
  confirmBenefit,
  reverseBenefit,
  keepMerchant,
  listMerchants,
  readSettlement,
];
