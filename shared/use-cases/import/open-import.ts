import * as z from "zod";
import { ImportKind } from "#shared/domain/import/import-kind.ts";
import { ImportMode, Mapping, OnClosed } from "#shared/domain/import/run.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Opened {
  readonly importId: string;
  /** One of this very file was cut short: it goes on. */
  readonly isResumed: boolean;
}

/** Begins the import of a file, or takes up the one that was cut short. */
export const openImport = useCase({
  name: "open-import",
  roles: ["admin", "supervisor", "service"],
  uses: ["imports"],
  input: z.lazy(() =>
    z.object({
      kind: ImportKind,
      fileName: z.string(),
      signature: z.string().min(1),
      mapping: Mapping,
      mode: ImportMode,
      onClosed: OnClosed,
      rows: z.int().nonnegative(),
    }),
  ),
  undo: "restore",
  subject: async ({ imports }, { signature }, { caller }) => ({
    ...ownOf(caller),
    last: await imports.last(signature),
  }),
  decide({ imports }, { caller, input, subject: { last }, ids, now }): Decision<Opened> {
    if (last?.run.state === "RUNNING")
      return { outcome: { importId: last.run.id, isResumed: true }, writes: [] };
    const id = ids.next("imp");
    const run = { ...input, ...ownOf(caller), id, byName: caller.name, startedAt: now };
    const writes = imports.begin(last, { ...run, state: "RUNNING" });
    return { outcome: { importId: id, isResumed: false }, writes };
  },
});
