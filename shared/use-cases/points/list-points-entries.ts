import * as z from "zod";
import type { Client } from "#shared/domain/clients/client.ts";
import type { PointsEntry } from "#shared/domain/points/entry.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface PointsEntries {
  readonly client: Pick<Client, "id" | "name" | "shortName">;
  readonly entries: readonly PointsEntry[];
  /** The number before which the next page begins; absent on the last. */
  readonly before?: number;
}

/** What moved a client's points, the newest first, by the page. */
export const listPointsEntries = useCase({
  name: "list-points-entries",
  roles: ["manager", "supervisor", "chief"],
  uses: ["clients", "points"],
  input: z.lazy(() =>
    z.object({
      client: z.string().min(1),
      before: z.int().positive().optional(),
      limit: z.int().min(1).max(100).default(10),
    }),
  ),
  undo: "read",
  subject: async ({ clients }, { client }) => await clients.find(client),
  async decide({ points }, { subject, input }): Promise<Decision<PointsEntries>> {
    const { limit, before } = input;
    const { id, name, shortName } = subject;
    const found = await points.listEntries(id, { limit: limit + 1, before });
    const entries = found.slice(0, limit);
    const last = found.length > limit ? entries.at(-1) : undefined;
    return {
      outcome: { client: { id, name, shortName }, entries, ...(last && { before: last.no }) },
      writes: [],
    };
  },
});
