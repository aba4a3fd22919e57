import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { isServed } from "#shared/domain/clients/life-cycle.ts";
import type { TierRules } from "#shared/domain/rules/tier-rules.ts";

/** How much of what a group of clients brings is paid by the units (seed G1.3), and how many of A and B pay so (seed G1.4). */
export interface Purity {
  /** Unit-paid of all revenue of twelve months; `undefined` where no bill is known. */
  readonly shareBp: number | undefined;
  readonly unitPaidFen: number;
  readonly targetBp: number;
  /** A and B clients with unit payment, of all A and B. */
  readonly paying: { readonly count: number; readonly of: number };
  /** Clients whose bills are not known: they are in neither part of the share. */
  readonly unknown: number;
}

const BASIS = 10_000;

/** What purity is made of: parts add up, so a unit's is the sum over its books. */
export interface PurityParts {
  /** Paid by the units in twelve months, and all that came in beside it. */
  readonly unitPaidFen: number;
  readonly allFen: number;
  readonly paying: number;
  readonly best: number;
  readonly unknown: number;
}

export const NO_PARTS: PurityParts = { unitPaidFen: 0, allFen: 0, paying: 0, best: 0, unknown: 0 };

export function purityParts(lines: readonly ClientLine[]): PurityParts {
  const groups = lines.filter((line) => line.kind === "GROUP" && isServed(line));
  const known = groups.flatMap(({ revenue12Fen: unit, unitPaidRatioBp: ratio }) =>
    unit === undefined || ratio === undefined || ratio === 0 ? [] : [{ unit, all: (unit * BASIS) / ratio }],
  );
  const none = groups.filter(({ unitPaidRatioBp }) => unitPaidRatioBp === 0).length;
  const best = groups.filter(({ valueClass }) => valueClass === "A" || valueClass === "B");
  return {
    unitPaidFen: known.reduce((sum, one) => sum + one.unit, 0),
    allFen: known.reduce((sum, one) => sum + one.all, 0),
    paying: best.filter(({ unitPaid }) => unitPaid === true).length,
    best: best.length,
    unknown: groups.length - known.length - none,
  };
}

export function partsTogether(one: PurityParts, other: PurityParts): PurityParts {
  return {
    unitPaidFen: one.unitPaidFen + other.unitPaidFen,
    allFen: one.allFen + other.allFen,
    paying: one.paying + other.paying,
    best: one.best + other.best,
    unknown: one.unknown + other.unknown,
  };
}

export function purityOf(
  { unitPaidFen, allFen, paying, best, unknown }: PurityParts,
  { purity }: TierRules,
): Purity {
  return {
    shareBp: allFen > 0 ? Math.round((unitPaidFen * BASIS) / allFen) : undefined,
    unitPaidFen,
    targetBp: purity.targetBp,
    paying: { count: paying, of: best },
    unknown,
  };
}
