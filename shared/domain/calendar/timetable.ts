import { dayFromNumber, type Instant, millisAt, millisOf, minuteOfDay, type TimeOfDay } from "./day.ts";
import { endsEarly, isWorkday, type WorkingCalendar } from "./working-calendar.ts";

/** `[from, to)` in milliseconds since the epoch. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When time counts. */
export interface Timetable {
  /** The open stretches of a day at +08:00 by its number, in order and apart from one another. */
  openOn(day: number): readonly Stretch[];
}

export interface Opening {
  readonly calendar: WorkingCalendar;
  /** Stretches of a working day on the wall, in order. */
  readonly hours: readonly { readonly from: TimeOfDay; readonly to: TimeOfDay }[];
  /** A person's own exceptions: leave and appointments; they may overlap. */
  readonly closed?: readonly { readonly from: Instant; readonly to: Instant }[];
}

/** Counts every minute: SLA clocks in minutes and hours (rule SL-4). */
export const AROUND_THE_CLOCK: Timetable = {
  openOn: (day) => [{ from: millisAt(day, 0), to: millisAt(day + 1, 0) }],
};

/** Counts the hours of working days less what is closed. Days are remembered: make one timetable for many questions. */
export function timetable({ calendar, hours, closed = [] }: Opening): Timetable {
  const remembered = new Map<number, readonly Stretch[]>();
  const shut = closed.map(({ from, to }) => ({ from: millisOf(from), to: millisOf(to) }));
  const minutes = hours.map(({ from, to }) => ({ from: minuteOfDay(from), to: minuteOfDay(to) }));
  const open = (number: number): readonly Stretch[] => {
    const day = dayFromNumber(number);
    if (!isWorkday(calendar, day)) return [];
    const until = minuteOfDay(endsEarly(calendar, day) ?? "24:00");
    const whole = minutes.map(({ from, to }) => ({
      from: millisAt(number, from),
      to: millisAt(number, Math.min(to, until)),
    }));
    const [begin, end] = [millisAt(number, 0), millisAt(number + 1, 0)];
    const closedThen = shut.filter(({ from, to }) => from < end && begin < to);
    return closedThen.reduce(without, whole).filter(({ from, to }) => from < to);
  };
  return {
    openOn(number) {
      const known = remembered.get(number) ?? open(number);
      remembered.set(number, known);
      return known;
    },
  };
}

function without(stretches: readonly Stretch[], closed: Stretch): Stretch[] {
  return stretches.flatMap(({ from, to }) =>
    [
      { from, to: Math.min(to, closed.from) },
      { from: Math.max(from, closed.to), to },
    ].filter((rest) => rest.from < rest.to),
  );
}
