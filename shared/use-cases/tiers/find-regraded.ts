import * as z from "zod";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { regraded } from "#shared/domain/tiers/grades.ts";
import { type TierTables, tierTables } from "#shared/subjects/former-rules.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Regraded {
  /** Whether tier rules have just begun at all. */
  readonly isNew: boolean;
  /** Clients whose grade came from a table that is another now. */
  readonly clients: readonly string[];
}

/** Who of a book may have another service or survey grade since tier rules have begun, by the lines alone. */
export const findRegraded = useCase({
  name: "find-regraded",
  roles: ["system"],
  uses: ["clients", "rules"],
  /** Nobody's book: only whether there is anything to look for. */
  input: z.lazy(() => z.object({ owner: z.string().min(1).optional() })),
  undo: "read",
  subject: async (_stores, _input, { caller }) => await Promise.resolve(ownOf(caller)),
  async decide(stores, { input: { owner }, now }): Promise<Decision<Regraded>> {
    const tables = await tierTables(stores, now);
    if (tables === undefined) return { outcome: { isNew: false, clients: [] }, writes: [] };
    const lines = owner === undefined ? [] : await stores.clients.lines(owner);
    const clients = lines.filter((line) => mayMove(line, tables)).map(({ id }) => id);
    return { outcome: { isNew: true, clients }, writes: [] };
  },
});

/** What its contracts say is looked at with the client. */
function mayMove(line: ClientLine, tables: TierTables): boolean {
  const is = regraded(line, { contracts: [], ...tables });
  const isOther = is.serviceGrade !== line.serviceGrade || is.surveyGrade !== line.surveyGrade;
  return line.kind === "GROUP" && isOther;
}
