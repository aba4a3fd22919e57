import type { Day } from "#shared/domain/calendar/day.ts";
import type { Month } from "#shared/domain/money/bill-year.ts";
import type { NewPointsAccount, PointsAccount } from "#shared/domain/points/account.ts";
import type {
  KeptKey,
  LedgerKey,
  NewKeptKey,
  NewPointsEntry,
  PointsEntry,
} from "#shared/domain/points/entry.ts";
import type { StockUse } from "#shared/domain/redemptions/redemption.ts";
import type { Change } from "./table.ts";

/** A client's account lies in its archive (`Archive.points`); its entries lie beside it, by their number. */
export interface PointsStore {
  find(clientId: string): Promise<PointsAccount | undefined>;
  /** Of those clients that have one, in no order. */
  findAll(clientIds: readonly string[]): Promise<PointsAccount[]>;
  entry(clientId: string, no: number): Promise<PointsEntry | undefined>;
  /** The newest first; a page begins before the number of the last that was read. */
  listEntries(clientId: string, page: { limit: number; before?: number | undefined }): Promise<PointsEntry[]>;
  /** All that come after a number, the oldest first. */
  entriesAfter(clientId: string, no: number): Promise<PointsEntry[]>;
  findKey(clientId: string, key: LedgerKey): Promise<KeptKey | undefined>;
  /** Ids of clients with something that falls due on a day by the calendar alone; through an index. */
  listDue(day: Day): Promise<string[]>;
  /** Ids of clients whose points moved on a day, each once; through an index. */
  listMoved(day: Day): Promise<string[]>;
  put(before: PointsAccount | undefined, after: NewPointsAccount): Change[];
  addEntry(entry: NewPointsEntry): Change[];
  putKey(before: KeptKey | undefined, after: NewKeptKey): Change[];
}

/** How much of the limited goods has been taken, month by month. */
export interface StockStore {
  find(itemCode: string, month: Month): Promise<StockUse | undefined>;
  put(before: StockUse | undefined, after: Omit<StockUse, "version">): Change[];
}
