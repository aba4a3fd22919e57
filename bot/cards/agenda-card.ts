import { plain, type Turn } from "#bot/command.ts";
import { type Day, instantAt, timeOf } from "#shared/domain/calendar/day.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Part, Reply, ReplyItem, ToldLine } from "#shared/domain/conversation/reply.ts";
import type { Absence } from "#shared/domain/people/absence.ts";
import type { AgendaDay, AgendaLine } from "#shared/domain/tasks/agenda.ts";
import type { Agenda } from "#shared/use-cases/tasks/show-agenda.ts";
import { plainly } from "./told.ts";

interface View extends Pick<Turn, "say" | "now"> {
  /** 这周的拜访: visits and appointments only. */
  readonly visitsOnly: boolean;
}

interface Numbered {
  readonly n: number | undefined;
  readonly line: AgendaLine;
}

const VISITS: readonly string[] = ["VISIT", "INDIVIDUAL_VISIT", "APPOINTMENT"];

/** Days in time order; what can be worked on bears a number, leave does not. */
export function agendaCard(agenda: Agenda, view: View): { reply: Reply; shown: Shown[] } {
  const { say } = view;
  let n = 0;
  const days = agenda.days.map(({ lines, ...day }) => {
    const kept = lines.filter((line) => !view.visitsOnly || isVisit(line));
    return {
      ...day,
      lines: kept.map((line): Numbered => ({ n: line.kind === "absence" ? undefined : ++n, line })),
    };
  });
  const shownDays = days.length > 1 ? days.filter(({ lines, special }) => lines.length > 0 || special) : days;
  const visible = shownDays.length > 0 ? shownDays : days.slice(0, 1);
  const text = visible.flatMap((day) => dayWords(day, view));
  const undated = agenda.undated > 0 && !view.visitsOnly ? [say.tasks.undated(agenda.undated)] : [];
  const numbered = visible.flatMap(({ lines }) => lines).filter(({ n: number }) => number !== undefined);
  const items = numbered.flatMap((each) => itemOf(each, view));
  const reply = {
    ...plain([...text, ...undated].join("\n")),
    items,
    parts: visible.map((day) => partOf(day, view)),
    note: undated.join("\n"),
  };
  return { reply, shown: numbered.flatMap(shownOf) };
}

function isVisit(line: AgendaLine): boolean {
  return line.kind === "absence" ? line.absence.kind === "APPOINTMENT" : VISITS.includes(line.task.type);
}

type ShownDay = Omit<AgendaDay, "lines"> & { lines: readonly Numbered[] };

function headingOf({ day, isWorkday, special }: ShownDay, { say, now }: View): string {
  const note = special ?? (isWorkday ? undefined : "weekend");
  return say.tasks.agenda(say.time.day(day, now), note && say.tasks.dayNotes[note]);
}

/** A day as a card draws it: the hour beside what is then. */
function partOf(shown: ShownDay, view: View): Part {
  const lines = shown.lines.map(({ n, line }): ToldLine => {
    const [first = "", ...rest] = lineWords(line, { ...view, day: shown.day }).split(" ");
    return rest.length === 0 ? { text: first } : { label: `${n ?? "·"} ${first}`, text: rest.join(" ") };
  });
  const heading = headingOf(shown, view);
  return { heading, lines: lines.length > 0 ? lines : plainly([view.say.tasks.emptyDay]) };
}

function dayWords(shown: ShownDay, view: View): string[] {
  const { say } = view;
  const { day, lines } = shown;
  const heading = say.words.heading(headingOf(shown, view));
  const words = lines.map(
    ({ n, line }) => `${n === undefined ? "·" : n} ${lineWords(line, { ...view, day })}`,
  );
  return [heading, ...(words.length > 0 ? words : [say.tasks.emptyDay])];
}

function lineWords(line: AgendaLine, { say, day }: View & { day: Day }): string {
  if (line.kind === "absence") {
    const { kind, from, to, reason = "" } = line.absence;
    if (kind === "LEAVE") return leaveOn(day, line.absence, say);
    return say.tasks.appointment(timeOf(from), timeOf(to), reason);
  }
  return say.tasks[line.kind === "begins" ? "begins" : "due"](timeOf(line.at), line.task.title);
}

/** The hours of a leave that fall on one day. */
function leaveOn(day: Day, { from, to }: Pick<Absence, "from" | "to">, say: View["say"]): string {
  const first = from > instantAt(day, "00:00") ? timeOf(from) : undefined;
  const last = to < instantAt(day, "24:00") ? timeOf(to) : undefined;
  return say.tasks.leave(first, last);
}

function itemOf({ n, line }: Numbered, view: View): ReplyItem[] {
  if (n === undefined || line.kind === "absence") return [];
  const { id, title, minutes } = line.task;
  return [{ n, id, title, meta: view.say.time.when(line.at, view.now), minutes }];
}

function shownOf({ n, line }: Numbered): Shown[] {
  if (n === undefined || line.kind === "absence") return [];
  const { id, owner, title, client } = line.task;
  return [
    { n, id, owner, kind: "task", title, ...(client && { clientId: client.id, clientName: client.name }) },
  ];
}
