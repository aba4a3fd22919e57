import * as z from "zod";
import type { Client } from "#shared/domain/clients/client.ts";
import { Month } from "#shared/domain/money/bill-year.ts";
import type { PointsEntry } from "#shared/domain/points/entry.ts";
import { monthIn, type PointsStatement, statementOf } from "#shared/domain/points/statement.ts";
import type { Stores } from "#shared/ports.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ClientStatement extends PointsStatement {
  readonly client: Pick<Client, "id" | "name" | "shortName">;
}

const PAGE = 100;

/** A month of a client's points: opening, every movement, closing. What one could print and sign. */
export const readPointsStatement = useCase({
  name: "read-points-statement",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["clients", "points"],
  input: z.lazy(() => z.object({ client: z.string().min(1), month: Month })),
  undo: "read",
  subject: async ({ clients }, { client }) => await clients.find(client),
  async decide({ points }, { subject, input }): Promise<Decision<ClientStatement>> {
    const { id, name, shortName } = subject;
    const entries = await since(points, { clientId: id, month: input.month });
    return { outcome: { client: { id, name, shortName }, ...statementOf(entries, input.month) }, writes: [] };
  },
});

/** From the newest back to the first one before the month. */
async function since(
  points: Stores["points"],
  { clientId, month }: { readonly clientId: string; readonly month: Month },
): Promise<PointsEntry[]> {
  const all: PointsEntry[] = [];
  for (;;) {
    const page = await points.listEntries(clientId, { limit: PAGE, before: all.at(-1)?.no });
    all.push(...page);
    if (page.length < PAGE || page.some((entry) => monthIn(entry) < month)) return all;
  }
}
