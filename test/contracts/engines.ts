import type { Change, Item, Table, Write } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import type { TableOptions } from "#shared/storage/dynamo-table.ts";
import type { StoresOptions } from "#shared/storage/store-house.ts";
import { stores } from "#shared/storage/stores.ts";
import { aDynamoTable } from "#test/support/dynamo-local.ts";
import { type MemoryTable, memoryTable } from "#test/support/memory-table.ts";
import { SPELLED } from "./things.ts";

type AnyTable = Table & Pick<MemoryTable, "settle">;

export const engines: Record<string, (options?: Pick<TableOptions, "spent">) => Promise<AnyTable>> = {
  memory: async (options) => memoryTable([], options),
  DynamoDB: async (options) => ({ ...(await aDynamoTable(options)), settle() {} }),
};

export const NOW = "2026-03-09T00:20:00.000Z";

export interface Shelf extends Stores {
  readonly table: AnyTable;
  /** Commits as the road does: everything that is written bears the version. */
  write(version: string, changes: readonly Change[]): Promise<"committed" | "overtaken">;
}

/** The real stores over one engine, with a clock that the test sets. */
export async function aShelf(
  open: () => Promise<AnyTable>,
  options: Partial<StoresOptions> = {},
): Promise<Shelf> {
  const table = await open();
  const spell = (name: string) => ({ pinyin: `py ${name}`, initials: SPELLED[name] ?? "" });
  const officialCalendar = { version: "notice", years: {} };
  const all = stores(table, { officialCalendar, province: "GD", now: () => NOW, spell, ...options });
  return {
    ...all,
    table,
    async write(version, changes) {
      const answer = await table.commit(changes.flatMap((change) => writeOf(change, version)));
      table.settle();
      return answer;
    },
  };
}

function writeOf({ before, after }: Change, version: string): Write[] {
  const put: Item | null = after && { ...after, vr: version };
  if (before === null) return put === null ? [] : [{ put, ifAbsent: true }];
  if (put !== null) return [{ put, ifVersion: before.vr }];
  return [{ remove: { PK: before.PK, SK: before.SK }, ifVersion: before.vr }];
}
