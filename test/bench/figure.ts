/** One line of the table: what was measured, and what it may be at most or must be at least. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  readonly bound?: Bound | undefined;
  /** What we would like it to be, where the bound only keeps it from growing. */
  readonly goal?: Bound;
}

type Unit = "×" | "%" | "ms" | "µs" | "KB" | "MB" | "bytes" | "rows/s" | "entries/s" | "queries" | "items";
type Bound = { readonly most: number } | { readonly least: number };

export interface Section {
  readonly title: string;
  /** What was compared with what, for whoever reads the numbers alone. */
  readonly how: string;
  readonly figures: readonly Figure[];
}

export function isBroken({ value, bound }: Figure): boolean {
  if (bound === undefined) return false;
  return "most" in bound ? value > bound.most : value < bound.least;
}

export function rowOf(figure: Figure): [what: string, value: string, bound: string, verdict: string] {
  const { what, value, unit, bound, goal } = figure;
  const target = goal ? ` (goal ${said(goal, unit)})` : "";
  const verdict = bound === undefined ? "" : verdictOf(figure);
  return [what, amount(value, unit), bound === undefined ? "–" : said(bound, unit) + target, verdict];
}

function verdictOf(figure: Figure): string {
  if (isBroken(figure)) return "**broken**";
  return figure.goal && isBroken({ ...figure, bound: figure.goal }) ? "held, goal missed" : "held";
}

function said(bound: Bound, unit: Unit): string {
  return "most" in bound ? `≤ ${amount(bound.most, unit)}` : `≥ ${amount(bound.least, unit)}`;
}

function amount(value: number, unit: Unit): string {
  const digits = value >= 100 || Number.isInteger(value) ? 0 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}
