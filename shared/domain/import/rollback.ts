import * as z from "zod";
import type { KeptRow } from "./run.ts";

/** What an import's journal entry says of its steps. */
export const StepsDone = z.lazy(() =>
  z.object({
    steps: z.array(
      z.object({
        lines: z.array(z.int()),
        name: z.string(),
        writes: z.int().positive(),
        made: z.string().optional(),
        client: z.string().optional(),
        summary: z.boolean().optional(),
      }),
    ),
  }),
);
export type StepDone = z.infer<typeof StepsDone>["steps"][number];

/** A step as it stands when it is to be taken back. */
export interface Standing {
  readonly step: StepDone;
  /** Somebody has changed it since. */
  readonly changed: false | { readonly by: string | undefined };
  /** Something has come to hang on what is new. */
  readonly isUsed: boolean;
}

/** `back`: as it was. `mixed`: only some months of a year. `kept`: as it is now. `renewed`: a summary made anew. */
export type Verdict = "back" | "mixed" | "kept" | "renewed";

/** What becomes of each step: what people have changed since, or use by now, is kept as they have it. */
export function verdicts(standings: readonly Standing[], mixed: ReadonlySet<StepDone>): Verdict[] {
  const parts = standings.map((standing) => verdictOf(standing, mixed));
  return standings.map(({ step, changed }, n) => {
    const own = parts[n] as Verdict;
    if (!step.summary) return own;
    const mine = standings.flatMap(({ step: { client, summary } }, m) =>
      client === step.client && !summary ? [parts[m]] : [],
    );
    if (mine.every((part) => part === "kept")) return "kept";
    return changed === false && mine.every((part) => part === "back") ? "back" : "renewed";
  });
}

function verdictOf({ step, changed, isUsed }: Standing, mixed: ReadonlySet<StepDone>): Verdict {
  if (mixed.has(step)) return "mixed";
  return changed !== false || isUsed ? "kept" : "back";
}

/** The rows that stay, for the list that whoever takes back is given. */
export function keptRows(standings: readonly Standing[], found: readonly Verdict[]): KeptRow[] {
  return standings.flatMap(({ step, changed }, n) => {
    if (found[n] !== "kept" || step.summary) return [];
    const by = changed === false ? undefined : changed.by;
    const reason = changed === false ? "used" : "changed";
    return step.lines.map((line) => ({ line, name: step.name, reason, ...(by !== undefined && { by }) }));
  });
}
