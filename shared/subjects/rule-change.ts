import { dayOf } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { isAlike } from "#shared/domain/rules/difference.ts";
import { newestOf, RuleChange, statusOn } from "#shared/domain/rules/rule-document.ts";
import type { Effect } from "./effect.ts";

/** The draft becomes a version that comes into force on its day; versions that others have replaced go to the history. */
export const ruleChange: Effect = async ({ rules }, { request, caller, now }) => {
  const { code, number, content, from } = RuleChange.parse(request.input);
  const [approved, draft] = await Promise.all([rules.approved(), rules.draft(code)]);
  const newest = newestOf(approved, code);
  const isSame = draft?.number === number && isAlike(draft.content, content);
  if (draft === undefined || !isSame || (newest?.from ?? "") >= from)
    throw new Refusal("rules.outdated", { code });
  const day = dayOf(now);
  if (from <= day) throw new Refusal("rules.too-early", { on: from });
  const over = approved.filter((one) => one.code === code && statusOn(one, { day, approved }) === "RETIRED");
  const { id: approvedBy, name: approvedByName } = caller;
  const agreed = { approvedBy, approvedByName, approvedAt: now, requestId: request.id };
  return [
    ...rules.put(draft, { ...draft, status: "SCHEDULED", from, ...agreed }),
    ...over.flatMap((one) => rules.put(one, { ...one, status: "RETIRED" })),
  ];
};
