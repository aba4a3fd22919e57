import * as z from "zod";

/** How much of a list is wanted at once. */
export const PageSize = z.int().min(1).max(100).default(50);

/** A stretch of a list; `next` is where it goes on, and absent at its end. */
export interface Page<Item, Next = string> {
  readonly items: readonly Item[];
  readonly next?: Next;
}

/** Those after an id, in the order of ids: whatever comes or goes meanwhile, nothing is shown twice or left out. */
export function pageOf<Item extends { readonly id: string }>(
  all: readonly Item[],
  { after = "", limit }: { readonly after?: string | undefined; readonly limit: number },
): Page<Item> {
  const later = all.filter(({ id }) => id > after).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return cut(later, limit, ({ id }) => id);
}

/** The first `limit` of what was read with one more, and where the next page begins. */
export function cut<Item, Next>(
  read: readonly Item[],
  limit: number,
  nextOf: (last: Item) => Next,
): Page<Item, Next> {
  const items = read.slice(0, limit);
  const last = items.at(-1);
  return read.length > limit && last !== undefined ? { items, next: nextOf(last) } : { items };
}
