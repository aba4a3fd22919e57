import type { FileReport } from "#bot/import/import-file.ts";
import type { ImportPhrases } from "#bot/phrases/import-phrases.ts";
import { COLUMNS } from "#shared/domain/import/columns.ts";
import { LEFT_OUT } from "#shared/domain/import/header.ts";
import type { Choice } from "#shared/domain/import/plan.ts";
import type { Language } from "#shared/domain/people/staff.ts";

/** The fixed fields, and what else there is to say this time. */
export function jsonOf(report: FileReport): object {
  const { importId, kind, rows, create, update, skip, error, rejectedFile, applied } = report;
  const { mapping, over, resumed, isDoubtful } = report;
  return {
    ...{ importId, kind, rows, create, update, skip, error, rejectedFile, applied },
    ...(Object.keys(mapping).length > 0 && { mapping }),
    ...(over > 0 && { closed: over }),
    ...(resumed > 0 && { resumed }),
    ...(isDoubtful && { doubtful: true }),
  };
}

interface Saying {
  readonly say: ImportPhrases;
  readonly language: Language;
  readonly choice: Choice;
}

export function textOf(report: FileReport, saying: Saying): string[] {
  const { say, choice } = saying;
  const { repeated, over, resumed } = report;
  const lines = [
    mappedLine(report, saying),
    say.mode(choice),
    resumed > 0 ? say.resumed(resumed) : undefined,
    say.counts(report),
    repeated > 0 ? say.repeated(repeated) : undefined,
    over > 0 ? say.over(over) : undefined,
    rejectedLine(report, say),
    endOf(report, say),
  ];
  return lines.filter((line) => line !== undefined);
}

function rejectedLine({ rejectedFile, kind }: FileReport, say: ImportPhrases): string | undefined {
  if (rejectedFile === null) return undefined;
  return kind === "members" ? say.rejectedMasked(rejectedFile) : say.rejected(rejectedFile);
}

function endOf(report: FileReport, say: ImportPhrases): string {
  const { applied, create, update, importId, isDoubtful } = report;
  if (isDoubtful) return say.doubtful(report);
  if (create + update === 0) return say.unchanged;
  return applied ? say.applied(importId) : say.dryRun;
}

function mappedLine({ mapping, kind }: FileReport, { say, language }: Saying): string | undefined {
  const pairs = Object.entries(mapping).map(([said, field]) => {
    const column = COLUMNS[kind].find(({ field: name, zh }) => name === field || zh === field);
    const known = language === "zh" ? column?.zh : column?.field;
    return { said, means: field === LEFT_OUT ? undefined : (known ?? field) };
  });
  return pairs.length === 0 ? undefined : say.mapped(pairs);
}
