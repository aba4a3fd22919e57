import * as z from "zod";
import { ImportCounts } from "#shared/domain/import/run.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

const Done = z.lazy(() => z.object({ is: z.literal("DONE"), counts: ImportCounts }));
const RolledBack = z.lazy(() => z.object({ is: z.literal("ROLLED_BACK"), undone: z.int(), kept: z.int() }));

/** Writes down how an import, or its rollback, has ended. */
export const closeImport = useCase({
  name: "close-import",
  roles: ["admin", "supervisor", "service"],
  uses: ["imports"],
  input: z.lazy(() =>
    z.object({ importId: z.string(), ended: z.discriminatedUnion("is", [Done, RolledBack]) }),
  ),
  undo: "restore",
  subject: async ({ imports }, { importId }) => await imports.find(importId),
  decide({ imports }, { caller, input: { ended }, subject: run, now }): Decision<null> {
    if (ended.is === "DONE") {
      const { counts } = ended;
      return { outcome: null, writes: imports.put(run, { ...run, state: "DONE", endedAt: now, counts }) };
    }
    const { undone, kept } = ended;
    const who = { rolledBackAt: now, rolledBackBy: caller.name };
    const after = { ...run, state: "ROLLED_BACK" as const, ...who, undone, kept };
    return { outcome: null, writes: run.state === "ROLLED_BACK" ? [] : imports.put(run, after) };
  },
});
