import { createHash } from "node:crypto";
import { type BenefitYear, entitlements, tierOf, withUse } from "#shared/domain/benefits/quota.ts";
import type { MerchantUse } from "#shared/domain/benefits/settlement.ts";
import type { BenefitToken } from "#shared/domain/benefits/token.ts";
import { addMinutes, instantAt } from "#shared/domain/calendar/day.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { Made } from "./holdings.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";

/** Codes for one client: one was used some days ago, one has just been issued and not been shown. */
export interface SampleBenefits {
  readonly tokens: readonly Made<BenefitToken>[];
  readonly year: Made<BenefitYear>;
  readonly use: Made<MerchantUse>;
}

const MERCHANT = "mer_airport";
const OFFERED = ["LOUNGE", "COUNTER"];
const USED_DAYS_AGO = 3;

/** Nothing where the client's tier opens nothing at the airport. */
export function benefitsOf(client: SampleClient, times: Times): SampleBenefits | undefined {
  const rules = DEFAULT_RULES.benefit;
  const tier = tierOf(client);
  const found = entitlements(tier, { year: undefined, rules }).find(({ offer }) =>
    OFFERED.includes(offer.code),
  );
  if (found === undefined) return undefined;
  const { id: clientId, province, owner: issuedBy } = client;
  const benefit = found.offer.code;
  const usedAt = instantAt(times.back(USED_DAYS_AGO), "13:20");
  const of = { province, merchantId: MERCHANT, benefit, clientId, tier, issuedBy };
  const issued = (n: number, issuedAt: string) => ({
    ...{ id: `bnt_${clientId.slice(4)}${n}`, digest: digestOf(`${MERCHANT} ${clientId} ${n}`), ...of },
    ...{ issuedAt, showBy: addMinutes(issuedAt, rules.showMinutes) },
  });
  const used = issued(1, addMinutes(usedAt, -9));
  const shown = {
    presentedAt: addMinutes(usedAt, -4),
    confirmBy: addMinutes(usedAt, rules.confirmMinutes - 4),
    usedAt,
  };
  const use = { token: used.id, benefit, merchantId: MERCHANT, at: usedAt };
  return {
    tokens: [{ ...used, ...shown }, issued(2, times.minutesAgo(2))],
    year: withUse(undefined, { clientId, province, use }),
    use: { merchantId: MERCHANT, token: used.id, usedAt, benefit, tier, clientId, province },
  };
}

/** Nobody knows the number behind it: it opens nothing. */
function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
