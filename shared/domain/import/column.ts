import type { CellReader } from "./cell.ts";

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
