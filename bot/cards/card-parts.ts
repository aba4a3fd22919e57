import type { Part, ToldLine } from "#shared/domain/conversation/reply.ts";
import { type CardElement, column, cut, headline, LONGEST, run, text } from "./card-elements.ts";

/** Words of at most so many characters' width stand in a column of their own, so that what they name lines up. */
const NARROW = 5.2;
const COLUMN = "80px";

/** What is told at length: each part under its heading, each fact beside its word. */
export function partsOf(parts: readonly Part[]): CardElement[] {
  return parts.flatMap(partOf);
}

function partOf({ heading, lines }: Part, at: number): CardElement[] {
  const labels = lines.flatMap(({ label }) => label ?? []);
  const isNarrow = labels.length > 0 && labels.every((label) => widthOf(label) <= NARROW);
  const drawn = lines.map((line, n) => lineOf(line, { isNarrow, spacing: spacingOf(n, { at, heading }) }));
  return [...(heading === undefined ? [] : [headline(heading, "Accent")]), ...drawn];
}

/** In Chinese characters; a letter or a digit is about half of one. */
function widthOf(label: string): number {
  return [...label].reduce((sum, character) => sum + (character.charCodeAt(0) < 256 ? 0.55 : 1), 0);
}

/** Parts without a heading are told apart by the room between them. */
function spacingOf(
  n: number,
  { at, heading }: { at: number; heading: string | undefined },
): "Small" | "Medium" {
  return n === 0 && at > 0 && heading === undefined ? "Medium" : "Small";
}

function lineOf(
  { label, text: words }: ToldLine,
  { isNarrow, spacing }: { isNarrow: boolean; spacing: string },
): CardElement {
  const said = cut(words, LONGEST.line);
  if (label === undefined) return text(said, { spacing });
  if (!isNarrow) return { type: "RichTextBlock", spacing, inlines: [run(`${label}  `, QUIET), run(said)] };
  const columns = [column(COLUMN, [text(label, QUIET)]), column("stretch", [text(said)])];
  return { type: "ColumnSet", spacing, columns };
}
const QUIET = { isSubtle: true };
