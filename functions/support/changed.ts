import type { Client } from "#shared/domain/clients/client.ts";
import type { JournalEntry } from "#shared/ports/journal.ts";
import type { Item } from "#shared/ports/table.ts";
import { readClient } from "#shared/storage/client-item.ts";
import { readEntry } from "#shared/storage/journal-item.ts";
import { idIn, letterIn, ownerIn } from "#shared/storage/key-text.ts";
import type { StreamChange } from "./batch.ts";

/** The client that a change of the table is about, as it is now. */
export function clientIn({ after }: StreamChange): Client | undefined {
  return after?.["ty"] === "client" ? readClient(after as Item) : undefined;
}

/** The same as it was before. */
export function clientBefore({ before }: StreamChange): Client | undefined {
  return before?.["ty"] === "client" ? readClient(before as Item) : undefined;
}

/** The journal entry that a change of the table is. */
export function entryIn({ before, after }: StreamChange): JournalEntry | undefined {
  return before === undefined && after?.["ty"] === "journal" ? readEntry(after as Item) : undefined;
}

/** An order of clients that was accepted by this change. */
export function acceptedIn({ before, after }: StreamChange): { to: string; id: string } | undefined {
  const isAccepted = after?.["ty"] === "handover" && after["st"] === "ACCEPTED";
  if (!isAccepted || before?.["st"] === "ACCEPTED") return undefined;
  return { to: ownerIn(after as Item), id: idIn(after as Item) };
}

/** A file that was sent in, of which this change orders something. */
export function orderedUploadIn({ before, after }: StreamChange): { upload: string } | undefined {
  const isOrdered = after?.["ty"] === "upload" && ["ORDERED", "BACK_ORDERED"].includes(String(after["st"]));
  return isOrdered && before?.["st"] !== after["st"] ? { upload: ownerIn(after as Item) } : undefined;
}

/** A rule set whose draft is to be tried since this change, by itself. */
export function triedIn({ before, after }: StreamChange): { trial: string } | undefined {
  const isWanted = after?.["ty"] === "rules" && after["tj"] === "BEGUN";
  return isWanted && before?.["ta"] !== after["ta"] ? { trial: letterIn(after as Item) } : undefined;
}

/** Who left with this change. */
export function leaverIn({ before, after }: StreamChange): string | undefined {
  const hasLeft = after?.["ty"] === "staff" && after["st"] === "LEFT" && before?.["st"] !== "LEFT";
  return hasLeft ? ownerIn(after as Item) : undefined;
}

/** Who has a client since this change, who had not before. */
export function newOwnerIn({ before, after }: StreamChange): string | undefined {
  const isMoved = after?.["ty"] === "client" && before !== undefined && before["o"] !== after["o"];
  return isMoved ? String(after["o"]) : undefined;
}
