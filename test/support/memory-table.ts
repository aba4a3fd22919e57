import { TABLE } from "#shared/contracts/table.ts";
import type { IndexName, Item, Table, Write } from "#shared/ports/table.ts";
import type { TableOptions } from "#shared/storage/dynamo-table.ts";
import { mustBeSound, nameOf } from "#shared/storage/sound-commit.ts";
import { itemSize } from "./item-size.ts";

export interface MemoryTable extends Table {
  /** Index reads show the table as it was when this was last called: the real ones may lag, so these always do. */
  settle(): void;
  /** Everything that lies in it, for a look after the fact. */
  all(): Item[];
}

const LARGEST_ITEM = 400 * 1024;
const INDEXES = Object.entries(TABLE.indexes);

/** The engine of the tests: what the real one refuses it refuses too, and its indexes lag until settled. */
export function memoryTable(
  given: readonly Item[] = [],
  { spent = () => {} }: Pick<TableOptions, "spent"> = {},
): MemoryTable {
  const items = new Map(given.map((item) => [nameOf(item), clean(item)]));
  let indexed = [...items.values()];
  const read = (found: readonly Item[], unit: number) => {
    const size = found.reduce((sum, item) => sum + itemSize(item), 0);
    spent({ requests: 1, readUnits: Math.max(1, Math.ceil(size / 4096)) * unit, writeUnits: 0 });
    return structuredClone([...found]);
  };
  const holds = (write: Write) => {
    const current = items.get(nameOf("put" in write ? write.put : write.remove));
    if ("ifVersion" in write) return current?.vr === write.ifVersion;
    return "always" in write || current === undefined;
  };
  return {
    settle() {
      indexed = [...items.values()];
    },
    all: () => structuredClone([...items.values()]),
    get: async (key) => {
      const found = items.get(nameOf(key));
      return read(found ? [found] : [], 1)[0];
    },
    async query({ PK, prefix, descending = false, after, limit }) {
      mustHavePrefix(prefix);
      const found = [...items.values()].filter((item) => item.PK === PK && item.SK.startsWith(prefix));
      const sorted = found.toSorted(by("SK"));
      const ordered = descending ? sorted.toReversed() : sorted;
      const isBeyond = ({ SK }: Item) => after === undefined || (descending ? SK < after : SK > after);
      return read(ordered.filter(isBeyond).slice(0, limit), 1);
    },
    async queryIndex(index, { value, prefix, descending = false, limit }) {
      mustHavePrefix(prefix);
      const { hash, range } = TABLE.indexes[index];
      const found = indexed.filter(
        (item) => item[hash] === value && String(item[range] ?? "").startsWith(prefix ?? ""),
      );
      const sorted = found.filter((item) => range in item).toSorted(by(range));
      const cut = (descending ? sorted.toReversed() : sorted).slice(0, limit);
      return read(
        cut.map((item) => projected(index, item)),
        0.5,
      );
    },
    async commit(writes) {
      mustBeSound(writes);
      if (writes.length === 0) return "committed";
      const puts = writes.flatMap((write) => ("put" in write ? [clean(write.put)] : []));
      spent({ requests: 1, readUnits: 0, writeUnits: unitsOf(puts, writes.length) });
      if (!writes.every(holds)) return "overtaken";
      for (const name of writes.flatMap((write) => ("remove" in write ? [nameOf(write.remove)] : [])))
        items.delete(name);
      for (const put of puts) items.set(nameOf(put), put);
      return "committed";
    },
  };
}

/** Roughly: each item by the KB, twice in a transaction, and each of its places in an index once more. */
function unitsOf(puts: readonly Item[], count: number): number {
  const base = puts.reduce((sum, item) => sum + Math.ceil(itemSize(item) / 1024), count - puts.length);
  const inIndexes = puts.flatMap((item) => INDEXES.filter(([, { hash }]) => hash in item)).length;
  return base * (count > 1 ? 2 : 1) + inIndexes;
}

function projected(index: IndexName, item: Item): Item {
  const { projection } = TABLE.indexes[index];
  if (projection === "ALL") return item;
  const kept = ["PK", "SK", TABLE.indexes[index].hash, TABLE.indexes[index].range, ...projection];
  const { PK, SK, vr } = item;
  return { ...Object.fromEntries(kept.map((name) => [name, item[name]])), PK, SK, vr };
}

/** What arrives is what JSON can say, without what is undefined; anything else the real engine would not take. */
function clean(item: Item): Item {
  const kept = without(item) as Item;
  if (itemSize(kept) > LARGEST_ITEM) throw new Error("an item is larger than 400 KB");
  for (const name of ["PK", "SK", ...INDEXES.flatMap(([, { hash, range }]) => [hash, range])])
    mustBeKey(kept, name);
  return kept;
}

function mustBeKey(item: Item, name: string): void {
  const isAbsent = !(name in item) && name !== "PK" && name !== "SK";
  if (!isAbsent && (typeof item[name] !== "string" || item[name] === "")) {
    throw new Error(`${name} of a key is text and never empty`);
  }
}

function without(value: unknown): unknown {
  if (typeof value === "function" || typeof value === "symbol") throw new Error("a function is no value");
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error("a number has digits");
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(without);
  if (typeof value !== "object" || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error("a class is no value");
  const known = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(known.map(([name, one]) => [name, without(one)]));
}

function mustHavePrefix(prefix: string | undefined): void {
  if (prefix === "") throw new Error("a prefix is never empty");
}

function by(name: string) {
  return (one: Item, other: Item) =>
    Buffer.compare(Buffer.from(String(one[name])), Buffer.from(String(other[name])));
}
