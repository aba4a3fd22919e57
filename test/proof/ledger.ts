import { withDynamo } from "#test/bench/table.ts";
import { memoryTable } from "#test/support/memory-table.ts";
import { freshTable } from "./fresh-table.ts";
import { history, type Told, type Wish } from "./history.ts";

const WISHES: Readonly<Record<string, Omit<Wish, "table" | "seed">>> = {
  memory: { events: 1_000_000, accounts: 2000, writers: 8 },
  dynamo: { events: 20_000, accounts: 200, writers: 8 },
};

/** `npm run proof`: the long random histories of docs/decisions/ledger.md; `-- memory 50000` for one of another length. */
const [engine, length] = process.argv.slice(2);
const names = engine === undefined ? Object.keys(WISHES) : [engine];
let broken = 0;
for (const name of names) {
  const wish = WISHES[name];
  if (wish === undefined) {
    process.stderr.write(`no engine ${name}; there are ${Object.keys(WISHES).join(", ")}\n`);
    process.exit(2);
  }
  const events = length === undefined ? wish.events : Number(length);
  const told = await run(name, { ...wish, events, seed: `proof ${name}` });
  broken += told.differences.length;
  const { differences, ...counts } = told;
  process.stdout.write(`${name}\t${JSON.stringify(counts)}\tdifferences ${differences.length}\n`);
  for (const line of differences.slice(0, 20)) process.stdout.write(`  ${line}\n`);
}
process.exitCode = broken > 0 ? 1 : 0;

async function run(name: string, wish: Omit<Wish, "table">): Promise<Told> {
  if (name === "memory") return await history({ ...wish, table: memoryTable() });
  return await withDynamo(async (client) => await history({ ...wish, table: await freshTable(client) }));
}
