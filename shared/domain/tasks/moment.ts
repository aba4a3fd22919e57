import {
  type Day,
  dayNumberAt,
  dayOf,
  type Instant,
  millisOf,
  startOfHour,
} from "#shared/domain/calendar/day.ts";
import {
  onOrBefore,
  previousWorkday,
  type WorkingCalendar,
} from "#shared/domain/calendar/working-calendar.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { type SlaTimetables, slaTimetables } from "#shared/domain/service/clock-reading.ts";

/** From where a desk is looked at: an instant, and the rules and the calendar in force. */
export interface Setting {
  readonly now: Instant;
  readonly rules: Pick<Rules, "version" | "priority" | "work">;
  readonly calendar: WorkingCalendar;
}

/** An instant as of which items are scored, with what every item asks of it worked out once. */
export interface Moment {
  readonly at: Instant;
  readonly millis: number;
  /** The number of its day. */
  readonly day: number;
  /** The latest working days, today's first, as many as age can count. */
  readonly workdays: readonly Day[];
}

/** What has no running clock and no appointment is scored as of the start of the hour (decided 3). */
export interface Moments {
  readonly exact: Moment;
  readonly hour: Moment;
}

/** What all items of one call are scored with. */
export interface Scale extends Setting {
  readonly timetables: SlaTimetables;
}

export function scaleOf(setting: Setting): Scale {
  return { ...setting, timetables: slaTimetables(setting.calendar, setting.rules.work) };
}

export function momentsAt(at: Instant, { calendar, rules }: Setting): Moments {
  const workdays = latestWorkdays(onOrBefore(calendar, dayOf(at)), {
    calendar,
    count: rules.priority.age.cap,
  });
  const exact = { at, millis: millisOf(at), day: dayNumberAt(millisOf(at)), workdays };
  const hour = startOfHour(at);
  return { exact, hour: { ...exact, at: hour, millis: millisOf(hour) } };
}

function latestWorkdays(last: Day, { calendar, count }: { calendar: WorkingCalendar; count: number }): Day[] {
  const days = [last];
  for (let day = last; days.length < count; days.push(day)) day = previousWorkday(calendar, day);
  return days;
}
