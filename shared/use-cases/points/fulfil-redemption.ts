import * as z from "zod";
import { fulfilled, type RedemptionStatus } from "#shared/domain/redemptions/redemption.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** The goods are with the client: said by whoever handed them over, or by the system that credited them. */
export const fulfilRedemption = useCase({
  name: "fulfil-redemption",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives"],
  input: z.lazy(() => z.object({ client: z.string().min(1), order: z.string().min(1) })),
  undo: "restore",
  subject: async (stores, { client }) => await findArchive(stores, client),
  async decide(
    { archives },
    { input, subject: { client }, now },
  ): Promise<
    Decision<{ readonly order: string; readonly status: RedemptionStatus; readonly title: string }>
  > {
    const before = await archives.find("redemption", { clientId: client.id, id: input.order });
    if (before === undefined) throw new Refusal("redemption.none", { name: client.shortName });
    const after = fulfilled(before, now);
    return {
      outcome: { order: after.id, status: after.status, title: client.shortName },
      writes: archives.put("redemption", before, after),
    };
  },
});
