import { actOnEach, callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { refusalPhrase } from "#bot/phrases/phrases.ts";
import { keepOf, type Picked, pickTasks } from "#bot/pick.ts";
import { Refusal, type RefusalCode } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { type Completed, completeTask } from "#shared/use-cases/tasks/complete-task.ts";

/** Refused only because nobody said what came of it. */
const UNTOLD: ReadonlySet<RefusalCode> = new Set(["clock.running", "visit.unrecorded", "case.unwritten"]);

export const completeTaskCommand: Command = {
  name: "complete-task",
  roles: completeTask.roles,
  needs: [],
  async run(turn, slots) {
    const pick = await pickTasks(turn, slots);
    if ("asks" in pick) return { reply: plain(""), asks: pick.asks };
    const outcome = slots.note ?? slots.text ?? slots.reason;
    const act = async (task: Picked, position: number) => await completed(turn, { task, outcome, position });
    const acted = await actOnEach(turn, { tasks: pick.tasks, act }).catch((error: unknown) => error);
    if (acted instanceof Refusal && UNTOLD.has(acted.code))
      return askOutcome(turn, { refusal: acted, tasks: pick.tasks });
    if (acted instanceof Error) throw acted;
    return said(turn, acted as Awaited<ReturnType<typeof actOnEach<Completed>>>);
  },
};

async function completed(
  turn: Turn,
  { task, outcome, position }: { task: Picked; outcome: string | undefined; position: number },
): Promise<Completed> {
  const { owner, id, closedOn } = task;
  const input = { task: { owner, id, ...(closedOn && { closedOn }) }, ...(outcome && { outcome }) };
  return await perform(completeTask, { ...callOf(turn, position), input });
}

/** What closes only with an outcome: the bot asks for it and goes on with the answer. */
function askOutcome(
  { say, language }: Turn,
  { refusal, tasks: [task] }: { refusal: Refusal; tasks: readonly Picked[] },
): Said {
  const isTimed = refusal.code === "clock.running";
  const question = isTimed ? say.tasks.askOutcome(task?.title ?? "") : refusalPhrase(language, refusal);
  return { reply: plain(""), asks: { slot: "note", question, keep: keepOf(task) } };
}

async function said(
  turn: Turn,
  { done, refused }: { done: readonly Completed[]; refused: readonly string[] },
): Promise<Said> {
  const { say, ports, speaker } = turn;
  const { tasks } = await ports.tasks.desk(speaker.caller.id);
  const steps = done.flatMap(({ nextStep, client }) =>
    nextStep && client ? [say.tasks.nextStep[nextStep](client.name)] : [],
  );
  const heading =
    done.length > 0
      ? [say.tasks.completed(done.map(({ title }) => title)) + say.tasks.left(tasks.length)]
      : [];
  const text = [...heading, ...refused, ...new Set(steps)].join("\n");
  const chips = done.length > 0 ? [say.words.today, say.words.undo] : [];
  const [last] = done.toReversed();
  const client = last?.client && { lastClient: last.client };
  return { reply: plain(text, chips), remember: { ...client } };
}
