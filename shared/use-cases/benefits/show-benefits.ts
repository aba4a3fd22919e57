import * as z from "zod";
import { type Merchant, offers } from "#shared/domain/benefits/merchant.ts";
import { type Entitlement, entitlements, tierOf } from "#shared/domain/benefits/quota.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Benefits {
  readonly client: Pick<Client, "id" | "name" | "shortName">;
  readonly tier: string;
  readonly entitled: readonly (Entitlement & {
    readonly merchants: readonly Pick<Merchant, "id" | "name">[];
  })[];
}

/** What a client's tier opens at partner businesses, and what is left of it this year (seed E8.3, D5.4.1). */
export const showBenefits = useCase({
  name: "show-benefits",
  roles: ["manager", "supervisor", "chief"],
  uses: ["clients", "archives", "merchants", "rules"],
  input: z.lazy(() => z.object({ client: z.string().min(1) })),
  undo: "read",
  subject: async ({ clients }, { client }) => await clients.find(client),
  async decide({ archives, merchants, rules }, { subject: client, now }): Promise<Decision<Benefits>> {
    const { benefit } = await rules.current();
    const id = dayOf(now).slice(0, 4);
    const [year, all] = await Promise.all([
      archives.find("benefits", { clientId: client.id, id }),
      merchants.list(),
    ]);
    const tier = tierOf(client);
    const entitled = entitlements(tier, { year, rules: benefit }).map((entitlement) => ({
      ...entitlement,
      merchants: all
        .filter((merchant) => offers(merchant, entitlement.offer.code))
        .map(({ id: merchant, name }) => ({ id: merchant, name })),
    }));
    const { id: clientId, name, shortName } = client;
    return { outcome: { client: { id: clientId, name, shortName }, tier, entitled }, writes: [] };
  },
});
