import type { Reply } from "#shared/domain/conversation/reply.ts";
import { csvOf, type Rows } from "#shared/domain/finding/sheet.ts";
import { workbookOf } from "./cards/workbook.ts";
import type { Turn } from "./command.ts";

/** What a list is taken away as: for a spreadsheet, and for other systems. */
const FORMATS: readonly Format[] = [
  {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: workbookOf,
  },
  {
    ending: "csv",
    type: "text/csv; charset=utf-8",
    write: async (rows) => new TextEncoder().encode(csvOf(rows)),
  },
];

interface Format {
  readonly ending: string;
  readonly type: string;
  readonly write: (rows: Rows) => Promise<Uint8Array>;
}

/** A table as files under addresses that soon end. */
export async function filesOf(
  { ports, speaker, rules }: Pick<Turn, "ports" | "speaker" | "rules">,
  { id, name, rows }: { readonly id: string; readonly name: string; readonly rows: Rows },
): Promise<NonNullable<Reply["files"]>> {
  const seconds = rules.finding.linkMinutes * 60;
  return await Promise.all(
    FORMATS.map(async ({ ending, type, write }) => {
      const file = `exports/${speaker.caller.id}/${id}.${ending}`;
      await ports.files.put(file, await write(rows), { type });
      const saveAs = `${name}.${ending}`;
      return { name: saveAs, url: await ports.files.link(file, { seconds, saveAs }) };
    }),
  );
}
