import type { ClientLine } from "#shared/domain/clients/client-line.ts";
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

export function purityOf(lines: readonly ClientLine[], { purity }: TierRules): Purity {
  const groups = lines.filter(({ kind, status }) => kind === "GROUP" && status === "IN_NETWORK");
  const known = groups.flatMap(({ revenue12Fen: unit, unitPaidRatioBp: ratio }) =>
    unit === undefined || ratio === undefined || ratio === 0 ? [] : [{ unit, all: (unit * BASIS) / ratio }],
  );
  const none = groups.filter(({ unitPaidRatioBp }) => unitPaidRatioBp === 0).length;
  const unit = known.reduce((sum, one) => sum + one.unit, 0);
  const all = known.reduce((sum, one) => sum + one.all, 0);
  const best = groups.filter(({ valueClass }) => valueClass === "A" || valueClass === "B");
  return {
    shareBp: all > 0 ? Math.round((unit * BASIS) / all) : undefined,
    unitPaidFen: unit,
    targetBp: purity.targetBp,
    paying: { count: best.filter(({ unitPaid }) => unitPaid === true).length, of: best.length },
    unknown: groups.length - known.length - none,
  };
}
