import { withdrawn } from "#shared/domain/approvals/deciding.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { CancellationBooked, RedemptionBooked } from "#shared/domain/redemptions/booked.ts";
import { ended, resumed } from "#shared/domain/redemptions/redemption.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { JournalEntry } from "#shared/ports/journal.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import { givenBack, redeemed } from "./redeeming.ts";

/** Every store that an inverse may read; undo names them all. */
export const INVERSE_STORES = ["archives", "points", "stock", "rules", "approvals"] as const;

interface Occasion {
  readonly entry: JournalEntry;
  readonly caller: Pick<Caller, "id">;
  readonly now: string;
}

/** What takes back a change whose records are never changed: it is booked the other way round. */
export type Inverse = (
  stores: Pick<Stores, (typeof INVERSE_STORES)[number]>,
  occasion: Occasion,
) => Promise<readonly Change[]>;

export const INVERSES: Readonly<Record<string, Inverse>> = {
  "redeem-points": async (stores, { entry, caller, now }) => {
    const { id, is, client } = RedemptionBooked.parse(entry.outcome);
    if (is === "asked") return await takenBack(stores, { id, now });
    const { order, of } = await standing(stores, { id, clientId: client.id, caller, now });
    const after = ended(order, { at: now, returnDays: of.rules.redemption.returnDays });
    return (await givenBack(stores, { before: order, order: after }, of)).writes;
  },
  "cancel-redemption": async (stores, { entry, caller, now }) => {
    const { order: id, client } = CancellationBooked.parse(entry.outcome);
    const { order, of } = await standing(stores, { id, clientId: client.id, caller, now });
    return (await redeemed(stores, { before: order, order: resumed(order) }, of)).writes;
  },
};

/** A request that nobody has answered yet is withdrawn. */
async function takenBack(
  { approvals }: Pick<Stores, "approvals">,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<readonly Change[]> {
  const request = await approvals.find(id);
  if (request?.status !== "OPEN") throw new Refusal("journal.changed-since", { by: undefined });
  return approvals.put(request, withdrawn(request, now));
}

async function standing(
  { archives, rules }: Pick<Stores, "archives" | "rules">,
  { id, clientId, caller, now }: { id: string; clientId: string } & Omit<Occasion, "entry">,
) {
  const [archive, order, set] = await Promise.all([
    archives.whole(clientId),
    archives.find("redemption", { clientId, id }),
    rules.current(),
  ]);
  if (archive === undefined || order === undefined)
    throw new Refusal("journal.changed-since", { by: undefined });
  const { client, points: account } = archive;
  return { order, of: { client, account, now, rules: set, by: caller.id } };
}
