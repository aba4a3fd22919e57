import type { Section } from "./figure.ts";
import { benchFindClients } from "./find-clients.ts";
import { benchHandOver } from "./hand-over.ts";
import { benchImport } from "./import.ts";
import { benchLargeImport } from "./large-import.ts";
import { benchLoadTime } from "./load-time.ts";
import { benchPoints } from "./points.ts";
import { printed, verdict, writePage } from "./report.ts";
import { benchShowClient } from "./show-client.ts";
import { benchShowToday } from "./show-today.ts";
import { withDynamo } from "./table.ts";
import { benchTryRules } from "./try-rules.ts";
import { benchUnderstanding } from "./understanding.ts";

const SECTIONS: Readonly<Record<string, () => Promise<Section>>> = {
  load: benchLoadTime,
  understanding: benchUnderstanding,
  "show-today": async () => await withDynamo(benchShowToday),
  "show-client": async () => await withDynamo(benchShowClient),
  finding: async () => await withDynamo(benchFindClients),
  "hand-over": async () => await withDynamo(benchHandOver),
  points: async () => await withDynamo(benchPoints),
  import: benchImport,
  "try-rules": benchTryRules,
};

/** Minutes long: only where it is asked for by its name. */
const LONG: Readonly<Record<string, () => Promise<Section>>> = { "large-import": benchLargeImport };

/** `npm run bench`, or `npm run bench -- load` for one section. */
const asked = process.argv.slice(2);
const KNOWN = { ...SECTIONS, ...LONG };
const unknown = asked.filter((name) => !(name in KNOWN));
if (unknown.length > 0) {
  process.stderr.write(`no section ${unknown.join(", ")}; there are ${Object.keys(KNOWN).join(", ")}\n`);
  process.exit(2);
}

const sections: Section[] = [];
for (const [name, measure] of Object.entries(KNOWN)) {
  if (asked.length > 0 ? !asked.includes(name) : name in LONG) continue;
  const section = await measure();
  process.stdout.write(printed(section));
  sections.push(section);
}

const isWhole = sections.length === Object.keys(SECTIONS).length;
if (isWhole) writePage(sections);
const broken = verdict(sections);
for (const line of broken) process.stderr.write(`broken: ${line}\n`);
process.exitCode = broken.length > 0 ? 1 : 0;
