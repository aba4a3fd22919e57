import { Refusal } from "#shared/domain/refusal.ts";
import type { Turn } from "./command.ts";
import { refusalPhrase } from "./phrases/phrases.ts";
import type { Picked } from "./pick.ts";

export interface Acted<Out> {
  readonly done: readonly Out[];
  /** Why the others were not done, one sentence each. */
  readonly refused: readonly string[];
}

/** Several things of one message, one after the other: what may be done is done, the rest is named. One alone refuses aloud. */
export async function actOnEach<Out>(
  { language, say }: Pick<Turn, "language" | "say">,
  { tasks, act }: { tasks: readonly Picked[]; act: (task: Picked, position: number) => Promise<Out> },
): Promise<Acted<Out>> {
  const done: Out[] = [];
  const refused: string[] = [];
  for (const [position, task] of tasks.entries()) {
    try {
      done.push(await act(task, position));
    } catch (error) {
      if (!(error instanceof Refusal) || tasks.length === 1) throw error;
      refused.push(say.tasks.refusedOne(task.title, refusalPhrase(language, error)));
    }
  }
  return { done, refused };
}

/** The call that every command of this turn makes. */
export function callOf(
  { ports, speaker, message }: Pick<Turn, "ports" | "speaker" | "message">,
  position = 0,
) {
  return { ports, caller: speaker.caller, message: message.id, position };
}
