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

What \`send-digest\` and \`tell-people\` add to their clients is read and run before the first digest in any case: the words of two languages and the cards, the ranking, the schemas' library (about 8 ms, whatever is done with it), the logger (3 ms). Putting it off to the first event would look better here and be worse there, as a function starts on a whole processor and then works on a fraction of one. What could go has gone: the bot's SDK, which alone loads three times as long as everything else (\`bot/channels/bot-framework/push.ts\` speaks to the channel by itself), the SDK's chain of credentials and its event streams (stand-ins in \`infra/\`), schemas built before an item is read (\`z.lazy\`), the holiday package (now a data file), long names.

Like for like counts: the bounds are on loads and sizes over bare clients that are built by the same options, with the same stand-ins. The functions take about twice as long as those (1.7 to 2.3 × in one run on a busy machine; the API's and the bot's five to six times), and none reaches the goal of 1.3: the schemas' library and the logger alone, 11 ms, are more than a third of the 29 ms of such a base. The bounds keep them from growing. Over the SDK as it comes, which a function that only imports its clients pays, the same functions take 0.9 to 1.8 times as long: that is what the stand-ins save, and no bound lies on it.

\`receive-message\` carries the bot's SDK: see [its decision](decisions/botbuilder.md). Its bound keeps it from growing.
`;

export function verdict(sections: readonly Section[]): string[] {
  return sections.flatMap(({ title, figures }) =>
    figures.filter(isBroken).map((figure) => `${title}: ${rowOf(figure).slice(0, 3).join(", ")}`),
  );
}
