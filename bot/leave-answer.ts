import { dayOf, instantAt, timeOf } from "#shared/domain/calendar/day.ts";
import type { Pending } from "#shared/domain/conversation/conversation.ts";
import { readSlot, type SlotAnswer } from "./understand/answers.ts";
import type { Context } from "./understand/understanding.ts";

const ONE_DAY = 86_400_000;

/** 上午, said to leave of one day that is being asked about, is that day's morning; a day said anew takes its place. */
export function leaveSaid(
  text: string,
  { pending: { command, slots }, context }: { pending: Pick<Pending, "command" | "slots">; context: Context },
): SlotAnswer | undefined {
  const read = command === "take-leave" ? readSlot("from", text, context) : undefined;
  const { from, to } = read?.slots ?? {};
  if (read === undefined || read.problem || from === undefined || to === undefined) return read;
  const day = dayAsked(slots);
  if (read.daySaid !== false || day === undefined) return read;
  if (day === "several") return undefined;
  return { ...read, slots: { from: instantAt(day, timeOf(from)), to: instantAt(day, timeOf(to)) } };
}

/** The one day that the leave was for so far. */
function dayAsked({ from, to, day }: Pending["slots"]): string | undefined {
  if (typeof from !== "string") return typeof day === "string" ? day : undefined;
  const isLong = typeof to === "string" && Date.parse(to) - Date.parse(from) > ONE_DAY;
  return isLong ? "several" : dayOf(from);
}
