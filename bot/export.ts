import { dayOf } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { exportClients } from "#shared/use-cases/clients/export-clients.ts";
import { findClients } from "#shared/use-cases/clients/find-clients.ts";
import { callOf } from "./act.ts";
import { clientSheet } from "./cards/client-sheet.ts";
import { searchWords } from "./cards/condition-words.ts";
import { plain, type Said, type Turn } from "./command.ts";
import type { Searching } from "./search.ts";

/** The whole list as a file under an address that soon ends; that it was taken is on record before it is given. */
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
  const file = `exports/${speaker.caller.id}/${id}.csv`;
  const content = new TextEncoder().encode(clientSheet(found.lines, named));
  await ports.files.put(file, content, { type: "text/csv; charset=utf-8" });
  const saveAs = `${say.finding.exportFile}-${dayOf(now)}.csv`;
  const minutes = rules.finding.linkMinutes;
  const url = await ports.files.link(file, { seconds: minutes * 60, saveAs });
  const text = [
    say.finding.understood(about.words),
    say.finding.exported(saveAs, about.count, minutes),
    ...(found.nextFrom === undefined ? [] : [say.finding.exportCut(about.count)]),
  ];
  return {
    reply: { ...plain(text.join("\n")), files: [{ name: saveAs, url }] },
    remember: { lastSearch: words },
  };
}
