import * as z from "zod";
import { Day } from "#shared/domain/calendar/day.ts";
import {
  CODE_FIELDS,
  type CodeField,
  DAY_FIELDS,
  FIELD_NAMES,
  type FieldName,
  FLAG_FIELDS,
  NUMBER_FIELDS,
  TEXT_FIELDS,
} from "./fields.ts";

/** Any of these values; of an industry, its letter stands for all below it. */
const OneOf = z.lazy(() =>
  z.object({ field: z.enum(CODE_FIELDS), in: z.array(z.string().min(1)).min(1).max(200) }),
);
/** In the field's own unit: fen, basis points, pieces. `over` and `under` leave the number itself out. */
const Within = z.lazy(() =>
  z
    .object({
      field: z.enum(NUMBER_FIELDS),
      min: z.number().optional(),
      max: z.number().optional(),
      over: z.number().optional(),
      under: z.number().optional(),
    })
    .refine(({ field: _, ...bounds }) => Object.keys(bounds).length > 0, "A range has a bound."),
);
/** Days at +08:00, both included. */
const Between = z.lazy(() =>
  z
    .object({ field: z.enum(DAY_FIELDS), from: Day.optional(), to: Day.optional() })
    .refine(({ from, to }) => from !== undefined || to !== undefined, "A stretch has an end."),
);
const Flagged = z.lazy(() => z.object({ field: z.enum(FLAG_FIELDS), is: z.boolean() }));
/** Text that stands somewhere in it. */
const Holding = z.lazy(() => z.object({ field: z.enum(TEXT_FIELDS), has: z.string().min(1).max(100) }));
const Known = z.lazy(() => z.object({ field: z.enum(FIELD_NAMES), known: z.boolean() }));

const Leaf = z.lazy(() => z.union([Known, OneOf, Within, Between, Flagged, Holding]));
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

export const Order = z.lazy(() => z.object({ by: z.enum(FIELD_NAMES), descending: z.boolean() }));
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

/** The fields that a condition speaks of, each once. */
export function fieldsOf(condition: Condition): FieldName[] {
  return [...new Set(leavesOf(condition).map(({ field }) => field))];
}

/** All its comparisons, however they are joined. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  return "not" in condition ? leavesOf(condition.not) : [condition];
}

/** The values to which a condition confines a field as a whole; `undefined` where others may be meant too. */
export function confinedTo(
  condition: Condition | undefined,
  field: CodeField,
): readonly string[] | undefined {
  return partsOf(condition).find((part) => isOf(part, field))?.in;
}

/** What else it says than to which values it confines that field. */
export function apartFrom(condition: Condition | undefined, field: CodeField): Condition | undefined {
  const parts = partsOf(condition);
  const at = parts.findIndex((part) => isOf(part, field));
  return at === -1 ? condition : allOf(parts.toSpliced(at, 1));
}

function partsOf(condition: Condition | undefined): readonly Condition[] {
  if (condition === undefined) return [];
  return "all" in condition ? condition.all : [condition];
}

function isOf(part: Condition, field: CodeField): part is OneOf {
  return "in" in part && part.field === field;
}

/** The same with other values wherever a field is compared with some. */
export function withCodes(
  condition: Condition,
  field: CodeField,
  codes: (said: readonly string[]) => readonly string[],
): Condition {
  const inner = (each: Condition) => withCodes(each, field, codes);
  if ("all" in condition) return { all: condition.all.map(inner) };
  if ("any" in condition) return { any: condition.any.map(inner) };
  if ("not" in condition) return { not: inner(condition.not) };
  return isOf(condition, field) ? { field, in: [...codes(condition.in)] } : condition;
}
