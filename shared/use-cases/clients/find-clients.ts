import * as z from "zod";
import { Search } from "#shared/domain/finding/condition.ts";
import { type Found, gathering } from "#shared/domain/finding/gathering.ts";
import { sees } from "#shared/domain/people/caller.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
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
  /** More books than are read for one question. */
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
    const books = await booksInReach(stores, { caller, largest: work.largestTeam });
    if (books === undefined) return { outcome: { kind: "too-large", largest: work.largestTeam }, writes: [] };
    const gather = gathering(input.search, from - 1 + size);
    await eachBook(books, async ({ id }) => {
      for (const line of await stores.clients.lines(id)) if (sees(caller, line)) gather.add(line);
    });
    const found = gather.found();
    const lines = found.lines.slice(from - 1);
    const listed = Math.min(found.total, input.search.first ?? found.total);
    const isMore = from - 1 + lines.length < listed;
    const next = isMore ? { nextFrom: from + lines.length } : {};
    return { outcome: { kind: "found", ...found, lines, from, ...next, books }, writes: [] };
  },
});
