import { dayOf, minutesBetween } from "#shared/domain/calendar/day.ts";
import type { Conversation, Shown } from "#shared/domain/conversation/conversation.ts";
import type { Remembered } from "./message.ts";

/** What still holds now: a question lives ten minutes, the rest until replaced or midnight (decided 14). */
export function alive(
  kept: Conversation,
  { now, questionMinutes }: { now: string; questionMinutes: number },
): Conversation {
  if (kept.at === undefined || dayOf(kept.at) !== dayOf(now)) return { shown: [] };
  const { pending, ...rest } = kept;
  const isOpen = pending !== undefined && minutesBetween(pending.askedAt, now) < questionMinutes;
  return isOpen ? { ...rest, pending } : rest;
}

/** The conversation after a reply: a list stays until the next one, a question only until the next message. */
export function remembered(
  before: Conversation,
  { now, said }: { now: string; said: Remembered },
): Conversation {
  const { pending: _, ...kept } = before;
  return { ...kept, ...said, at: now };
}

/** The line that a number means: -1 is the last. */
export function lineOf(shown: readonly Shown[], n: number): Shown | undefined {
  return n < 0 ? shown.at(n) : shown.find((line) => line.n === n);
}
