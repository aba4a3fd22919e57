import * as z from "zod";
import type { Day } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { confinedTo, fieldsOf, Search, withCodes } from "#shared/domain/finding/condition.ts";
import { type Found, gathered, gathering } from "#shared/domain/finding/gathering.ts";
import { judge } from "#shared/domain/finding/matching.ts";
import { type Caller, sees } from "#shared/domain/people/caller.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import { unitsUnder } from "#shared/domain/people/unit.ts";
import type { Stores } from "#shared/ports.ts";
import { type Book, booksInReach } from "#shared/subjects/books.ts";
import { fewAtATime } from "#shared/subjects/few-at-a-time.ts";
import { asTheyAreNow, foundLastNight } from "#shared/subjects/night-facts.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface FoundClients extends Found {
  /** From which to which; the page of `lines`. */
  readonly from: number;
  readonly nextFrom?: number;
  /** In whose books was looked; of last night's facts, whose the shown ones are. */
  readonly books: readonly Book[];
  /** Found in the facts of the night before this morning: the lines are as they are now, all else as it was then. */
  readonly asOf?: Day;
  /** So many of the page are no longer as they were then, or no longer the caller's to see. */
  readonly changed: number;
}

export type ClientSearch =
  | ({ readonly kind: "found" } & FoundClients)
  /** More books than are read for one question, and no night's facts to look through. */
  | { readonly kind: "too-large"; readonly largest: number };

const MOST = 100_000;

/** Any mix of conditions over the own book, over those of one's units, or over last night's facts of all of them (seed D6.1.1, decided 26). */
export const findClients = useCase({
  name: "find-clients",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["clients", "staff", "units", "facts", "rules"],
  input: z.lazy(() =>
    z.object({
      search: Search,
      page: z.object({ from: z.int().min(1), size: z.int().min(1).max(MOST) }).optional(),
      /** How many there are is all that is asked: a list may be left out where it costs more. */
      isCount: z.boolean().default(false),
    }),
  ),
  undo: "read",
  subject: async (_, __, { caller }) => await Promise.resolve(ownOf(caller)),
  async decide(stores, { caller, input }): Promise<Decision<ClientSearch>> {
    const { work } = await stores.rules.current();
    const { from, size } = input.page ?? { from: 1, size: work.listPage };
    const search = await withUnitsBelow(stores, input.search);
    const asked = { caller, search, keep: from - 1 + size, isCount: input.isCount };
    const looked =
      (await lookThrough(stores, { ...asked, largest: work.largestTeam })) ??
      (await lookWider(stores, asked));
    if (looked === undefined)
      return { outcome: { kind: "too-large", largest: work.largestTeam }, writes: [] };
    const page = await pageOf(stores, looked, { ...asked, from });
    return { outcome: { kind: "found", ...page }, writes: [] };
  },
});

type Reads = Pick<Stores, "clients" | "staff" | "units" | "facts">;
type Looked = Found & Pick<FoundClients, "books" | "asOf">;

interface Looking {
  readonly caller: Caller;
  readonly search: Search;
  readonly keep: number;
  readonly isCount: boolean;
}

/** A county means its teams too. */
async function withUnitsBelow({ units }: Reads, search: Search): Promise<Search> {
  const { where } = search;
  if (where === undefined || !fieldsOf(where).includes("unit")) return search;
  const tree = await units.tree();
  const below = (codes: readonly string[]) => [...new Set(codes.flatMap((code) => unitsUnder(tree, code)))];
  return { ...search, where: withCodes(where, "unit", below) };
}

/** Through the books, while they are few. */
async function lookThrough(
  stores: Reads,
  { caller, largest, search, keep }: Looking & { readonly largest: number },
): Promise<Looked | undefined> {
  const within = { owners: confinedTo(search.where, "owner"), units: confinedTo(search.where, "unit") };
  const books = await booksInReach(stores, { caller, largest, within });
  if (books === undefined) return undefined;
  const gather = gathering(search, keep);
  await fewAtATime(books, async ({ id }) => {
    for (const line of await stores.clients.lines(id)) if (sees(caller, line)) gather.add(line);
  });
  return { ...gather.found(), books };
}

/** Among more, by a name through the index; else through last night's facts. */
async function lookWider(stores: Reads, asked: Looking): Promise<Looked | undefined> {
  const named = await lookUp(stores, asked);
  if (named && named.total > 0) return named;
  const night = await foundLastNight(stores, asked);
  return night === undefined ? named : { ...night.found, asOf: night.day, books: [] };
}

/** By exact name, short name, alias or initials, where that is all that is asked for. */
async function lookUp({ clients }: Reads, { caller, search, keep }: Looking): Promise<Looked | undefined> {
  const { where, ...rest } = search;
  if (where === undefined || !("has" in where) || where.field !== "name") return undefined;
  const entries = await clients.listByName(where.has);
  const found = await Promise.all(entries.map(({ id }) => clients.find(id)));
  const seen = found.filter((client) => client !== undefined && sees(caller, client)) as Client[];
  return { ...gathered(seen, { search: rest, keep }), books: [] };
}

/** What of it is shown: of last night's clients those that are still meant and still the caller's to see, as they are now. */
async function pageOf(
  stores: Reads,
  { books, ...found }: Looked,
  { caller, search, from }: Looking & { readonly from: number },
): Promise<FoundClients> {
  const page = found.lines.slice(from - 1);
  const listed = Math.min(found.total, search.first ?? found.total);
  const isMore = from - 1 + page.length < listed;
  const next = isMore ? { nextFrom: from + page.length } : {};
  if (found.asOf === undefined) return { ...found, lines: page, from, ...next, books, changed: 0 };
  const now = await asTheyAreNow(stores, { caller, lines: page });
  const isMeant = search.where === undefined ? () => true : meantBy(search.where);
  const lines = page.flatMap(({ id }) => now.get(id) ?? []).filter(isMeant);
  const owners = await booksOf(stores, new Set(lines.map(({ owner }) => owner)));
  return { ...found, lines, from, ...next, books: owners, changed: page.length - lines.length };
}

function meantBy(where: NonNullable<Search["where"]>) {
  return (line: FoundClients["lines"][number]) => judge(line, where) === true;
}

async function booksOf({ staff }: Reads, owners: ReadonlySet<string>): Promise<Book[]> {
  const books: Book[] = [];
  await fewAtATime([...owners], async (id) => {
    const { name } = (await staff.find(id)) ?? { name: id };
    books.push({ id, name });
  });
  return books;
}
