import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { PointsAccount } from "#shared/domain/points/account.ts";
import { expiringWithin } from "#shared/domain/points/expiring.ts";
import { pendingPoints, spendable } from "#shared/domain/points/lots.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Points {
  readonly client: Pick<Client, "id" | "name" | "shortName">;
  /** Absent where the client never earned any. */
  readonly account: PointsAccount | undefined;
  /** What can be spent today. */
  readonly spendable: number;
  readonly pending: number;
  /** What can be spent is worth so much (PT-14). */
  readonly worthFen: number;
  /** What ends within the first notice of PT-17. */
  readonly expiring: readonly { readonly expiresOn: string; readonly points: number }[];
}

/** A client's points with all that can be said of them, from one read. */
export const showPoints = useCase({
  name: "show-points",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives", "rules"],
  input: z.lazy(() => z.object({ client: z.string().min(1) })),
  undo: "read",
  subject: async (stores, { client }) => await findArchive(stores, client),
  async decide({ rules }, { subject: { client, points: account }, now }): Promise<Decision<Points>> {
    const { points: set } = await rules.current();
    const today = dayOf(now);
    const { id, name, shortName } = client;
    const free = account && account.status === "ACTIVE" ? spendable(account, today) : 0;
    const days = Math.max(...set.notice.days);
    const lots = account ? expiringWithin(account, { today, days }) : [];
    const outcome = {
      client: { id, name, shortName },
      account,
      spendable: free,
      pending: account ? pendingPoints(account, today) : 0,
      worthFen: Math.floor((free * 100) / set.redeem.perYuan),
      expiring: lots.map(({ expiresOn, remaining }) => ({ expiresOn, points: remaining })),
    };
    return { outcome, writes: [] };
  },
});
