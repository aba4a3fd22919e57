import { instantAt, millisOf } from "#shared/domain/calendar/day.ts";
import { RetainedArchive } from "#shared/domain/clients/retained-archive.ts";
import type { RetainedStore } from "#shared/ports/clients.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { plain } from "./fields.ts";
import { asked, places } from "./index-places.ts";
import { ownerIn } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

/** Gone by itself when it need not be kept any more. */
const kept = shape<Omit<RetainedArchive, "clientId" | "leftOn" | "province" | "version">>({
  type: "retained",
  fields: {
    unit: plain("u"),
    snapshot: plain("sn"),
    reason: plain("r"),
    competitor: plain("c"),
    note: plain("n"),
    lastMonthFen: plain("lm"),
    ownerAtLeave: plain("o"),
    winBackPriority: plain("p"),
    nextTryOn: plain("t"),
    retainUntil: plain("ru"),
    returnedOn: plain("rt"),
    anonymisedOn: plain("an"),
  },
});

export function retainedStore(table: Pick<Table, "query" | "queryIndex">): RetainedStore {
  return {
    listOf: async (clientId) => (await table.query(ranges.retained(clientId))).map(read),
    listToWinBack: async (unit) => (await table.queryIndex("byUnit", asked.winBacksOfUnit(unit))).map(read),
    put(before, after) {
      const lies = before === undefined ? [] : lying([itemOf(before)], before.version);
      return changesBetween(lies, [itemOf(after)]);
    },
  };
}

function itemOf(copy: Omit<RetainedArchive, "version">): Attributes {
  const { clientId, leftOn, province, unit, nextTryOn, retainUntil } = copy;
  const place = nextTryOn === undefined ? {} : places.winBackOfUnit(unit, nextTryOn, clientId);
  const ttl = millisOf(instantAt(retainUntil, "24:00")) / 1000;
  return { ...kept.write({ key: keys.retained(clientId, leftOn), province }, copy), ...place, ttl };
}

function read(item: Item): RetainedArchive {
  return RetainedArchive.parse({ ...kept.read(item), clientId: ownerIn(item), leftOn: item.SK.slice(2) });
}
