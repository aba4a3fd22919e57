import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";
import { CODE_FIELDS, DAY_FIELDS, FIELD_NAMES, FLAG_FIELDS, NUMBER_FIELDS, TEXT_FIELDS } from "./fields.ts";

/** Any of these values; of an industry, its letter stands for all below it. */
const OneOf = z.object({ field: z.enum(CODE_FIELDS), in: z.array(z.string().min(1)).min(1).max(200) });
/** In the field's own unit: fen, basis points, pieces. `over` and `under` leave the number itself out. */
const Within = z
  .object({
    field: z.enum(NUMBER_FIELDS),
    min: z.number().optional(),
    max: z.number().optional(),
    over: z.number().optional(),
    under: z.number().optional(),
  })
  .refine(({ field: _, ...bounds }) => Object.keys(bounds).length > 0, "A range has a bound.");
/** Days at +08:00, both included. */
const Between = z
  .object({ field: z.enum(DAY_FIELDS), from: Day.optional(), to: Day.optional() })
  .refine(({ from, to }) => from !== undefined || to !== undefined, "A stretch has an end.");
const Flagged = z.object({ field: z.enum(FLAG_FIELDS), is: z.boolean() });
/** Text that stands somewhere in it. */
const Holding = z.object({ field: z.enum(TEXT_FIELDS), has: z.string().min(1).max(100) });
const Known = z.object({ field: z.enum(FIELD_NAMES), known: z.boolean() });

const Leaf = z.union([Known, OneOf, Within, Between, Flagged, Holding]);
export type Leaf = z.infer<typeof Leaf>;
export type OneOf = z.infer<typeof OneOf>;
export type Within = z.infer<typeof Within>;
export type Between = z.infer<typeof Between>;

/** Which clients are meant: comparisons, joined. */
export type Condition =
  | Leaf
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** As deep as anybody speaks. */
const DEEPEST = 6;

/** Built level by level, so that no input nests without end. */
export const Condition: z.ZodType<Condition> = z.lazy(() => nested(DEEPEST));

function nested(levels: number): z.ZodType<Condition> {
  if (levels === 0) return Leaf;
  const inner = nested(levels - 1);
  const several = z.array(inner).min(1).max(40);
  return z.union([Leaf, z.object({ all: several }), z.object({ any: several }), z.object({ not: inner })]);
}

export const Order = z.object({ by: z.enum(FIELD_NAMES), descending: z.boolean() });
export type Order = z.infer<typeof Order>;

/** A search as a whole: which clients, in what order, how many of them at most, or how many per value of a field. */
export const Search = z.lazy(() =>
  z.object({
    where: Condition.optional(),
    order: Order.optional(),
    first: z.int().positive().optional(),
    countBy: z.enum(FIELD_NAMES).optional(),
  }),
);
export type Search = z.infer<typeof Search>;

/** All at once; what says nothing adds nothing. */
export function allOf(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const said = conditions.filter((condition) => condition !== undefined);
  const flat = said.flatMap((condition) => ("all" in condition ? condition.all : [condition]));
  return flat.length > 1 ? { all: flat } : flat[0];
}

export function anyOf(conditions: readonly [Condition, ...Condition[]]): Condition {
  const [first, ...others] = conditions;
  if (others.length === 0) return first;
  return { any: conditions.flatMap((each) => ("any" in each ? each.any : [each])) };
}
