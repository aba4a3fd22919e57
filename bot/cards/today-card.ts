import type { Phrases } from "#bot/phrases/phrases.ts";
import type { Section } from "#bot/phrases/zh/today.ts";
import { dayOf, type Instant, minuteOfDay, timeOf } from "#shared/domain/calendar/day.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Action, Reply, ReplyItem } from "#shared/domain/conversation/reply.ts";
import type { DayPlan, Overflow, RankedTask } from "#shared/domain/tasks/ranked.ts";
import { type DayLine, isShownFirst, linesOf } from "./day-lines.ts";
import { reasonOf, whyOf } from "./line.ts";

export interface DayView {
  readonly say: Phrases;
  readonly now: Instant;
  readonly name: string;
  /** Whether it is the reader's own day: another's is looked at, not worked on. */
  readonly isOwn: boolean;
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
  const title = view.isOwn ? undefined : view.name;
  const note = [...headOf(plan, view), ...footOf(plan, { view, more: 0 })].join("\n");
  const said = { ...(title && { title }), ...(note && { note }) };
  const reply = { text, items, more, actions, chips, image: null, ...said };
  return { reply, shown: visible.map(shownOf), nextFrom: more > 0 ? nextOf(lines, visible) : undefined };
}

function visibleOf(lines: readonly DayLine[], { page }: DayView): DayLine[] {
  if (page === undefined) return lines.filter(isShownFirst);
  return lines.filter(({ n }) => n >= page.from).slice(0, page.size);
}

function nextOf(lines: readonly DayLine[], visible: readonly DayLine[]): number {
  const seen = new Set(visible.map(({ n }) => n));
  const last = visible.at(-1)?.n ?? 0;
  return lines.find(({ n }) => n > last && !seen.has(n))?.n ?? 1;
}

function headOf(plan: DayPlan, view: DayView): string[] {
  const { say, now, name, isOwn, page } = view;
  if (page && page.from > 1) return [];
  if (plan.first === undefined) return [isOwn ? say.today.nothing : say.today.nothingFor(name)];
  const { day, from, isNow } = plan.period;
  const outside = isNow ? [] : [say.today.nextPeriod(say.time.day(day, now), from)];
  if (!isOwn) return [say.today.dayOf(name), ...outside];
  return [...(plan.away ? [say.today.away] : []), ...outside];
}

function bodyOf(visible: readonly DayLine[], view: DayView): string[] {
  const { say } = view;
  let section: Section | "first" | undefined;
  return visible.flatMap((line) => {
    const words = wordsOf(line, view);
    if (line.section === "first") return [say.today.first(`${line.n} ${words}`)];
    const isNew = line.section !== section;
    section = line.section;
    return [...(isNew ? [`【${say.today.sections[line.section]}】`] : []), `${line.n} ${words}`];
  });
}

/** Title, reason, minutes, and for what will not fit the cost of waiting. */
export function wordsOf(line: DayLine, view: Pick<DayView, "say" | "now">): string {
  const { say, now } = view;
  const { ranked } = line;
  const reason = reasonOf(ranked, { say: say.today, now });
  const facts = [say.today.minutes(ranked.task.minutes), ...asideOf(line, view)].join(say.words.comma);
  const joint = line.section === "first" ? say.words.comma : say.words.colon;
  return `${startOf(ranked, now)}${ranked.task.title}${reason ? joint + reason : ""}${say.words.aside(facts)}`;
}

/** Whom to call about a clock, that it must be handed over, what waiting costs. */
function asideOf({ ranked, section, needsHelp }: DayLine, view: Pick<DayView, "say" | "now">): string[] {
  const { today } = view.say;
  const helper = ranked.clock && ranked.task.client?.networkServiceManager;
  return [
    ...(helper ? [today.networkManager(helper)] : []),
    ...(needsHelp ? [today.needsHelp] : []),
    ...(section === "overflow" && "delay" in ranked ? [delayOf(ranked, view)] : []),
  ];
}

function delayOf({ delay }: Overflow, { say, now }: Pick<DayView, "say" | "now">): string {
  const missed = delay.misses && say.today.misses[delay.misses.what](say.time.when(delay.misses.at, now));
  return say.today.delay(delay.points, missed);
}

function footOf(plan: DayPlan, { view, more }: { view: DayView; more: number }): string[] {
  const { say, isOwn, page } = view;
  const { overflow, minutes, first } = plan;
  const over = overflow.reduce((sum, { task }) => sum + task.minutes, 0);
  return [
    ...given(first && page === undefined, say.today.capacity(minutes)),
    ...given(isOwn && overflow.length > 0, say.today.overflow(overflow.length, over)),
    ...elsewhereOf(plan, view),
    ...given(more > 0, say.today.rest(more)),
    ...given(plan.calendarProvisional, say.today.provisional),
  ];
}

/** What is open and not in the list: nothing falls off silently. */
function elsewhereOf({ snoozed, delegated }: DayPlan, { say }: DayView): string[] {
  const parts = [
    ...given(snoozed.length > 0, say.today.snoozed(snoozed.length)),
    ...given(delegated.length > 0, say.today.delegated(delegated.length)),
  ];
  return parts.length === 0 ? [] : [parts.join(say.words.comma) + say.words.stop];
}

function given(holds: unknown, words: string): string[] {
  return holds ? [words] : [];
}

function moveOf(plan: DayPlan, { say, isOwn }: DayView): Action[] {
  if (!isOwn || plan.overflow.length === 0) return [];
  return [{ label: say.today.moveOverflow, verb: "postpone-task", data: { filter: "overflow" } }];
}

function chipsOf(visible: readonly DayLine[], { view, more }: { view: DayView; more: number }): string[] {
  const { today, house } = view.say;
  if (visible.length === 0) return [];
  const [first] = visible;
  const own = view.isOwn && first ? [`${today.complete}${first.n}`] : [];
  return [...own, `${today.why1}${first?.n ?? 1}`, ...(more > 0 ? [house.all] : [])];
}

function itemOf({ n, ranked, section: place }: DayLine, view: DayView): ReplyItem {
  const { say, now, isOwn } = view;
  const { task, score, band, terms } = ranked;
  const words = { say: say.today, now };
  const reasons = terms.map((term) => ({ term: term.term, points: term.points, why: whyOf(term, words) }));
  const meta = [reasonOf(ranked, words), say.today.minutes(task.minutes)]
    .filter(Boolean)
    .join(say.words.comma);
  const actions = isOwn ? rowActions(ranked, view) : [];
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

function titleOf({ task }: Pick<RankedTask, "task">, now: Instant): string {
  return startOf({ task }, now) + task.title;
}

/** Today's visits begin with their hour. */
export function startOf({ task: { startsAt } }: Pick<RankedTask, "task">, now: Instant): string {
  return startsAt && dayOf(startsAt) === dayOf(now) ? `${timeOf(startsAt)} ` : "";
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

/** The hour of the day at +08:00, for a greeting. */
export function hourOf(now: Instant): number {
  return Math.floor(minuteOfDay(timeOf(now)) / 60);
}
