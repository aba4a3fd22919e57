import * as z from "zod";
import type { Day } from "#shared/domain/calendar/day.ts";
import { dayOf, daysBetween } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { type Offering, offeringFor } from "#shared/domain/contracts/offering.ts";
import type { CadenceRules } from "#shared/domain/rules/cadence-rules.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Recommended extends Offering {
  readonly client: Pick<Client, "id" | "owner" | "shortName" | "valueClass" | "kind">;
  /** So many of the offers are shown at first. */
  readonly shown: number;
  /** The visit that its class is due: how often, and how long ago the last contact was. */
  readonly visit: { readonly everyDays: number; readonly daysAgo: number | undefined };
}

/** What else a client could buy, each with its reasons (seed G11, G2.5, G15.1, G18.3). */
export const recommendProducts = useCase({
  name: "recommend-products",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives", "clients", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1) })),
  undo: "read",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide({ clients, rules }, { subject, now }): Promise<Decision<Recommended>> {
    const { client } = subject;
    const [book, { offer, cadence }] = await Promise.all([clients.lines(client.owner), rules.current()]);
    const { id, owner, shortName, valueClass, kind } = client;
    const outcome = {
      ...offeringFor(subject, { book, rules: offer }),
      client: { id, owner, shortName, valueClass, kind },
      shown: offer.shown,
      visit: visitOf(client, { cadence, today: dayOf(now) }),
    };
    return { outcome, writes: [] };
  },
});

function visitOf(
  { valueClass, lastContactAt }: Client,
  { cadence, today }: { readonly cadence: CadenceRules; readonly today: Day },
): Recommended["visit"] {
  return {
    everyDays: cadence.byClass[valueClass].visitDays,
    daysAgo: lastContactAt === undefined ? undefined : daysBetween(dayOf(lastContactAt), today),
  };
}
