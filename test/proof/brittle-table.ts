import type { Dice } from "#local/sample/dice.ts";
import type { Key, Table } from "#shared/ports/table.ts";

/** The process has gone: between two calls, or after a commit whose answer nobody heard. */
export class Crash extends Error {
  override readonly name = "Crash";
}

export interface Brittle extends Table {
  /** From now on it crashes. */
  wake(): void;
  rest(): void;
  crashes(): number;
}

/** So many of a hundred calls. */
const OFTEN = 4;
/** A journal of a million entries with their images does not fit into memory; nobody repeats a message of so long ago. */
const JOURNAL = 20_000;

export function brittle(table: Table, roll: Dice): Brittle {
  let isAwake = false;
  let count = 0;
  const journal: (Key & { readonly vr: string })[] = [];
  const maybe = () => {
    if (!isAwake || !roll.chance(OFTEN)) return;
    count += 1;
    throw new Crash();
  };
  const around = async <T>(call: () => Promise<T>): Promise<T> => {
    maybe();
    const answer = await call();
    maybe();
    return answer;
  };
  return {
    get: async (key) => await around(async () => await table.get(key)),
    getAll: async (wanted) => await around(async () => await table.getAll(wanted)),
    query: async (range) => await around(async () => await table.query(range)),
    queryIndex: async (index, range) => await around(async () => await table.queryIndex(index, range)),
    async commit(writes) {
      return await around(async () => {
        const answer = await table.commit(writes);
        if (answer === "committed") await forget(writes);
        return answer;
      });
    },
    wake: () => {
      isAwake = true;
    },
    rest: () => {
      isAwake = false;
    },
    crashes: () => count,
  };

  async function forget(writes: Parameters<Table["commit"]>[0]): Promise<void> {
    journal.push(...writes.flatMap((write) => ("put" in write && write.put.SK === "J#" ? [write.put] : [])));
    const [old] = journal.length > JOURNAL ? journal.splice(0, 1) : [];
    if (old) await table.commit([{ remove: { PK: old.PK, SK: old.SK }, ifVersion: old.vr }]);
  }
}
