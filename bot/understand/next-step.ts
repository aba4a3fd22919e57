import { dueOf } from "./dates/resolve.ts";
import { materialOf } from "./heard.ts";
import { trimmed } from "./normalise.ts";

import type { Context, Slots } from "./understanding.ts";

/** The answer to what comes next: 下周三给方案 is what to do, and by when; without a day it is still to be asked for. */
export function nextStepSaid(text: string, context: Context): Pick<Slots, "note" | "due"> {
  const { draft, working } = materialOf(text, context);
  const when = draft.spans.find((span) => span.kind === "when" && !span.when.repeated);
  if (when?.kind !== "when" || when.when.impossible) return { note: trimmed(text) };
  const words = trimmed(draft.said.raw.slice(0, when.start) + draft.said.raw.slice(when.end));
  const note = words.replace(/^(?:前|之前|以前|再|就)/u, "");
  return note === "" ? { note: trimmed(text) } : { note, due: dueOf(when.when, working).due };
}
