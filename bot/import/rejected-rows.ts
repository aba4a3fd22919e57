import { importPhrases } from "#bot/phrases/importing.ts";
import { REJECTED_COLUMNS } from "#shared/domain/import/header.ts";
import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { RowOutcome } from "#shared/domain/import/plan.ts";
import { masked } from "#shared/domain/mask.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import type { FileRow } from "./read-batches.ts";
import { reasonsOf } from "./reasons.ts";
import type { OpenRows, RowsFile } from "./rows-file.ts";

interface Where {
  readonly language: Language;
  readonly kind: ImportKind;
  readonly digest: string;
  readonly openRows: OpenRows;
}

/** The original cells with line and reasons behind them; no rejected row, no file. */
export function rejectedRows({ language, kind, digest, openRows }: Where) {
  const say = importPhrases[language];
  let out: RowsFile | undefined;
  return {
    async add(row: FileRow, { problem }: RowOutcome, header: readonly string[]): Promise<void> {
      const { line, reason } = REJECTED_COLUMNS;
      if (out === undefined) {
        out = openRows(`${kind}-${digest.slice(0, 8)}-rejected.csv`);
        await out.write([...header, line[language], reason[language]]);
      }
      const problems = row.problems.length > 0 || problem === undefined ? row.problems : [problem];
      const padded = header.map((_, n) => shown(row.cells[n] ?? "", kind));
      await out.write([...padded, String(row.line), reasonsOf(problems, { say, language, kind })]);
    },
    end: async (): Promise<string | null> => (await out?.end()) ?? null,
    drop: async (): Promise<void> => await out?.drop(),
  };
}

/** Members are persons, often thousands: their numbers do not go out once more. */
function shown(cell: string, kind: ImportKind): string {
  return kind === "members" ? masked(cell) : cell;
}
