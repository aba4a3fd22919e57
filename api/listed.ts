import * as z from "zod";
import { PageSize } from "#shared/domain/page.ts";
import { Refusal } from "#shared/domain/refusal.ts";

/** Behind which line a list goes on, and how many came before it should that line have gone. */
const Place = z.lazy(() => z.object({ id: z.string(), count: z.int().nonnegative() }));
type Place = z.infer<typeof Place>;

/** Which stretch of a list is wanted. */
export interface Stretch {
  readonly limit: number;
  readonly after?: Place;
}

/** From the query of an address; a limit that is none is told. */
export function stretchOf(limit: string | undefined, after: unknown): Stretch {
  const said = PageSize.safeParse(limit === undefined ? undefined : Number(limit));
  if (!said.success) throw new Refusal("input.not-understood", { fields: ["limit"] });
  return { limit: said.data, ...(after !== undefined && { after: Place.parse(after) }) };
}

/** A stretch of a list that its use-case tells as a whole. Lines without an id are told apart by all that they say. */
export function stretchIn(
  outcome: unknown,
  { list, stretch: { limit, after } }: { readonly list: string; readonly stretch: Stretch },
): { items: readonly unknown[]; next?: Place } {
  const { [list]: lines, largest } = outcome as Readonly<Record<string, unknown>>;
  if (!Array.isArray(lines)) throw new Refusal("search.too-large", { largest: Number(largest) });
  const ids = lines.map(idOf);
  const from = after === undefined ? 0 : behind(ids, after);
  const items: readonly unknown[] = lines.slice(from, from + limit);
  const count = from + items.length;
  return count < lines.length ? { items, next: { id: ids[count - 1] ?? "", count } } : { items };
}

function behind(ids: readonly string[], { id, count }: Place): number {
  const at = ids.indexOf(id);
  return at === -1 ? count : at + 1;
}

function idOf(line: unknown): string {
  const { id } = line as { readonly id?: unknown };
  return typeof id === "string" ? id : JSON.stringify(line);
}
