import * as z from "zod";
import { ImportKind } from "#shared/domain/import/import-kind.ts";
import { isSame } from "#shared/domain/import/plan.ts";
import { Mapping } from "#shared/domain/import/run.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** What the columns of a file mean is said once: the next file with this header is read the same way. */
export const keepMapping = useCase({
  name: "keep-mapping",
  roles: ["admin", "supervisor", "service"],
  uses: ["imports"],
  input: z.lazy(() => z.object({ kind: ImportKind, header: z.string().min(1), mapping: Mapping })),
  undo: "restore",
  subject: async ({ imports }, { kind, header }, { caller }) => ({
    ...ownOf(caller),
    before: await imports.mapping(kind, header),
  }),
  decide({ imports }, { caller, input, subject: { before } }): Decision<null> {
    if (before && isSame(before.mapping, input.mapping)) return { outcome: null, writes: [] };
    const { province } = caller;
    return { outcome: null, writes: imports.putMapping(before, { ...input, province }) };
  },
});
