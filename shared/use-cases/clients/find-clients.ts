import * as z from "zod";
import type { Client } from "#shared/domain/clients/client.ts";
import { Search } from "#shared/domain/finding/condition.ts";
import { type Found, gathered, gathering } from "#shared/domain/finding/gathering.ts";
import { type Caller, sees } from "#shared/domain/people/caller.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import type { Stores } from "#shared/ports.ts";
import { booksInReach, eachBook } from "#shared/subjects/books.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface FoundClients extends Found {
  /** From which to which; the page of `lines`. */
  readonly from: number;
  readonly nextFrom?: number;
  /** In how many books was looked, and whose they are. */
  readonly books: readonly { readonly id: string; readonly name: string }[];
}

export type ClientSearch =
  | ({ readonly kind: "found" } & FoundClients)
  /** More books than are read for one question: only a name is found among so many. */
  | { readonly kind: "too-large"; readonly largest: number };

const MOST = 100_000;

/** Any mix of conditions over the own book, or over those of one's units (seed D6.1.1, decided 26). */
export const findClients = useCase({
  name: "find-clients",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["clients", "staff", "rules"],
  input: z.object({
    search: Search,
    page: z.object({ from: z.int().min(1), size: z.int().min(1).max(MOST) }).optional(),
  }),
  undo: "read",
  subject: async (_, __, { caller }) => await Promise.resolve(ownOf(caller)),
  async decide(stores, { caller, input }): Promise<Decision<ClientSearch>> {
    const { work } = await stores.rules.current();
    const { from, size } = input.page ?? { from: 1, size: work.listPage };
    const looked = await lookThrough(stores, {
      ...{ caller, largest: work.largestTeam, search: input.search, keep: from - 1 + size },
    });
    if (looked === undefined)
      return { outcome: { kind: "too-large", largest: work.largestTeam }, writes: [] };
    const { books, ...found } = looked;
    const lines = found.lines.slice(from - 1);
    const listed = Math.min(found.total, input.search.first ?? found.total);
    const isMore = from - 1 + lines.length < listed;
    const next = isMore ? { nextFrom: from + lines.length } : {};
    return { outcome: { kind: "found", ...found, lines, from, ...next, books }, writes: [] };
  },
});

interface Looking {
  readonly caller: Caller;
  readonly largest: number;
  readonly search: Search;
  readonly keep: number;
}

type Reads = Pick<Stores, "clients" | "staff">;

/** Through the books while they are few; among more only for a name. */
async function lookThrough(
  stores: Reads,
  { caller, largest, search, keep }: Looking,
): Promise<(Found & Pick<FoundClients, "books">) | undefined> {
  const books = await booksInReach(stores, { caller, largest });
  if (books === undefined) return await lookUp(stores, { caller, search, keep });
  const gather = gathering(search, keep);
  await eachBook(books, async ({ id }) => {
    for (const line of await stores.clients.lines(id)) if (sees(caller, line)) gather.add(line);
  });
  return { ...gather.found(), books };
}

/** By exact name, short name, alias or initials, where that is all that is asked for. */
async function lookUp(
  { clients }: Reads,
  { caller, search, keep }: Omit<Looking, "largest">,
): Promise<(Found & Pick<FoundClients, "books">) | undefined> {
  const { where, ...rest } = search;
  if (where === undefined || !("has" in where) || where.field !== "name") return undefined;
  const entries = await clients.listByName(where.has);
  const found = await Promise.all(entries.map(({ id }) => clients.find(id)));
  const seen = found.filter((client) => client !== undefined && sees(caller, client)) as Client[];
  return { ...gathered(seen, { search: rest, keep }), books: [] };
}
