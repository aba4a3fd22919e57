import * as z from "zod";
import type { ApprovalStep } from "#shared/domain/approvals/approval.ts";
import { asked } from "#shared/domain/approvals/asking.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { DiscountAsking, type QuotePart } from "#shared/domain/discounts/discount.ts";
import type { Payback } from "#shared/domain/discounts/payback.ts";
import {
  floorCheck,
  levelFor,
  paybackFor,
  type Quote,
  quoteDiscount,
} from "#shared/domain/discounts/quote.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { DiscountLevel, DiscountRules } from "#shared/domain/rules/discount-rules.ts";
import { Note } from "#shared/domain/tasks/words.ts";
import type { Stores } from "#shared/ports.ts";
import { askedPeople, financeAbove } from "#shared/subjects/asked-people.ts";
import { findArchive, type OwnedArchive } from "#shared/subjects/client.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface DiscountRequested {
  readonly id: string;
  readonly client: { readonly id: string; readonly name: string };
  readonly bp: number;
  readonly ruleMaxBp: number;
  readonly parts: readonly QuotePart[];
  readonly months: number;
  readonly level: DiscountLevel;
  readonly unknown: Quote["unknown"];
  readonly payback?: Payback;
  /** Whose word is asked first and second, by name; nobody where it is the administrator's. */
  readonly approvers: readonly (readonly string[])[];
  readonly title: string;
  readonly tell: readonly string[];
}

/** A discount is asked of two people: the business line by its size, then finance (DC-5, DC-6, DC-13; seed G5.3). */
export const requestDiscount = useCase({
  name: "request-discount",
  roles: ["manager", "chief"],
  uses: ["archives", "approvals", "units", "staff", "rules"],
  input: z.lazy(() =>
    DiscountAsking.unwrap().extend({ bp: z.int().min(1).max(10_000), reason: Note.optional() }),
  ),
  undo: "restore",
  subject: async (stores, { clientId }) => await findArchive(stores, clientId),
  async decide(stores, { caller, input, subject, now, ids }): Promise<Decision<DiscountRequested>> {
    const { discount: rules, approval } = await stores.rules.current();
    const { clientId: _, bp, reason, ...wanted } = input;
    const quote = quoteDiscount(subject, wanted, { today: dayOf(now), rules });
    const level = mustBeWithin(subject, { bp, reason, quote, rules, productCodes: wanted.productCodes });
    const payback = paybackFor(subject, { ...wanted, bp }, rules);
    if (payback?.isShown === false) throw new Refusal("discount.no-payback", payback);
    const { client } = subject;
    const floor = floorCheck(subject, { bp, productCodes: wanted.productCodes }, rules);
    const kept = { productCodes: wanted.productCodes, bp, ruleMaxBp: quote.maxBp, parts: quote.parts, floor };
    const tree = await stores.units.tree();
    const request = asked(
      {
        ...{ kind: "DISCOUNT", subject: { id: client.id, name: client.shortName }, reason },
        lines: [{ field: "discountBp", before: client.discountBp, after: bp }],
        input: { ...kept, termMonths: wanted.months, ...(payback && { payback }) },
        steps: [
          { role: "supervisor", level },
          { role: "finance", level: "TEAM" },
        ],
      },
      {
        ...{ id: ids.next("apr"), applicant: caller, of: client, tree, rules: approval, now },
        finance: await financeAbove(stores, { tree, unit: client.unit }),
      },
    );
    const tell = await askedPeople(stores, request);
    const outcome = {
      ...{ id: request.id, client: { id: client.id, name: client.shortName }, bp, ruleMaxBp: quote.maxBp },
      ...{ parts: quote.parts, months: wanted.months, level, unknown: quote.unknown },
      ...(payback && { payback }),
      approvers: await approversOf(stores, request.steps),
      ...{ title: client.shortName, tell },
    };
    return { outcome, writes: stores.approvals.put(undefined, request) };
  },
});

interface Wish {
  readonly bp: number;
  readonly reason: string | undefined;
  readonly quote: Quote;
  readonly rules: DiscountRules;
  readonly productCodes: readonly string[];
}

/** Refused before anybody is asked: what is barred, above the ceiling, below the filed floor, or above the rule without a reason. */
function mustBeWithin(
  archive: OwnedArchive,
  { bp, reason, quote, rules, productCodes }: Wish,
): DiscountLevel {
  const { bars, maxBp } = quote;
  if (bars.length > 0) throw new Refusal("discount.barred", { name: archive.client.shortName, bars });
  const level = levelFor({ bp, ruleMaxBp: maxBp }, rules);
  if (level === undefined) throw new Refusal("discount.too-high", { askedBp: bp, mostBp: rules.ceilingBp });
  if (floorCheck(archive, { bp, productCodes }, rules) === "BELOW")
    throw new Refusal("discount.below-floor", { askedBp: bp });
  if (bp > maxBp && reason === undefined)
    throw new Refusal("discount.unexplained", { askedBp: bp, ruleBp: maxBp });
  return level;
}

async function approversOf(
  stores: Pick<Stores, "units" | "staff">,
  steps: readonly ApprovalStep[],
): Promise<string[][]> {
  return await Promise.all(
    steps.map(async (step) => {
      const ids = await askedPeople(stores, { status: "OPEN", steps: [step] });
      const people = await Promise.all(ids.map(async (id) => await stores.staff.find(id)));
      return people.flatMap((person) => person?.name ?? []);
    }),
  );
}
