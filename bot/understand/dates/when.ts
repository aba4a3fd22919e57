import { addDays } from "#shared/domain/calendar/day.ts";
import { matchAt } from "./clock.ts";
import { type Moment, type Place, readMoment } from "./moment.ts";
import { dayIn, type Reference } from "./reference.ts";

/** A moment, or a stretch between two: 明天到周五. */
export interface When extends Moment {
  readonly to?: Moment;
}

const STARTERS =
  /[\d零一二两三四五六七八九十半大前昨今当明后本这上周星礼每天逢过再月年去元劳国双圣凌清早中正午深下傍晚夜廿农阴旧老腊冬a-z]/;
const TO = /\s*(?:到|至|~|-|直到|\bto\b|until|till|through)\s*/y;

/** Every date and time in a sentence, first to last. Names should be masked before. */
export function readWhens(text: string, reference: Reference): When[] {
  const found: When[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const when = STARTERS.test(text.charAt(at)) ? readRange(text, { at, reference }) : undefined;
    if (when === undefined) continue;
    found.push(when);
    at = when.end - 1;
  }
  return found;
}

function readRange(text: string, place: Place): When | undefined {
  const first = readMoment(text, place);
  const link = first && matchAt(TO, text, first.end);
  if (first === undefined || link === undefined || first.repeated) return first;
  const second = readMoment(text, { at: first.end + link[0].length, reference: place.reference });
  return second === undefined || second.repeated
    ? first
    : { ...first, end: second.end, to: joined(first, second) };
}

/** The second moment of a stretch takes from the first what it leaves open: day, week, month, half of the day. */
function joined(first: Moment, second: Moment): Moment {
  if (!second.isDay) return { ...second, day: first.day, past: first.past, ...laterHour(first, second) };
  if (second.date !== undefined) return sameMonth(first, { ...second, date: second.date });
  return second.isOpen && second.day < first.day ? { ...second, day: addDays(second.day, 7) } : second;
}

function laterHour(first: Moment, second: Moment): Pick<Moment, "time"> {
  const { time } = second;
  if (time === undefined) return {};
  const isEarlier = first.time !== undefined && time < first.time && time < "12:00";
  return { time: isEarlier ? `${Number(time.slice(0, 2)) + 12}${time.slice(2)}` : time };
}

function sameMonth(first: Moment, second: Moment & { readonly date: number }): Moment {
  const [year = 0, month = 0, date = 0] = first.day.split("-").map(Number);
  const day = dayIn(year, month + (second.date < date ? 1 : 0), second.date);
  if (day === undefined) return { ...second, impossible: true };
  const { impossible: _, ...possible } = second;
  return { ...possible, day, past: day };
}
