import * as z from "zod";
import { FOLLOWS, UploadNews } from "#shared/domain/import/upload.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

/** Writes down what came of a file that was sent in; news that was told before changes nothing. */
export const noteUpload = useCase({
  name: "note-upload",
  roles: ["system"],
  uses: ["imports"],
  input: z.lazy(() => z.object({ id: z.string().min(1), news: UploadNews })),
  undo: "never",
  subject: async ({ imports }, { id }) => await imports.findUpload(id),
  decide({ imports }, { input: { news }, subject: upload }): Decision<{ readonly isNew: boolean }> {
    if (FOLLOWS[news.state] !== upload.state) return { outcome: { isNew: false }, writes: [] };
    const { counts: _, returned: __, ...before } = upload;
    return { outcome: { isNew: true }, writes: imports.putUpload(upload, { ...before, ...news }) };
  },
});
