import { dayOf } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { findRegraded } from "#shared/use-cases/tiers/find-regraded.ts";
import type { Night, Progress } from "./night.ts";
import { onceADay } from "./once-a-day.ts";
import { ownersOf } from "./segment-province.ts";
import { sideBySide } from "./side-by-side.ts";

/** Where tier rules have just begun, book by book: whose grade comes from a table that is another now (TR-11, TR-12). */
export async function regradeClients(night: Night): Promise<Progress> {
  const { isNew } = await findIn(night);
  if (!isNew) return "done";
  return await onceADay(night, {
    job: "regrade-clients",
    among: await ownersOf(night.ports),
    each: async (owner) => {
      const { clients } = await findIn(night, owner);
      await sideBySide(clients, async (id) => await regrade(night, id));
    },
  });
}

async function findIn({ ports, caller }: Night, owner?: string) {
  const message = `find regraded ${owner ?? ""} ${dayOf(ports.clock.now())}`;
  const input = owner === undefined ? {} : { owner };
  return await perform(findRegraded, { ports, caller, message, input });
}

async function regrade({ ports, caller }: Night, clientId: string): Promise<void> {
  const { regradeClient } = await import("#shared/use-cases/tiers/regrade-client.ts");
  const message = `regrade ${clientId} ${dayOf(ports.clock.now())}`;
  await perform(regradeClient, { ports, caller, message, input: { clientId } });
}
