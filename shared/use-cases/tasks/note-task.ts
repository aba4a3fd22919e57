import * as z from "zod";
import { sees } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { addNote } from "#shared/domain/tasks/changes.ts";
import { mustBeOpen } from "#shared/domain/tasks/closing.ts";
import { type Reached, reachedOf, resultIn, withResult } from "#shared/domain/tasks/targets.ts";
import { TaskRef } from "#shared/domain/tasks/task.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { findTask } from "#shared/subjects/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Noted {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly note: string;
  /** Of a batch: whose result it was, and how many have one by now. */
  readonly result?: Reached & { readonly client: string; readonly told: string };
}

export const noteTask = useCase({
  name: "note-task",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["tasks", "clients"],
  /** A client named with a batch: the note is what came of that one. */
  input: z.lazy(() => z.object({ task: TaskRef, note: Note, clientId: z.string().min(1).optional() })),
  undo: "restore",
  subject: async ({ tasks }, { task: ref }, { now }) => await findTask({ tasks }, { ref, now }),
  async decide(stores, { caller, input: { note, clientId }, subject, now }): Promise<Decision<Noted>> {
    const task = mustBeOpen(subject);
    const { id, owner, title, batch } = task;
    const noted = { id, owner, title, note };
    const writes = stores.tasks.change(task, addNote(task, note));
    if (!batch || clientId === undefined) return { outcome: noted, writes };
    const client = await stores.clients.find(clientId);
    if (client === undefined || !sees(caller, client)) throw new Refusal("subject.unknown", {});
    const told = resultIn(note, [client.name, client.shortName, ...client.aliases]);
    const before = await stores.tasks.findTargets(owner, id);
    const said = { clientId, name: client.shortName, result: told, at: now };
    const targets = withResult(before?.targets ?? [], said);
    const result = { client: said.name, told, ...reachedOf(targets, batch) };
    const after = { owner, taskId: id, targets, province: task.province };
    const kept = stores.tasks.putTargets(before, after);
    return { outcome: { ...noted, result }, writes: [...writes, ...kept] };
  },
});
