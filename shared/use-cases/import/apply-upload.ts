import * as z from "zod";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** What the test run has shown is wanted: the file is imported. Only who sent it orders it. */
export const applyUpload = useCase({
  name: "apply-upload",
  roles: ["admin", "supervisor", "service"],
  uses: ["imports"],
  input: z.lazy(() => z.object({ id: z.string().min(1) })),
  undo: "never",
  subject: async ({ imports }, { id }, { caller }) => {
    const upload = await imports.findUpload(id);
    return upload?.owner === caller.id ? upload : undefined;
  },
  decide({ imports }, { subject: { version: _, ...upload }, subject }): Decision<{ readonly id: string }> {
    const { id, state, counts } = upload;
    if (state !== "TRIED") throw new Refusal("upload.not-so", { state });
    if (counts === undefined || counts.create + counts.update === 0) throw new Refusal("upload.nothing", {});
    return { outcome: { id }, writes: imports.putUpload(subject, { ...upload, state: "ORDERED" }) };
  },
});
