import * as z from "zod";
import type { ImportRun } from "#shared/domain/import/run.ts";
import { sees } from "#shared/domain/people/caller.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type ImportSeen = ImportRun & {
  /** The last row that it has saved, where it is not done. */
  readonly lastLine?: number;
};

/** The imports of late that the caller may know of, the newest first. */
export const listImports = useCase({
  name: "list-imports",
  roles: ["admin", "supervisor", "service"],
  uses: ["imports", "rules"],
  input: z.lazy(() => z.object({})),
  undo: "read",
  async subject({ imports, rules }, _, { caller }) {
    const limit = (await rules.current()).imports.historyPage;
    const runs = (await imports.history({ limit })).filter((run) => sees(caller, run));
    const seen = await Promise.all(
      runs.map(async (run): Promise<ImportSeen> => {
        if (run.state !== "RUNNING") return run;
        const [last] = await imports.marks(run.id, { limit: 1, descending: true });
        return { ...run, lastLine: last?.lastLine ?? 1 };
      }),
    );
    return { ...ownOf(caller), seen };
  },
  decide: (_, { subject }): Decision<readonly ImportSeen[]> => ({ outcome: subject.seen, writes: [] }),
});
