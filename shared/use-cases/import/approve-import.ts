import * as z from "zod";
import { StepsDone } from "#shared/domain/import/rollback.ts";
import { sees } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** One commit of what a clerk has brought in: another person approves its clients, and from then on they may order (seed G5.1). */
export const approveImport = useCase({
  name: "approve-import",
  roles: ["supervisor", "admin"],
  uses: ["imports", "journal", "clients"],
  input: z.lazy(() => z.object({ importId: z.string(), line: z.int().positive() })),
  undo: "restore",
  async subject({ imports, journal, clients }, { importId, line }) {
    const [run, mark] = await Promise.all([imports.find(importId), imports.mark(importId, line)]);
    const entry = mark && (await journal.find(mark.entry));
    if (!run || !entry) return undefined;
    const made = StepsDone.parse(entry.outcome).steps.flatMap((step) => step.made ?? []);
    const found = await Promise.all(made.map(async (id) => await clients.find(id)));
    return { owner: run.owner, unit: run.unit, province: run.province, fileName: run.fileName, found };
  },
  decide({ clients }, { caller, subject }): Decision<{ readonly approved: number }> {
    if (caller.id === subject.owner) throw new Refusal("approval.own", { name: subject.fileName });
    const waiting = subject.found.flatMap((client) =>
      client?.unapproved && sees(caller, client) ? [client] : [],
    );
    const writes = waiting.flatMap((client) => clients.put(client, { ...client, unapproved: undefined }));
    return { outcome: { approved: waiting.length }, writes };
  },
});
