import { dayOf, type Instant } from "#shared/domain/calendar/day.ts";
import type { FoundTask } from "#shared/domain/tasks/closing.ts";
import type { Delegated, OpenTask, TaskRef } from "#shared/domain/tasks/task.ts";
import type { Stores } from "#shared/ports.ts";

type Reads = Pick<Stores, "tasks">;

/** A task as it is now: open, lying with somebody else, or closed on the day that the ref names, else today. */
export async function findTask(
  { tasks }: Reads,
  { ref, now }: { readonly ref: TaskRef; readonly now: Instant },
): Promise<FoundTask | undefined> {
  const { owner, id, closedOn = dayOf(now) } = ref;
  return (
    (await tasks.find({ owner, id })) ??
    (await tasks.findDelegated(owner, id)) ??
    (await tasks.findClosed({ owner, id, closedOn }))
  );
}

/** The giver's mark of a task that was handed over and not yet accepted. */
export async function findMark(
  { tasks }: Reads,
  { id, handedOver }: Pick<OpenTask, "id" | "handedOver">,
): Promise<Delegated | undefined> {
  return handedOver && (await tasks.findDelegated(handedOver.by, id));
}
