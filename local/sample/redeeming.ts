import { asked } from "#shared/domain/approvals/asking.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import { approverOf, goodMeant, pointsFor } from "#shared/domain/redemptions/goods.ts";
import { stockMonthOf } from "#shared/domain/redemptions/redemption.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { SampleRequest } from "./leavers.ts";
import type { Moneyed } from "./money.ts";
import type { SampleStaff } from "./organisation.ts";
import type { Times } from "./times.ts";

const ITEM = "LINE_FEE";

/** The group with the most points wants its line fee paid with them: so many that somebody else must agree. */
export function redemptionOf(
  money: readonly Moneyed[],
  { person, tree, times }: { person: SampleStaff; tree: readonly Unit[]; times: Times },
): SampleRequest[] {
  const { redemption, points: rules, approval } = DEFAULT_RULES;
  const balance = ({ points }: Moneyed) => points?.account.balance ?? 0;
  const [most] = money
    .filter(({ client }) => client.kind === "GROUP")
    .toSorted((one, other) => balance(other) - balance(one));
  const from = redemption.approval.supervisorFrom;
  if (most === undefined || balance(most) < from) return [];
  const { client } = most;
  const item = goodMeant(ITEM, { client, rules: redemption });
  const qty = Math.ceil(from / pointsFor(item, { qty: 1, redeem: rules.redeem }));
  const points = pointsFor(item, { qty, redeem: rules.redeem });
  const at = times.minutesAgo(320);
  const order = {
    ...{ id: `red_${person.id.slice(4)}`, clientId: client.id, province: client.province, itemCode: ITEM },
    ...{ qty, points, status: "APPROVED", month: stockMonthOf(at), spends: 1 },
    ...{ by: person.id, byName: person.name, at },
  };
  const wanted = {
    ...{ kind: "REDEMPTION" as const, subject: { id: client.id, name: client.shortName } },
    lines: [
      { field: "redemption", after: { zh: `${item.zh}×${qty}`, en: `${item.en} ×${qty}` } },
      { field: "points", after: -points },
    ],
    input: { order },
    steps: [{ role: "supervisor" as const, level: approverOf(points, redemption) ?? "TEAM" }],
  };
  const id = `apr_${person.id.slice(4)}_r1`;
  return [asked(wanted, { id, applicant: person, of: client, tree, rules: approval, now: at })];
}
