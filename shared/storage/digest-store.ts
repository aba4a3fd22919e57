import { DigestReceipt } from "#shared/domain/people/digest-receipt.ts";
import type { DigestStore } from "#shared/ports/house.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { instant, plain } from "./fields.ts";
import { asked, places } from "./index-places.ts";
import { idIn, ownerIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

const receipt = shape<Omit<DigestReceipt, "owner" | "day" | "province" | "version">>({
  type: "digest",
  fields: {
    unit: plain("u"),
    status: plain("st", "SENT"),
    reason: plain("r"),
    at: instant("a"),
    channel: plain("c"),
    text: plain("t"),
  },
});

export function digestStore(table: Pick<Table, "get" | "queryIndex">): DigestStore {
  return {
    async find(owner, day) {
      const item = await table.get(keys.receipt(owner, day));
      return item && readReceipt(item);
    },
    put(before, after) {
      const lies = before === undefined ? [] : lying([itemOf(before)], before.version);
      return changesBetween(lies, [itemOf(after)]);
    },
    async listFailed(day) {
      const found = asked.failedDigests(day).map((range) => table.queryIndex("byDay", range));
      return (await Promise.all(found)).flat().map(readReceipt);
    },
  };
}

/** Only a failure lies in the index: it is the exception that somebody looks for. */
function itemOf(of: Omit<DigestReceipt, "version">): Attributes {
  const place = of.status === "FAILED" ? places.failedDigest(of.day, of.owner) : {};
  return { ...receipt.write({ key: keys.receipt(of.owner, of.day), province: of.province }, of), ...place };
}

function readReceipt(item: Item): DigestReceipt {
  return DigestReceipt.parse({ ...receipt.read(item), owner: ownerIn(item), day: idIn(item) });
}
