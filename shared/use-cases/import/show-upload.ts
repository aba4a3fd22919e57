import * as z from "zod";
import type { Upload } from "#shared/domain/import/upload.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export type UploadShown = Omit<Upload, "returned" | "province" | "unit"> & {
  /** Rejected or kept rows; the door turns it into an address that ends. */
  readonly download?: { readonly name: string; readonly saveAs: string; readonly seconds: number };
};

const DAY_SECONDS = 24 * 60 * 60;

/** How far a file that was sent in has come. */
export const showUpload = useCase({
  name: "show-upload",
  roles: ["admin", "supervisor", "service"],
  uses: ["imports"],
  input: z.lazy(() => z.object({ id: z.string().min(1) })),
  undo: "read",
  subject: async ({ imports }, { id }) => await imports.findUpload(id),
  decide(_, { subject }): Decision<UploadShown> {
    const { returned: name, province: _of, unit: _in, ...shown } = subject;
    const saveAs = name?.split("/").at(-1) ?? "";
    const download = name === undefined ? {} : { download: { name, saveAs, seconds: DAY_SECONDS } };
    return { outcome: { ...shown, ...download }, writes: [] };
  },
});
