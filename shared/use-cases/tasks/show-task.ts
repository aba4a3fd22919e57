import * as z from "zod";
import { type FoundTask, isClosed, isDelegated } from "#shared/domain/tasks/closing.ts";
import { type Reached, reachedOf, type Target } from "#shared/domain/tasks/targets.ts";
import { type ClosedTask, type Delegated, type OpenTask, TaskRef } from "#shared/domain/tasks/task.ts";
import type { JournalEntry } from "#shared/ports/journal.ts";
import type { Stores } from "#shared/ports.ts";
import { findTask } from "#shared/subjects/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type ShownTask = Found & {
  readonly id: string;
  readonly title: string;
  /** The oldest first; what happened in the last moments may not show yet. */
  readonly history: readonly Step[];
  /** Of a batch: how many of its clients have a result, and each one that is listed. */
  readonly targets?: Reached & { readonly list: readonly Target[] };
};

type Found =
  | { readonly state: "open"; readonly task: OpenTask }
  | { readonly state: "closed"; readonly task: ClosedTask }
  | { readonly state: "delegated"; readonly mark: Delegated };

export interface Step {
  readonly at: string;
  readonly byName: string;
  readonly useCase: string;
  readonly note?: string;
}

export const showTask = useCase({
  name: "show-task",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["tasks", "journal"],
  input: z.lazy(() => z.object({ task: TaskRef })),
  undo: "read",
  subject: async ({ tasks }, { task: ref }, { now }) => await findTask({ tasks }, { ref, now }),
  async decide({ tasks, journal }, { subject }): Promise<Decision<ShownTask>> {
    const { id, title } = subject;
    const history = (await journal.listOf(id)).map(stepOf);
    const targets = await targetsOf({ tasks }, subject);
    const outcome = { ...stateOf(subject), id, title, history, ...(targets && { targets }) };
    return { outcome, writes: [] };
  },
});

async function targetsOf(
  { tasks }: Pick<Stores, "tasks">,
  found: FoundTask,
): Promise<ShownTask["targets"] | undefined> {
  if (isDelegated(found) || !found.batch) return undefined;
  const list = (await tasks.findTargets(found.owner, found.id))?.targets ?? [];
  return { ...reachedOf(list, found.batch), list };
}

function stateOf(found: FoundTask): Found {
  if (isDelegated(found)) return { state: "delegated", mark: found };
  return isClosed(found) ? { state: "closed", task: found } : { state: "open", task: found };
}

function stepOf({ at, byName, useCase, outcome }: JournalEntry): Step {
  const note = noteIn(outcome);
  return { at, byName, useCase, ...(note !== undefined && { note }) };
}

/** Whatever was said with a change lies in its outcome under the same name. */
function noteIn(outcome: unknown): string | undefined {
  const hasNote = typeof outcome === "object" && outcome !== null && "note" in outcome;
  return hasNote && typeof outcome.note === "string" ? outcome.note : undefined;
}
