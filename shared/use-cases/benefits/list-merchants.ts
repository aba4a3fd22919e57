import * as z from "zod";
import type { Merchant } from "#shared/domain/benefits/merchant.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** The province's partner businesses, those that have ended too. */
export const listMerchants = useCase({
  name: "list-merchants",
  roles: ["admin"],
  uses: ["merchants"],
  input: z.lazy(() => z.object({})),
  undo: "read",
  subject: async (_, __, { caller }) =>
    await Promise.resolve({ owner: caller.id, unit: caller.unit, province: caller.province }),
  async decide({ merchants }): Promise<Decision<{ items: readonly Merchant[] }>> {
    return { outcome: { items: await merchants.list() }, writes: [] };
  },
});
