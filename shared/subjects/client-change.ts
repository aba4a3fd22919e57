import { mustBeAsShown } from "#shared/domain/approvals/outdated.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { changed } from "#shared/domain/clients/changing.ts";
import { leadChecked } from "#shared/domain/clients/lead-life.ts";
import { type Account, PayMode } from "#shared/domain/contracts/account.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import type { Effect } from "./effect.ts";

/** Fields of a client's archive, as the request's lines have them; another way of settling is that of its accounts too. */
export const clientChange: Effect = async ({ clients, rules, archives }, { request, now }) => {
  const client = await clients.find(request.subject.id);
  if (client === undefined) throw new Refusal("subject.unknown", {});
  mustBeAsShown(request, client);
  const current = await rules.current();
  const after = changed(client, request.lines, { now, rules: current.archive });
  const resettled = request.lines.find(({ field }) => field === "settlementMode");
  return [
    ...clients.put(client, leadChecked(after, { today: dayOf(now), rules: current })),
    ...(resettled ? await accountsPaying(archives, client.id, PayMode.parse(resettled.after)) : []),
  ];
};

async function accountsPaying(
  archives: Stores["archives"],
  clientId: string,
  payMode: Account["payMode"],
): Promise<Change[]> {
  const { accounts } = (await archives.whole(clientId)) ?? { accounts: [] };
  const others = accounts.filter((account) => account.payMode !== payMode);
  return others.flatMap((account) => archives.put("account", account, { ...account, payMode }));
}
