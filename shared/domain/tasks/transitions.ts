import type { ClosedTask, OpenTask } from "./task.ts";

export type TaskStatus = OpenTask["status"] | ClosedTask["status"];

/** Every step a task may take (domain.md 2.3). Handing over makes it NEW again: the receiver accepts for himself. */
export const NEXT: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  NEW: ["NEW", "ACCEPTED", "DONE", "CANCELLED"],
  ACCEPTED: ["NEW", "IN_PROGRESS", "DONE", "CANCELLED"],
  IN_PROGRESS: ["NEW", "DONE", "CANCELLED"],
  DONE: ["IN_PROGRESS"],
  CANCELLED: [],
};

export function mayBecome({ status }: { readonly status: TaskStatus }, next: TaskStatus): boolean {
  return NEXT[status].includes(next);
}
