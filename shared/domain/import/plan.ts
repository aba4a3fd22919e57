import type { Problem } from "./problem.ts";

/** What one row comes to. `before` carries the version that was read. */
export type Plan<T extends object> =
  | { readonly is: "create"; readonly after: T }
  | { readonly is: "update"; readonly before: T & { readonly version: string }; readonly after: T }
  | { readonly is: "skip" }
  | { readonly is: "error"; readonly problem: Problem };

/** What the importer is told of one row. */
export interface RowOutcome {
  readonly line: number;
  readonly is: Plan<object>["is"];
  readonly problem?: Problem;
}

/** What of a batch was taken; rows that found no room in its transaction are left for the next. */
export interface BatchOutcome {
  readonly run: string;
  readonly rows: readonly RowOutcome[];
}

/** A row that cannot be taken, from wherever that was found; `planned` turns it into the row's plan. */
export class RowRefused extends Error {
  override readonly name = "RowRefused";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

export function planned<T extends object>(plan: () => Plan<T>): Plan<T> {
  try {
    return plan();
  } catch (stopped) {
    if (stopped instanceof RowRefused) return { is: "error", problem: stopped.problem };
    throw stopped;
  }
}

/** What is to be written, where anything is. */
export function changed<T extends object>(
  plan: Plan<T>,
): { readonly before: (T & { readonly version: string }) | undefined; readonly after: T } | undefined {
  if (plan.is === "create") return { before: undefined, after: plan.after };
  return plan.is === "update" ? plan : undefined;
}

export function outcomeOf(line: number, plan: Plan<object>): RowOutcome {
  return plan.is === "error" ? { line, is: plan.is, problem: plan.problem } : { line, is: plan.is };
}

/** What changes when the row's values are laid over what is there; an absent value leaves the old one. */
export function laidOver<T extends { readonly version: string }>(
  before: T,
  values: Readonly<Record<string, unknown>>,
): Plan<Omit<T, "version">> {
  const stored: Readonly<Record<string, unknown>> = { ...before };
  const changed = Object.entries(given(values)).filter(([name, value]) => !isSame(stored[name], value));
  if (changed.length === 0) return { is: "skip" };
  return { is: "update", before, after: { ...before, ...Object.fromEntries(changed) } };
}

/** Without what is `undefined`. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Plain data only, as records are; the order of properties does not count. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const theirs = new Map(Object.entries(other));
  const mine = Object.entries(one);
  return mine.length === theirs.size && mine.every(([name, value]) => isSame(value, theirs.get(name)));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
