import { withoutUse } from "#shared/domain/benefits/quota.ts";
import { reversed, ShownCode } from "#shared/domain/benefits/token.ts";
import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import { callingMerchant, clientNow, shownCode } from "#shared/subjects/shown-code.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type BenefitReversed =
  | { readonly is: "unknown" }
  | { readonly is: "reversed"; readonly id: string; readonly reversedAt: Instant };

/** Within a day a merchant takes back what was confirmed by mistake: the quota is as it was, the settlement keeps both. */
export const reverseBenefit = useCase({
  name: "reverse-benefit",
  roles: ["merchant"],
  uses: ["merchants", "clients", "archives", "rules"],
  input: ShownCode,
  undo: "never",
  subject: async (stores, _, { caller }) => await callingMerchant(stores, caller),
  async decide(stores, { subject, input, now, ids }): Promise<Decision<BenefitReversed>> {
    const { benefit: rules } = await stores.rules.current();
    const { token, counted } = await shownCode(stores, { subject, code: input.code, now, ids, rules });
    if (token === undefined) return { outcome: { is: "unknown" }, writes: counted };
    const after = reversed(token, { now, rules });
    const { id, merchantId, usedAt = now } = token;
    const clientId = await clientNow(stores, token);
    const year = await stores.archives.find("benefits", { clientId, id: dayOf(usedAt).slice(0, 4) });
    const line = await stores.merchants.use({ merchantId, usedAt, token: id });
    return {
      outcome: { is: "reversed", id, reversedAt: now },
      writes: [
        ...stores.merchants.putToken(token, after),
        ...(year ? stores.archives.put("benefits", year, withoutUse(year, { token: id, at: now })) : []),
        ...(line ? stores.merchants.putUse(line, { ...line, reversedAt: now }) : []),
        ...counted,
      ],
    };
  },
});
