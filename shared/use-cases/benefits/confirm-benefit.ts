import { entitlementTo, mustBeFreeOn, withUse } from "#shared/domain/benefits/quota.ts";
import { ShownCode, used } from "#shared/domain/benefits/token.ts";
import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import { callingMerchant, clientNow, shownCode } from "#shared/subjects/shown-code.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type BenefitConfirmed =
  | { readonly is: "unknown" }
  | { readonly is: "used"; readonly id: string; readonly benefit: string; readonly usedAt: Instant };

/** The client has had it: the code is used up, the quota goes down, and the settlement has one more line, in one commit. */
export const confirmBenefit = useCase({
  name: "confirm-benefit",
  roles: ["merchant"],
  uses: ["merchants", "clients", "archives", "rules"],
  input: ShownCode,
  undo: "never",
  subject: async (stores, _, { caller }) => await callingMerchant(stores, caller),
  async decide(stores, { subject, input, now, ids }): Promise<Decision<BenefitConfirmed>> {
    const { benefit: rules } = await stores.rules.current();
    const { token, counted } = await shownCode(stores, { subject, code: input.code, now, ids, rules });
    if (token === undefined) return { outcome: { is: "unknown" }, writes: counted };
    const { id, benefit, tier, merchantId, province } = token;
    const clientId = await clientNow(stores, token);
    const day = dayOf(now);
    const year = await stores.archives.find("benefits", { clientId, id: day.slice(0, 4) });
    const asked = { name: "", rules, year };
    entitlementTo(benefit, { ...asked, tier });
    mustBeFreeOn(day, asked);
    const use = { token: id, benefit, merchantId, at: now };
    const line = { merchantId, token: id, usedAt: now, benefit, tier, clientId, province };
    return {
      outcome: { is: "used", id, benefit, usedAt: now },
      writes: [
        ...stores.merchants.putToken(token, used(token, now)),
        ...stores.archives.put("benefits", year, withUse(year, { clientId, province, use })),
        ...stores.merchants.putUse(undefined, line),
        ...counted,
      ],
    };
  },
});
