/** One item's step, from what was read to what it becomes; `null` is absent. */
export interface Change<After extends Attributes = Attributes> {
  readonly before: Item | null;
  readonly after: After | null;
}

export interface Key {
  readonly PK: string;
  readonly SK: string;
}

export interface Attributes extends Key {
  readonly [name: string]: unknown;
}

/** `vr` is the item's version: the journal key of the commit that wrote it, unique, and it leads to who did it. */
export interface Item extends Attributes {
  readonly vr: string;
}

export type Write =
  | { readonly put: Item; readonly ifAbsent: true }
  | { readonly put: Item; readonly ifVersion: string }
  /** Last writer wins: for what belongs to one person's own conversation. */
  | { readonly put: Item; readonly always: true }
  | { readonly remove: Key; readonly ifVersion: string };

export type IndexName = "byClient" | "byUnit" | "byDay" | "byName" | "bySubject";

export interface Table {
  get(key: Key): Promise<Item | undefined>;
  /** Those that are there, strongly consistent, in no order; by the hundred. */
  getAll(keys: readonly Key[]): Promise<Item[]>;
  /** One partition from a prefix on, in the order of the sort key, strongly consistent, every page; a history by `limit`, beyond the sort key `after`. */
  query(range: {
    PK: string;
    prefix: string;
    descending?: boolean;
    limit?: number | undefined;
    after?: string | undefined;
  }): Promise<Item[]>;
  /** Reads may lag behind commits. `descending` and `limit` cut at the engine. */
  queryIndex(
    index: IndexName,
    range: { value: string; prefix?: string; descending?: boolean; limit?: number },
  ): Promise<Item[]>;
  /** All writes, or, when one condition does not hold, none. One write alone is a plain conditional write. */
  commit(writes: readonly Write[]): Promise<"committed" | "overtaken">;
}
