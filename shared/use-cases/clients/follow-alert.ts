import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { isAlarmed, lifeStep } from "#shared/domain/clients/life-cycle.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface AlertFollowed {
  readonly is: "at-risk" | "calming" | "alarmed-again" | "nothing";
  readonly title: string;
  readonly tell: readonly string[];
}

/**
 * The level of a client's alerts has changed: from ORANGE on it is at risk and the chief manager of an A client hears of
 * it; below, the days begin after which it is not (domain.md 2.2, which the night ends). Twice is as good as once.
 */
export const followAlert = useCase({
  name: "follow-alert",
  roles: ["system"],
  uses: ["clients", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "never",
  subject: async ({ clients }, { clientId }) => await clients.find(clientId),
  async decide({ clients, rules }, { subject: client, now }): Promise<Decision<AlertFollowed>> {
    const today = dayOf(now);
    const { archive } = await rules.current();
    const step = isAlarmed(client)
      ? lifeStep(client, "ALERT_RAISED", { today, rules: archive.lifeCycle })
      : undefined;
    const outcome = { title: client.shortName, tell: [] };
    if (step)
      return {
        outcome: { ...outcome, is: "at-risk", tell: toldOf(client) },
        writes: clients.put(client, step.client),
      };
    const is = client.status === "AT_RISK" ? stillIs(client) : "nothing";
    const writes = is === "nothing" ? [] : clients.put(client, waiting(client, today));
    return { outcome: { ...outcome, is }, writes };
  },
});

function toldOf({ valueClass, chiefManagerId, owner }: Client): string[] {
  return valueClass === "A" && chiefManagerId !== undefined && chiefManagerId !== owner
    ? [chiefManagerId]
    : [];
}

function stillIs(client: Client): AlertFollowed["is"] {
  if (isAlarmed(client)) return client.alertClearedOn === undefined ? "nothing" : "alarmed-again";
  return client.alertClearedOn === undefined ? "calming" : "nothing";
}

/** One at risk, as the level of its alerts leaves it. */
function waiting(client: Client, today: string): Omit<Client, "version"> {
  const { alertClearedOn: _, ...rest } = client;
  return isAlarmed(client) ? rest : { ...rest, alertClearedOn: today };
}
