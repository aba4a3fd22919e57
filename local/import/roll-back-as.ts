import { join } from "node:path";
import { keptRows } from "#bot/import/kept-rows.ts";
import { rollBack } from "#bot/import/roll-back.ts";
import { phrases } from "#bot/phrases/phrases.ts";
import { rowsOut } from "#functions/support/files/rows-out.ts";
import { sees } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Asked } from "./arguments.ts";
import type { Doing } from "./doing.ts";

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
  const kept = keptRows({
    ...{ language: person.language, importId },
    openRows: (name) => rowsOut(join(folder, name)),
  });
  const { isCut: _, ...tally } = await rollBack({
    ...{ ports, caller, run, onKept: kept.add },
    onProgress: (done, total) => around.progress(say.progress("rollback", done, total)),
  });
  const keptFile = await kept.end();
  const { kind, rows } = run;
  if (asked.json)
    return `${JSON.stringify({ importId, kind, rows, ...tally, keptFile, rolledBack: true })}\n`;
  return `${[say.rolledBack({ importId, ...tally }), ...(keptFile ? [say.keptFile(keptFile)] : [])].join("\n")}\n`;
}
