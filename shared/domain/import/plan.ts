import type { Problem } from "./problem.ts";
import type { ImportMode, OnClosed } from "./run.ts";

/** What one row comes to. `before` carries the version that was read. */
export type Plan<T extends object> =
  | { readonly is: "create"; readonly after: T }
  | { readonly is: "update"; readonly before: T & { readonly version: string }; readonly after: T }
  | { readonly is: "skip"; readonly problem?: Problem }
  | { readonly is: "error"; readonly problem: Problem };

/** What the importer is told of one row. */
export interface RowOutcome {
  readonly line: number;
  readonly is: Plan<object>["is"];
  readonly problem?: Problem;
}

/** One thing that a commit has changed, and so many of its writes: what a rollback takes back, or keeps, as a whole. */
export interface Step {
  readonly lines: readonly number[];
  /** As people know it. */
  readonly name: string;
  readonly writes: number;
  /** The id of what is new. */
  readonly made?: string | undefined;
  /** The client whose part this is. */
  readonly client?: string | undefined;
  /** It only keeps the client's summary true while other steps change its parts. */
  readonly summary?: boolean | undefined;
}

/** What of a batch was taken; rows that found no room in its transaction are left for the next. */
export interface BatchOutcome {
  readonly rows: readonly RowOutcome[];
  readonly steps: readonly Step[];
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
  const problem = "problem" in plan ? plan.problem : undefined;
  return { line, is: plan.is, ...(problem && { problem }) };
}

/** What whoever imports has chosen to let happen. */
export interface Choice {
  readonly mode: ImportMode;
  readonly onClosed: OnClosed;
}

/** A plan as far as it is wanted: nothing old is changed in one mode, nothing new made in another. */
export function chosen<T extends object>(
  plan: Plan<T>,
  { mode, onClosed }: Choice,
  isOver: (before: T) => boolean = () => false,
): Plan<T> {
  if (plan.is === "create" && mode === "update")
    return { is: "error", problem: { code: "match.missing", facts: {} } };
  if (plan.is !== "update") return plan;
  if (mode === "create") return { is: "skip" };
  const isLeft = onClosed === "skip" && isOver(plan.before);
  return isLeft ? { is: "skip", problem: { code: "match.over", facts: {} } } : plan;
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
