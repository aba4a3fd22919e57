import { rounded } from "./confidence.ts";
import { noSuchDay } from "./dates/lunar.ts";
import type { When } from "./dates/when.ts";
import type { Draft } from "./draft.ts";
import type { Material } from "./material.ts";
import { written } from "./normalise.ts";
import { fill } from "./slots.ts";
import type { CommandName, Problem, Understanding } from "./understanding.ts";

interface Sure {
  readonly command: CommandName;
  readonly confidence: number;
}

/** A command that is sure, with its slots, and with what cannot be meant. */
export function filledFor({ command, confidence }: Sure, material: Material): Understanding {
  const filled = fill(command, material);
  const problem = problemOf(command, material);
  const unread = !material.hasBook && mayHoldName(command, material) ? unreadName(material) : {};
  return {
    command,
    confidence: rounded(confidence),
    readings: [],
    ...unread,
    ...filled,
    ...(problem && { problem }),
  };
}

/** Without the books nobody can tell what unknown words name: the caller brings them and asks again. */
function unreadName({ draft }: Material): Pick<Understanding, "client"> {
  return { client: { kind: "none", said: draft.said.raw.trim() } };
}

function mayHoldName(command: CommandName, { draft, frame }: Material): boolean {
  const isStaffed = command === "hand-over-task" || command === "take-leave";
  const words = isStaffed ? [...frame.head, ...frame.tail] : frame.head;
  const spelt = draft.spans.some(
    ({ kind, start, end }) => kind === "items" && NUMERAL.test(draft.said.text.slice(start, end)),
  );
  return spelt || words.some(({ unknown }) => unknown);
}

/** 把二中的拜访推到明天: a bare numeral may begin a name. */
const NUMERAL = /^[一二两三四五六七八九十]+$/;

const DATED: ReadonlySet<CommandName> = new Set([
  "show-agenda",
  "add-task",
  "edit-task",
  "list-done",
  "postpone-task",
  "take-leave",
  "set-digest",
]);

/** A day that does not exist, said before anything is done. */
function problemOf(command: CommandName, { draft, frame }: Material): Problem | undefined {
  if (!DATED.has(command)) return undefined;
  const isFree = (at: number) => command !== "add-task" && frame.text !== undefined && at >= frame.text.start;
  const wrong = draft.spans.find(
    (span) => span.kind === "when" && isImpossible(span.when) && !isFree(span.start),
  );
  return wrong && noSuchDay(saidOf(wrong, draft));
}

function isImpossible({ impossible, to }: When): boolean {
  return impossible === true || to?.impossible === true;
}

function saidOf({ start, end }: { readonly start: number; readonly end: number }, { said }: Draft): string {
  return written(said, start, end).replace(/(?:之前|以前|之内|以内|前|内)$/u, "");
}
