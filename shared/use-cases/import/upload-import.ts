import * as z from "zod";
import { ImportKind } from "#shared/domain/import/import-kind.ts";
import { ImportMode, Mapping, OnClosed } from "#shared/domain/import/run.ts";
import { placeOfUpload, typeOfFile, type Upload } from "#shared/domain/import/upload.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ToUpload {
  readonly id: string;
  /** The door turns it into an address that takes this one file for so long. */
  readonly upload: {
    readonly name: string;
    readonly type: Upload["type"];
    readonly bytes: number;
    readonly seconds: number;
  };
}

const MEGABYTE = 1024 * 1024;

/** A file is to be imported: where to send it. When it has come it is tried, and who sent it is told what would happen. */
export const uploadImport = useCase({
  name: "upload-import",
  roles: ["admin", "supervisor", "service"],
  uses: ["imports", "rules"],
  input: z.lazy(() =>
    z.object({
      kind: ImportKind,
      /** Its ending says what it is: `.csv` or `.xlsx`. */
      fileName: z.string().trim().min(5).max(200),
      /** Its size; no other file is taken. */
      bytes: z.int().positive(),
      mode: ImportMode.default("both"),
      onClosed: OnClosed.default("skip"),
      mapping: Mapping.default({}),
    }),
  ),
  undo: "restore",
  subject: async ({ rules }, _, { caller }) => ({
    ...ownOf(caller),
    rules: (await rules.current()).imports,
  }),
  decide({ imports }, { caller, input, subject: { rules }, now, ids }): Decision<ToUpload> {
    const type = typeOfFile(input.fileName);
    if (type === undefined) throw new Refusal("upload.kind", { name: input.fileName });
    const { uploadMegabytes: megabytes, uploadMinutes } = rules;
    if (input.bytes > megabytes * MEGABYTE) throw new Refusal("upload.too-large", { megabytes });
    const id = ids.next("upl");
    const who = { ...ownOf(caller), byName: caller.name };
    const writes = imports.putUpload(undefined, {
      ...{ ...input, ...who, id, type, askedAt: now },
      state: "AWAITED",
    });
    const name = placeOfUpload({ id, type });
    const seconds = uploadMinutes * 60;
    return { outcome: { id, upload: { name, type, bytes: input.bytes, seconds } }, writes };
  },
});
