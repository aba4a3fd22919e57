import { type Instant, millisOf } from "#shared/domain/calendar/day.ts";
import { isRunning } from "#shared/domain/service/clock-reading.ts";
import { momentsAt, type Scale } from "./moment.ts";
import type { DelayCost, RankedTask, Term } from "./ranked.ts";
import { scoreTask } from "./score.ts";
import type { OpenTask } from "./task.ts";

/** What it costs to leave a line until an instant: the terms that change by then, and the first deadline that passes. */
export function delayUntil(until: Instant, scale: Scale): (line: RankedTask) => DelayCost {
  const moments = momentsAt(until, scale);
  return (line) => {
    const later = scoreTask(line.task, moments, scale).line;
    const missed = firstMissed(line.task, { from: scale.now, until });
    return {
      points: later.score - line.score,
      terms: changes(line.terms, later.terms),
      ...(missed && { misses: missed }),
    };
  };
}

/** Terms that differ, in the order of the sum. */
export function changes(from: readonly Term[], to: readonly Term[]): DelayCost["terms"] {
  return to.flatMap(({ term, points }) =>
    from
      .filter((before) => before.term === term && before.points !== points)
      .map((before) => ({ term, from: before.points, to: points })),
  );
}

function firstMissed(
  { dueAt, startsAt, clocks = [], alert }: OpenTask,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): DelayCost["misses"] {
  const promises: { what: NonNullable<DelayCost["misses"]>["what"]; at: Instant | undefined }[] = [
    ...clocks.filter(isRunning).map((clock) => ({ what: "clock" as const, at: clock.dueAt })),
    { what: "acknowledgement", at: alert?.ackedAt === undefined ? alert?.ackDueAt : undefined },
    { what: "deadline", at: dueAt },
    { what: "deadline", at: startsAt },
  ];
  return promises
    .flatMap(({ what, at }) => (at === undefined ? [] : [{ what, at }]))
    .filter(({ at }) => millisOf(from) < millisOf(at) && millisOf(at) <= millisOf(until))
    .toSorted((a, b) => millisOf(a.at) - millisOf(b.at))[0];
}
