import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { RECRUITMENT_CLAUSE, RecruitmentRound } from "#shared/domain/contracts/member.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { clientFirst } from "#shared/subjects/archive.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface RecruitmentRecorded {
  readonly number: number;
  readonly open: number;
  readonly joined: number;
  readonly refused: number;
}

/** Who is to be won with the client's help, round by round; only where the agreement has the clause (seed G13.11). */
export const recordRecruitment = useCase({
  name: "record-recruitment",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives", "clients", "members"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1),
      /** The newest round; a further one, when it is not said. */
      number: z.int().positive().optional(),
      people: RecruitmentRound.unwrap().shape.people,
    }),
  ),
  undo: "restore",
  async subject(stores, { clientId, number }) {
    const archive = await findArchive(stores, clientId);
    if (archive === undefined) return undefined;
    const [last] = await stores.members.rounds(clientId, { limit: 1 });
    if (number !== undefined && number !== last?.number) return undefined;
    return { ...archive, last };
  },
  decide(stores, { input, subject, now }): Decision<RecruitmentRecorded> {
    const { client, contracts, last } = subject;
    const mayRecruit = contracts.some(({ clauses }) => clauses.includes(RECRUITMENT_CLAUSE));
    if (!mayRecruit) throw new Refusal("recruitment.not-agreed", { name: client.shortName });
    const before = input.number === undefined ? undefined : last;
    const { id: clientId, province } = client;
    const { number, startedOn } = before ?? { number: (last?.number ?? 0) + 1, startedOn: dayOf(now) };
    const after = { clientId, province, number, startedOn, people: input.people };
    const count = (result: string) => input.people.filter((person) => person.result === result).length;
    return {
      outcome: { number, open: count("OPEN"), joined: count("JOINED"), refused: count("REFUSED") },
      writes: clientFirst(stores, client, { held: {}, now, parts: stores.members.putRound(before, after) }),
    };
  },
});
