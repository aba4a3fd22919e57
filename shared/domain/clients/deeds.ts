import type { Instant } from "#shared/domain/calendar/day.ts";
import type { ClosedTask } from "#shared/domain/tasks/task.ts";
import type { Interaction, InteractionKind } from "./interaction.ts";

/** Something that was done for a client: a visit, a call, a task that was closed. */
export interface Deed {
  readonly at: Instant;
  readonly kind: InteractionKind | "TASK" | "CANCELLED";
  /** What it was about, and what came of it where that was said. */
  readonly text: string;
  readonly outcome?: string;
  /** The staff id of whoever did it. */
  readonly by: string;
}

/** The newest first; a visit that closed a task is told once, in the words of the visit. */
export function deedsOf(
  interactions: readonly Pick<Interaction, "at" | "kind" | "heard" | "staffId" | "taskId">[],
  tasks: readonly Pick<ClosedTask, "id" | "title" | "closedAt" | "closedBy" | "outcome" | "status">[],
): Deed[] {
  const told = new Set(interactions.flatMap(({ taskId }) => taskId ?? []));
  const had = interactions.map(({ at, kind, heard, staffId }) => ({ at, kind, text: heard, by: staffId }));
  const closed = tasks
    .filter(({ id }) => !told.has(id))
    .map(
      ({ title, closedAt, closedBy, outcome, status }): Deed => ({
        ...{ at: closedAt, kind: status === "DONE" ? "TASK" : "CANCELLED", text: title, by: closedBy },
        ...(outcome && { outcome }),
      }),
    );
  return [...had, ...closed].toSorted((one, other) => other.at.localeCompare(one.at));
}
