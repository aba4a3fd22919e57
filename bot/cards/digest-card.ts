import type { Section } from "#bot/phrases/zh/today.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { DayPlan } from "#shared/domain/tasks/ranked.ts";
import { type DayLine, linesOf, shownFirst } from "./day-lines.ts";
import { hourOf, titleOf, wordsOf } from "./day-words.ts";
import { reasonOf } from "./line.ts";
import { type DayView, elsewhereOf, todayCard, whenOf } from "./today-card.ts";

interface DigestView extends DayView {
  /** Whom it greets: the owner of the day, or who covers. */
  readonly reader: string;
  readonly textLines: number;
}

/** The same day, pushed: the same rows and numbers as when asked, its text within the lines that people will read. */
export function digestCard(
  plan: DayPlan,
  view: DigestView,
): { reply: Reply; shown: Shown[]; nextFrom: number | undefined } {
  const { say, isOwn, textLines } = view;
  const { reply, shown, nextFrom } = todayCard(plan, view);
  const lines = shownFirst(linesOf(plan), view.listPage);
  const parts = { lines, view };
  const all = [
    firstLine(plan, parts),
    ...(isOwn ? whenOf(plan, view) : []),
    ...(["now", "today", "overflow"] as const).flatMap((section) => sectionLine(section, parts)),
    ...tailLine(plan, { ...parts, more: reply.more }),
    ...(plan.calendarProvisional ? [say.today.provisional] : []),
    ...(plan.first && isOwn ? [say.today.howTo] : []),
  ];
  return { reply: { ...reply, text: all.slice(0, textLines).join("\n") }, shown, nextFrom };
}

interface Parts {
  readonly lines: readonly DayLine[];
  readonly view: DigestView;
}

function firstLine({ first }: DayPlan, { lines: [line], view }: Parts): string {
  const { say, now, name, reader, isOwn } = view;
  const hello = say.today.greeting(reader, hourOf(now)) + say.words.gap;
  if (first && line) return `${hello}${say.today.first(wordsOf(line, view))}${say.words.stop}`;
  return hello + (isOwn ? say.today.nothing : say.today.nothingFor(name));
}

function sectionLine(section: Section, { lines, view }: Parts): string[] {
  const { say } = view;
  const of = lines.filter((line) => line.section === section);
  const words = of.slice(0, view.listPage).map((line) => shortWords(line, view));
  const others = of.length > words.length ? [say.today.others(of.length - words.length)] : [];
  return of.length === 0 ? [] : [say.words.list(say.today.sections[section], [...words, ...others])];
}

function shortWords({ n, ranked }: DayLine, view: DigestView): string {
  const reason = reasonOf(ranked, view);
  return `${n} ${titleOf(ranked, view.now)}${reason ? view.say.words.aside(reason) : ""}`;
}

/** What can be done in passing, and the count of all that has no line. */
function tailLine(plan: DayPlan, { lines, view, more }: Parts & { more: number }): string[] {
  const { say, now, isOwn } = view;
  const line = [
    ...lines
      .filter(({ section }) => section === "quick")
      .map(({ n, ranked }) => {
        const minutes = say.words.aside(say.today.minutes(ranked.task.minutes));
        return say.words.list(say.today.sections.quick, [`${n} ${titleOf(ranked, now)}${minutes}`]);
      }),
    ...elsewhereOf(plan, view),
    ...(more > 0 ? [isOwn ? say.today.rest(more) : say.today.others(more) + say.words.stop] : []),
  ];
  return line.length === 0 ? [] : [line.join(say.words.gap)];
}
