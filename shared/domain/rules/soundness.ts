import type * as z from "zod";
import { type Content, isRecord, merged } from "./difference.ts";
import { CalendarContent } from "./in-force.ts";
import { nameOf } from "./rule-sets.ts";
import { DEFAULT_RULES, Rules } from "./rules.ts";

/** Why a content cannot become a rule: something is left open, is called by no known name, or is not allowed to be so. */
export interface RuleProblem {
  readonly path: readonly string[];
  readonly is: "hole" | "unknown" | "invalid";
}

/** Everything that stands against a content, with its place; nothing where it holds. */
export function problemsIn(code: string, content: Content): RuleProblem[] {
  const [schema, whole] = judgedBy(code, content);
  const blanks = blanksIn(content, []);
  const parsed = schema.safeParse(whole);
  if (!parsed.success) return [...blanks, ...parsed.error.issues.map((issue) => problemOf(issue, whole))];
  return [...blanks, ...strangersIn(whole, { known: parsed.data, path: [] })];
}

function judgedBy(code: string, content: Content): [schema: z.ZodType, whole: unknown] {
  const name = nameOf(code);
  if (name === undefined) return [CalendarContent, content];
  return [Rules.unwrap().shape[name], merged(DEFAULT_RULES[name], content)];
}

/** Nothing where something must be is a hole, in a part of a list too. */
function problemOf({ code, path, ...issue }: z.core.$ZodIssue, whole: unknown): RuleProblem {
  const words = path.map(String);
  if (code === "unrecognized_keys") {
    const { keys } = issue as unknown as { readonly keys: readonly string[] };
    return { path: [...words, ...keys], is: "unknown" };
  }
  if (code === "invalid_key") return { path: words, is: "unknown" };
  const there = words.reduce<unknown>((value, name) => new Map(partsOf(value)).get(name), whole);
  return { path: words, is: there === null || there === undefined ? "hole" : "invalid" };
}

/** Words that say nothing. */
function blanksIn(value: unknown, path: readonly string[]): RuleProblem[] {
  if (value === "") return [{ path, is: "hole" }];
  return partsOf(value).flatMap(([name, part]) => blanksIn(part, [...path, name]));
}

/** What the schema has left out because it does not know it. */
function strangersIn(
  value: unknown,
  { known, path }: { readonly known: unknown; readonly path: readonly string[] },
): RuleProblem[] {
  const kept = new Map(partsOf(known));
  return partsOf(value).flatMap(([name, part]): RuleProblem[] => {
    const there = [...path, name];
    return kept.has(name)
      ? strangersIn(part, { known: kept.get(name), path: there })
      : [{ path: there, is: "unknown" }];
  });
}

function partsOf(value: unknown): [name: string, part: unknown][] {
  if (Array.isArray(value)) return value.map((part, n) => [String(n), part]);
  return isRecord(value) ? Object.entries(value) : [];
}
