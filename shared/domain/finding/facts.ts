import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";
import { type ClientLine, LINE_FIELDS } from "#shared/domain/clients/client-line.ts";
import { fieldsOf, type Search } from "./condition.ts";
import { countsOf } from "./counting.ts";
import { FactSlice } from "./fact-slice.ts";
import type { FieldName } from "./fields.ts";
import { keysRead } from "./reading.ts";

/** What the facts of a night hold of each client: all that it can be found by, and whose it was. */
export const FACT_COLUMNS = ["id", "owner", ...LINE_FIELDS] as const;
export type FactColumn = (typeof FACT_COLUMNS)[number];
/** One value for each client, in the same order; a column in which nobody has anything is absent. */
export type FactColumns = Readonly<Partial<Record<FactColumn, readonly unknown[]>>>;

/** A file of clients by columns: where each begins and how many bytes it takes. */
export const FactPiece = z.lazy(() =>
  z.object({
    file: z.string().min(1),
    clients: z.int().nonnegative(),
    columns: z.record(z.string(), z.tuple([z.int().nonnegative(), z.int().positive()])),
    slices: z.array(FactSlice),
  }),
);
export type FactPiece = z.infer<typeof FactPiece>;

/** The last night whose facts are whole. */
export const FactManifest = z.lazy(() =>
  z.object({
    /** Before the morning of this day, at +08:00. */
    day: Day,
    province: z.string(),
    pieces: z.array(FactPiece),
    /** The nights that are still kept, this one included, the oldest first. */
    nights: z.array(Day),
  }),
);
export type FactManifest = z.infer<typeof FactManifest>;

/** So many clients lie in one piece at most, so that whoever writes or reads one holds no more. */
export const PIECE_OF_FACTS = 10_000;

export function columnsOf(lines: readonly ClientLine[]): FactColumns {
  const columns = FACT_COLUMNS.map((name) => [name, lines.map((line) => line[name] ?? null)] as const);
  return Object.fromEntries(columns.filter(([, values]) => values.some((value) => value !== null)));
}

/** The clients of a piece again, with no more of each than the columns that were read. */
export function* linesIn(columns: FactColumns, { province }: Pick<FactManifest, "province">) {
  const known = Object.entries(columns);
  const { id: ids = [] } = columns;
  for (let row = 0; row < ids.length; row += 1) {
    const line: Record<string, unknown> = { province, version: "" };
    for (const [name, values] of known) if (values[row] !== null) line[name] = values[row];
    yield line as ClientLine;
  }
}

/** What has to be read to answer a search: whose it is, what it is judged by, and what it is ordered by. */
export function columnsFor({ where, order, countBy }: Search): FactColumn[] {
  const asked: FieldName[] = [
    ...(where ? fieldsOf(where) : []),
    ...(order ? [order.by] : []),
    ...(countBy ? [countBy] : []),
    ...(["valueClass", "monthlyFen"] as const),
  ];
  const read = asked.flatMap(keysRead);
  return FACT_COLUMNS.filter((name) => ALWAYS.includes(name) || read.includes(name));
}

const ALWAYS: readonly FactColumn[] = ["id", "owner", "unit"];

/** The clients of a piece by their units, each counted. */
export function slicesIn(lines: readonly ClientLine[]): FactSlice[] {
  const byUnit = Object.entries(Object.groupBy(lines, ({ unit }) => unit));
  return byUnit.map(([unit, own = []]) => ({ unit, clients: own.length, counts: countsOf(own) }));
}
