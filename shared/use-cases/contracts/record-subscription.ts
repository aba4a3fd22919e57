import * as z from "zod";
import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { heldProducts } from "#shared/domain/clients/held.ts";
import { eventOfSubscriptions, type LifeStep, lifeStep } from "#shared/domain/clients/life-cycle.ts";
import { laidOver, mustBeSold } from "#shared/domain/contracts/recording.ts";
import { Subscription } from "#shared/domain/contracts/subscription.ts";
import { SUBSCRIPTION_STEPS } from "#shared/domain/contracts/transitions.ts";
import type { Stores } from "#shared/ports.ts";
import { clientFirst, type Recorded, recorded, withPart } from "#shared/subjects/archive.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { stepWrites } from "#shared/subjects/leaving.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

const Said = z.lazy(() =>
  Subscription.unwrap()
    .omit({ id: true, clientId: true, version: true, province: true, createdAt: true })
    .extend({ clientId: z.string().min(1), id: z.string().min(1).optional() }),
);

/** A product that a client orders, has, suspends or ends; the first active one and the last that ends move the client itself. */
export const recordSubscription = useCase({
  name: "record-subscription",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["archives", "clients", "tasks", "retained", "rules"],
  input: Said,
  undo: "restore",
  async subject(stores, { clientId, id }) {
    const of = await findArchive(stores, clientId);
    const before = of?.subscriptions.find((one) => one.id === id);
    return of && (id === undefined || before) ? { ...of, before } : undefined;
  },
  async decide(stores, { caller: by, input, subject, now, ids }): Promise<Decision<Recorded>> {
    const { client, subscriptions, before } = subject;
    mustBeSold(input.productCode, { isNew: before === undefined });
    const { id, createdAt } = before ?? { id: ids.next("sub"), createdAt: now };
    const { province } = client;
    const after = laidOver(
      before,
      { ...input, id, clientId: client.id, province, createdAt, version: "" },
      SUBSCRIPTION_STEPS,
    );
    const all = withPart(subscriptions, after);
    const today = dayOf(now);
    const step = await stepOf(stores, client, { all, today });
    const held = { ...step?.client, ...heldProducts(all) };
    const parts = [
      ...stores.archives.put("subscription", before, after),
      ...(await stepWrites(stores, { client, today, now, ids, by }, step)),
    ];
    return { outcome: recorded(id, before), writes: clientFirst(stores, client, { held, now, parts }) };
  },
});

/** The first that is active brings the client onto the network, the last that ends takes it off (domain.md 2.2). */
async function stepOf(
  { rules }: Pick<Stores, "rules">,
  client: Client,
  { all, today }: { all: readonly Subscription[]; today: Day },
): Promise<LifeStep | undefined> {
  const active = all.filter(({ status }) => status === "ACTIVE").length;
  const open = all.filter(({ status }) => status !== "ENDED").length;
  const event = eventOfSubscriptions(client, { active, open });
  const { lifeCycle } = (await rules.current()).archive;
  return event && lifeStep(client, event, { today, rules: lifeCycle });
}
