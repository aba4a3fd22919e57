import { Unit } from "#shared/domain/people/unit.ts";
import type { UnitStore } from "#shared/ports/people.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { plain } from "./fields.ts";
import { idIn } from "./key-text.ts";
import { keys, ranges } from "./keys.ts";
import { remembered } from "./remembered.ts";
import { changesBetween, lying, shape } from "./shape.ts";

const unitShape = shape<Omit<Unit, "code">>({
  type: "unit",
  fields: {
    name: plain("n"),
    level: plain("l"),
    parent: plain("p"),
    head: plain("h"),
    active: plain("a", true),
    externalRef: plain("xr"),
  },
});

export function unitStore(
  table: Pick<Table, "get" | "query">,
  { province, now }: { readonly province: string; readonly now: () => string },
): UnitStore {
  const itemOf = (unit: Unit): Attributes => unitShape.write({ key: keys.unit(unit.code), province }, unit);
  return {
    tree: remembered(async () => (await table.query(ranges.units)).map(readUnit), now),
    async find(code) {
      const item = await table.get(keys.unit(code));
      return item && { ...readUnit(item), version: item.vr };
    },
    put(before, after) {
      const lies = before === undefined ? [] : lying([itemOf(before)], before.version);
      return changesBetween(lies, [itemOf(after)]);
    },
  };
}

function readUnit(item: Item): Unit {
  return Unit.parse({ ...unitShape.read(item), code: idIn(item) });
}
