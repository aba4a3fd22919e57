import type { DailyPhrases } from "#bot/phrases/daily.ts";
import type { Section } from "#bot/phrases/zh/today.ts";
import type { Instant } from "#shared/domain/calendar/day.ts";
import { nextWorkday, type WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Action, Reply, ReplyItem } from "#shared/domain/conversation/reply.ts";
import type { DayPlan, RankedTask } from "#shared/domain/tasks/ranked.ts";
import { type DayLine, linesOf, shownFirst } from "./day-lines.ts";
import { metaOf, titleOf, wordsOf } from "./day-words.ts";
import { whyOf } from "./line.ts";

export interface DayView {
  readonly say: DailyPhrases;
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  /** Lines of a page, as the rules have it. */
  readonly listPage: number;
  readonly name: string;
  /** Whether it is the reader's own day: another's is looked at, not worked on. */
  readonly isOwn: boolean;
  /** Who covers may act on it as on the own. */
  readonly mayAct?: boolean;
  /** Lines from this number on, at most so many; absent: what is shown first. */
  readonly page?: { readonly from: number; readonly size: number };
}

/** A ranked day in words and rows, and the lines that numbers will mean. */
export function todayCard(
  plan: DayPlan,
  view: DayView,
): { reply: Reply; shown: Shown[]; nextFrom: number | undefined } {
  const lines = linesOf(plan);
  const visible = visibleOf(lines, view);
  const last = visible.at(-1)?.n ?? 0;
  const more = lines.length - (view.page ? last : visible.length);
  const text = [...headOf(plan, view), ...bodyOf(visible, view), ...footOf(plan, { view, more })].join("\n");
  const actions = moveOf(plan, view);
  const chips = chipsOf(visible, { view, more });
  const items = visible.map((line) => itemOf(line, view));
  const title = view.isOwn || plan.first === undefined ? undefined : view.say.today.dayOf(view.name);
  const lead = headOf(plan, view)
    .filter((line) => line !== title)
    .join("\n");
  const note = footOf(plan, { view, more: 0 }).join("\n");
  const said = { ...(title && { title }), ...(lead && { lead }), ...(note && { note }) };
  const reply = { text, items, more, actions, chips, image: null, ...said };
  return { reply, shown: visible.map(shownOf), nextFrom: more > 0 ? nextOf(lines, visible) : undefined };
}

function visibleOf(lines: readonly DayLine[], { page, listPage }: DayView): DayLine[] {
  if (page === undefined) return shownFirst(lines, listPage);
  return lines.filter(({ n }) => n >= page.from).slice(0, page.size);
}

function nextOf(lines: readonly DayLine[], visible: readonly DayLine[]): number {
  const seen = new Set(visible.map(({ n }) => n));
  const last = visible.at(-1)?.n ?? 0;
  return lines.find(({ n }) => n > last && !seen.has(n))?.n ?? 1;
}

function headOf(plan: DayPlan, view: DayView): string[] {
  const { say, name, isOwn, page } = view;
  if (page && page.from > 1) return [];
  if (plan.first === undefined) return [isOwn ? say.today.nothing : say.today.nothingFor(name)];
  return [...(isOwn ? [] : [say.today.dayOf(name)]), ...whenOf(plan, view)];
}

/** Before and after hours, on days off and on leave the day that is planned is another one, and it says so. */
export function whenOf({ period, away }: DayPlan, { say, now, isOwn, name }: DayView): string[] {
  const { day, from, isNow } = period;
  const who = isOwn ? undefined : name;
  if (isNow) return away ? [say.today.away(who)] : [];
  return [say.today.nextPeriod({ day: say.time.day(day, now), from, away, who })];
}

