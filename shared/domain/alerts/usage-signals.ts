import type { Day } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import { lastWholeMonth, meanOf, monthPlus, usageByMonth } from "#shared/domain/money/months.ts";
import type { UsageMonth } from "#shared/domain/money/usage-year.ts";
import type { AlertRules } from "#shared/domain/rules/alert-rules.ts";
import { type Evidence, fallBp } from "./signal.ts";

type Seen = Evidence | undefined;

interface Looking {
  readonly today: Day;
  readonly rules: AlertRules;
}

function newest({ usage }: Archive, { today, rules }: Looking) {
  const months = usageByMonth(usage).filter(({ month }) => month <= lastWholeMonth(today));
  const last = months.at(-1);
  if (last === undefined) return undefined;
  const from = monthPlus(last.month, -rules.baselineMonths);
  const before = months.filter(({ month }) => month >= from && month < last.month);
  return { last, before, since: before[0]?.month ?? last.month };
}

/** AL-2: calls, and data, against the members' own mean; the greater fall counts. */
export function trafficFall(archive: Archive, looking: Looking): Seen {
  const found = newest(archive, looking);
  if (found === undefined) return undefined;
  const { last, before, since } = found;
  const falls = [minutesOf, dataOf].flatMap((of) => {
    const mean = meanOf(before.map(of)) ?? 0;
    const measure = fallBp(of(last), mean);
    return measure === undefined ? [] : [{ measure, now: of(last), before: mean }];
  });
  const [worst] = falls.toSorted((one, other) => other.measure - one.measure);
  return worst && { ...worst, month: last.month, since };
}

/** AL-4: members who are gone against the month before, in basis points of those. */
export function membersLost(archive: Archive, looking: Looking): Seen {
  const found = newest(archive, looking);
  const earlier = found?.before.at(-1);
  if (found === undefined || earlier === undefined) return undefined;
  const [now, before] = [membersOf(found.last), membersOf(earlier)];
  const measure = fallBp(now, before);
  if (measure === undefined) return undefined;
  return { measure, now, before, month: found.last.month, since: earlier.month };
}

/** AL-5: silent members, in basis points of all. */
export function silentShare(archive: Archive, looking: Looking): Seen {
  const found = newest(archive, looking);
  return found && shareOf(found.last, found.last.membersSilent);
}

/** AL-6: members who have gone to a rival, in basis points of all. */
export function divertedShare(archive: Archive, looking: Looking): Seen {
  const found = newest(archive, looking);
  if (found === undefined) return undefined;
  const diverted = Object.values(found.last.divertedTo).reduce((sum, count) => sum + count, 0);
  return shareOf(found.last, diverted);
}

/** AL-8: queries whether a number may move to another operator, in the newest month; whoever asked to leave is above them all. */
export function portQueries(archive: Archive, looking: Looking): Seen {
  const found = newest(archive, looking);
  if (found === undefined) return undefined;
  const { portQueries: queries, leaveRequests: requests = 0, month } = found.last;
  return { measure: queries + requests * REQUEST, now: requests > 0 ? requests : queries, month };
}

const REQUEST = 100;

function shareOf(month: UsageMonth, part: number): Seen {
  const all = membersOf(month);
  if (all === 0) return undefined;
  return { measure: Math.round((part * 10_000) / all), now: part, before: all, month: month.month };
}

function membersOf({ membersActive, membersSilent }: UsageMonth): number {
  return membersActive + membersSilent;
}

function minutesOf({ minutesOut, minutesIn }: UsageMonth): number {
  return minutesOut + minutesIn;
}

function dataOf({ dataMb }: UsageMonth): number {
  return dataMb;
}
