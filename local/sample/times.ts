import {
  addMinutes,
  type Day,
  dayOf,
  type Instant,
  instantAt,
  minuteOfDay,
  timeOf,
} from "#shared/domain/calendar/day.ts";
import {
  isWorkday,
  nextWorkday,
  previousWorkday,
  type WorkingCalendar,
} from "#shared/domain/calendar/working-calendar.ts";

/** After it a first start looks at the next working day: nothing that is due today could still be done. */
const LAST_START = "16:30";
const CLOSE = "18:00";

/** The days of a sample, told from its anchor: the working day that the newcomer will look at. */
export interface Times {
  /** When the sample is made; running clocks count from it. */
  readonly now: Instant;
  readonly today: Day;
  /** It is too late for today, but today's working time is not over: yesterday, seen from the anchor, still runs. */
  readonly isDusk: boolean;
  readonly calendar: WorkingCalendar;
  /** The nth working day before today. */
  back(n: number): Day;
  /** The nth working day after today. */
  ahead(n: number): Day;
  /** `on` at `time`, but never later than now: nothing was opened in the future. */
  past(on: Day, time: string): Instant;
  minutesAgo(minutes: number): Instant;
  /** 3月9日. */
  said(on: Day): string;
}

export function timesOf(now: Instant, calendar: WorkingCalendar): Times {
  const day = dayOf(now);
  const isBefore = (time: string) => isWorkday(calendar, day) && minuteOfDay(timeOf(now)) < minuteOfDay(time);
  const isStillToday = isBefore(LAST_START);
  const today = isStillToday ? day : nextWorkday(calendar, day);
  const walk = (step: typeof nextWorkday, n: number) => {
    let at = today;
    for (let left = n; left > 0; left -= 1) at = step(calendar, at);
    return at;
  };
  return {
    now,
    today,
    isDusk: !isStillToday && isBefore(CLOSE),
    calendar,
    back: (n) => walk(previousWorkday, n),
    ahead: (n) => walk(nextWorkday, n),
    past(on, time) {
      const at = instantAt(on, time);
      return at < now ? at : addMinutes(now, -20);
    },
    minutesAgo: (minutes) => addMinutes(now, -minutes),
    said: (on) => `${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`,
  };
}
