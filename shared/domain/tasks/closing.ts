import { dayOf, daysBetween, type Instant } from "#shared/domain/calendar/day.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { isRunning } from "#shared/domain/service/clock-reading.ts";
import type { SlaClock } from "#shared/domain/service/sla-clock.ts";
import type { ClosedTask, Delegated, OpenTask, TaskType } from "./task.ts";
import { mayBecome } from "./transitions.ts";

/** What a task may turn out to be when it is looked for: open, closed, or lying with somebody else. */
export type FoundTask = OpenTask | ClosedTask | Delegated;

type Actor = Pick<Caller, "id" | "name">;

/** The task, if it can still be worked on by the one who looked for it; else why not. */
export function mustBeOpen(found: FoundTask): OpenTask {
  if (isClosed(found)) throw new Refusal("task.not-open", { title: found.title, by: found.closedByName });
  return mustBeHere(found);
}

export function mustBeClosed(found: FoundTask): ClosedTask {
  if (isClosed(found)) return found;
  const { title } = mustBeHere(found);
  throw new Refusal("task.not-closed", { title });
}

export function isClosed(found: FoundTask): found is ClosedTask {
  return "closedAt" in found;
}

export function isDelegated(found: FoundTask): found is Delegated {
  return "toName" in found;
}

function mustBeHere<Here extends FoundTask>(found: Here): Exclude<Here, Delegated> {
  if (isDelegated(found)) throw new Refusal("task.not-yours", { title: found.title });
  return found as Exclude<Here, Delegated>;
}

export function hasRunningClock({ clocks = [] }: Pick<OpenTask, "clocks">): boolean {
  return clocks.some(isRunning);
}

/** What needs an outcome is not closed without one; an alert counts as acknowledged (decided 1). */
export function complete(
  task: OpenTask,
  { by, at, outcome }: { readonly by: Actor; readonly at: Instant; readonly outcome?: string | undefined },
): ClosedTask {
  if (outcome === undefined) mayPassInSilence(task);
  const { clocks, alert } = task;
  return {
    ...task,
    ...closed({ by, at, outcome }),
    ...(clocks && { clocks: clocks.map((clock) => settled(clock, at)) }),
    ...(alert && { alert: { ...alert, ackedAt: alert.ackedAt ?? at } }),
    status: "DONE",
  };
}

/** A running clock, a visit to an individual client and a case need to be told of (seeds E1.5, E1.6). */
function mayPassInSilence(task: OpenTask): void {
  const { title, type } = task;
  if (hasRunningClock(task)) throw new Refusal("clock.running", { title });
  if (type === "INDIVIDUAL_VISIT") throw new Refusal("visit.unrecorded", { title });
  if (type === "CASE_ANALYSIS") throw new Refusal("case.unwritten", { title });
}

/** A promise with a running clock is met or broken, never called off. */
export function cancel(
  task: OpenTask,
  { by, at, reason }: { readonly by: Actor; readonly at: Instant; readonly reason?: string | undefined },
): ClosedTask {
  if (hasRunningClock(task)) throw new Refusal("clock.running", { title: task.title });
  return { ...task, ...closed({ by, at, outcome: reason }), status: "CANCELLED" };
}

/** Clocks stay as they were stopped: an outage that comes back is an order of its own. */
export function reopen(
  task: ClosedTask,
  { at, days }: { readonly at: Instant; readonly days: number },
): OpenTask {
  const { closedAt, closedBy, closedByName, outcome, hiddenUntil, ...rest } = task;
  if (!mayBecome(task, "IN_PROGRESS")) throw new Refusal("task.cancelled", { title: task.title });
  if (daysBetween(dayOf(closedAt), dayOf(at)) > days) throw new Refusal("task.too-old", { days });
  return { ...rest, status: "IN_PROGRESS" };
}

/** What good practice does next with the client, where something is due. */
export type NextStep = "next-contact" | "client-confirmation" | "contract-record" | "payment-check";

const NEXT_STEP: Partial<Record<TaskType, NextStep>> = {
  VISIT: "next-contact",
  INDIVIDUAL_VISIT: "next-contact",
  FIRST_CONTACT: "next-contact",
  RETENTION: "next-contact",
  APPOINTMENT: "next-contact",
  FAULT: "client-confirmation",
  COMPLAINT: "client-confirmation",
  CONTRACT: "contract-record",
  ARREARS: "payment-check",
};

export function nextStepOf({ type, client }: Pick<ClosedTask, "type" | "client">): NextStep | undefined {
  return client && NEXT_STEP[type];
}

function closed({ by, at, outcome }: { by: Actor; at: Instant; outcome: string | undefined }) {
  return {
    closedAt: at,
    closedBy: by.id,
    closedByName: by.name,
    ...(outcome !== undefined && { outcome }),
  };
}

/** A paused clock is judged by the moment it was paused. */
function settled(clock: SlaClock, at: Instant): SlaClock {
  const isPaused = clock.state === "PAUSED";
  if (!isPaused && !isRunning(clock)) return clock;
  const stoppedAt = isPaused ? (clock.stoppedAt ?? at) : at;
  return { ...clock, state: stoppedAt <= clock.dueAt ? "MET" : "BREACHED", stoppedAt };
}
