import * as z from "zod";
import { Merchant } from "#shared/domain/benefits/merchant.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { offerOf } from "#shared/domain/rules/benefit-rules.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** Takes a partner business in, changes what was agreed with it, or ends it (seed D5.4.1). It is known by its name. */
export const keepMerchant = useCase({
  name: "keep-merchant",
  roles: ["admin"],
  uses: ["merchants", "rules"],
  input: z.lazy(() =>
    z.object({
      /** One that is there already. */
      id: z.string().min(1).optional(),
      name: z.string().trim().min(1).max(60),
      benefits: z.array(z.string()).min(1).max(50),
      status: z.enum(["ACTIVE", "ENDED"]).default("ACTIVE"),
    }),
  ),
  undo: "restore",
  async subject({ merchants }, { id }, { caller }) {
    const { province } = caller;
    const before = id === undefined ? undefined : await merchants.find(id);
    if (id !== undefined && before === undefined) return undefined;
    return { owner: before?.id ?? caller.id, unit: "", province, before };
  },
  async decide({ merchants, rules }, { caller, input, subject, now, ids }): Promise<Decision<Merchant>> {
    const { benefit } = await rules.current();
    const strange = input.benefits.find((code) => offerOf(benefit, code) === undefined);
    if (strange !== undefined) throw new Refusal("benefit.unknown", { said: strange });
    const { before, province } = subject;
    const made = before ?? { id: ids.next("mer"), province, createdAt: now, createdBy: caller.id };
    const { name, benefits, status } = input;
    const after = { ...made, name, benefits: [...new Set(benefits)], status };
    return { outcome: Merchant.parse({ version: "", ...after }), writes: merchants.put(before, after) };
  },
});
