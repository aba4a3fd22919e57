import type { Desk } from "#shared/domain/tasks/desk.ts";
import type { ClosedTask, Delegated, OpenTask } from "#shared/domain/tasks/task.ts";
import type { Change, Item, Table } from "#shared/ports/table.ts";
import type { TaskStore } from "#shared/ports/tasks.ts";
import { absenceItem, delegatedItem, readAbsence, readDelegated } from "./desk-item.ts";
import { asked } from "./index-places.ts";
import { isAbsence, isDelegated, isTask } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween, lying } from "./shape.ts";
import { readTargets, targetsItem } from "./targets-item.ts";
import { closedTaskItem, openTaskItem, readClosedTask, readOpenTask } from "./task-item.ts";

export function taskStore(table: Pick<Table, "get" | "query" | "queryIndex">): TaskStore {
  return { ...reading(table), ...changing };
}

function reading(table: Pick<Table, "get" | "query" | "queryIndex">) {
  return {
    desk: async (owner) => deskOf(owner, await table.query(ranges.live(owner))),
    async find(ref) {
      const item = await table.get(keys.task(ref));
      return item && readOpenTask(item);
    },
    async findClosed({ owner, closedOn, id }) {
      if (closedOn === undefined) return undefined;
      const item = await table.get(keys.closedTask(owner, closedOn, id));
      return item && readClosedTask(item);
    },
    async listClosed(owner, day) {
      const closed = (await table.query(ranges.closedOn(owner, day))).map(readClosedTask);
      return closed.toSorted((one, other) => (one.closedAt < other.closedAt ? -1 : 1));
    },
    async listOpenByClient(clientId) {
      return (await table.queryIndex("byClient", asked.openOfClient(clientId))).map(readOpenTask);
    },
    async listClosedByClient(clientId, limit) {
      const found = await table.queryIndex("byClient", { ...asked.closedOfClient(clientId), limit });
      return found.map(readClosedTask);
    },
    async findDelegated(owner, id) {
      const item = await table.get(keys.delegated(owner, id));
      return item && readDelegated(item);
    },
    async findTargets(owner, taskId) {
      const item = await table.get(keys.targets(owner, taskId));
      return item && readTargets(item);
    },
  } satisfies Partial<TaskStore>;
}

const changing = {
  add: (task) => changesBetween([], [openTaskItem(task)]),
  change: (before, after) => changesBetween(openLying(before), [openTaskItem(after)]),
  close: (before, after) => changesBetween(openLying(before), [closedTaskItem(after)]),
  reopen: (before, after) => changesBetween(closedLying(before), [openTaskItem(after)]),
  handOver(before, after, toName) {
    const { id, owner, unit, province, title } = before;
    const at = after.handedOver?.at ?? after.createdAt;
    const mark = delegatedItem({ id, owner, unit, province, title, to: after.owner, toName, at });
    return changesBetween(openLying(before), [openTaskItem(after), mark]);
  },
  accept: (before, after, mark) => [
    ...changesBetween(openLying(before), [openTaskItem(after)]),
    ...(mark === undefined ? [] : withoutMark(mark)),
  ],
  removeDelegated: withoutMark,
  putTargets(before, after) {
    const lies = before === undefined ? [] : lying([targetsItem(before)], before.version);
    return changesBetween(lies, [targetsItem(after)]);
  },
  addAbsence: (absence) => changesBetween([], [absenceItem(absence)]),
  changeAbsence: (before, after) =>
    changesBetween(lying([absenceItem(before)], before.version), [absenceItem(after)]),
  removeAbsence: (absence) => changesBetween(lying([absenceItem(absence)], absence.version), []),
} satisfies Partial<TaskStore>;

function deskOf(owner: string, live: readonly Item[]): Desk {
  const tasks = live.filter(isTask).map(readOpenTask);
  const absences = live.filter(isAbsence).map(readAbsence);
  return { owner, tasks, absences, delegated: live.filter(isDelegated).map(readDelegated) };
}

function withoutMark(mark: Delegated): Change[] {
  return changesBetween(lying([delegatedItem(mark)], mark.version), []);
}

function openLying(task: OpenTask): Item[] {
  return lying([openTaskItem(task)], task.version);
}

function closedLying(task: ClosedTask): Item[] {
  return lying([closedTaskItem(task)], task.version);
}
