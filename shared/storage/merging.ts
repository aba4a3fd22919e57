import type { Client } from "#shared/domain/clients/client.ts";
import { mergedBenefits, mergedBills, mergedUsage } from "#shared/domain/ownership/merging.ts";
import type { ArchiveStore } from "#shared/ports/clients.ts";
import type { Change, Item, Table } from "#shared/ports/table.ts";
import { keys, ranges } from "./keys.ts";
import { partIn, readPart, writePart } from "./parts.ts";

type Reads = Pick<Table, "get" | "query">;

/** Everything under the client that goes, by the page: alive, over, and what was done and heard. */
export function movesBetween(table: Reads): ArchiveStore["moves"] {
  return async ({ from, to, limit }) => {
    const items: Item[] = [];
    // Points go over as a movement of their own, and what was booked stays where it was booked.
    const stays = new Set([keys.client(from).SK, keys.points(from).SK]);
    for (const range of ranges.ofClient(from)) {
      const room = limit - items.length;
      const found = room > 0 ? await table.query({ ...range, limit: room + 2 }) : [];
      items.push(...found.filter(({ SK }) => !stays.has(SK)).slice(0, room));
    }
    return await Promise.all(items.map(async (item) => await moveOf(table, { item, to })));
  };
}

async function moveOf(table: Reads, { item, to }: { item: Item; to: Client }): Promise<Change[]> {
  const { PK, vr: _, ...content } = item;
  const key = { PK: keys.client(to.id).PK, SK: item.SK };
  const gone: Change = { before: item, after: null };
  const there = await table.get(key);
  if (there === undefined)
    return [{ before: null, after: underOf({ ...content, ...key }, { item, to }) }, gone];
  const both = bothOf(item, there);
  return both === undefined ? [gone] : [{ before: there, after: both }, gone];
}

/** A contract or discount lies in its unit's index, and everything of a client in none but its own. */
function underOf(moved: Change["after"] & object, { item, to }: { item: Item; to: Client }): Change["after"] {
  const place = { clientId: to.id, unit: to.unit };
  const kind = partIn(item);
  if (kind === "contract") return writePart(kind, { ...readPart(kind, item), ...place });
  if (kind === "discount") return writePart(kind, { ...readPart(kind, item), ...place });
  return moved;
}

/** The same year of both; anything else that both have under one key, the one that stays has already. */
function bothOf(item: Item, there: Item): Change["after"] | undefined {
  const kind = partIn(item);
  if (kind === "bills")
    return writePart("bills", mergedBills(readPart("bills", there), readPart("bills", item)));
  if (kind === "benefits")
    return writePart("benefits", mergedBenefits(readPart("benefits", there), readPart("benefits", item)));
  if (kind === "usage")
    return writePart("usage", mergedUsage(readPart("usage", there), readPart("usage", item)));
  return undefined;
}
