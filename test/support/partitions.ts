import type { Item, Key } from "#shared/ports/table.ts";

/** Everything of one partition key in the order of its sort keys. Never changed, so that copies cost nothing. */
type Partition = readonly Item[];
export type Partitions = ReadonlyMap<string, Partition>;

export function itemIn(partitions: Partitions, { PK, SK }: Key): Item | undefined {
  const partition = partitions.get(PK) ?? [];
  const place = placeOf(SK, partition);
  return partition[place]?.SK === SK ? partition[place] : undefined;
}

/** What of a partition begins so, in order. */
export function beginning(partition: Partition, prefix: string): Item[] {
  const from = placeOf(prefix, partition);
  const rest = partition.slice(from);
  const end = rest.findIndex(({ SK }) => !SK.startsWith(prefix));
  return end === -1 ? rest : rest.slice(0, end);
}

/** Partitions that are written; what `keep` answers stays as it is, whatever is written later. */
export function shelvesOf(given: Partitions) {
  let kept = given;
  let own: Map<string, Partition> | undefined;
  const writable = () => {
    own ??= new Map(kept);
    return own;
  };
  return {
    look: (): Partitions => own ?? kept,
    keep(): Partitions {
      kept = own ?? kept;
      own = undefined;
      return kept;
    },
    put(item: Item): void {
      writable().set(item.PK, withItem(writable().get(item.PK) ?? [], item));
    },
    remove({ PK, SK }: Key): void {
      const left = (writable().get(PK) ?? []).filter((item) => item.SK !== SK);
      if (left.length > 0) writable().set(PK, left);
      else writable().delete(PK);
    },
  };
}

function withItem(partition: Partition, item: Item): Partition {
  const place = placeOf(item.SK, partition);
  return partition.toSpliced(place, partition[place]?.SK === item.SK ? 1 : 0, item);
}

/** The first place whose sort key is not before this one. */
function placeOf(SK: string, partition: Partition): number {
  let [low, high] = [0, partition.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrderOfBytes(partition[middle]?.SK ?? "", SK) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const HALF_OF_A_PAIR = /[\ud800-\udfff]/;

/** As UTF-8 orders it, which is how JavaScript does too unless there are pairs. */
export function inOrderOfBytes(one: string, other: string): number {
  if (one === other) return 0;
  if (HALF_OF_A_PAIR.test(one) || HALF_OF_A_PAIR.test(other))
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return one < other ? -1 : 1;
}
