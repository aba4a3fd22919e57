import { phrases } from "#bot/phrases/phrases.ts";
import { sees } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { approveImport } from "#shared/use-cases/import/approve-import.ts";
import type { Asked } from "./arguments.ts";
import type { Doing } from "./doing.ts";

type Asking = Extract<Asked, { importId: string }>;

/** Approves what a clerk has brought in, commit by commit; approved again, it changes nothing. */
export async function approveAs({ asked, ports, caller, person }: Doing<Asking>): Promise<string> {
  const { importId, json } = asked;
  const run = await ports.imports.find(importId);
  if (run === undefined || !sees(caller, run)) throw new Refusal("import.unknown", { id: importId });
  let approved = 0;
  for (const { line } of await ports.imports.marks(importId)) {
    const said = { message: `${importId} approve`, position: line, bulk: true };
    const done = await perform(approveImport, { ports, caller, input: { importId, line }, ...said });
    approved += done.approved;
  }
  if (json) return `${JSON.stringify({ importId, approved })}\n`;
  return `${phrases[person.language].importing.approved({ importId, approved })}\n`;
}
