import * as z from "zod";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { isTierSubject } from "#shared/domain/tiers/questions.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface TierMoves {
  readonly moves: readonly { readonly clientId: string; readonly name: string; readonly title: string }[];
}

/** Questions about tiers that lie on the caller's desk: moves down that wait, moves up that may be objected to. */
export const listTierMoves = useCase({
  name: "list-tier-moves",
  roles: ["manager", "supervisor", "chief"],
  uses: ["tasks"],
  input: z.lazy(() => z.object({})),
  undo: "read",
  subject: async (_stores, _input, { caller }) => await Promise.resolve(ownOf(caller)),
  async decide({ tasks }, { caller }): Promise<Decision<TierMoves>> {
    const desk = await tasks.desk(caller.id);
    const moves = desk.tasks.flatMap(({ client, subjectId, title }) =>
      client !== undefined && isTierSubject(subjectId)
        ? [{ clientId: client.id, name: client.name, title }]
        : [],
    );
    return { outcome: { moves }, writes: [] };
  },
});
