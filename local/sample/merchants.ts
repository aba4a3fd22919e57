import type { Merchant } from "#shared/domain/benefits/merchant.ts";
import { PROVINCE } from "./organisation.ts";
import type { Times } from "./times.ts";

export type SampleMerchant = Omit<Merchant, "version">;

/** Partner businesses where a tier opens something; their keys are for an administrator to grant. */
export function merchantsOf({ now }: Times): SampleMerchant[] {
  const kept = { province: PROVINCE, status: "ACTIVE" as const, createdAt: now, createdBy: "stf_yubo" };
  return [
    { ...kept, id: "mer_airport", name: "星城机场贵宾厅", benefits: ["LOUNGE", "COUNTER"] },
    { ...kept, id: "mer_station", name: "星城南站商务厅", benefits: ["LOUNGE"] },
    { ...kept, id: "mer_hotel", name: "星城大酒店", benefits: ["HOTEL", "COUNTER"] },
  ];
}
