import * as z from "zod";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { isServed } from "#shared/domain/clients/life-cycle.ts";
import { referrerIn } from "#shared/domain/clients/referrer.ts";
import type { Owned } from "#shared/domain/people/caller.ts";
import type { Stores } from "#shared/ports.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { movePoints } from "#shared/subjects/points.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface ReferralRewarded {
  readonly is: "rewarded" | "none";
  /** Who brought the client. */
  readonly clientId?: string;
  readonly points?: number;
}

type Reads = Pick<Stores, "archives" | "clients" | "points" | "rules">;

interface Referred extends Owned {
  readonly referred: Client;
  /** The one client that bears the name that the lead gives, or nobody. */
  readonly archive: Archive | undefined;
}

/** PT-7: whoever brought a client that is on the network now is rewarded, once for each. */
export const rewardReferral = useCase({
  name: "reward-referral",
  roles: ["system"],
  uses: ["archives", "clients", "points", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "never",
  async subject(stores, { clientId }): Promise<Referred | undefined> {
    const referred = await stores.clients.find(clientId);
    if (referred === undefined) return undefined;
    const { owner, unit, province } = referred;
    return { owner, unit, province, referred, archive: await referrerOf(stores, referred) };
  },
  async decide(stores, { caller, subject: { referred, archive }, now }): Promise<Decision<ReferralRewarded>> {
    const rules = await stores.rules.current();
    const { points, pendingDays } = rules.points.events.referral;
    if (archive === undefined || !isServed(referred) || points === 0)
      return { outcome: { is: "none" }, writes: [] };
    const { client, points: account } = archive;
    if (account?.status === "CLOSED") return { outcome: { is: "none" }, writes: [] };
    const key = { kind: "EARN_EVENT", source: "REFERRAL", sourceId: referred.id } as const;
    if (await stores.points.findKey(client.id, key)) return { outcome: { is: "none" }, writes: [] };
    const of = { client, account, now, rules, by: caller.id };
    const order = { is: "earn", points, pendingDays, ...key } as const;
    const { writes } = await movePoints(stores, of, { orders: [order], areNew: true });
    return { outcome: { is: "rewarded", clientId: client.id, points }, writes };
  },
});

/** The one that was found when the lead came; else the one of that name: two of one name are not guessed between. */
async function referrerOf(
  stores: Reads,
  { id, leadSource, leadDetail, referrerId }: Client,
): Promise<Archive | undefined> {
  if (leadSource !== "REFERRAL") return undefined;
  if (referrerId !== undefined) return otherThan(id, await findArchive(stores, referrerId));
  if (leadDetail === undefined) return undefined;
  const named = await stores.clients.listByName(referrerIn(leadDetail) ?? leadDetail);
  const ids = [...new Set(named.map((entry) => entry.id))].filter((one) => one !== id);
  const [only, ...others] = ids;
  return only === undefined || others.length > 0 ? undefined : await findArchive(stores, only);
}

/** What has become one client since does not reward itself. */
function otherThan(id: string, archive: Archive | undefined): Archive | undefined {
  return archive?.client.id === id ? undefined : archive;
}
