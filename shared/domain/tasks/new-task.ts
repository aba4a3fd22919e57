import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import { type Client, factsOf } from "#shared/domain/clients/client.ts";
import type { Caller, Owned } from "#shared/domain/people/caller.ts";
import type { WorkRules } from "#shared/domain/rules/work-rules.ts";
import { dueFor, mustLieAhead } from "./changes.ts";
import type { OpenTask, TaskType, Urgency } from "./task.ts";

export interface Wanted {
  readonly title: string;
  readonly type: TaskType;
  readonly due?: Instant | undefined;
  readonly startsAt?: Instant | undefined;
  readonly minutes?: number | undefined;
  readonly urgency?: Urgency | undefined;
  readonly promised?: boolean | undefined;
}

export interface Making {
  readonly id: string;
  readonly owner: Owned;
  readonly by: Caller;
  readonly now: Instant;
  readonly client?: Client | undefined;
  readonly work: WorkRules;
  readonly calendar: WorkingCalendar;
}

/** What is not said comes from the rules of its type. One's own task is accepted; somebody else's is NEW and has an issuer. */
export function newTask(wanted: Wanted, making: Making): Omit<OpenTask, "version"> {
  const { type, title, minutes, urgency, promised } = wanted;
  const { id, owner, by, now, client, work } = making;
  const own = owner.owner === by.id;
  return {
    id,
    owner: owner.owner,
    unit: owner.unit,
    province: owner.province,
    title,
    type,
    urgency: urgency ?? work.defaultUrgency[type],
    minutes: minutes ?? work.minutes[type],
    openedOn: dayOf(now),
    createdAt: now,
    ...datesOf(wanted, making),
    ...(client && { client: factsOf(client) }),
    ...(promised && { promised }),
    ...(own
      ? { status: "ACCEPTED", source: "MANUAL" }
      : { status: "NEW", source: "SUPERVISOR", issuer: by.id }),
  };
}

/** What has a beginning and no due time is due when it begins. */
function datesOf({ type, due, startsAt }: Wanted, { now, calendar }: Making) {
  for (const at of [due, startsAt]) if (at) mustLieAhead(at, now);
  const dueAt = due ? dueFor(type, due, calendar) : startsAt;
  return { ...(dueAt && { dueAt }), ...(startsAt && { startsAt }) };
}
