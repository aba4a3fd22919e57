import { HandoverOrder, isOver, type NewOrder } from "#shared/domain/ownership/handover-order.ts";
import type { HandoverStore } from "#shared/ports/ownership.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { type Fields, instant, list, plain, unlessEmpty } from "./fields.ts";
import { asked, places } from "./index-places.ts";
import { idIn, ownerIn } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

/** The receiver and the id are its key. */
type Kept = Omit<HandoverOrder, "id" | "to" | "province" | "version">;

const FIELDS: Fields<Kept> = {
  unit: plain("u"),
  kind: plain("k", "HANDOVER"),
  from: plain("f"),
  fromName: plain("fn"),
  toName: plain("tn"),
  status: plain("st"),
  title: plain("t"),
  whole: plain("w", false),
  clientIds: plain("c"),
  pending: plain("p"),
  skipped: unlessEmpty("s"),
  tasksMoved: plain("tm", 0),
  checklist: list("ck", { code: plain("c"), count: plain("n") }),
  reason: plain("r"),
  override: plain("o"),
  refusal: plain("x"),
  by: plain("b"),
  byName: plain("bn"),
  createdAt: instant("ca"),
  acceptedAt: instant("aa"),
  endedAt: instant("ea"),
};
const orderShape = shape<Kept>({ type: "handover", fields: FIELDS });
/** With the giver while it is under way, so that one strongly consistent Query tells what keeps somebody from leaving. */
const markShape = shape<{ to: string }>({ type: "handing", fields: { to: plain("to") } });

export function handoverStore(table: Pick<Table, "get" | "query" | "queryIndex">): HandoverStore {
  const find: HandoverStore["find"] = async ({ to, id }) => {
    const item = await table.get(keys.handover(to, id));
    return item && readOrder(item);
  };
  return {
    find,
    ofReceiver: async (to) =>
      (await table.query({ ...ranges.handovers(to), descending: true })).map(readOrder),
    async ofGiver(from) {
      const marks = await table.query(ranges.handingOver(from));
      const orders = marks.map(async (mark) => await find({ to: receiverIn(mark), id: idIn(mark) }));
      return (await Promise.all(orders)).filter((order) => order !== undefined);
    },
    ofUnit: async (unit) => (await table.queryIndex("byUnit", asked.handoversOfUnit(unit))).map(readOrder),
    put(before, after) {
      const lies = before === undefined ? [] : lying(itemsOf(before), before.version);
      return changesBetween(lies, itemsOf(after));
    },
  };
}

function itemsOf(order: NewOrder): Attributes[] {
  const { id, to, from, province } = order;
  const item = orderShape.write({ key: keys.handover(to, id), province }, order);
  if (isOver(order)) return [item];
  const placed = { ...item, ...places.handoverOfUnit(order.unit, id) };
  if (from === undefined) return [placed];
  return [placed, markShape.write({ key: keys.handingOver(from, id), province }, { to })];
}

function readOrder(item: Item): HandoverOrder {
  return HandoverOrder.parse({ ...orderShape.read(item), to: ownerIn(item), id: idIn(item) });
}

function receiverIn(mark: Item): string {
  const { to } = markShape.read(mark);
  return String(to);
}
