import * as z from "zod";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { type Page, PageSize, pageOf } from "#shared/domain/page.ts";
import { sees } from "#shared/domain/people/caller.ts";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** A manager's clients by the page, in the order of their ids, for another system. */
export const readBook = useCase({
  name: "read-book",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["clients", "staff"],
  input: z.lazy(() =>
    z.object({
      /** Staff id; the caller, when it is not said. */
      owner: z.string().min(1).optional(),
      /** The last id of the page before. */
      after: z.string().optional(),
      limit: PageSize,
    }),
  ),
  undo: "read",
  async subject({ staff }, { owner }, { caller }) {
    const manager = await staff.find(owner ?? caller.id);
    return manager && ownedBy(manager);
  },
  async decide({ clients }, { caller, input, subject: { owner } }): Promise<Decision<Page<ClientLine>>> {
    const lines = await clients.lines(owner);
    return {
      outcome: pageOf(
        lines.filter((line) => sees(caller, line)),
        input,
      ),
      writes: [],
    };
  },
});
