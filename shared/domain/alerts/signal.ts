import type { Month } from "#shared/domain/money/bill-year.ts";
import type { SignalCode, SignalRule } from "#shared/domain/rules/alert-rules.ts";

export type Level = "NONE" | "YELLOW" | "ORANGE" | "RED";

/** What was seen, since when, how much, and compared with what (seed E4.2). */
export interface Evidence {
  /** In the unit of its rule: basis points, days, a count, tenths of a mean. */
  readonly measure: number;
  readonly now?: number;
  readonly before?: number;
  /** The month that is looked at, and since when, or until when. */
  readonly month?: Month;
  readonly since?: string;
}

export interface Signal {
  readonly code: SignalCode;
  readonly level: Level;
  readonly weight: number;
  readonly evidence: Evidence;
}

/** The level that a measure reaches by rising. */
export function levelOf(measure: number, { levels: { yellow, orange, red } }: SignalRule): Level {
  if (red !== undefined && measure >= red) return "RED";
  if (orange !== undefined && measure >= orange) return "ORANGE";
  return yellow !== undefined && measure >= yellow ? "YELLOW" : "NONE";
}

const NEVER = Number.NEGATIVE_INFINITY;

/** The level of what is left until something ends: the same by falling. */
export function levelOfLeft(left: number, { weight, levels: { yellow, orange, red } }: SignalRule): Level {
  const [y = NEVER, o = NEVER, r = NEVER] = [yellow, orange, red];
  return levelOf(-left, { weight, levels: { yellow: -y, orange: -o, red: -r } });
}

/** How far `now` lies below `before`, in basis points; 0 where it does not, `undefined` where there was nothing. */
export function fallBp(now: number, before: number | undefined): number | undefined {
  if (before === undefined || before <= 0) return undefined;
  return Math.max(0, Math.round(((before - now) * 10_000) / before));
}
