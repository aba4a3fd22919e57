import type { Guesses } from "#shared/domain/benefits/guessing.ts";
import type { Merchant } from "#shared/domain/benefits/merchant.ts";
import type { MerchantUse, SettlementFile } from "#shared/domain/benefits/settlement.ts";
import type { BenefitToken } from "#shared/domain/benefits/token.ts";
import type { Month } from "#shared/domain/money/bill-year.ts";
import type { Change } from "./table.ts";

/** Partner businesses, the codes that were made for them, and what was used there. */
export interface MerchantStore {
  find(id: string): Promise<Merchant | undefined>;
  /** All of the province, by their ids; through an index. */
  list(): Promise<Merchant[]>;
  put(before: Merchant | undefined, after: Omit<Merchant, "version">): Change[];
  /** The last code of this digest: the next one takes its place once it opens nothing any more. */
  token(at: Pick<BenefitToken, "merchantId" | "digest">): Promise<BenefitToken | undefined>;
  putToken(before: BenefitToken | undefined, after: Omit<BenefitToken, "version">): Change[];
  guesses(merchantId: string): Promise<Guesses | undefined>;
  putGuesses(before: Guesses | undefined, after: Omit<Guesses, "version">): Change[];
  /** What was used at a merchant in a month of our clock, the earliest first. */
  uses(merchantId: string, month: Month): Promise<MerchantUse[]>;
  use(at: Pick<MerchantUse, "merchantId" | "usedAt" | "token">): Promise<MerchantUse | undefined>;
  putUse(before: MerchantUse | undefined, after: Omit<MerchantUse, "version">): Change[];
  /** What was written of the months that are over, the earliest first. */
  settlements(merchantId: string): Promise<SettlementFile[]>;
  settlement(at: Pick<SettlementFile, "merchantId" | "month">): Promise<SettlementFile | undefined>;
  /** Written once; there is no way to change it. */
  addSettlement(file: Omit<SettlementFile, "version">): Change[];
}
