import type { TaskRef } from "#shared/domain/tasks/task.ts";
import type { Turn } from "./command.ts";

/** Of which client of a batch a note tells: the one that the sentence means, else the first that the note names. */
export async function batchClient(
  { ports, meant, speaker }: Pick<Turn, "ports" | "meant" | "speaker">,
  { task, note }: { readonly task: TaskRef; readonly note: string },
): Promise<string | undefined> {
  if (meant.client?.kind === "one") return meant.client.id;
  const found = await ports.tasks.find(task);
  if (!found?.batch) return undefined;
  const book = await ports.clients.book(speaker.caller.id);
  const named = book.flatMap(({ id, name, shortName, aliases }) =>
    [name, shortName, ...aliases].flatMap((word) => {
      const from = word === "" ? -1 : note.indexOf(word);
      return from < 0 ? [] : [{ id, from, length: word.length }];
    }),
  );
  const [first] = named.toSorted((one, other) => one.from - other.from || other.length - one.length);
  return first?.id;
}
