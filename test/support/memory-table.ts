import { TABLE } from "#shared/contracts/table.ts";
import type { IndexName, Item, Key, Table, Write } from "#shared/ports/table.ts";
import type { TableOptions } from "#shared/storage/dynamo-table.ts";
import { fits } from "#shared/storage/key-size.ts";
import { mustBeSound } from "#shared/storage/sound-commit.ts";
import { itemSize } from "./item-size.ts";
import { beginning, inOrderOfBytes, itemIn, type Partitions, shelvesOf } from "./partitions.ts";

export interface MemoryTable extends Table {
  /** Index reads show the table as it was when this was last called: the real ones may lag, so these always do. */
  settle(): void;
  /** Everything that lies in it, for a look after the fact; each key where it was first written. */
  all(): Item[];
  /** Another table that begins as this one is now. */
  fork(): MemoryTable;
}

type Spending = Pick<TableOptions, "spent">;

const LARGEST_ITEM = 400 * 1024;
const INDEXES = Object.entries(TABLE.indexes);

/** The engine of the tests: what the real one refuses it refuses too, and its indexes lag until settled. */
export function memoryTable(given: readonly Item[] = [], options: Spending = {}): MemoryTable {
  const shelves = shelvesOf(new Map());
  for (const item of given) shelves.put(clean(item));
  return tableOver(shelves.keep(), options);
}

function tableOver(given: Partitions, { spent = () => {} }: Spending): MemoryTable {
  const shelves = shelvesOf(given);
  let indexes = indexesOf(given);
  const read = (found: Item[], unit: number) => {
    const size = found.reduce((sum, item) => sum + itemSize(item), 0);
    spent({ requests: 1, readUnits: Math.max(1, Math.ceil(size / 4096)) * unit, writeUnits: 0 });
    return found;
  };
  return {
    settle() {
      indexes = indexesOf(shelves.keep());
    },
    all: () => [...shelves.look().values()].flat(),
    fork: () => tableOver(shelves.keep(), { spent }),
    get: async (key) => {
      const found = itemIn(shelves.look(), key);
      return read(found ? [found] : [], 1)[0];
    },
    getAll: async (keys) => {
      const found = keys.flatMap((key) => itemIn(shelves.look(), key) ?? []);
      return keys.length === 0 ? [] : read(found, 1);
    },
    async query({ PK, prefix, descending = false, after, limit }) {
      mustHavePrefix(prefix);
      const found = beginning(shelves.look().get(PK) ?? [], prefix);
      const ordered = descending ? found.toReversed() : found;
      const isBeyond = ({ SK }: Item) => after === undefined || (descending ? SK < after : SK > after);
      return read(ordered.filter(isBeyond).slice(0, limit), 1);
    },
    async queryIndex(index, { value, prefix, descending = false, limit }) {
      mustHavePrefix(prefix);
      const { range } = TABLE.indexes[index];
      const found = indexes(index, value).filter((item) => String(item[range]).startsWith(prefix ?? ""));
      const cut = (descending ? found.toReversed() : found).slice(0, limit);
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
      if (!writes.every((write) => holds(write, shelves.look()))) return "overtaken";
      removedBy(writes).forEach(shelves.remove);
      puts.forEach(shelves.put);
      return "committed";
    },
  };
}

/** The indexes of a table as it was; each is made when it is first asked. */
function indexesOf(partitions: Partitions): (index: IndexName, value: string) => Item[] {
  const made = new Map<IndexName, Map<unknown, Item[]>>();
  const make = (index: IndexName) => {
    const { hash, range } = TABLE.indexes[index];
    const inIt = [...partitions.values()].flat().filter((item) => hash in item && range in item);
    const sorted = inIt.sort((one, other) => inOrderOfBytes(String(one[range]), String(other[range])));
    return Map.groupBy(sorted, (item) => item[hash]);
  };
  return (index, value) => {
    const groups = made.get(index) ?? make(index);
    made.set(index, groups);
    return groups.get(value) ?? [];
  };
}

function removedBy(writes: readonly Write[]): Key[] {
  return writes.flatMap((write) => ("remove" in write ? [write.remove] : []));
}

function holds(write: Write, partitions: Partitions): boolean {
  const current = itemIn(partitions, "put" in write ? write.put : write.remove);
  if ("ifVersion" in write) return current?.vr === write.ifVersion;
  return "always" in write || current === undefined;
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
  mustFit(name, String(item[name] ?? ""));
}

function mustFit(name: string, key: string): void {
  const isHash = name === "PK" || INDEXES.some(([, { hash }]) => hash === name);
  if (!(isHash ? fits(key) : fits("", key))) throw new Error(`${name} is longer than a key may be`);
}

/** A copy, frozen: it is handed out as it lies, so whoever would change it is told. */
function without(value: unknown): unknown {
  if (typeof value === "function" || typeof value === "symbol") throw new Error("a function is no value");
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error("a number has digits");
  if (Array.isArray(value)) return Object.freeze(value.filter((one) => one !== undefined).map(without));
  if (typeof value !== "object" || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error("a class is no value");
  const known = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.freeze(Object.fromEntries(known.map(([name, one]) => [name, without(one)])));
}

function mustHavePrefix(prefix: string | undefined): void {
  if (prefix === "") throw new Error("a prefix is never empty");
}
