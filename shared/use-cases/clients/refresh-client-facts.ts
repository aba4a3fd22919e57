import * as z from "zod";
import { factsOf } from "#shared/domain/clients/client.ts";
import { sameFacts } from "#shared/domain/clients/same-facts.ts";
import { TaskRef } from "#shared/domain/tasks/task.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Refreshed {
  readonly refreshed: "changed" | "same";
}

/** A client has changed: what of it lies on one of its open tasks follows (decided 7). Twice is as good as once. */
export const refreshClientFacts = useCase({
  name: "refresh-client-facts",
  roles: ["system"],
  uses: ["tasks", "clients"],
  input: z.object({ task: TaskRef }),
  undo: "never",
  subject: async ({ tasks }, { task }) => await tasks.find(task),
  async decide({ tasks, clients }, { subject: task }): Promise<Decision<Refreshed>> {
    const client = task.client && (await clients.find(task.client.id));
    const facts = client && factsOf(client);
    if (facts === undefined || sameFacts(facts, task.client))
      return { outcome: { refreshed: "same" }, writes: [] };
    return { outcome: { refreshed: "changed" }, writes: tasks.change(task, { ...task, client: facts }) };
  },
});
