import { mustBeAsShown } from "#shared/domain/approvals/outdated.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { type Discount, DiscountWanted, lastDayOf } from "#shared/domain/discounts/discount.ts";
import { quoteDiscount } from "#shared/domain/discounts/quote.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Effect } from "./effect.ts";

/** Both have agreed: the discount begins today, in place of the one that was there; what bars it now bars it still (DC-7). */
export const discountEffect: Effect = async ({ clients, archives, rules }, { request, now, ids }) => {
  const archive = await archives.whole(request.subject.id);
  if (archive === undefined) throw new Refusal("subject.unknown", {});
  const { client, discounts } = archive;
  mustBeAsShown(request, client);
  const { payback: _, ...wanted } = DiscountWanted.parse(request.input);
  const { discount: rule, version: ruleVersion } = await rules.current();
  const today = dayOf(now);
  const asked = { months: wanted.termMonths, productCodes: wanted.productCodes };
  const { bars } = quoteDiscount(archive, asked, { today, rules: rule });
  if (bars.length > 0) throw new Refusal("discount.barred", { name: client.shortName, bars });
  const effectiveTo = lastDayOf(today, wanted.termMonths);
  const discount: Omit<Discount, "version"> = {
    ...{ id: ids.next("dsc"), clientId: client.id, unit: client.unit, province: client.province },
    ...wanted,
    ...(request.reason !== undefined && { reason: request.reason }),
    ...{ status: "EFFECTIVE", effectiveFrom: today, effectiveTo, ruleVersion, createdAt: now },
    ...{ requestId: request.id, requestedBy: request.owner, requestedByName: request.ownerName },
    approvals: request.steps.flatMap(({ role, by, byName, at }) =>
      by !== undefined && byName !== undefined && at !== undefined ? [{ role, by, byName, at }] : [],
    ),
  };
  return [
    ...clients.put(client, { ...client, discountBp: wanted.bp, discountEndsOn: effectiveTo, touchedAt: now }),
    ...archives.put("discount", undefined, discount),
    ...discounts.flatMap((old) => archives.put("discount", old, { ...old, status: "ENDED_EARLY" })),
  ];
};
