import { type ClockRead, matchAt } from "./clock.ts";

const HOUR = /(?:at\s+|by\s+)?(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|o'clock)(?![a-z])/y;
const BARE = /at\s+(\d{1,2})(?:[:.](\d{2}))?(?![\d:])/y;
const PART = /(?:in\s+the\s+|at\s+)?(morning|noon|midday|lunchtime|afternoon|evening|night)\b/y;
const OF_DAY = /\s+(this|in\s+the)\s+(morning|afternoon|evening)\b/y;
const HALVES: Readonly<Record<string, ClockRead["half"]>> = {
  morning: "morning",
  noon: "noon",
  midday: "noon",
  lunchtime: "noon",
  afternoon: "afternoon",
  evening: "evening",
  night: "evening",
};
const MARKS: Readonly<Record<string, string>> = { morning: "am", afternoon: "pm", evening: "pm" };

/** 3pm, at 3:30 pm, at 15:00, at 4, at 8 this evening, noon, in the afternoon. */
export function readEnglishClock(text: string, at: number): ClockRead | undefined {
  const match = matchAt(HOUR, text, at) ?? matchAt(BARE, text, at);
  if (match === undefined) return part(text, at);
  const [whole, said, minutes = "00", marked] = match;
  const [ofDay = "", which, half = ""] = matchAt(OF_DAY, text, at + whole.length) ?? [];
  const mark = marked ?? MARKS[half] ?? "";
  const hour = hourOf(Number(said), mark);
  const end = at + whole.length + ofDay.length;
  if (hour > 23 || Number(minutes) > 59) return { end, impossible: true };
  const raw = clock(mark === "" ? Number(said) : hour, minutes);
  return { end, time: clock(hour, minutes), raw, isToday: which === "this" };
}

function hourOf(said: number, mark: string): number {
  if (mark.startsWith("p")) return said < 12 ? said + 12 : said;
  if (mark.startsWith("a")) return said === 12 ? 0 : said;
  return said >= 1 && said < 8 ? said + 12 : said;
}

function part(text: string, at: number): ClockRead | undefined {
  const match = matchAt(PART, text, at);
  const half = HALVES[match?.[1] ?? ""];
  return match && half && { end: at + match[0].length, half };
}

function clock(hour: number, minutes: string): string {
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}
