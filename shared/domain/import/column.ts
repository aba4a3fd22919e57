import { type CellReader, moment, text } from "./cell.ts";

/** One column of an import file. */
export interface Column {
  /** The field's name in the data model, the header that always works. */
  readonly field: string;
  /** The Chinese header. */
  readonly zh: string;
  /** Other headers that are understood. */
  readonly also?: readonly string[];
  /** Must be there and filled in every row. */
  readonly required?: boolean;
  /** Field of the record that it fills, where that differs: money loses its unit in the header, not in the record. */
  readonly to?: string;
  readonly read: CellReader;
  /** What `--template` shows. */
  readonly example: string;
}

export function targetOf({ to, field }: Column): string {
  return to ?? field;
}

/** Longest reference of another system. */
export const REF = 64;
const MIDNIGHT = "00:00";

export const province: Column = { field: "province", zh: "省份", read: text(16), example: "HN" };
export const externalRef: Column = { field: "externalRef", zh: "外部编号", read: text(REF), example: "" };
export const unit: Column = {
  field: "orgUnitId",
  zh: "单位",
  also: ["unit"],
  to: "unit",
  read: text(),
  example: "HN-XC-DC-A",
};
/** When it was entered where it comes from: an import never makes old things new. */
export const createdAt: Column = {
  field: "createdAt",
  zh: "建档日期",
  also: ["createdOn"],
  read: moment(MIDNIGHT),
  example: "2019-03-05",
};
export const authored: readonly Column[] = [
  createdAt,
  { field: "createdBy", zh: "建档人", read: text(40), example: "" },
];
