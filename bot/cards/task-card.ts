import type { Turn } from "#bot/command.ts";
import type { Action, Reply } from "#shared/domain/conversation/reply.ts";
import { type ClosedTask, type OpenTask, WORK_CLASS } from "#shared/domain/tasks/task.ts";
import type { ShownTask, Step } from "#shared/use-cases/tasks/show-task.ts";
import { tierWords } from "./tier-words.ts";
import { factsOf, plainly, told } from "./told.ts";

type View = Pick<Turn, "say" | "now">;

/** One task with all that is known of it, and its history. */
export function taskCard(shown: ShownTask, view: View): Reply {
  const { say } = view;
  const facts =
    shown.state === "delegated" ? [say.tasks.card.delegated(shown.mark.toName)] : knownOf(shown.task, view);
  const history = shown.history.map((step) => stepWords(step, view));
  const targets = shown.targets ? targetLines(shown.targets, view) : [];
  const parts = [
    { lines: factsOf(facts, say) },
    { lines: plainly(targets) },
    { heading: say.tasks.card.history, lines: plainly(history) },
  ];
  const actions = shown.state === "open" ? actionsOf(shown.task, view) : [];
  return { ...told({ title: shown.title, parts }, say), actions };
}

function knownOf(task: OpenTask | ClosedTask, { say, now }: View): string[] {
  const { card } = say.tasks;
  const { client, startsAt, dueAt, detail, note, blockedBy, status } = task;
  const lines = [
    client && card.client(client.name, tierWords(client, say)),
    `${card.status(card.state[status])}${say.words.comma}${card.workClasses[WORK_CLASS[task.type]]}·${say.today.types[task.type]}${say.words.comma}${say.today.minutes(task.minutes)}`,
    startsAt && card.starts(say.time.when(startsAt, now)),
    dueAt && dueAt !== startsAt && card.due(say.time.when(dueAt, now)),
    detail,
    blockedBy && say.today.blockedBy(blockedBy),
    note && card.note(note),
    "outcome" in task && task.outcome ? card.outcome(task.outcome) : undefined,
  ];
  return lines.filter((line): line is string => Boolean(line));
}

/** How far a batch has come, and what came of each client that has a result. */
function targetLines({ reached, of, list }: NonNullable<ShownTask["targets"]>, { say }: View): string[] {
  const { card } = say.tasks;
  const results = list.flatMap(({ name, result }) => (result ? [card.target(name, result)] : []));
  return [card.reached(reached, of), ...results];
}

function stepWords({ at, byName, useCase, note }: Step, { say, now }: View): string {
  const what = say.tasks.card.events[useCase] ?? useCase;
  return say.tasks.card.event({ when: say.time.when(at, now), who: byName, what, note });
}

function actionsOf({ owner, id, title }: OpenTask, { say }: View): Action[] {
  const data = { owner, id, title };
  return [
    { label: say.today.complete, verb: "complete-task", data, style: "primary" },
    { label: say.today.postpone, verb: "postpone-task", data },
  ];
}
