import { systemOf } from "#shared/contracts/system.ts";
import type { Sums } from "#shared/domain/points/proof.ts";
import { perform } from "#shared/perform.ts";
import { type PointsProved, provePoints } from "#shared/use-cases/points/prove-points.ts";
import type { Night } from "./night/night.ts";
import { ownersOf } from "./night/segment-province.ts";
import { sideBySide } from "./night/side-by-side.ts";

export interface LedgerProved {
  readonly accounts: number;
  readonly entries: number;
  /** Over all accounts. */
  readonly sums: Sums;
  /** Accounts that do not add up. */
  readonly differing: readonly PointsProved[];
}

interface Proving {
  readonly province: string;
  /** Told of each account. */
  readonly onProved?: (one: PointsProved) => void;
}

const NOTHING: LedgerProved = {
  ...{ accounts: 0, entries: 0, differing: [] },
  sums: { lots: 0, debt: 0, balance: 0, entries: 0, byKind: {} },
};

/** Every account of a province again from its entries, book by book. */
export async function proveLedger(
  ports: Night["ports"],
  { province, onProved = () => {} }: Proving,
): Promise<LedgerProved> {
  const caller = systemOf(province);
  let all = NOTHING;
  for (const owner of await ownersOf(ports)) {
    const clients = (await ports.clients.lines(owner)).map(({ id }) => id);
    await sideBySide(clients, async (clientId) => {
      const call = { ports, caller, message: `prove ${clientId}`, input: { clientId } };
      const one = await perform(provePoints, call);
      all = plus(all, one);
      if (one.entries > 0) onProved(one);
    });
  }
  return all;
}

/** A client that never earned has no account, and nothing to prove. */
function plus(all: LedgerProved, one: PointsProved): LedgerProved {
  const isEmpty = one.entries === 0 && one.differences.length === 0;
  if (isEmpty) return all;
  return {
    accounts: all.accounts + 1,
    entries: all.entries + one.entries,
    sums: added(all.sums, one.sums),
    differing: one.differences.length === 0 ? all.differing : [...all.differing, one],
  };
}

function added(all: Sums, one: Sums): Sums {
  const byKind = { ...all.byKind };
  for (const [kind, points] of Object.entries(one.byKind) as [keyof typeof byKind, number][])
    byKind[kind] = (byKind[kind] ?? 0) + points;
  return {
    lots: all.lots + one.lots,
    debt: all.debt + one.debt,
    balance: all.balance + one.balance,
    entries: all.entries + one.entries,
    byKind,
  };
}
