import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { phrases } from "#bot/phrases/phrases.ts";
import { rowsOut } from "#functions/support/files/rows-out.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { type ClientFile, exportClient } from "#shared/use-cases/clients/export-client.ts";
import type { Asked } from "./arguments.ts";
import type { Doing } from "./doing.ts";

type Asking = Extract<Asked, { does: "export" }>;

/** The full file of one client, once for machines and once to be read. */
export async function exportAs({ asked, ports, caller, person, folder }: Doing<Asking>): Promise<string> {
  const [only, ...others] = await ports.references.clientsMeant(asked.client);
  if (only === undefined || others.length > 0) throw new Refusal("client.unknown", { said: asked.client });
  const said = { message: ports.ids.next("msg"), input: { client: only.id } };
  const file = await perform(exportClient, { ports, caller, ...said });
  mkdirSync(folder, { recursive: true });
  const [json, csv] = [join(folder, `${only.id}.json`), join(folder, `${only.id}.csv`)];
  writeFileSync(json, `${JSON.stringify(file, null, 2)}\n`);
  await writeReadable(csv, file);
  const say = phrases[person.language].importing;
  const report = { clientId: only.id, name: only.name, files: [json, csv] };
  return asked.json ? `${JSON.stringify(report)}\n` : `${say.exported(report)}\n`;
}

/** One line per fact: which part, which of its kind, which field, what it says. */
async function writeReadable(path: string, { archive, past, ...rest }: ClientFile): Promise<void> {
  const { client, points, ...parts } = archive;
  const { members, interactions, openTasks, journal } = rest;
  const over = Object.entries(past).map(([kind, list]) => [`${kind} (past)`, list] as const);
  const lists = Object.entries({
    client: [client],
    ...parts,
    points: points ? [points] : [],
    ...{ members, interactions, openTasks, journal },
  });
  const out = rowsOut(path);
  for (const [kind, list] of [...lists, ...over])
    for (const line of list.flatMap((thing, n) => linesOf(thing, [kind, String(n + 1)])))
      await out.write(line);
  await out.end();
}

function linesOf(thing: object, at: readonly string[]): string[][] {
  return Object.entries(thing).map(([field, value]) => [
    ...at,
    field,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
}
