import * as z from "zod";
import { type Client, factsOf } from "#shared/domain/clients/client.ts";
import { sameFacts } from "#shared/domain/clients/same-facts.ts";
import type { Receiver } from "#shared/domain/ownership/moving.ts";
import { TaskRef } from "#shared/domain/tasks/task.ts";
import { movesOfTasks } from "#shared/subjects/holding.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Refreshed {
  readonly refreshed: "changed" | "moved" | "same";
}

/**
 * A client has changed: what of it lies on one of its open tasks follows (decided 7), and a task of whoever had the
 * client before goes where the client went, as in a hand-over. Twice is as good as once.
 */
export const refreshClientFacts = useCase({
  name: "refresh-client-facts",
  roles: ["system"],
  uses: ["tasks", "clients"],
  input: z.lazy(() =>
    z.object({
      task: TaskRef,
      /** Who had the client before. */
      from: z.string().min(1).optional(),
    }),
  ),
  undo: "never",
  subject: async ({ tasks }, { task }) => await tasks.find(task),
  async decide({ tasks, clients }, { input: { from }, subject: task }): Promise<Decision<Refreshed>> {
    const client = task.client && (await clients.find(task.client.id));
    if (client && task.owner === from && client.owner !== from)
      return {
        outcome: { refreshed: "moved" },
        writes: await movesOfTasks({ tasks }, { tasks: [task], to: receiverOf(client) }),
      };
    const facts = client && factsOf(client);
    if (facts === undefined || sameFacts(facts, task.client))
      return { outcome: { refreshed: "same" }, writes: [] };
    return { outcome: { refreshed: "changed" }, writes: tasks.change(task, { ...task, client: facts }) };
  },
});

function receiverOf({ owner: id, unit }: Client): Pick<Receiver, "id" | "unit"> {
  return { id, unit };
}
