import { listContracts } from "./contracts/list-contracts.ts";
import { recommendProducts } from "./contracts/recommend-products.ts";
import { recordAccount } from "./contracts/record-account.ts";
import { recordContract } from "./contracts/record-contract.ts";
import { recordMembers } from "./contracts/record-members.ts";
import { recordRecruitment } from "./contracts/record-recruitment.ts";
import { recordSubscription } from "./contracts/record-subscription.ts";
import { settleContract } from "./contracts/settle-contract.ts";
import type { Declared } from "./declared.ts";
import { recordBills } from "./money/record-bills.ts";
import { recordUsage } from "./money/record-usage.ts";
import { postPoints } from "./points/post-points.ts";
import { provePoints } from "./points/prove-points.ts";
import { rewardReferral } from "./points/reward-referral.ts";
import { settlePoints } from "./points/settle-points.ts";
import { measurePurity } from "./segments/measure-purity.ts";
import { segmentClient } from "./segments/segment-client.ts";
import { segmentClients } from "./segments/segment-clients.ts";

/** Contracts, products, bills, members, and what clients are worth. */
export const MONEY: readonly Declared[] = [
  listContracts,
  recommendProducts,
  recordContract,
  recordSubscription,
  recordAccount,
  recordMembers,
  recordRecruitment,
  settleContract,
  recordBills,
  recordUsage,
  postPoints,
  settlePoints,
  provePoints,
  rewardReferral,
  measurePurity,
  segmentClient,
  segmentClients,
];
