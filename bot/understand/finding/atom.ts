import type { Day } from "#shared/domain/calendar/day.ts";
import type { Condition, Order } from "#shared/domain/finding/condition.ts";
import type { CodeField, FieldName } from "#shared/domain/finding/fields.ts";
import type { FindingRules } from "#shared/domain/rules/finding-rules.ts";

/** A, B and C mean three things: by value, by stage, by revenue (domain.md 0.3.5). */
export type ClassSense = "valueClass" | "stageClass" | "revenueClass";

/** One thing that a search says, in the order of the sentence. */
export type Meaning =
  | { readonly kind: "test"; readonly condition: Condition }
  /** Values of one field, which stand side by side as alternatives: A类和B类. */
  | { readonly kind: "codes"; readonly field: CodeField; readonly codes: readonly string[] }
  /** A类, of which of the three classes is not said. */
  | { readonly kind: "class"; readonly letters: readonly string[] }
  /** 按价值类: which of them the letters are. */
  | { readonly kind: "sense"; readonly sense: ClassSense }
  | { readonly kind: "order"; readonly order: Order }
  | { readonly kind: "first"; readonly first: number }
  | { readonly kind: "countBy"; readonly field: FieldName }
  /** 多少家, 有哪些: asks, and says nothing of whom. */
  | { readonly kind: "howMany" | "which" }
  | { readonly kind: "or"; readonly isLoose: boolean }
  | { readonly kind: "not" | "noun" | "verb" | "refine" | "and" | "comma" | "filler" };

export type Atom = Meaning & { readonly start: number; readonly end: number };
export type Read = Meaning & { readonly end: number };

/** Names of the caller's own world that no list of words holds. */
export interface Vocabulary {
  readonly grids: readonly {
    readonly id: string;
    readonly name: string;
    readonly areaClass?: string | undefined;
  }[];
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly clients: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
}

export const NO_VOCABULARY: Vocabulary = { grids: [], staff: [], units: [], clients: [] };

export interface Setting {
  readonly today: Day;
  readonly rules: Pick<FindingRules, "soonDays" | "longAgoDays" | "completeBp">;
  readonly vocabulary: Vocabulary;
}

/** Reads what stands at a place, if it is what this reader knows. */
export type Reader = (text: string, at: number, setting: Setting) => Read | undefined;

/** A pattern that looks at one place of a text. */
export function sticky(source: string): RegExp {
  return new RegExp(source, "y");
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The reading that takes in the most. */
export function longest(found: readonly Read[]): Read | undefined {
  return found.toSorted((a, b) => b.end - a.end)[0];
}
