import * as z from "zod";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { type DiscountEnd, endOf } from "#shared/domain/discounts/discount.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface DiscountSettled extends DiscountEnd {
  readonly owner: string;
}

/** The night's look at one discount: its end is work, and after it the price returns to list (DC-10). */
export const settleDiscount = useCase({
  name: "settle-discount",
  roles: ["system"],
  uses: ["archives", "clients", "rules"],
  input: z.lazy(() => z.object({ clientId: z.string().min(1), discountId: z.string().min(1) })),
  undo: "never",
  async subject(stores, { clientId, discountId }) {
    const archive = await findArchive(stores, clientId);
    const discount = archive?.discounts.find(({ id }) => id === discountId);
    return archive && discount && { ...archive, discount };
  },
  async decide(stores, { subject, now }): Promise<Decision<DiscountSettled>> {
    const { client, discount, owner } = subject;
    const { remindDays } = (await stores.rules.current()).discount;
    const end = endOf(discount, { client: client.shortName, today: dayOf(now), remindDays });
    if (end.status === discount.status) return { outcome: { ...end, owner }, writes: [] };
    const { discountBp: _, discountEndsOn: __, ...list } = client;
    const writes = [
      ...stores.clients.put(client, list),
      ...stores.archives.put("discount", discount, { ...discount, status: end.status }),
    ];
    return { outcome: { ...end, owner }, writes };
  },
});
