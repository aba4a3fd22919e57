import { plain, type Turn } from "#bot/command.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import type { Rows } from "#shared/domain/finding/sheet.ts";
import type { LeakLine, Leaks } from "#shared/use-cases/discounts/list-leaks.ts";
import { besides } from "./besides.ts";

type View = Pick<Turn, "say">;
type Found = Extract<Leaks, { kind: "found" }>;

export interface LeaksPage {
  readonly reply: Reply;
  readonly shown: readonly Shown[];
  /** Where the next page begins; nothing at the end. */
  readonly nextFrom: number | undefined;
}

/** What leaks, the most first, by the page; each line has a number that goes on from page to page. */
export function leaksCard(
  { leaks, unknown, asOf }: Found,
  { say, now, from, size }: View & { readonly now: string; readonly from: number; readonly size: number },
): LeaksPage {
  const { discounts } = say;
  const page = leaks.slice(from - 1, from - 1 + size).map((line, at) => ({ n: from + at, line }));
  const left = leaks.length - (from - 1) - page.length;
  const lines = page.map(({ n, line }) => ({ n, line, words: wordsOf(line, { say }) }));
  const { title, note } = around({ leaks, unknown, asOf }, { say, now, from });
  const text = [
    ...(from === 1 ? [title] : []),
    ...lines.map(({ n, words }) => `${n} ${words}`),
    ...(left > 0 ? [discounts.moreLeaks(left)] : []),
    ...(note === "" ? [] : [note]),
  ].join("\n");
  const items = lines.map(({ n, line: { id, shortName: name }, words }) => ({
    ...{ n, id, title: name, meta: besides(name, words) },
  }));
  const chips = leaks.length === 0 ? [] : [discounts.exportLeaks];
  return {
    reply: { ...plain(text, chips), ...(items.length > 0 && { title, note }), items, more: left },
    shown: lines.map(({ n, line }) => shownOf(n, line)),
    nextFrom: left > 0 ? from + page.length : undefined,
  };
}

/** What stands above the list and, at its beginning, as of when it is and what could not be checked. */
function around(
  { leaks, unknown, asOf }: Pick<Found, "leaks" | "unknown" | "asOf">,
  { say: { discounts, time }, now, from }: View & Pick<Turn, "now"> & { readonly from: number },
) {
  const notes = [
    ...(asOf ? [discounts.leaksAsOf(time.day(asOf, now))] : []),
    ...(unknown > 0 ? [discounts.leaksUnknown(unknown)] : []),
  ];
  return {
    title: leaks.length === 0 ? discounts.noLeaks : discounts.leaks(leaks.length),
    note: from === 1 ? notes.join("\n") : "",
  };
}

function wordsOf({ shortName, manager, leak }: LeakLine, { say }: View): string {
  return say.discounts.leak(shortName, manager, leak);
}

function shownOf(n: number, { id, owner, shortName }: LeakLine): Shown {
  const of = { clientId: id, clientName: shortName };
  return { n, id, owner, kind: "client", title: shortName, ...of };
}

/** The whole list as a sheet: shares in percent. */
export function leaksSheet({ leaks }: Found, { say: { discounts } }: View): Rows {
  const rows = leaks.map(({ shortName, manager, valueClass, leak }) => [
    ...[shortName, manager, valueClass === "NONE" ? "" : valueClass, discounts.leakKinds[leak.kind]],
    ...(leak.kind === "NONE_FOR_A" ? [0, ""] : [leak.billedBp / 100, leak.allowedBp / 100]),
  ]);
  return [discounts.leakColumns, ...rows];
}
