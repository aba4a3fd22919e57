import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { cleared } from "#shared/domain/tasks/raising.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { type Moved, type Moving, movedTo } from "#shared/domain/tiers/moving.ts";
import { questionOf, type TierQuestion, tierSubject } from "#shared/domain/tiers/questions.ts";
import { answered, gradeNow, isForSupervisor, ladderOf } from "#shared/domain/tiers/review.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { tierWrites } from "#shared/subjects/tier.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface TierConfirmed {
  readonly is: "lowered" | "kept" | "accepted" | "put-back";
  readonly client: { readonly id: string; readonly name: string; readonly kind: Client["kind"] };
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly tell: readonly string[];
}

/** A word on a move that was proposed or made (TR-10): with reasons against it, the class stays or goes back. */
export const confirmTier = useCase({
  name: "confirm-tier",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives", "clients", "records", "tasks", "rules"],
  input: z.lazy(() =>
    z.object({ clientId: z.string().min(1), agrees: z.boolean(), reason: Note.optional() }),
  ),
  undo: "restore",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<TierConfirmed>> {
    const { client, contracts } = subject;
    const today = dayOf(now);
    const question = questionOf(client, today);
    mustBeTheirs(client, question, caller);
    if (!input.agrees && input.reason === undefined)
      throw new Refusal("tier.unexplained", { name: client.shortName });
    const rules = await stores.rules.current();
    const answer = answerOf(client, question, { agrees: input.agrees, today, contracts, rules: rules.tier });
    const said = {
      confirmedBy: caller.id,
      confirmedByName: caller.name,
      ...(input.reason && { note: input.reason }),
    };
    const review = answered(client.tierReview, today);
    const writes = tierWrites(stores, {
      ...{
        before: client,
        moved: answer.moved,
        review,
        version: rules.version,
        id: () => ids.next("tch"),
        said,
      },
    });
    const outcome = {
      ...{ is: answer.is, from: gradeNow(client), to: gradeNow(answer.moved.client as Client) },
      client: { id: client.id, name: client.shortName, kind: client.kind },
      ...{ title: client.shortName, tell: othersThan(caller, [client.owner, question.asked]) },
    };
    return { outcome, writes: [...writes, ...(await closed(stores, { client, question, caller, now }))] };
  },
});

/** A move down of the best class is a supervisor's word. */
function mustBeTheirs(client: Client, { is }: TierQuestion, { role }: Caller): void {
  if (is === "down" && isForSupervisor(client) && role === "manager")
    throw new Refusal("tier.not-yours", { name: client.shortName });
}

interface Answering extends Omit<Moving, "reason"> {
  readonly agrees: boolean;
}

function answerOf(
  client: Client,
  question: TierQuestion,
  { agrees, ...how }: Answering,
): { readonly is: TierConfirmed["is"]; readonly moved: Moved } {
  if (question.is === "up")
    return agrees
      ? { is: "accepted", moved: { client, changes: [] } }
      : { is: "put-back", moved: movedTo(client, question.from, { ...how, reason: "UP_OBJECTED" }) };
  if (agrees)
    return { is: "lowered", moved: movedTo(client, question.to, { ...how, reason: "DOWN_CONFIRMED" }) };
  const now = gradeNow(client);
  const stay = {
    field: ladderOf(client),
    from: now,
    to: now,
    on: how.today,
    reason: "DOWN_REFUSED",
  } as const;
  return { is: "kept", moved: { client, changes: [stay] } };
}

/** The task that asked, wherever it lies. */
async function closed(
  { tasks }: Pick<Stores, "tasks">,
  { client, question, caller, now }: { client: Client; question: TierQuestion; caller: Caller; now: string },
): Promise<Change[]> {
  if (question.asked === undefined) return [];
  const desk = await tasks.desk(question.asked);
  return desk.tasks
    .filter(({ subjectId }) => subjectId === tierSubject(client.id))
    .flatMap((task) => tasks.close(task, cleared(task, { by: caller, at: now })));
}
