import * as z from "zod";
import { Search } from "#shared/domain/finding/condition.ts";
import type { Handout } from "#shared/domain/finding/target-group.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** Says in the journal, before a list is handed out as a file, who takes how many clients with him and which. */
export const exportClients = useCase({
  name: "export-clients",
  roles: ["manager", "supervisor", "chief"],
  uses: ["targetGroups"],
  input: z.lazy(() => z.object({ search: Search, words: z.string().max(2000), count: z.int().positive() })),
  undo: "never",
  subject: async (_, __, { caller }) => await Promise.resolve(ownOf(caller)),
  decide({ targetGroups }, { input, subject, now, ids }): Decision<Handout> {
    const { owner, province } = subject;
    const handout = { id: ids.next("out"), owner, province, at: now, ...input };
    return { outcome: handout, writes: targetGroups.addHandout(handout) };
  },
});
