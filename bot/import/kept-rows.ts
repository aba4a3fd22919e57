import { importPhrases } from "#bot/phrases/importing.ts";
import type { KeptRow } from "#shared/domain/import/run.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import type { OpenRows, RowsFile } from "./rows-file.ts";

interface Where {
  readonly language: Language;
  readonly importId: string;
  readonly openRows: OpenRows;
}

/** The rows that a rollback has left, with the reason of each; none, no file. */
export function keptRows({ language, importId, openRows }: Where) {
  const say = importPhrases[language];
  let out: RowsFile | undefined;
  return {
    async add(row: KeptRow): Promise<void> {
      if (out === undefined) {
        out = openRows(`${importId}-kept.csv`);
        await out.write([...say.keptColumns]);
      }
      await out.write([String(row.line), row.name, say.keptReason(row)]);
    },
    end: async (): Promise<string | null> => (await out?.end()) ?? null,
    drop: async (): Promise<void> => await out?.drop(),
  };
}
