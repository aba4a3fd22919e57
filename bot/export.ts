import { dayOf } from "#shared/domain/calendar/day.ts";
import { csvOf, type Rows } from "#shared/domain/finding/sheet.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { exportClients } from "#shared/use-cases/clients/export-clients.ts";
import { findClients } from "#shared/use-cases/clients/find-clients.ts";
import { callOf } from "./act.ts";
import { asOfWords } from "./cards/as-of.ts";
import { clientSheet } from "./cards/client-sheet.ts";
import { searchWords } from "./cards/condition-words.ts";
import { workbookOf } from "./cards/workbook.ts";
import { plain, type Said, type Turn } from "./command.ts";
import type { Searching } from "./search.ts";

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

/** The whole list as files under addresses that soon end; that it was taken is on record before it is given. */
export async function exportReply(turn: Turn, { search, naming, words }: Searching): Promise<Said> {
  const { say, ports, rules, speaker, now } = turn;
  const page = { from: 1, size: rules.finding.largestExport };
  const found = await perform(findClients, { ...callOf(turn), input: { search, page } });
  if (found.kind === "too-large") throw new Refusal("search.too-large", { largest: found.largest });
  if (found.lines.length === 0) throw new Refusal("group.empty", {});
  const names = new Map([...naming.names, ...found.books.map(({ id, name }) => [id, name] as const)]);
  const named = { ...naming, names };
  const about = { search, words: searchWords(search, named), count: found.lines.length };
  const { id } = await perform(exportClients, { ...callOf(turn), input: about });
  const name = `${say.finding.exportFile}-${dayOf(now)}`;
  const minutes = rules.finding.linkMinutes;
  const rows = clientSheet(found.lines, named);
  const files = await Promise.all(
    FORMATS.map(async ({ ending, type, write }) => {
      const file = `exports/${speaker.caller.id}/${id}.${ending}`;
      await ports.files.put(file, await write(rows), { type });
      const saveAs = `${name}.${ending}`;
      return { name: saveAs, url: await ports.files.link(file, { seconds: minutes * 60, saveAs }) };
    }),
  );
  const text = [
    say.finding.understood(about.words),
    ...asOfWords(found, turn),
    say.finding.exported(name, about.count, minutes),
    ...(found.nextFrom === undefined ? [] : [say.finding.exportCut(about.count)]),
  ];
  return {
    reply: { ...plain(text.join("\n")), files },
    remember: { lastSearch: words },
  };
}
