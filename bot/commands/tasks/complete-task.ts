import { actOnEach, callOf } from "#bot/act.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { keepOf, type Picked, pickTasks } from "#bot/pick.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { type Completed, completeTask } from "#shared/use-cases/tasks/complete-task.ts";

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
    if (acted instanceof Refusal && acted.code === "clock.running") return askOutcome(turn, pick.tasks);
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

/** A running clock stops only for a reason: the bot asks for it and goes on with the answer. */
function askOutcome({ say }: Turn, [task]: readonly Picked[]): Said {
  const question = say.tasks.askOutcome(task?.title ?? "");
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
