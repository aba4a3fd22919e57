import { dayOf } from "#shared/domain/calendar/day.ts";
import { ClosedTask, OpenTask } from "#shared/domain/tasks/task.ts";
import type { Attributes, Item } from "#shared/ports/table.ts";
import { coded, instant, plain } from "./fields.ts";
import { places } from "./index-places.ts";
import { idIn, ownerIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { shape } from "./shape.ts";
import { type KeptTask, TASK } from "./task-fields.ts";

const openTask = shape<KeptTask<OpenTask>>({
  type: "task",
  fields: { ...TASK, status: coded("st", { ACCEPTED: "A", IN_PROGRESS: "P" }, "NEW") },
});
const closedTask = shape<KeptTask<ClosedTask>>({
  type: "closed",
  fields: {
    ...TASK,
    status: plain("st", "DONE"),
    closedAt: instant("ca"),
    closedBy: plain("cb"),
    closedByName: plain("cn"),
    outcome: plain("oc"),
  },
});
export function openTaskItem(task: Omit<OpenTask, "version">): Attributes {
  const place = task.client && places.openOfClient(task.client.id);
  return { ...openTask.write({ key: keys.task(task), province: task.province }, task), ...place };
}

export function readOpenTask(item: Item): OpenTask {
  return OpenTask.parse(withKey(item, openTask.read(item)));
}

/** It stays with its client, behind what is open: a client's history is one index query. */
export function closedTaskItem(task: ClosedTask): Attributes {
  const day = dayOf(task.closedAt);
  const at = { key: keys.closedTask(task.owner, day, task.id), province: task.province };
  return { ...closedTask.write(at, task), ...(task.client && places.closedOfClient(task.client.id, day)) };
}

export function readClosedTask(item: Item): ClosedTask {
  return ClosedTask.parse(withKey(item, closedTask.read(item)));
}

/** What is not repeated in the item: whose it is, its id, its client's id, and the day when it was opened as it was made. */
function withKey(item: Item, read: Record<string, unknown>): Record<string, unknown> {
  const { client, createdAt, openedOn } = read;
  const { cl: clientId } = item;
  if (typeof createdAt === "string" && openedOn === undefined)
    Object.assign(read, { openedOn: dayOf(createdAt) });
  if (typeof client === "object") Object.assign(client ?? {}, { id: clientId });
  return Object.assign(read, { owner: ownerIn(item), id: idIn(item) });
}
