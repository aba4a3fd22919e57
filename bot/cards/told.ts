import { plain } from "#bot/command.ts";
import type { Phrases } from "#bot/phrases/phrases.ts";
import type { Part, Reply, ToldLine } from "#shared/domain/conversation/reply.ts";

interface Telling {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly chips?: readonly string[];
}

/** What is told at length: in parts for whoever can draw them, line by line for everyone else. */
export function told({ title, parts, chips = [] }: Telling, { words }: Pick<Phrases, "words">): Reply {
  const filled = parts.filter(({ lines }) => lines.length > 0);
  const lines = filled.flatMap((part) => [
    ...(part.heading === undefined ? [] : [words.heading(part.heading)]),
    ...part.lines.map(({ label, text }) => (label === undefined ? text : `${label}${words.colon}${text}`)),
  ]);
  const text = [title, ...lines].join("\n");
  if (filled.length === 0) return plain(title, chips);
  return { text, title, parts: filled, items: [], more: 0, actions: [], chips: [...chips], image: null };
}

const LONGEST_LABEL = 24;

/** Our own lines say 收入：月均10万元: what stands before the first colon is the word of the fact. */
export function factsOf(lines: readonly string[], { words }: Pick<Phrases, "words">): ToldLine[] {
  return lines.map((line) => {
    const at = line.indexOf(words.colon);
    if (at < 1 || at > LONGEST_LABEL) return { text: line };
    return { label: line.slice(0, at), text: line.slice(at + words.colon.length) };
  });
}

/** Lines that need no word before them. */
export function plainly(lines: readonly string[]): ToldLine[] {
  return lines.map((text) => ({ text }));
}
