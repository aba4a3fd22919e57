import type { Section } from "#bot/phrases/zh/today.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { DayPlan } from "#shared/domain/tasks/ranked.ts";
import { type DayLine, isShownFirst, linesOf } from "./day-lines.ts";
import { reasonOf } from "./line.ts";
import { type DayView, hourOf, startOf, todayCard, wordsOf } from "./today-card.ts";

/** The same day, pushed: the same rows and numbers as when asked, its text within the lines that people will read. */
export function digestCard(
  plan: DayPlan,
  view: DayView & { textLines: number },
): { reply: Reply; shown: Shown[] } {
  const { reply, shown } = todayCard(plan, view);
  const lines = linesOf(plan).filter(isShownFirst);
  const head = firstLine(plan, { lines, view });
  const body = (["now", "today", "overflow"] as const).flatMap((section) =>
    sectionLine(section, { lines, view }),
  );
  const tail = tailLine(plan, { lines, view, more: reply.more });
  const notices = plan.calendarProvisional ? [view.say.today.provisional] : [];
  const all = [head, ...body, ...tail, ...notices, ...(plan.first ? [view.say.today.howTo] : [])];
  return { reply: { ...reply, text: all.slice(0, view.textLines).join("\n") }, shown };
}

interface Parts {
  readonly lines: readonly DayLine[];
  readonly view: DayView;
}

function firstLine(plan: DayPlan, { lines: [first], view }: Parts): string {
  const { say, now, name } = view;
  const hello = say.today.greeting(name, hourOf(now));
  if (first === undefined || plan.first === undefined) return `${hello}${say.today.nothing}`;
  return `${hello}${say.today.first(wordsOf(first, view))}`;
}

function sectionLine(section: Section, { lines, view }: Parts): string[] {
  const { say } = view;
  const words = lines.filter((line) => line.section === section).map((line) => shortWords(line, view));
  return words.length === 0 ? [] : [say.words.list(say.today.sections[section], words)];
}

function shortWords({ n, ranked }: DayLine, { say, now }: DayView): string {
  const reason = reasonOf(ranked, { say: say.today, now });
  return `${n} ${startOf(ranked, now)}${ranked.task.title}${reason ? say.words.aside(reason) : ""}`;
}

function tailLine(plan: DayPlan, { lines, view, more }: Parts & { more: number }): string[] {
  const { say } = view;
  const quick = lines.find(({ section }) => section === "quick");
  const words = quick && say.words.list(say.today.sections.quick, [`${quick.n} ${wordsOf(quick, view)}`]);
  const away = plan.away ? say.today.away : "";
  const line = [words, more > 0 ? say.today.rest(more) : "", away].filter(Boolean).join("");
  return line === "" ? [] : [line];
}
