import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { ClientFacts } from "#shared/domain/clients/client.ts";
import type { Caller, Owned } from "#shared/domain/people/caller.ts";
import type { WorkRules } from "#shared/domain/rules/work-rules.ts";
import type { ClosedTask, OpenTask } from "./task.ts";

/** What raised a task: the same client, type and reason are the same task. */
export interface Reason extends Pick<OpenTask, "type" | "source" | "title"> {
  readonly subjectId: string;
  readonly clientId?: string | undefined;
  readonly client?: ClientFacts | undefined;
  readonly detail?: string | undefined;
  readonly dueAt?: Instant | undefined;
  readonly atStakeFen?: number | undefined;
}

interface Raising {
  readonly open: OpenTask | undefined;
  readonly owned: Owned;
  readonly now: Instant;
  readonly work: WorkRules;
  readonly id: string;
}

export function reasonRaised(
  { type, subjectId, client }: OpenTask,
  reason: Pick<Reason, "type" | "subjectId" | "clientId">,
): boolean {
  return type === reason.type && subjectId === reason.subjectId && client?.id === reason.clientId;
}

/** What the reason says now; what people have done with the task meanwhile stays. */
export function raised(reason: Reason, { open, owned, now, work, id }: Raising): Omit<OpenTask, "version"> {
  const { type, subjectId, source, title, client, detail, dueAt, atStakeFen } = reason;
  const said = {
    title,
    ...(client && { client }),
    ...(detail !== undefined && { detail }),
    ...(atStakeFen !== undefined && { atStakeFen }),
  };
  if (open) return { ...open, ...said };
  return {
    ...{ id, ...owned, type, subjectId, source, ...said },
    ...(dueAt !== undefined && { dueAt }),
    ...{ urgency: work.defaultUrgency[type], minutes: work.minutes[type] },
    ...{ openedOn: dayOf(now), createdAt: now, status: "NEW" },
  };
}

/** What it was about is over: nobody has to do it any more. */
export function cleared(
  task: OpenTask,
  { by, at }: { by: Pick<Caller, "id" | "name">; at: Instant },
): ClosedTask {
  return { ...task, status: "DONE", closedAt: at, closedBy: by.id, closedByName: by.name };
}
