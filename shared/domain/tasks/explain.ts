import { dayOf, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { nextWorkday } from "#shared/domain/calendar/working-calendar.ts";
import type { SlaMetric } from "#shared/domain/service/sla-clock.ts";
import { changes } from "./delay.ts";
import { momentsAt, type Scale, type Setting, scaleOf } from "./moment.ts";
import type { Band, DelayCost, RankedTask } from "./ranked.ts";
import { scoreTask } from "./score.ts";
import type { OpenTask } from "./task.ts";
import { turningPoints } from "./turning-points.ts";

export interface ScoreChange {
  readonly score: number;
  readonly band: Band;
  readonly terms: DelayCost["terms"];
}

/** What a person could do about it, and what the score would then be. */
export interface WhatIf extends ScoreChange {
  readonly event: "acknowledged" | "clock-met" | "not-urged";
  /** The clock that would be met. */
  readonly metric?: SlaMetric;
}

/** The sum behind a line, and what would change it. */
export interface Explanation {
  readonly ranked: RankedTask;
  readonly rulesVersion: string;
  /** The first change that time alone brings, up to the next working morning. */
  readonly next?: ScoreChange & { readonly at: Instant };
  readonly ifs: readonly WhatIf[];
}

export function explain(task: OpenTask, setting: Setting): Explanation {
  const scale = scaleOf(setting);
  const ranked = scoreTask(task, momentsAt(setting.now, scale), scale).line;
  const next = nextChange(ranked, scale);
  return { ranked, rulesVersion: setting.rules.version, ...(next && { next }), ifs: whatIfs(ranked, scale) };
}

function nextChange(ranked: RankedTask, scale: Scale): Explanation["next"] {
  const { calendar, now, rules } = scale;
  const until = instantAt(nextWorkday(calendar, dayOf(now)), rules.work.delayUntil);
  for (const at of turningPoints(ranked.task, until, scale)) {
    const change = changeTo(ranked, scoreTask(ranked.task, momentsAt(at, scale), scale).line);
    if (change) return { at, ...change };
  }
  return undefined;
}

interface Event extends Pick<WhatIf, "event" | "metric"> {
  readonly task: OpenTask;
}

function whatIfs(ranked: RankedTask, scale: Scale): WhatIf[] {
  const moments = momentsAt(scale.now, scale);
  return [acknowledged, clockMet, notUrged].flatMap((happen) => {
    const event = happen(ranked, scale.now);
    const change = event && changeTo(ranked, scoreTask(event.task, moments, scale).line);
    if (!change) return [];
    return [{ event: event.event, ...(event.metric && { metric: event.metric }), ...change }];
  });
}

function acknowledged({ task }: RankedTask, at: Instant): Event | undefined {
  return task.alert && { event: "acknowledged", task: { ...task, alert: { ...task.alert, ackedAt: at } } };
}

function notUrged({ task: { urgedAt, ...task } }: RankedTask): Event | undefined {
  return urgedAt === undefined ? undefined : { event: "not-urged", task };
}

function clockMet({ task, clock: worst }: RankedTask, at: Instant): Event | undefined {
  const { metric } = worst ?? {};
  const clocks = task.clocks?.map((clock) =>
    clock.metric === metric ? { ...clock, state: "MET" as const, stoppedAt: at } : clock,
  );
  return metric && clocks && { event: "clock-met", metric, task: { ...task, clocks } };
}

function changeTo(from: RankedTask, to: RankedTask): ScoreChange | undefined {
  if (to.score === from.score && to.band === from.band) return undefined;
  return { score: to.score, band: to.band, terms: changes(from.terms, to.terms) };
}
