import type { Turn } from "#bot/command.ts";
import { changeWords, fieldWord } from "#bot/phrases/field-words.ts";
import type { FieldChange } from "#shared/domain/clients/changing.ts";
import type { Updated } from "#shared/use-cases/clients/update-client.ts";

type View = Pick<Turn, "say" | "language">;

/** What was changed, what waits for another person's word, and what was so already. */
export function updatedWords(
  { client, done, asked, same, source, names, completeness }: Updated,
  { say, language }: View,
): string {
  const words = (change: FieldChange) => changeWords(named(change, names), language);
  return [
    ...(done.length > 0 ? [say.archive.updated(client.name, done.map(words))] : []),
    ...(asked ? [say.archive.asked(asked.lines.map(words), asked.of, asked.isCosigned)] : []),
    ...(same.length > 0 && done.length === 0 && !asked
      ? [
          say.archive.same(
            client.name,
            same.map((field) => fieldWord(field, language)),
          ),
        ]
      : []),
    ...(done.length > 0
      ? [say.archive.source(source) + say.words.gap + shareWords(completeness, { say })]
      : []),
  ].join("\n");
}

function shareWords({ before, after }: Updated["completeness"], { say }: Pick<View, "say">): string {
  return say.archive.completeness(say.time.share(before), say.time.share(after));
}

/** A place and a client by their names. */
function named({ field, before, after }: FieldChange, names: Updated["names"]): FieldChange {
  const name = (value: unknown) => (typeof value === "string" ? (names[value] ?? value) : value);
  return { field, before: name(before), after: name(after) };
}
