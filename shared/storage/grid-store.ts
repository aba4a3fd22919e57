import { Grid } from "#shared/domain/clients/grid.ts";
import type { GridStore } from "#shared/ports/clients.ts";
import type { Attributes, Item, Table } from "#shared/ports/table.ts";
import { plain } from "./fields.ts";
import { asked, places } from "./index-places.ts";
import { ownerIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

/** The unit is the item's place in `byUnit`. */
const gridShape = shape<Omit<Grid, "id" | "unit" | "province" | "version">>({
  type: "grid",
  fields: {
    name: plain("n"),
    kind: plain("k"),
    owner: plain("o"),
    parent: plain("pa"),
    areaClass: plain("ac"),
    companiesEst: plain("ce"),
    estimatedOn: plain("eo"),
    externalRef: plain("xr"),
  },
});

export function gridStore(table: Pick<Table, "get" | "queryIndex">): GridStore {
  return {
    async find(id) {
      const item = await table.get(keys.grid(id));
      return item && readGrid(item);
    },
    listByUnit: async (unit) => (await table.queryIndex("byUnit", asked.gridsOfUnit(unit))).map(readGrid),
    put(before, after) {
      const lies = before === undefined ? [] : lying([gridItem(before)], before.version);
      return changesBetween(lies, [gridItem(after)]);
    },
  };
}

function gridItem(grid: Omit<Grid, "version">): Attributes {
  const at = { key: keys.grid(grid.id), province: grid.province };
  return { ...gridShape.write(at, grid), ...places.gridOfUnit(grid.unit, grid.name) };
}

function readGrid(item: Item): Grid {
  return Grid.parse({ ...gridShape.read(item), id: ownerIn(item), unit: item["un"] });
}
