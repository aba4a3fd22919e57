import { Refusal } from "#shared/domain/refusal.ts";
import type { LotLine } from "./entry.ts";
import { isPending } from "./lots.ts";
import { credit, type Effect, entered, type Ledger, type Moving } from "./movement.ts";

export interface Transfer {
  readonly from: Ledger;
  readonly to: Ledger;
}

/**
 * PT-13: a whole account goes over, each lot with its day, a debt and what is pending too; the one that gives is closed.
 * What arrives pays the receiver's debt first, and a debt that arrives takes from the receiver's lots first.
 */
export function transferred({ from, to }: Transfer, sourceId: string, moving: Moving): Transfer {
  if (to.account.status === "CLOSED" || from.account.status === "CLOSED")
    throw new Refusal("points.closed", {});
  const { frozenReason: _reason, closesOn: _closes, ...account } = from.account;
  const out: Effect = {
    lots: [],
    lines: account.lots.map(({ remaining, ...lot }) => ({ ...lot, points: -remaining })),
    debt: -account.debt,
  };
  const shut = { ...from, account: { ...account, status: "CLOSED" as const } };
  const key = { source: "TRANSFER" as const, sourceId };
  const gone = entered(shut, { key: { kind: "TRANSFER_OUT", ...key }, effect: out }, moving);
  const effect = arriving(to, { lots: account.lots.map(lineIn), debt: account.debt }, moving);
  return { from: gone, to: entered(to, { key: { kind: "TRANSFER_IN", ...key }, effect }, moving) };
}

function lineIn({ remaining, ...lot }: Ledger["account"]["lots"][number]): LotLine {
  return { ...lot, points: remaining };
}

/** As if everything spendable came anew while all that is owed is owed: what each lot gains or loses by it is the movement. */
function arriving(
  { account }: Ledger,
  { lots, debt }: { readonly lots: readonly LotLine[]; readonly debt: number },
  { today }: Moving,
): Effect {
  const waiting = account.lots.filter((lot) => isPending(lot, today));
  const own = account.lots.filter((lot) => !isPending(lot, today)).map(lineIn);
  const owing = { ...account, lots: waiting, debt: account.debt + debt };
  const { lines, ...effect } = credit(owing, [...own, ...lots], today);
  const gone = own.map((line) => ({ ...line, points: -line.points }));
  return { lots: effect.lots, lines: net([...lines, ...gone]), debt: debt + effect.debt };
}

function net(lines: readonly LotLine[]): LotLine[] {
  const sums = new Map<string, LotLine>();
  for (const line of lines) {
    const name = `${line.expiresOn} ${line.availableOn}`;
    sums.set(name, { ...line, points: line.points + (sums.get(name)?.points ?? 0) });
  }
  return [...sums.values()].filter(({ points }) => points !== 0);
}
