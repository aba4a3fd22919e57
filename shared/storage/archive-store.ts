import { addMonths, type Day, monthOf } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { PartKind, Parts } from "#shared/domain/clients/parts.ts";
import type { ArchiveStore } from "#shared/ports/clients.ts";
import type { Item, Table } from "#shared/ports/table.ts";
import { asked } from "./index-places.ts";
import { keys, ranges } from "./keys.ts";
import { movesBetween } from "./merging.ts";
import { letterOf, partIn, partKey, readPart, writePart } from "./parts.ts";
import { readPoints } from "./points-item.ts";
import { changesBetween, lying } from "./shape.ts";
import { wholeClient } from "./whole-client.ts";

type Reads = Pick<Table, "get" | "query" | "queryIndex">;

export function archiveStore(table: Reads): ArchiveStore {
  const whole: ArchiveStore["whole"] = async (clientId) => {
    const items = await table.query(ranges.archive(clientId));
    const first = items.find(({ SK }) => SK === keys.client(clientId).SK);
    if (first === undefined) return undefined;
    const client = await wholeClient(table, first);
    return client.mergedInto === undefined ? archiveOf(items, client) : await whole(client.mergedInto);
  };
  return {
    whole,
    async find(kind, { clientId, id }) {
      const [alive, over] = await Promise.all([
        table.get(partKey(kind, { clientId, id })),
        table.get(partKey(kind, { clientId, id, isOver: true })),
      ]);
      const item = alive ?? over;
      return item && readPart(kind, item);
    },
    async past(kind, { clientId, limit, after }) {
      const range = ranges.past(clientId, letterOf(kind));
      const from = after === undefined ? undefined : partKey(kind, { clientId, id: after, isOver: true }).SK;
      const items = await table.query({ ...range, descending: true, limit, after: from });
      return items.map((item) => readPart(kind, item));
    },
    async contractsEnding(unit, { from, to }) {
      const months = monthsFrom(from, to);
      const pages = await Promise.all(
        months.map(async (month) => await table.queryIndex("byUnit", asked.contractsOfUnit(unit, month))),
      );
      return pages
        .flat()
        .map((item) => readPart("contract", item))
        .filter(({ endsOn }) => endsOn >= from && endsOn <= to);
    },
    async discountsEnding(unit, { from, to }) {
      const months = monthsFrom(from, to);
      const pages = await Promise.all(
        months.map(async (month) => await table.queryIndex("byUnit", asked.discountsOfUnit(unit, month))),
      );
      return pages
        .flat()
        .map((item) => readPart("discount", item))
        .filter(({ effectiveTo }) => effectiveTo >= from && effectiveTo <= to);
    },
    put(kind, before, after) {
      const lies = before === undefined ? [] : lying([writePart(kind, before)], before.version);
      return changesBetween(lies, [writePart(kind, after)]);
    },
    moves: movesBetween(table),
    remove: (kind, before) => changesBetween(lying([writePart(kind, before)], before.version), []),
    imaged: (kind, image) => (partIn(image) === kind ? readPart(kind, image) : undefined),
  };
}

/** Every month that the days touch. */
function monthsFrom(from: Day, to: Day): string[] {
  const months: string[] = [];
  for (let day = `${monthOf(from)}-01`; day <= to; day = addMonths(day, 1)) months.push(monthOf(day));
  return months;
}

function archiveOf(items: readonly Item[], client: Client): Archive {
  const of = <K extends PartKind>(kind: K): Parts[K][] =>
    items.filter((item) => partIn(item) === kind).map((item) => readPart(kind, item));
  const points = items.find(({ SK }) => SK === keys.points(client.id).SK);
  return {
    client,
    contacts: of("contact"),
    relations: of("relation"),
    accounts: of("account"),
    subscriptions: of("subscription"),
    contracts: of("contract"),
    bills: of("bills"),
    usage: of("usage"),
    benefits: of("benefits"),
    redemptions: of("redemption"),
    needs: of("need"),
    promises: of("promise"),
    opportunities: of("opportunity"),
    ...(points && { points: readPoints(points) }),
    ratings: of("rating"),
    discounts: of("discount"),
  };
}
