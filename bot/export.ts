import { dayOf } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { exportClients } from "#shared/use-cases/clients/export-clients.ts";
import { findClients } from "#shared/use-cases/clients/find-clients.ts";
import { callOf } from "./act.ts";
import { asOfWords } from "./cards/as-of.ts";
import { clientSheet } from "./cards/client-sheet.ts";
import { searchWords } from "./cards/condition-words.ts";
import { plain, type Said, type Turn } from "./command.ts";
import { filesOf } from "./handing-files.ts";
import type { Searching } from "./search.ts";

/** The whole list as files under addresses that soon end; that it was taken is on record before it is given. */
export async function exportReply(turn: Turn, { search, naming, words, part }: Searching): Promise<Said> {
  const { say, rules, now } = turn;
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
  const files = await filesOf(turn, { id, name, rows: clientSheet(found.lines, named) });
  const text = [
    say.finding.understood(about.words),
    ...part,
    ...asOfWords(found, turn),
    say.finding.exported(name, about.count, minutes),
    ...(found.nextFrom === undefined ? [] : [say.finding.exportCut(about.count)]),
  ];
  return {
    reply: { ...plain(text.join("\n")), files },
    remember: { lastSearch: words },
  };
}
