import type { Client } from "#shared/domain/clients/client.ts";
import type { Item, Table } from "#shared/ports/table.ts";
import { readBookEntry, readClient } from "./client-item.ts";
import { keys } from "./keys.ts";

/** With the spelling under which its names lie: an archive of before it was kept there asks the book. */
export async function wholeClient(table: Pick<Table, "get">, item: Item): Promise<Client> {
  const client = readClient(item);
  if (item["sp"] !== undefined || client.mergedInto !== undefined) return client;
  const entry = await table.get(keys.bookEntry(client.owner, client.id));
  if (entry === null || entry === undefined) return client;
  const { pinyin, initials } = readBookEntry(entry);
  return pinyin === "" && initials === "" ? client : { ...client, spelling: { pinyin, initials } };
}
