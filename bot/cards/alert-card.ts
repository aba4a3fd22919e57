import type { Turn } from "#bot/command.ts";
import type { Seen } from "#bot/phrases/zh/alerts.ts";
import type { Evidence } from "#shared/domain/alerts/signal.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { AlertExplained } from "#shared/use-cases/clients/explain-alert.ts";
import { plainly, told } from "./told.ts";

type View = Pick<Turn, "say" | "now">;

/** The level and its sum, a line for each signal with its numbers, and what could not be seen. */
export function alertCard({ client, level, score, signals, missing }: AlertExplained, view: View): Reply {
  const { say } = view;
  const words = say.alerts;
  const lines = signals.map(({ code, level: own, points, evidence }) =>
    words.line({ level: own, points, words: words.signals[code](seenIn(evidence, view)) }),
  );
  const sum = Math.round(signals.reduce((total, { points }) => total + points, 0) * 10) / 10;
  const unseen = missing.map((code) => words.subjects[code]);
  const title =
    signals.length === 0 ? words.calm(client.name) : words.head({ client: client.name, level, score });
  const below = [
    ...(signals.length === 0 ? [] : [words.sum(sum, score)]),
    ...(unseen.length === 0 ? [] : [words.missing(unseen)]),
  ];
  return told({ title, parts: [{ lines: plainly(lines) }, { lines: plainly(below) }] }, say);
}

function seenIn(evidence: Evidence, { say, now }: View): Seen {
  const { measure, since = "" } = evidence;
  const money = { now: say.words.money(evidence.now ?? 0), before: say.words.money(evidence.before ?? 0) };
  const spoken = (of: string) => (of.length === DAY ? say.time.day(of, now) : say.time.month(of, now));
  const day = since === "" ? "" : spoken(since);
  const month = evidence.month === undefined ? {} : { month: say.time.month(evidence.month, now) };
  return { ...evidence, ...month, since: day, percent: `${Math.round(measure / 10) / 10}%`, money, day };
}

const DAY = 10;
