import * as z from "zod";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { complete, mustBeOpen, type NextStep, nextStepOf } from "#shared/domain/tasks/closing.ts";
import { articleOf, visitOf } from "#shared/domain/tasks/record.ts";
import { TaskRef } from "#shared/domain/tasks/task.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import { findMark, findTask } from "#shared/subjects/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Completed {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly note?: string;
  readonly client?: { readonly id: string; readonly name: string };
  /** What good practice does next with the client, where something is due. */
  readonly nextStep?: NextStep;
  readonly tell: readonly string[];
}

export const completeTask = useCase({
  name: "complete-task",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["tasks", "records"],
  input: z.lazy(() => z.object({ task: TaskRef, outcome: Note.optional() })),
  undo: "restore",
  subject: async ({ tasks }, { task: ref }, { now }) => await findTask({ tasks }, { ref, now }),
  async decide({ tasks, records }, { caller, input, subject, now, ids }): Promise<Decision<Completed>> {
    const task = mustBeOpen(subject);
    const done = complete(task, { by: caller, at: now, outcome: input.outcome });
    const mark = await findMark({ tasks }, task);
    const nextStep = nextStepOf(done);
    const { id, owner, title, client, issuer } = done;
    const outcome = {
      ...{ id, owner, title },
      ...(input.outcome && { note: input.outcome }),
      ...(client && { client: { id: client.id, name: client.name } }),
      ...(nextStep && { nextStep }),
      tell: othersThan(caller, [owner, mark?.owner, issuer]),
    };
    const visit = visitOf(done);
    const article = articleOf(done);
    const writes = [
      ...tasks.close(task, done),
      ...(mark ? tasks.removeDelegated(mark) : []),
      ...(visit ? records.addInteraction({ ...visit, id: ids.next("int") }) : []),
      ...(article ? records.addArticle({ ...article, id: ids.next("art") }) : []),
    ];
    return { outcome, writes };
  },
});
