import type { Section } from "#bot/phrases/zh/today.ts";
import type { DayPlan, Overflow, RankedTask } from "#shared/domain/tasks/ranked.ts";

/** One numbered line of the day. The number stays the same whether the list is cut, turned or shown whole. */
export interface DayLine {
  readonly n: number;
  readonly section: Section | "first";
  readonly ranked: RankedTask | Overflow;
  /** NOW beyond the minutes left: to be handed over. */
  readonly needsHelp: boolean;
}

/** The whole day in the order it is numbered: the first thing, NOW, TODAY, in passing, what will not fit, and the rest. */
export function linesOf(plan: DayPlan): DayLine[] {
  const { first, now, today, quick, overflow, blocked } = plan;
  const sections: [DayLine["section"], readonly RankedTask[]][] = [
    ["first", first ? [first] : []],
    ["now", now],
    ["today", today],
    ["quick", quick ? [quick] : []],
    ["overflow", overflow],
    ["plan", plan.plan],
    ["later", plan.later],
    ["blocked", blocked],
  ];
  const flat = sections.flatMap(([section, lines]) =>
    lines.map((ranked) => ({ section, ranked, needsHelp: plan.nowOverflow.includes(ranked.task.id) })),
  );
  return flat.map((line, index) => ({ n: index + 1, ...line }));
}

/** What is shown before anyone asks for more. */
const SHOWN_FIRST: readonly DayLine["section"][] = ["first", "now", "today", "quick", "overflow"];

/** Of what will not fit so many lines are shown as a page has. */
export function shownFirst(lines: readonly DayLine[], listPage: number): DayLine[] {
  const found = lines.filter(({ section }) => SHOWN_FIRST.includes(section));
  const [last] = found.filter(({ section }) => section === "overflow").slice(listPage);
  return last ? found.filter(({ n }) => n < last.n) : found;
}
