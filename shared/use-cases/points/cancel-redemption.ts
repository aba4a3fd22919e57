import * as z from "zod";
import type { Client } from "#shared/domain/clients/client.ts";
import { ended } from "#shared/domain/redemptions/redemption.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { itemOf, type RedemptionItem } from "#shared/domain/rules/redemption-rules.ts";
import { findArchive } from "#shared/subjects/client.ts";
import { givenBack } from "#shared/subjects/redeeming.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface RedemptionCancelled {
  readonly client: Pick<Client, "id" | "shortName">;
  readonly order: string;
  readonly item: RedemptionItem | undefined;
  readonly qty: number;
  readonly points: number;
  readonly returned: number;
  /** What had lapsed meanwhile and is lost. */
  readonly waived: number;
  readonly balance: number;
  readonly title: string;
}

/** Calls a redemption off, or takes the goods back: the points return to the lots and the days that they came from. */
export const cancelRedemption = useCase({
  name: "cancel-redemption",
  roles: ["manager", "supervisor", "chief"],
  uses: ["archives", "points", "stock", "rules"],
  input: z.lazy(() =>
    z.object({
      client: z.string().min(1),
      /** The last one that still stands, where it is not said. */
      order: z.string().min(1).optional(),
    }),
  ),
  undo: "inverse",
  subject: async (stores, { client }) => await findArchive(stores, client),
  async decide(stores, { caller, input, subject, now }): Promise<Decision<RedemptionCancelled>> {
    const { client, points: account, redemptions } = subject;
    const rules = await stores.rules.current();
    const id = input.order ?? redemptions.at(-1)?.id;
    const before = id && (await stores.archives.find("redemption", { clientId: client.id, id }));
    if (!before) throw new Refusal("redemption.none", { name: client.shortName });
    const order = ended(before, { at: now, returnDays: rules.redemption.returnDays });
    const of = { client, account, now, rules, by: caller.id };
    const { returned, waived, balance, writes } = await givenBack(stores, { before, order }, of);
    const { shortName } = client;
    const outcome = {
      ...{
        client: { id: client.id, shortName },
        order: order.id,
        item: itemOf(rules.redemption, order.itemCode),
      },
      ...{ qty: order.qty, points: order.points, returned, waived, balance, title: shortName },
    };
    return { outcome, writes };
  },
});
