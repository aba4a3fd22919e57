import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import type { Shown } from "#shared/domain/conversation/conversation.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { fieldsOf, type Search } from "#shared/domain/finding/condition.ts";
import type { FieldName } from "#shared/domain/finding/fields.ts";
import type { FoundClients } from "#shared/use-cases/clients/find-clients.ts";
import { asOfWords } from "./as-of.ts";
import { searchWords } from "./condition-words.ts";
import { codeWord, heldWords, isDay, type Naming } from "./value-words.ts";

export interface FoundView extends Naming {
  readonly search: Search;
  readonly unread: readonly string[];
  /** Which part was looked through, where more was asked about. */
  readonly part: readonly string[];
}

/** Counted first, then the page; how it was understood stands above, what is unknown below. */
export function foundCard(found: FoundClients, view: FoundView): { reply: Reply; shown: Shown[] } {
  const { finding } = view.say;
  const lines = view.search.countBy ? [] : found.lines;
  const items = lines.map((line, at) => ({
    n: found.from + at,
    id: line.id,
    title: line.shortName,
    meta: metaOf(line, { found, view }),
  }));
  const listed = items.map(({ n, title, meta }) => `${n} ${title}${view.say.words.aside(meta)}`);
  const more = moreOf(found, view);
  const lead = [
    finding.understood(searchWords(view.search, view)),
    ...(view.unread.length > 0 ? [finding.unread(view.unread)] : []),
    ...view.part,
    ...totalOf(found, view),
  ].join("\n");
  const note = unknownOf(found, view);
  const text = [lead, ...listed, ...note, ...(more > 0 ? [finding.more(more)] : [])].join("\n");
  const reply = { ...EMPTY, text, lead, note: note.join("\n"), items, more, chips: chipsOf(found, view) };
  return { reply, shown: lines.map((line, at) => shownOf(line, found.from + at)) };
}

const EMPTY = { actions: [], image: null };

function totalOf(found: FoundClients, view: FoundView): string[] {
  const tallies = view.search.countBy ? talliesOf(found, view.search.countBy, view) : [];
  const asOf = asOfWords(found, view);
  return [...(asOf.length > 0 ? asOf : [sumOf(found, view)]), ...tallies];
}

function sumOf({ total, among, books }: FoundClients, { say }: FoundView): string {
  return total === 0 ? say.finding.nobody(among) : say.finding.total({ total, among, books: books.length });
}

function talliesOf({ tallies }: FoundClients, field: FieldName, view: Naming): string[] {
  const { finding } = view.say;
  return tallies.map(({ value, clients }) =>
    finding.tally(
      value === undefined ? finding.isKnown(finding.fields[field], false) : codeWord(field, value, view),
      clients,
    ),
  );
}

function unknownOf({ unknown, missing }: FoundClients, { say }: FoundView): string[] {
  if (unknown === 0) return [];
  return [
    say.finding.unknown(
      unknown,
      missing.map(({ field }) => say.finding.fields[field]),
    ),
  ];
}

function moreOf({ total, nextFrom }: FoundClients, { search }: FoundView): number {
  if (search.countBy || nextFrom === undefined) return 0;
  return Math.min(total, search.first ?? total) - (nextFrom - 1);
}

function chipsOf({ total, nextFrom }: FoundClients, { say, search }: FoundView): string[] {
  const { chips } = say.finding;
  if (total === 0 || search.countBy) return [];
  const sorted = search.order ? [] : [chips.byRevenue];
  return [...(nextFrom === undefined ? [] : [say.house.all]), ...sorted, chips.save, chips.export];
}

const MOST_SHOWN = 3;
/** Always shown, so that no line is bare. */
const ALWAYS: readonly FieldName[] = ["valueClass", "monthlyFen"];
/** What every line of the list has in common, or its title says already, tells nothing. */
const UNTOLD: readonly FieldName[] = ["name", "owner", "unit", "kind", "unmanned"];

function metaOf(line: ClientLine, { found, view }: { found: FoundClients; view: FoundView }): string {
  const ordered = view.search.order ? [view.search.order.by] : [];
  const asked = [...(view.search.where ? fieldsOf(view.search.where) : []), ...ordered].filter(
    (field) => !UNTOLD.includes(field),
  );
  const words = [
    ...ALWAYS.flatMap((field) => fieldWords(line, field, view) ?? []),
    ...asked
      .filter((field) => !ALWAYS.includes(field))
      .slice(0, MOST_SHOWN)
      .map((field) => fieldWords(line, field, view) ?? unknownWords(field, view)),
  ];
  const isOfMany = found.books.length > 1 || found.asOf !== undefined;
  const owner = isOfMany ? view.names.get(line.owner) : undefined;
  return [...words, ...(owner ? [view.say.finding.ownerOf(owner)] : [])].join(view.say.words.comma);
}

function unknownWords(field: FieldName, { say }: FoundView): string {
  return say.finding.isKnown(say.finding.fields[field], false);
}

/** Values that say by themselves what they are of need no name before them. */
const SPEAKING: readonly FieldName[] = [
  "valueClass",
  "serviceGrade",
  "status",
  "industryCode",
  "subKind",
  "ownership",
  "unitPaid",
  "strategic",
  "isReference",
  "place",
];

function fieldWords(line: ClientLine, field: FieldName, view: FoundView): string | undefined {
  const held = heldWords(line, field, view);
  if (held === undefined || SPEAKING.includes(field)) return held;
  const gap = isDay(field) || view.language === "en" ? " " : "";
  return `${view.say.finding.fields[field]}${gap}${held}`;
}

function shownOf({ id, owner, shortName }: ClientLine, n: number): Shown {
  return { n, id, owner, kind: "client", title: shortName, clientId: id, clientName: shortName };
}
