import type { Declared } from "./declared.ts";
import { acceptTask } from "./tasks/accept-task.ts";
import { addTask } from "./tasks/add-task.ts";
import { cancelTask } from "./tasks/cancel-task.ts";
import { completeTask } from "./tasks/complete-task.ts";
import { editTask } from "./tasks/edit-task.ts";
import { explainPriority } from "./tasks/explain-priority.ts";
import { handOverTask } from "./tasks/hand-over-task.ts";
import { listDone } from "./tasks/list-done.ts";
import { noteTask } from "./tasks/note-task.ts";
import { postponeTask } from "./tasks/postpone-task.ts";
import { raiseTask } from "./tasks/raise-task.ts";
import { reopenTask } from "./tasks/reopen-task.ts";
import { showAgenda } from "./tasks/show-agenda.ts";
import { showTask } from "./tasks/show-task.ts";
import { showToday } from "./tasks/show-today.ts";

/** Tasks, and what to do first. */
export const TASKS: readonly Declared[] = [
  showToday,
  explainPriority,
  showAgenda,
  addTask,
  editTask,
  completeTask,
  raiseTask,
  reopenTask,
  listDone,
  postponeTask,
  noteTask,
  showTask,
  handOverTask,
  acceptTask,
  cancelTask,
];
