import * as z from "zod";
import type { SettlementFile } from "#shared/domain/benefits/settlement.ts";
import { merchantNamed } from "#shared/subjects/settlement.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** The months of a merchant that were settled, the newest first. */
export const listSettlements = useCase({
  name: "list-settlements",
  roles: ["merchant", "admin"],
  uses: ["merchants"],
  input: z.lazy(() => z.object({ merchant: z.string().min(1) })),
  undo: "read",
  subject: async (stores, { merchant }) => await merchantNamed(stores, merchant),
  async decide(
    { merchants },
    { subject },
  ): Promise<Decision<{ items: readonly Omit<SettlementFile, "file" | "province" | "version">[] }>> {
    const written = await merchants.settlements(subject.id);
    const items = written.map(({ merchantId, month, lines, due, writtenAt }) => ({
      ...{ merchantId, month, lines, due, writtenAt },
    }));
    return { outcome: { items: items.toReversed() }, writes: [] };
  },
});
