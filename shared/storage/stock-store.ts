import { StockUse } from "#shared/domain/redemptions/redemption.ts";
import type { StockStore } from "#shared/ports/points.ts";
import type { Attributes, Table } from "#shared/ports/table.ts";
import { plain } from "./fields.ts";
import { keys } from "./keys.ts";
import { changesBetween, lying, shape } from "./shape.ts";

const stockShape = shape<Pick<StockUse, "used">>({ type: "stock", fields: { used: plain("u", 0) } });

export function stockStore(table: Pick<Table, "get">): StockStore {
  return {
    async find(itemCode, month) {
      const item = await table.get(keys.stock(itemCode, month));
      return item && StockUse.parse({ ...stockShape.read(item), itemCode, month });
    },
    put: (before, after) =>
      changesBetween(before ? lying([itemOf(before)], before.version) : [], [itemOf(after)]),
  };
}

function itemOf(use: Omit<StockUse, "version">): Attributes {
  return stockShape.write({ key: keys.stock(use.itemCode, use.month), province: use.province }, use);
}
