import * as z from "zod";
import { addDays, dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { Competitor } from "#shared/domain/clients/codes.ts";
import { touched } from "#shared/domain/clients/completeness.ts";
import {
  type LifeEvent,
  type LifeStep,
  lifeStep,
  recheckOn,
  type Status,
} from "#shared/domain/clients/life-cycle.ts";
import { LeaveReason } from "#shared/domain/clients/retained-archive.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Ids, Stores } from "#shared/ports.ts";
import { clientTask, leavingWrites, winBackEnded } from "#shared/subjects/leaving.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ClientMoved {
  readonly client: { readonly id: string; readonly name: string };
  readonly from: Status;
  readonly to: Status;
  /** When it is looked at again: a win-back, a re-check. */
  readonly nextOn?: string;
  readonly tenureKept?: boolean;
  readonly title: string;
  readonly note?: string;
  readonly tell: readonly string[];
}

/** What people say of a client's life; everything else is told by contracts, accounts, alerts and the calendar. */
const Said = z.enum(["LAST_SUBSCRIPTION_ENDED", "RETURNED", "REFUSED_FOR_GOOD", "NOT_QUALIFIED"]);

type Reads = Pick<Stores, "clients" | "tasks" | "retained" | "rules">;

/** A client's life goes on by what a person says: 离网了, 回来了, 明确拒绝 (domain.md 2.2). */
export const moveClient = useCase({
  name: "move-client",
  roles: ["manager", "chief"],
  uses: ["clients", "tasks", "retained", "rules"],
  input: z.lazy(() =>
    z.object({
      clientId: z.string().min(1),
      event: Said,
      reason: LeaveReason.optional(),
      competitor: Competitor.optional(),
      note: Note.optional(),
    }),
  ),
  undo: "restore",
  subject: async ({ clients }, { clientId }) => await clients.find(clientId),
  async decide(stores, { caller, input, subject: client, now, ids }): Promise<Decision<ClientMoved>> {
    const rules = await stores.rules.current();
    const today = dayOf(now);
    const step = lifeStep(client, input.event, { today, rules: rules.archive.lifeCycle });
    if (step === undefined)
      throw new Refusal("client.not-so", { name: client.shortName, status: client.status });
    const after = noted(touched(step.client, { now, rules: rules.archive }), input.note);
    const follow = await followed(stores, { client, step, input, now, rules, ids, by: caller });
    const chief = client.chiefManagerId;
    const outcome: ClientMoved = {
      client: { id: client.id, name: client.shortName },
      ...{ from: step.from, to: after.status, title: client.shortName },
      ...(follow.nextOn && { nextOn: follow.nextOn }),
      ...(input.event === "RETURNED" && { tenureKept: after.inNetworkSince !== today }),
      ...(input.note && { note: input.note }),
      tell: after.status === "LEFT" && chief !== undefined && chief !== caller.id ? [chief] : [],
    };
    return { outcome, writes: [...stores.clients.put(client, after), ...follow.writes] };
  },
});

/** Why a lead was dropped, in the words in which it was said. */
function noted(after: LifeStep["client"], note: string | undefined): LifeStep["client"] {
  return after.leadStatus === "DROPPED" && note !== undefined ? { ...after, dropNote: note } : after;
}

interface Following {
  readonly client: Client;
  readonly step: LifeStep;
  readonly input: Omit<z.output<(typeof moveClient)["input"]>, "event"> & { readonly event: LifeEvent };
  readonly now: string;
  readonly rules: Rules;
  readonly ids: Ids;
  readonly by: Caller;
}

/** The side effects that lie in the same commit; points and accounts hear of it from the stream. */
async function followed(
  stores: Reads,
  { client, step, input, now, rules, ids, by }: Following,
): Promise<{ writes: readonly Change[]; nextOn?: string }> {
  const today = dayOf(now);
  const { lifeCycle } = rules.archive;
  if (step.effects.includes("RETAIN_COPY")) {
    const leaving = { on: today, reason: input.reason, competitor: input.competitor, note: input.note };
    const writes = await leavingWrites(stores, { client, today, now, ids }, leaving);
    return { writes, nextOn: addDays(today, lifeCycle.winBackDays[0]) };
  }
  if (step.effects.includes("PLAN_RECHECK")) {
    const due = recheckOn(step.client, { today, rules: lifeCycle });
    const title = `重新评估客户${client.shortName}`;
    const task = await clientTask(stores, {
      client: step.client,
      type: "FIRST_CONTACT",
      title,
      due,
      now,
      id: ids.next("tsk"),
    });
    return { writes: stores.tasks.add(task), nextOn: due };
  }
  return { writes: await winBackEnded(stores, { client, today, now, by }) };
}
