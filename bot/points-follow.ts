import { systemOf } from "#shared/contracts/system.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { rewardReferral } from "#shared/use-cases/points/reward-referral.ts";
import { settlePoints } from "#shared/use-cases/points/settle-points.ts";
import { unlessRefused } from "./night/side-by-side.ts";

interface Changed {
  readonly before: Client | undefined;
  readonly after: Client;
}

/** A client's state has changed: its points are frozen, free again or given notice (PT-11, PT-12), and who brought it is rewarded (PT-7). */
export async function pointsFollow(
  ports: Pick<Ports, "archives" | "clients" | "points" | "rules" | "table" | "journal" | "clock" | "ids">,
  { before, after }: Changed,
): Promise<void> {
  if (before?.status === after.status) return;
  const { id: clientId, version } = after;
  const call = { ports, caller: systemOf(after.province), input: { clientId } };
  await unlessRefused(async () => {
    await perform(settlePoints, { ...call, message: `points follow ${clientId} ${version}` });
    if (after.leadSource === "REFERRAL")
      await perform(rewardReferral, { ...call, message: `referral ${clientId} ${version}` });
  });
}
