import { systemOf } from "#shared/contracts/system.ts";
import { ageClients } from "./night/age-clients.ts";
import type { Night, NightStep, Progress } from "./night/night.ts";
import { noticePoints } from "./night/notice-points.ts";
import { postPoints } from "./night/post-points.ts";
import { provePoints } from "./night/prove-points.ts";
import { regradeClients } from "./night/regrade-clients.ts";
import { reviewClients } from "./night/review-clients.ts";
import { segmentProvince } from "./night/segment-province.ts";
import { settleContracts } from "./night/settle-contracts.ts";
import { settleDiscounts } from "./night/settle-discounts.ts";
import { settleMerchants } from "./night/settle-merchants.ts";
import { settlePoints } from "./night/settle-points.ts";

/** What is done at night, one after the other; each of them goes on by itself where it was left. The proof comes last: it may fail. */
export const NIGHT_STEPS: readonly NightStep[] = [
  settleContracts,
  ageClients,
  settleDiscounts,
  settlePoints,
  noticePoints,
  postPoints,
  settleMerchants,
  segmentProvince,
  regradeClients,
  reviewClients,
  provePoints,
];

interface NightOptions {
  readonly province: string;
  readonly isTimeUp?: () => boolean;
  /** Told which step begins: somebody may be watching. */
  readonly begins?: (step: number) => void;
}

/** `more` when the time is up before all is done. */
export async function settleNight(
  ports: Night["ports"],
  { province, isTimeUp = () => false, begins = () => {} }: NightOptions,
): Promise<Progress> {
  const night = { ports, caller: systemOf(province), isTimeUp };
  for (const [at, step] of NIGHT_STEPS.entries()) {
    begins(at);
    if ((await step(night)) === "more") return "more";
  }
  return "done";
}
