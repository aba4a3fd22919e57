import type { Shown } from "#shared/domain/conversation/conversation.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { TaskRef } from "#shared/domain/tasks/task.ts";
import type { Asked, Turn } from "./command.ts";
import { lineOf } from "./conversation.ts";
import type { Slots } from "./understand/understanding.ts";

/** A task that was meant, and the title under which it was shown. */
export interface Picked extends TaskRef {
  readonly title: string;
}

export type Pick = { readonly tasks: readonly Picked[] } | { readonly asks: Asked };

/** Which tasks are meant: the pressed row, the numbers said, a client's, or what was last talked about. */
export async function pickTasks(turn: Turn, slots: Slots): Promise<Pick> {
  const { chosen, conversation, meant, say } = turn;
  if (chosen?.["id"] && chosen["owner"]) return { tasks: [pressed(chosen)] };
  if (slots.items) return { tasks: slots.items.map((n) => onLine(conversation.shown, n)) };
  if (meant.client) return await ofClient(turn, meant.client);
  const { lastTask } = conversation;
  if (lastTask && (meant.refersBack || isBare(slots))) return { tasks: [lastTask] };
  if (conversation.shown.length === 0) throw new Refusal("list.missing", {});
  return { asks: { slot: "items", question: say.tasks.which } };
}

/** 完成，已回款 tells of something: whether it is of what was last talked about is not for the bot to guess. */
function isBare({ note, reason, text }: Slots): boolean {
  return note === undefined && reason === undefined && text === undefined;
}

/** The one task that is meant; of several numbers the first. */
export async function pickTask(turn: Turn, slots: Slots): Promise<{ task: Picked } | { asks: Asked }> {
  const pick = await pickTasks(turn, slots);
  if ("asks" in pick) return pick;
  const [task] = pick.tasks;
  if (task === undefined) throw new Refusal("list.missing", {});
  return { task };
}

/** Where a task lies, without the title under which it was shown. */
export function refOf({ owner, id, closedOn }: Picked): TaskRef {
  return { owner, id, ...(closedOn && { closedOn }) };
}

function pressed({ owner = "", id = "", title = "", closedOn }: Readonly<Record<string, string>>): Picked {
  return { owner, id, title, ...(closedOn && { closedOn }) };
}

function onLine(shown: readonly Shown[], n: number): Picked {
  const line = lineOf(shown, n);
  if (line === undefined) throw new Refusal("list.out-of-range", { n, size: shown.length });
  if (line.kind !== "task" && line.kind !== "closed-task") throw new Refusal("list.missing", {});
  const { owner, id, title, closedOn } = line;
  return { owner, id, title, ...(closedOn && { closedOn }) };
}

/** A client's only open task is meant; of several the person chooses. */
async function ofClient(
  { ports, speaker, say }: Turn,
  client: NonNullable<Turn["meant"]["client"]>,
): Promise<Pick> {
  if (client.kind === "none") throw new Refusal("client.unknown", { said: client.said });
  const named = client.kind === "one" ? [client] : client.options;
  const { id: own, covers = [] } = speaker.caller;
  const desks = await Promise.all([own, ...covers.map(({ id }) => id)].map(ports.tasks.desk));
  const tasks = desks.flatMap((desk) => desk.tasks);
  const of = named.map(({ id }) => id);
  const found = tasks.filter((task) => task.client && of.includes(task.client.id));
  const [only, ...others] = found.map(({ owner, id, title }) => ({ owner, id, title }));
  if (only === undefined) throw new Refusal("client.no-task", { name: named[0]?.name ?? "" });
  if (others.length === 0) return { tasks: [only] };
  const options = [only, ...others].map((task) => ({ label: task.title, value: keepOf(task) }));
  return { asks: { slot: "items", question: say.tasks.which, options } };
}

/** The task that a question is about, as the open question keeps it. */
export function keepOf(task: Picked | undefined): Record<string, string> {
  if (task === undefined) return {};
  const { owner, id, title, closedOn } = task;
  return { owner, id, title, ...(closedOn && { closedOn }) };
}
