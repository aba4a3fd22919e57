import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";
import { Competitor } from "#shared/domain/clients/codes.ts";
import { afterIntel, Move } from "#shared/domain/clients/intel.ts";
import { sees } from "#shared/domain/people/caller.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface CompetitorLogged {
  readonly id: string;
  readonly competitor: Competitor;
  readonly moves: readonly Move[];
  readonly text: string;
  readonly client?: { readonly id: string; readonly name: string; readonly owner: string };
  readonly belowBp?: number;
  readonly contractEndsOn?: string;
  /** Reports of the same competitor at this client before this one. */
  readonly before: number;
}

/** What a competitor does at a client is kept, and the client's archive says who is at it (seeds G9.12, G9.13). */
export const logCompetitor = useCase({
  name: "log-competitor",
  roles: ["manager", "supervisor", "chief"],
  uses: ["clients", "records"],
  input: z.lazy(() =>
    z.object({
      /** None where it is of the whole area. */
      clientId: z.string().min(1).optional(),
      competitor: Competitor,
      moves: z.array(Move).min(1).max(5),
      text: Note,
      belowBp: z.int().min(0).max(10_000).optional(),
      amountFen: z.int().nonnegative().optional(),
      contractEndsOn: Day.optional(),
      confidence: z.int().min(1).max(5).default(3),
    }),
  ),
  undo: "restore",
  async subject({ clients }, { clientId }, { caller }) {
    if (clientId === undefined) return { ...ownOf(caller), client: undefined };
    const client = await clients.find(clientId);
    if (client === undefined || !sees(caller, client)) return undefined;
    const { owner, unit, province, version } = client;
    return { owner, unit, province, version, client };
  },
  async decide(
    { clients, records },
    { caller, input, subject, now, ids },
  ): Promise<Decision<CompetitorLogged>> {
    const { client, unit, province } = subject;
    const id = ids.next("itl");
    const known = client ? await records.listIntel(client.id, { limit: MOST }) : [];
    const intel = { ...input, id, unit, province, at: now, reportedBy: caller.id };
    const { competitor, moves, text, belowBp, contractEndsOn } = intel;
    const outcome = {
      ...{ id, competitor, moves, text },
      ...(client && { client: { id: client.id, name: client.shortName, owner: client.owner } }),
      ...(belowBp !== undefined && { belowBp }),
      ...(contractEndsOn && { contractEndsOn }),
      before: known.filter((report) => report.competitor === competitor).length,
    };
    const writes = [
      ...(client ? clients.put(client, afterIntel(client, intel)) : []),
      ...records.addIntel(intel),
    ];
    return { outcome, writes };
  },
});

/** So many of the last reports are looked through. */
const MOST = 50;
