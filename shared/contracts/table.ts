interface IndexShape {
  readonly hash: string;
  readonly range: string;
  /** What of an item lies in the index besides all the keys. */
  readonly projection: "ALL" | readonly string[];
}

/** The one table of a province, as the stack that builds it and the engines that read it must know it (docs/table.md). */
export const TABLE = {
  partitionKey: "PK",
  sortKey: "SK",
  /** Seconds since the epoch, after which an item may be deleted. */
  ttl: "ttl",
  indexes: {
    byClient: { hash: "cl", range: "cs", projection: "ALL" },
    byUnit: { hash: "un", range: "us", projection: "ALL" },
    byDay: { hash: "dy", range: "ds", projection: "ALL" },
    byName: { hash: "nm", range: "ns", projection: "ALL" },
    bySubject: { hash: "sb", range: "ss", projection: ["vr"] },
  },
} as const satisfies {
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly ttl: string;
  readonly indexes: Readonly<Record<string, IndexShape>>;
};