function bodyOf(visible: readonly DayLine[], view: DayView): string[] {
  const { say } = view;
  let section: Section | "first" | undefined;
  return visible.flatMap((line) => {
    const words = wordsOf(line, view);
    if (line.section === "first") return [say.today.first(`${line.n} ${words}`)];
    const isNew = line.section !== section;
    section = line.section;
    return [...(isNew ? [say.words.heading(say.today.sections[line.section])] : []), `${line.n} ${words}`];
  });
}

function footOf(plan: DayPlan, { view, more }: { view: DayView; more: number }): string[] {
  const { say, page } = view;
  const { minutes, first } = plan;
  return [
    ...given(first && page === undefined, say.today.capacity(minutes)),
    ...overflowOf(plan, view),
    ...elsewhereOf(plan, view),
    ...given(more > 0, say.today.rest(more)),
    ...given(plan.calendarProvisional, say.today.provisional),
  ];
}

/** How much will not fit, and the two ways to be rid of it. */
function overflowOf(plan: DayPlan, view: DayView): string[] {
  const { overflow } = plan;
  if (!view.isOwn || overflow.length === 0) return [];
  const minutes = overflow.reduce((sum, { task }) => sum + task.minutes, 0);
  const n = linesOf(plan).find(({ section }) => section === "overflow")?.n ?? 1;
  return [view.say.today.overflow({ count: overflow.length, minutes, to: dayAfter(plan, view), n })];
}

/** The next working day after the one that is full. */
function dayAfter({ period }: DayPlan, { say, now, calendar }: DayView): string {
  return say.time.said(nextWorkday(calendar, period.day), now);
}

/** What is open and not in the list: nothing falls off silently. */
export function elsewhereOf({ snoozed, delegated }: DayPlan, { say }: DayView): string[] {
  const parts = [
    ...given(snoozed.length > 0, say.today.snoozed(snoozed.length)),
    ...given(delegated.length > 0, say.today.delegated(delegated.length)),
  ];
  return parts.length === 0 ? [] : [parts.join(say.words.comma) + say.words.stop];
}

function given(holds: unknown, words: string): string[] {
  return holds ? [words] : [];
}

function moveOf(plan: DayPlan, view: DayView): Action[] {
  if (!view.isOwn || plan.overflow.length === 0) return [];
  const label = view.say.today.moveOverflow(dayAfter(plan, view));
  return [{ label, verb: "postpone-task", data: { filter: "overflow" } }];
}

function chipsOf(visible: readonly DayLine[], { view, more }: { view: DayView; more: number }): string[] {
  const { today, house } = view.say;
  if (visible.length === 0) return [];
  const [first] = visible;
  const n = first?.n ?? 1;
  return [
    ...(view.isOwn || view.mayAct ? [today.completeLine(n)] : []),
    today.whyLine(n),
    ...(more > 0 ? [house.all] : []),
  ];
}

function itemOf(line: DayLine, view: DayView): ReplyItem {
  const { n, ranked, section: place } = line;
  const { say, now, isOwn, mayAct = isOwn } = view;
  const { task, score, band, terms } = ranked;
  const reasons = terms.map((term) => ({ term: term.term, points: term.points, why: whyOf(term, view) }));
  const meta = metaOf(line, view);
  const actions = mayAct ? rowActions(ranked, view) : [];
  const section = place === "first" ? {} : { section: say.today.sections[place] };
  return {
    n,
    id: task.id,
    title: titleOf(ranked, now),
    meta,
    score,
    band,
    reasons,
    minutes: task.minutes,
    actions,
    ...section,
  };
}

function rowActions({ task }: RankedTask, { say }: DayView): Action[] {
  const data = { owner: task.owner, id: task.id, title: task.title };
  return [
    { label: say.today.complete, verb: "complete-task", data, style: "primary" },
    { label: say.today.postpone, verb: "postpone-task", data },
  ];
}

function shownOf({ n, ranked: { task } }: DayLine): Shown {
  const { id, owner, title, client } = task;
  return {
    n,
    id,
    owner,
    kind: "task",
    title,
    ...(client && { clientId: client.id, clientName: client.name }),
  };
}
