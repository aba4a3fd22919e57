import * as z from "zod";
import { type Difference, proved, type Sums, sumsOf } from "#shared/domain/points/proof.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface PointsProved {
  readonly clientId: string;
  readonly entries: number;
  readonly sums: Sums;
  /** None, where it all adds up. */
  readonly differences: readonly Difference[];
}

/** One account again from its entries: Σ lots = balance = Σ entries, at every step. Writes nothing. */
export const provePoints = useCase({
  name: "prove-points",
  roles: ["system"],
  uses: ["archives", "points"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "read",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide({ points }, { input: { clientId } }): Promise<Decision<PointsProved>> {
    // The entries first: what is booked between the two reads is in the account and not among them, and read again.
    const entries = await points.entriesAfter(clientId, 0);
    const account = await points.find(clientId);
    const last = account?.entries ?? 0;
    const since = last > entries.length ? await points.entriesAfter(clientId, entries.length) : [];
    const all = [...entries, ...since.filter(({ no }) => no <= last)];
    const differences = proved(account, all);
    const sums = sumsOf(account, all);
    return { outcome: { clientId, entries: all.length, sums, differences }, writes: [] };
  },
});
