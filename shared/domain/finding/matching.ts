import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import type { Between, Condition, Leaf, Within } from "./condition.ts";
import type { FieldName } from "./fields.ts";
import { plainOf } from "./plain-name.ts";
import { codesOf, dayOn, flagOf, heldIn, numberOf, textOf } from "./reading.ts";

/** Yes, no, or the fields that would have to be known to say. */
export type Verdict = boolean | readonly FieldName[];

/** Whether a client is meant. What is missing decides nothing by itself: it is 未知, and named (decided 26). */
export function judge(line: ClientLine, condition: Condition): Verdict {
  const judged = (each: Condition) => judge(line, each);
  if ("all" in condition) return joined(condition.all.map(judged), false);
  if ("any" in condition) return joined(condition.any.map(judged), true);
  if ("not" in condition) return opposite(judged(condition.not));
  return compare(line, condition);
}

/** One that settles it, settles it; else whatever is missing is missing. */
function joined(verdicts: readonly Verdict[], settling: boolean): Verdict {
  if (verdicts.includes(settling)) return settling;
  const missing = verdicts.flatMap((verdict) => (typeof verdict === "boolean" ? [] : verdict));
  return missing.length === 0 ? !settling : [...new Set(missing)];
}

function opposite(verdict: Verdict): Verdict {
  return typeof verdict === "boolean" ? !verdict : verdict;
}

function compare(line: ClientLine, leaf: Leaf): Verdict {
  if ("known" in leaf) return isKnown(line, leaf.field) === leaf.known;
  return held(line, leaf) ?? [leaf.field];
}

function isKnown(line: ClientLine, field: FieldName): boolean {
  const value = heldIn(line, field);
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function held(line: ClientLine, leaf: Exclude<Leaf, { known: boolean }>): boolean | undefined {
  if ("in" in leaf) return codesOf(line, leaf.field)?.some((code) => leaf.in.includes(code));
  if ("is" in leaf) return given(flagOf(line, leaf.field), (flag) => flag === leaf.is);
  if ("has" in leaf) return textOf(line, leaf.field)?.includes(plainOf(leaf.has));
  return isBetween(leaf) ? heldDay(line, leaf) : heldNumber(line, leaf);
}

function isBetween(leaf: Between | Within): leaf is Between {
  return "from" in leaf || "to" in leaf;
}

const [FIRST, LAST] = ["0000-01-01", "9999-12-31"];

function heldDay(line: ClientLine, { field, from = FIRST, to = LAST }: Between): boolean | undefined {
  return given(dayOn(line, field), (day) => from <= day && day <= to);
}

const [LEAST, MOST] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

function heldNumber(
  line: ClientLine,
  { field, min = LEAST, max = MOST, over = LEAST, under = MOST }: Within,
): boolean | undefined {
  return given(
    numberOf(line, field),
    (value) => value >= min && value <= max && value > over && value < under,
  );
}

function given<Value>(value: Value | undefined, holds: (value: Value) => boolean): boolean | undefined {
  return value === undefined ? undefined : holds(value);
}
