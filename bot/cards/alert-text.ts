import type { Turn } from "#bot/command.ts";
import type { Seen } from "#bot/phrases/zh/alerts.ts";
import type { Evidence } from "#shared/domain/alerts/signal.ts";
import type { AlertExplained } from "#shared/use-cases/clients/explain-alert.ts";

type View = Pick<Turn, "say" | "now">;

/** The level and its sum, a line for each signal with its numbers, and what could not be seen. */
export function alertText({ client, level, score, signals, missing }: AlertExplained, view: View): string {
  const words = view.say.alerts;
  const lines = signals.map(({ code, level: own, points, evidence }) =>
    words.line({ level: own, points, words: words.signals[code](seenIn(evidence, view)) }),
  );
  const sum = Math.round(signals.reduce((total, { points }) => total + points, 0) * 10) / 10;
  const unseen = missing.map((code) => words.subjects[code]);
  return [
    signals.length === 0 ? words.calm(client.name) : words.head({ client: client.name, level, score }),
    ...lines,
    ...(signals.length === 0 ? [] : [words.sum(sum, score)]),
    ...(unseen.length === 0 ? [] : [words.missing(unseen)]),
  ].join("\n");
}

function seenIn(evidence: Evidence, { say, now }: View): Seen {
  const { measure, since = "" } = evidence;
  const money = { now: say.words.money(evidence.now ?? 0), before: say.words.money(evidence.before ?? 0) };
  const day = since.length === DAY ? say.time.day(since, now) : since;
  return { ...evidence, percent: `${Math.round(measure / 10) / 10}%`, money, day };
}

const DAY = 10;
