import type { Absence } from "#shared/domain/people/absence.ts";
import type { Desk } from "#shared/domain/tasks/desk.ts";
import type { BatchTargets } from "#shared/domain/tasks/targets.ts";
import type { ClosedTask, Delegated, OpenTask, TaskRef } from "#shared/domain/tasks/task.ts";
import type { Change } from "./table.ts";

export interface TaskStore {
  /** One strongly consistent Query, whatever the size of the province (decided 7). */
  desk(owner: string): Promise<Desk>;
  find(ref: Pick<TaskRef, "owner" | "id">): Promise<OpenTask | undefined>;
  findClosed(ref: Required<TaskRef>): Promise<ClosedTask | undefined>;
  /** What was closed on one day at +08:00, in the order of closing. */
  listClosed(owner: string, day: string): Promise<ClosedTask[]>;
  /** Through an index: a change of the last moments may not show yet. */
  listOpenByClient(clientId: string): Promise<OpenTask[]>;
  /** The newest first, up to so many; through an index as well. */
  listClosedByClient(clientId: string, limit: number): Promise<ClosedTask[]>;
  add(task: Omit<OpenTask, "version">): Change[];
  change(before: OpenTask, after: OpenTask): Change[];
  close(before: OpenTask, after: ClosedTask): Change[];
  reopen(before: ClosedTask, after: OpenTask): Change[];
  /** Moves the task to another owner and leaves the giver a mark until it is accepted. */
  handOver(before: OpenTask, after: OpenTask, toName: string): Change[];
  /** Accepting takes the giver's mark away, where there is one. */
  accept(before: OpenTask, after: OpenTask, mark: Delegated | undefined): Change[];
  /** For a task that leaves its receiver before it was accepted: closed, or handed on. */
  removeDelegated(mark: Delegated): Change[];
  findDelegated(owner: string, id: string): Promise<Delegated | undefined>;
  /** The clients of a batch; it has none until one is listed or has a result. */
  findTargets(owner: string, taskId: string): Promise<BatchTargets | undefined>;
  /** Under another owner it moves there. */
  putTargets(before: BatchTargets | undefined, after: Omit<BatchTargets, "version">): Change[];
  addAbsence(absence: Omit<Absence, "version">): Change[];
  changeAbsence(before: Absence, after: Absence): Change[];
  removeAbsence(absence: Absence): Change[];
}
