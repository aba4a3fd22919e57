import type { Turn } from "#bot/command.ts";
import { dayOf, timeOf } from "#shared/domain/calendar/day.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { ClosedTask } from "#shared/domain/tasks/task.ts";
import type { Done } from "#shared/use-cases/tasks/list-done.ts";

interface View extends Pick<Turn, "say" | "now"> {
  readonly from: number;
  readonly size: number;
}

/** What was closed, in the order of closing, and where the time went; each line can be reopened by its number. */
export function doneCard(
  done: Done,
  view: View,
): { reply: Reply; shown: Shown[]; nextFrom: number | undefined } {
  const { say, from, size } = view;
  const { tasks } = done;
  const lines = tasks
    .map((task, index) => ({ n: index + 1, task }))
    .filter(({ n }) => n >= from)
    .slice(0, size);
  const more = tasks.length - (lines.at(-1)?.n ?? 0);
  const { heading, note } = around(done, view);
  const text = [
    heading,
    ...lines.map(({ n, task }) => `${n} ${lineWords(task, view)}`),
    ...(more > 0 ? [say.today.rest(more)] : []),
    ...note,
  ];
  const items = lines.map(({ n, task }) => ({
    n,
    id: task.id,
    title: task.title,
    meta: lineWords(task, view).replace(task.title, "").trim(),
    done: true,
  }));
  const chips = more > 0 ? [say.house.all] : [];
  const said = tasks.length > 0 && { title: heading, note: note.join("\n") };
  const reply = { text: text.join("\n"), ...said, items, more, actions: [], chips, image: null };
  return {
    reply,
    shown: lines.map(shownOf),
    nextFrom: more > 0 ? (lines.at(-1)?.n ?? 0) + 1 : undefined,
  };
}

/** Of which days, and where the time went. */
function around({ day, to, tasks, split }: Done, { say, now }: View): { heading: string; note: string[] } {
  const span = day === to ? say.time.day(day, now) : say.time.days(day, to, now);
  return {
    heading: tasks.length === 0 ? say.tasks.nothingDone(span) : say.tasks.doneOn(span, tasks.length),
    note: split.length > 0 ? [say.tasks.split(split)] : [],
  };
}

function lineWords({ closedAt, title, outcome, status }: ClosedTask, { say }: View): string {
  return say.tasks.doneLine({ time: timeOf(closedAt), title, outcome, isCancelled: status === "CANCELLED" });
}

function shownOf({ n, task: { id, owner, title, closedAt } }: { n: number; task: ClosedTask }): Shown {
  return { n, id, owner, title, closedOn: dayOf(closedAt), kind: "closed-task" };
}
