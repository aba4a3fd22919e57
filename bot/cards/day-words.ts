import { dayOf, type Instant, minuteOfDay, timeOf } from "#shared/domain/calendar/day.ts";
import type { Overflow, RankedTask } from "#shared/domain/tasks/ranked.ts";
import type { DayLine } from "./day-lines.ts";
import { reasonOf, type Wording } from "./line.ts";

/** Title, reason, minutes, and for what will not fit the cost of waiting. */
export function wordsOf(line: DayLine, wording: Wording): string {
  const { say, now } = wording;
  const { ranked } = line;
  const reason = reasonOf(ranked, wording);
  const facts = [say.today.minutes(ranked.task.minutes), ...asideOf(line, wording)].join(say.words.comma);
  const joint = line.section === "first" ? say.words.comma : say.words.colon;
  return `${titleOf(ranked, now)}${reason ? joint + reason : ""}${say.words.aside(facts)}`;
}

/** The same below a title of its own. */
export function metaOf(line: DayLine, wording: Wording): string {
  const { say } = wording;
  const facts = [say.today.minutes(line.ranked.task.minutes), ...asideOf(line, wording)];
  return [reasonOf(line.ranked, wording), ...facts].filter(Boolean).join(say.words.comma);
}

/** Whom to call about a clock, that it must be handed over, what waiting costs. */
function asideOf({ ranked, section, needsHelp }: DayLine, wording: Wording): string[] {
  const { today } = wording.say;
  const helper = ranked.clock && ranked.task.client?.networkServiceManager;
  return [
    ...(helper ? [today.networkManager(helper)] : []),
    ...(needsHelp ? [today.needsHelp] : []),
    ...(section === "overflow" && "delay" in ranked ? [delayOf(ranked, wording)] : []),
  ];
}

function delayOf({ delay }: Overflow, { say, now }: Wording): string {
  const missed = delay.misses && say.today.misses[delay.misses.what](say.time.when(delay.misses.at, now));
  return say.today.delay(delay.points, missed);
}

/** Today's visits begin with their hour. */
export function titleOf({ task: { startsAt, title } }: Pick<RankedTask, "task">, now: Instant): string {
  const isToday = startsAt !== undefined && dayOf(startsAt) === dayOf(now);
  return isToday ? `${timeOf(startsAt)} ${title}` : title;
}

/** The hour of the day at +08:00, for a greeting. */
export function hourOf(now: Instant): number {
  return Math.floor(minuteOfDay(timeOf(now)) / 60);
}
