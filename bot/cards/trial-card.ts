import { plain, type Turn } from "#bot/command.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import { countWords } from "#bot/phrases/number-words.ts";
import { ruleChange } from "#bot/phrases/rule-words.ts";
import { setName } from "#bot/phrases/set-name.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Rows } from "#shared/domain/finding/sheet.ts";
import { labelledChanges } from "#shared/domain/rules/labels/labelled.ts";
import { setWith } from "#shared/domain/rules/rule-document.ts";
import { movesOf } from "#shared/domain/trials/running.ts";
import { type Impact, type Move, MoveSubject, type NewTrial } from "#shared/domain/trials/trial.ts";
import { codeWord, type Kind, kindOf } from "./move-words.ts";

type View = Pick<Turn, "say" | "now" | "language">;
type Sum = Impact["today"][string];

/** Who would move: what changes, how many of each kind, month by month, and the largest by name. */
export function trialCard(trial: NewTrial, view: View): Reply {
  const { say, language } = view;
  const { code, number, impact, step } = trial;
  const head = [say.rules.trial(setName(code, language), number), ...changesOf(trial, view)];
  if (step !== "DONE") {
    const left = say.rules.trying({ done: impact.managers, of: trial.of });
    return plain([...head, left].join("\n"), [say.rules.chips.progress]);
  }
  if (isIdle(code)) return plain([...head, say.rules.idle].join("\n"), [say.rules.chips.activate]);
  const text = [...head, say.rules.seen(impact), ...impactLines(impact, view)].join("\n");
  return plain(text, [say.rules.chips.activate, say.rules.chips.again]);
}

function isIdle(code: string): boolean {
  const { clients, desks } = movesOf(code);
  return clients === undefined && desks === undefined;
}

export function changesOf({ code, before, content }: NewTrial, { language }: View): string[] {
  const states = { before: setWith(code, before), after: setWith(code, content) };
  return labelledChanges(code, states).map((change) => ruleChange(change, language));
}

function impactLines(impact: Impact, view: View): string[] {
  const { say } = view;
  const today = sumLines(impact.today, view);
  const months = Object.entries(impact.months)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, sums]) => `· ${say.rules.month(month, monthWords(sums, view))}`);
  const largest = impact.largest.map((move, at) => `${at + 1} ${say.rules.mover(moverOf(move, view))}`);
  const unknown = Object.entries(impact.unknown).map(([subject, count]) =>
    say.rules.unknown(say.rules.subjects[MoveSubject.parse(subject)], count),
  );
  return [
    ...(today.length > 0 ? [say.rules.now, ...today] : [say.rules.nobody]),
    ...(months.length > 0 ? [say.rules.past, ...months] : []),
    ...(largest.length > 0 ? [say.rules.largest, ...largest.slice(0, NAMED)] : []),
    ...unknown,
  ];
}

/** In the message; the file names more. */
const NAMED = 5;

function sumLines(sums: Impact["today"], view: View): string[] {
  return Object.entries(sums)
    .toSorted(([, one], [, other]) => other.count - one.count)
    .map(([key, sum]) => sumLine(kindOf(key), sum, view));
}

function sumLine({ subject, from, to }: Kind, sum: Sum, view: View): string {
  const { say } = view;
  const { count } = sum;
  if (subject === "FIRST_THING") return say.rules.firstThings(count);
  if (subject === "DEADLINE") return say.rules.deadlines({ later: from === "LATER", count });
  const name = say.rules.subjects[subject];
  if (to === "")
    return say.rules.sum({ subject: name, rises: from === "MORE", count, amount: amountOf(sum, view) });
  const [before, after] = [codeWord(subject, from, say.rules), codeWord(subject, to, say.rules)];
  return say.rules.move({ subject: name, from: before, to: after, count });
}

function monthWords(sums: Impact["today"], view: View): string {
  const { say } = view;
  return Object.entries(sums)
    .map(([key, sum]) => {
      const { subject, from, to } = kindOf(key);
      const amount = amountOf(sum, view);
      if (to === "") return `${say.rules.subjects[subject]} ${amount}`;
      return `${codeWord(subject, from, say.rules)}→${codeWord(subject, to, say.rules)} ${sum.count}`;
    })
    .join("；");
}

function amountOf({ fen = 0, points = 0 }: Partial<Sum>, { say, language }: View): string {
  const sign = fen > 0 ? "+" : "";
  return say.rules.cost({ fen: fen === 0 ? undefined : `${sign}${moneyWords(fen, language)}`, points });
}

const AMOUNTS: readonly MoveSubject[] = ["LIFETIME_VALUE", "CREDIT_LIMIT"];

function moverOf({ subject, name, from, to, fen, points }: Move, view: View) {
  const { say, language, now } = view;
  const word = (code: string): string => {
    if (subject === "DEADLINE") return say.time.when(code, now);
    if (subject === "POINTS") return countWords(Number(code));
    if (AMOUNTS.includes(subject)) return moneyWords(Number(code), language);
    return codeWord(subject, code, say.rules);
  };
  const amount = amountOf({ ...(fen && { fen }), ...(points && { points }) }, view);
  return { name, subject: say.rules.subjects[subject], from: word(from), to: word(to), amount };
}

/** Everything that was counted, and everybody who was named, for a spreadsheet. */
export function trialSheet({ impact }: NewTrial, view: View): Rows {
  const { say } = view;
  const rows = (month: string, sums: Impact["today"]) =>
    Object.entries(sums).map(([key, { count, fen, points }]) => {
      const { subject, from, to } = kindOf(key);
      const words = [from, to].map((code) => codeWord(subject, code, say.rules));
      return [month, say.rules.subjects[subject], ...words, count, fen / 100, points];
    });
  const months = Object.entries(impact.months).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const named = impact.largest.map((move) => {
    const { name, subject, from, to } = moverOf(move, view);
    return [name, subject, from, to, 1, (move.fen ?? 0) / 100, move.points ?? 0];
  });
  return [
    say.rules.columns,
    ...rows(say.rules.total, impact.today),
    ...months.flatMap(([month, sums]) => rows(month, sums)),
    ...named,
  ];
}
