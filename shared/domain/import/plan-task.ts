import { dayOf } from "#shared/domain/calendar/day.ts";
import { type Client, factsOf } from "#shared/domain/clients/client.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import type { WorkRules } from "#shared/domain/rules/work-rules.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { type Meant, mustBeInReach, mustBeOurs, theOnly } from "./meant.ts";
import { given, laidOver, type Plan, planned, RowRefused } from "./plan.ts";
import type { TaskRecord } from "./record.ts";

type NewTask = Omit<OpenTask, "version">;

/** What the table knows of that a row of tasks speaks of. */
export interface TaskFacts {
  /** Known by its reference, though it may be closed or with somebody else by now. */
  readonly isKnown: boolean;
  /** Where it still lies open as it was imported. */
  readonly open: OpenTask | undefined;
  readonly owner: Meant<Staff>;
  readonly client: Meant<Client> | undefined;
  readonly issuer: Meant<Staff> | undefined;
}

export interface TaskPlanning {
  readonly caller: Caller;
  readonly tree: readonly Unit[];
  readonly facts: TaskFacts;
  readonly rules: WorkRules;
  readonly id: string;
  /** An instant. */
  readonly now: string;
}

/** A task that was closed, cancelled or handed over since is left alone: an import never undoes people's work. */
export function planTask(record: TaskRecord, planning: TaskPlanning): Plan<NewTask> {
  return planned(() => {
    const { caller, tree, facts } = planning;
    mustBeOurs(record.province, caller, tree);
    const owner = theOnly("ownerId", facts.owner);
    mustBeInReach(caller, { ...owner, owner: owner.id });
    const values = valuesOf(record, facts, caller);
    const { open } = facts;
    if (open && open.owner !== owner.id)
      throw new RowRefused({ code: "task.elsewhere", column: "ownerId", facts: { said: owner.name } });
    if (open) return laidOver(open, values);
    return facts.isKnown
      ? { is: "skip" }
      : { is: "create", after: created(record, { ...planning, owner, values }) };
  });
}

type Values = ReturnType<typeof valuesOf>;

function valuesOf(record: TaskRecord, { client, issuer }: TaskFacts, caller: Caller) {
  const { title, type, urgency, dueAt, startsAt, minutes, atStakeFen, promised, blockedBy, detail, note } =
    record;
  const meant = client && theOnly("clientId", client);
  if (meant) mustBeInReach(caller, meant);
  return {
    ...{ title, type, urgency, dueAt, startsAt, minutes, atStakeFen, promised, blockedBy, detail, note },
    client: meant && factsOf(meant),
    issuer: issuer && theOnly("issuerId", issuer).id,
  };
}

function created(
  { externalRef, openedOn, type, title }: TaskRecord,
  { owner, values, id, now, rules, caller }: TaskPlanning & { owner: Staff; values: Values },
): NewTask {
  return {
    id,
    owner: owner.id,
    unit: owner.unit,
    province: caller.province,
    externalRef,
    source: "MANUAL",
    status: "NEW",
    openedOn: openedOn ?? dayOf(now),
    createdAt: now,
    ...given(values),
    title,
    type,
    urgency: values.urgency ?? rules.defaultUrgency[type],
    minutes: values.minutes ?? rules.minutes[type],
  };
}
