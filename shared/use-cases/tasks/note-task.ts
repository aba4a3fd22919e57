import * as z from "zod";
import { addNote } from "#shared/domain/tasks/changes.ts";
import { mustBeOpen } from "#shared/domain/tasks/closing.ts";
import { TaskRef } from "#shared/domain/tasks/task.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { findTask } from "#shared/subjects/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Noted {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly note: string;
}

export const noteTask = useCase({
  name: "note-task",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["tasks"],
  input: z.object({ task: TaskRef, note: Note }),
  undo: "restore",
  subject: async ({ tasks }, { task: ref }, { now }) => await findTask({ tasks }, { ref, now }),
  decide({ tasks }, { input: { note }, subject }): Decision<Noted> {
    const task = mustBeOpen(subject);
    const { id, owner, title } = task;
    return { outcome: { id, owner, title, note }, writes: tasks.change(task, addNote(task, note)) };
  },
});
