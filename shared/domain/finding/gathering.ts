import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import type { Search } from "./condition.ts";
import type { FieldName } from "./fields.ts";
import { judge } from "./matching.ts";
import { type Compare, orderOf } from "./ordering.ts";
import { heldIn } from "./reading.ts";

/** How many clients could not be judged for want of a field. */
export interface Missing {
  readonly field: FieldName;
  readonly clients: number;
}

/** How many clients have a value; `undefined` counts those of whom it is not known. */
export interface Tally {
  readonly value: string | undefined;
  readonly clients: number;
}

export interface Found {
  /** How many are meant, however many are kept. */
  readonly total: number;
  /** Of how many. */
  readonly among: number;
  /** In order, no more than were to be kept. */
  readonly lines: readonly ClientLine[];
  /** How many more might be meant, if more were known of them, and what: the most frequent first. */
  readonly unknown: number;
  readonly missing: readonly Missing[];
  /** Where a field was to be counted by: the most frequent first. */
  readonly tallies: readonly Tally[];
}

/** Clients looked at one by one, in whatever number: only so many are ever held. */
export interface Gathering {
  /** `times` stands for so many clients that are alike in all that is asked. */
  add(line: ClientLine, times?: number): void;
  found(): Found;
}

/** `keep` is how many are wanted at most; fewer where the search itself asks for fewer. */
export function gathering(search: Search, keep: number): Gathering {
  const most = Math.min(keep, search.first ?? keep);
  const compare = orderOf(search);
  const [meant, doubted] = [aCounter<string | undefined>(), aCounter<FieldName>()];
  const kept: ClientLine[] = [];
  let [total, among, unknown] = [0, 0, 0];
  const take = (line: ClientLine, times: number) => {
    total += times;
    if (search.countBy) meant.count(valuesOf(line, search.countBy), times);
    keepBest(kept, line, { compare, most });
  };
  return {
    add(line, times = 1) {
      among += times;
      const verdict = search.where === undefined || judge(line, search.where);
      if (verdict === true) return take(line, times);
      if (verdict === false) return;
      unknown += times;
      doubted.count(verdict, times);
    },
    found: () => ({
      ...{ total, among, unknown },
      lines: kept.toSorted(compare).slice(0, most),
      missing: doubted.ranked().map(([field, clients]) => ({ field, clients })),
      tallies: meant.ranked().map(([value, clients]) => ({ value, clients })),
    }),
  };
}

/** All of a list at once. */
export function gathered(
  lines: readonly ClientLine[],
  { search, keep }: { search: Search; keep: number },
): Found {
  const gather = gathering(search, keep);
  for (const line of lines) gather.add(line);
  return gather.found();
}

/** Twice as many as are wanted are let in before the worse half goes. */
function keepBest(
  kept: ClientLine[],
  line: ClientLine,
  { compare, most }: { readonly compare: Compare; readonly most: number },
): void {
  kept.push(line);
  if (kept.length <= 2 * most) return;
  kept.sort(compare);
  kept.length = most;
}

/** Known to hold none, which is not the same as not known. */
export const NO_PRODUCTS = "NONE";

/** Under which values a client is counted; `undefined` where nobody knows. */
export function valuesOf(line: ClientLine, field: FieldName): readonly (string | undefined)[] {
  const held = heldIn(line, field);
  if (!Array.isArray(held)) return [held === undefined ? undefined : String(held)];
  // Of an industry the letter with its two digits, not every way that it can be asked for.
  const values: readonly string[] = field === "industryCode" ? held.slice(0, 2).slice(-1) : held;
  if (values.length > 0) return values;
  return field === "products" ? [NO_PRODUCTS] : [undefined];
}

function aCounter<Key>() {
  const counts = new Map<Key, number>();
  return {
    count(keys: readonly Key[], times: number): void {
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + times);
    },
    ranked: () => [...counts].sort(([a, many], [b, more]) => more - many || (String(a) < String(b) ? -1 : 1)),
  };
}
