import * as z from "zod";
import { Day, dayOf } from "#shared/domain/calendar/day.ts";
import type { ClosedTask } from "#shared/domain/tasks/task.ts";
import { findPerson } from "#shared/subjects/person.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Done {
  readonly owner: string;
  readonly name: string;
  readonly day: Day;
  /** In the order of closing; cancelled ones too, as their status says. */
  readonly tasks: readonly ClosedTask[];
}

export const listDone = useCase({
  name: "list-done",
  roles: ["manager", "supervisor", "chief", "service"],
  uses: ["tasks", "staff"],
  input: z.object({ day: Day.optional(), owner: z.string().min(1).optional() }),
  undo: "read",
  subject: async ({ staff }, { owner }, { caller }) => await findPerson({ staff }, { owner, caller }),
  async decide({ tasks }, { input, subject: { owner, name }, now }): Promise<Decision<Done>> {
    const { day = dayOf(now) } = input;
    return { outcome: { owner, name, day, tasks: await tasks.listClosed(owner, day) }, writes: [] };
  },
});
