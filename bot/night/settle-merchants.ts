import type { Merchant } from "#shared/domain/benefits/merchant.ts";
import { monthsToSettle } from "#shared/domain/benefits/settlement.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Night, Progress } from "./night.ts";
import { onceADay } from "./once-a-day.ts";

/** Each month that is over becomes a file for each partner business, once; those of nights that were missed too. */
export async function settleMerchants(night: Night): Promise<Progress> {
  const merchants = new Map((await night.ports.merchants.list()).map((one) => [one.id, one]));
  const each = async (id: string) => {
    const merchant = merchants.get(id);
    if (merchant !== undefined) await settleOne(night, merchant);
  };
  return await onceADay(night, { job: "settle-merchants", among: [...merchants.keys()], each });
}

async function settleOne(night: Night, merchant: Merchant): Promise<void> {
  const { merchants, clock } = night.ports;
  const days = { since: dayOf(merchant.createdAt), today: dayOf(clock.now()) };
  const months = monthsToSettle(await merchants.settlements(merchant.id), days);
  for (const month of months) {
    const { settleMonth } = await import("./settle-month.ts");
    await settleMonth(night, { merchant, month });
  }
}
