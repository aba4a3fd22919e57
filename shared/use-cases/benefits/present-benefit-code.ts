import { presented, ShownCode } from "#shared/domain/benefits/token.ts";
import type { Instant } from "#shared/domain/calendar/day.ts";
import { callingMerchant, shownCode } from "#shared/subjects/shown-code.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** `unknown`: the code opens nothing here. That is an answer and no refusal, for it must be counted. */
export type CodePresented =
  | { readonly is: "unknown" }
  | {
      readonly is: "shown";
      readonly benefit: string;
      readonly tier: string;
      readonly guests: number;
      readonly confirmBy: Instant;
    };

/** A merchant types the code that a client shows, and learns the tier and nothing else. */
export const presentBenefitCode = useCase({
  name: "present-benefit-code",
  roles: ["merchant"],
  uses: ["merchants", "rules"],
  input: ShownCode,
  undo: "never",
  subject: async (stores, _, { caller }) => await callingMerchant(stores, caller),
  async decide(stores, { subject, input, now, ids }): Promise<Decision<CodePresented>> {
    const { benefit: rules } = await stores.rules.current();
    const { token, counted } = await shownCode(stores, { subject, code: input.code, now, ids, rules });
    if (token === undefined) return { outcome: { is: "unknown" }, writes: counted };
    const after = presented(token, { now, rules });
    const { benefit, tier, confirmBy = after.showBy } = after;
    const outcome = { is: "shown", benefit, tier, guests: rules.guests, confirmBy } as const;
    return { outcome, writes: [...stores.merchants.putToken(token, after), ...counted] };
  },
});
