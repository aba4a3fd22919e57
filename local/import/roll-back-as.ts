import { join } from "node:path";
import { phrases } from "#bot/phrases/phrases.ts";
import { rowsOut } from "#functions/support/files/rows-out.ts";
import { sees } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Asked } from "./arguments.ts";
import type { Doing } from "./import-command.ts";
import { rollBack } from "./roll-back.ts";

type Asking = Extract<Asked, { importId: string }>;

/** Takes an import back and says what of it is kept, and why. */
export async function rollBackAs({
  asked,
  around,
  ports,
  caller,
  person,
  folder,
}: Doing<Asking>): Promise<string> {
  const { importId } = asked;
  const say = phrases[person.language].importing;
  const run = await ports.imports.find(importId);
  if (run === undefined || !sees(caller, run)) throw new Refusal("import.unknown", { id: importId });
  const path = join(folder, `${importId}-kept.csv`);
  let out: ReturnType<typeof rowsOut> | undefined;
  const tally = await rollBack({
    ...{ ports, caller, run },
    async onKept(row) {
      if (out === undefined) {
        out = rowsOut(path);
        await out.write([...say.keptColumns]);
      }
      await out.write([String(row.line), row.name, say.keptReason(row)]);
    },
    onProgress: (done, total) => around.progress(say.progress("rollback", done, total)),
  });
  await out?.end();
  const keptFile = out === undefined ? null : path;
  const { kind, rows } = run;
  if (asked.json)
    return `${JSON.stringify({ importId, kind, rows, ...tally, keptFile, rolledBack: true })}\n`;
  return `${[say.rolledBack({ importId, ...tally }), ...(keptFile ? [say.keptFile(keptFile)] : [])].join("\n")}\n`;
}
