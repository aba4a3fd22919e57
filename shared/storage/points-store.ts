import type { PointsStore } from "#shared/ports/points.ts";
import type { Table } from "#shared/ports/table.ts";
import { asked } from "./index-places.ts";
import { keys, ranges } from "./keys.ts";
import { entryItem, keyItem, pointsItem, readEntry, readKey, readPoints } from "./points-item.ts";
import { changesBetween, lying } from "./shape.ts";

export function pointsStore(table: Pick<Table, "get" | "getAll" | "query" | "queryIndex">): PointsStore {
  const clientsAt = async (places: readonly { value: string; prefix?: string }[]) => {
    const pages = await Promise.all(places.map(async (place) => await table.queryIndex("byDay", place)));
    return [...new Set(pages.flat().map((item) => item.PK.slice(item.PK.indexOf("#") + 1)))];
  };
  return {
    async find(clientId) {
      const item = await table.get(keys.points(clientId));
      return item && readPoints(item);
    },
    findAll: async (clientIds) => (await table.getAll(clientIds.map(keys.points))).map(readPoints),
    async entry(clientId, no) {
      const item = await table.get(keys.pointsEntry(clientId, no));
      return item && readEntry(item);
    },
    async listEntries(clientId, { limit, before }) {
      const after = before === undefined ? undefined : keys.pointsEntry(clientId, before).SK;
      const range = { ...ranges.pointsEntries(clientId), descending: true, limit, after };
      return (await table.query(range)).map(readEntry);
    },
    async entriesAfter(clientId, no) {
      const range = { ...ranges.pointsEntries(clientId), after: keys.pointsEntry(clientId, no).SK };
      return (await table.query(range)).map(readEntry);
    },
    async findKey(clientId, key) {
      const item = await table.get(keys.pointsKey(clientId, key));
      return item && readKey(item);
    },
    listDue: async (day) => await clientsAt(asked.pointsDue(day)),
    listMoved: async (day) => await clientsAt(asked.pointsMoved(day)),
    put: (before, after) =>
      changesBetween(before ? lying([pointsItem(before)], before.version) : [], [pointsItem(after)]),
    addEntry: (entry) => changesBetween([], [entryItem(entry)]),
    putKey: (before, after) =>
      changesBetween(before ? lying([keyItem(before)], before.version) : [], [keyItem(after)]),
  };
}
