import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { heldProducts } from "#shared/domain/clients/held.ts";
import { stepOfSubscriptions } from "#shared/domain/contracts/network-status.ts";
import { laidOver, mustBeSold } from "#shared/domain/contracts/recording.ts";
import { Subscription } from "#shared/domain/contracts/subscription.ts";
import { SUBSCRIPTION_STEPS } from "#shared/domain/contracts/transitions.ts";
import { clientFirst, type Recorded, recorded, withPart } from "#shared/subjects/archive.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

const Said = Subscription.unwrap()
  .omit({ id: true, clientId: true, version: true, province: true, createdAt: true })
  .extend({ clientId: z.string().min(1), id: z.string().min(1).optional() });

/** A product that a client orders, has, suspends or ends; the first active one and the last that ends move the client itself. */
export const recordSubscription = useCase({
  name: "record-subscription",
  roles: ["manager", "supervisor", "chief", "admin"],
  uses: ["archives", "clients"],
  input: Said,
  undo: "restore",
  async subject(stores, { clientId, id }) {
    const of = await findArchive(stores, clientId);
    const before = of?.subscriptions.find((one) => one.id === id);
    return of && (id === undefined || before) ? { ...of, before } : undefined;
  },
  decide(stores, { input, subject, now, ids }): Decision<Recorded> {
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
    const held = {
      ...heldProducts(all),
      ...stepOfSubscriptions(client, { subscriptions: all, today: dayOf(now) }),
    };
    const parts = stores.archives.put("subscription", before, after);
    return { outcome: recorded(id, before), writes: clientFirst(stores, client, { held, now, parts }) };
  },
});
