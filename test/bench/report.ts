import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { isBroken, rowOf, type Section } from "./figure.ts";

const PAGE = join(import.meta.dirname, "..", "..", "docs", "benchmarks.md");
const HEAD = ["what", "measured", "bound", ""];

/** On the terminal, a line a figure. */
export function printed({ title, figures }: Section): string {
  const rows = figures.map(rowOf);
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `\n${title}\n${lines.map((line) => `  ${line}`).join("\n")}\n`;
}

/** The page that is kept: what was measured last, by a run of everything. */
export function writePage(sections: readonly Section[]): void {
  const machine = `${availableParallelism()} processors, Node ${process.versions.node}`;
  writeFileSync(PAGE, [introduction(machine), ...sections.map(chapter), NOTES].join("\n"));
}

function introduction(machine: string): string {
  return `# Figures

Written by \`npm run bench\` (${machine}), which ends with an error when a bound is broken. Every ratio is measured side by side in one run, so that a slow or busy machine slows both sides; milliseconds are of this machine and say nothing of another. \`npm run bench -- show-today\` runs one section and leaves this page as it is.
`;
}

function chapter({ title, how, figures }: Section): string {
  const rows = [HEAD, HEAD.map(() => "---"), ...figures.map(rowOf)];
  return `## ${title}\n\n${how}\n\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
}

const NOTES = `## Where a goal is missed, and why

A function is to load in at most 1.3 times the time, and be at most 1.3 times the size, of a bundle that only imports the clients of the SDK that it uses. What is needed by every first event gains nothing by being put off: a function starts on a whole processor and then works on a fraction of one. So most of what follows is left out, for all that most containers ever do; and what is put off is what the next event may never ask for.

What the code asks for by \`import()\` lies in files of its own, for half of what loading costs is reading the code, called or not. A request of the API is about one use-case of two hundred: it reads that one's chapter of the catalogue and no other, the words of a language when something went wrong, the document when it is asked for. A night reads what it does with a contract that ends, a month that is to be settled or a tier that is due when there is one; a picture how pictures of its kind are drawn; a file the reader of its kind. The dictionary of pinyin lies beside the code and is read when the first name is spelt. The size below is that of all that loading reads; the rest stands in a line of its own, and has a budget of its own.

Schemas are built when something is first read by them (\`z.lazy\` at the top of every module): the API built three thousand before its first request, of which a request reads by a dozen. A function names the stores that it reads and carries no other, and nothing of ours does anything by being loaded, so that what is imported and not used is no part of a bundle. The clients of the queue and of the bucket are made with the first order and the first file. zod compiles no schema in a function: to compile one costs as much as four hundred readings by it save. Log lines are our own. In the place of what packages load and are never asked stand small files of ours in \`infra/\`: the SDK's chain of credentials and its event streams, and of the bot's SDK calls to other bots, Azure's own identities, three copies of an old zod that would check our own settings, and a fetch for two GETs. zod's own way to JSON Schema is there for the API alone.

The goal is met, or missed by a few hundredths, by all functions but three. \`import-file\` knows the columns, words and checks of twelve kinds of file, and tells the sender what came of it: to put that off would gain nothing, for every file needs it. \`serve-api\` has every store, checks each request by JSON Schema too, and pays for having its chapters in files by the names that they know one another by. \`receive-message\` hears every way of saying everything, and carries the bot's SDK, a third of its size and of its time ([its decision](decisions/botbuilder.md)). Each of them has a bound that keeps it from growing.

Like for like, against clients with the same stand-ins, our own code and its libraries make up half of most functions: the schemas' library alone, 8 ms, is a third of the bare clients' 24 to 50. That comparison has bounds too, for what the stand-ins save hides no growth of ours.
`;

export function verdict(sections: readonly Section[]): string[] {
  return sections.flatMap(({ title, figures }) =>
    figures.filter(isBroken).map((figure) => `${title}: ${rowOf(figure).slice(0, 3).join(", ")}`),
  );
}
