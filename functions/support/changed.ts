import type { Client } from "#shared/domain/clients/client.ts";
import type { JournalEntry } from "#shared/ports/journal.ts";
import type { Item } from "#shared/ports/table.ts";
import { readClient } from "#shared/storage/client-item.ts";
import { readEntry } from "#shared/storage/journal-item.ts";
import type { StreamChange } from "./batch.ts";

/** The client that a change of the table is about, as it is now. */
export function clientIn({ after }: StreamChange): Client | undefined {
  return after?.["ty"] === "client" ? readClient(after as Item) : undefined;
}

/** The journal entry that a change of the table is. */
export function entryIn({ before, after }: StreamChange): JournalEntry | undefined {
  return before === undefined && after?.["ty"] === "journal" ? readEntry(after as Item) : undefined;
}
