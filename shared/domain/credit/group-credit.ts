import { addMonths, type Day, daysBetween, wholeMonths } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import { lastMonths } from "#shared/domain/clients/held.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import { moneyByMonth } from "#shared/domain/money/months.ts";
import type { CreditRules, UpTo } from "#shared/domain/rules/credit-rules.ts";
import type { CreditComponent, CreditInput } from "./credit-rating.ts";
import { paymentsOf } from "./payments.ts";

export type CreditFacts = Pick<Archive, "client" | "accounts" | "subscriptions" | "contracts" | "bills">;

export interface Looking {
  readonly today: Day;
  readonly rules: CreditRules;
}

/** The terms of a sum, and what it lacks. */
export interface Terms {
  readonly components: readonly CreditComponent[];
  readonly missing: readonly CreditInput[];
}

const HUNDRED = 100;
const MONTH_DAYS = 30.4375;
const YEAR = 12;

/** CR-1 to CR-6: terms of a group's score in hundredths of a point. */
export function groupTerms(facts: CreditFacts, looking: Looking): Terms {
  const parts = [paymentTerms(facts, looking), tenureTerm(facts, looking), stabilityTerm(facts, looking)];
  const others = [coverTerm(facts, looking), conductTerm(facts, looking)];
  const components = [...parts.flatMap((part) => part.components), ...others];
  return {
    components: components.toSorted((one, other) => one.code.localeCompare(other.code)),
    missing: parts.flatMap((part) => part.missing),
  };
}

function paymentTerms({ bills }: CreditFacts, { today, rules: { group } }: Looking): Terms {
  const { onTime, dueDays, worstArrears } = group;
  const paid = paymentsOf(bills, { today, dueDays, months: onTime.bills });
  if (paid === undefined) return { components: [], missing: [bills.length === 0 ? "BILLS" : "PAYMENT_DAYS"] };
  const share = Math.round((paid.onTime * onTime.points * HUNDRED) / paid.known);
  return {
    components: [
      { code: "CR-1", input: paid.onTime, of: paid.known, pointsBp: share },
      { code: "CR-2", input: paid.worstDays, pointsBp: pointsUpTo(worstArrears, paid.worstDays) },
    ],
    missing: [],
  };
}

function tenureTerm({ client }: CreditFacts, { today, rules: { group } }: Looking): Terms {
  if (client.inNetworkSince === undefined) return { components: [], missing: ["TENURE"] };
  const years = Math.floor(wholeMonths(client.inNetworkSince, today) / YEAR);
  const points = Math.min(group.tenure.most, Math.max(0, years) * group.tenure.perYear);
  return { components: [{ code: "CR-3", input: years, pointsBp: points * HUNDRED }], missing: [] };
}

/** Whole months that the contract in force with the latest end still runs. */
function coverTerm({ contracts }: CreditFacts, { today, rules: { group } }: Looking): CreditComponent {
  const last = contracts
    .filter(isInForce)
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1);
  const months = last === undefined ? 0 : Math.max(0, Math.floor(daysBetween(today, last) / MONTH_DAYS));
  const { points, months: all } = group.contractCover;
  const counted = Math.min(all, months);
  return { code: "CR-4", input: months, of: all, pointsBp: Math.round((counted * points * HUNDRED) / all) };
}

function isInForce({ status }: Contract): boolean {
  return status === "ACTIVE" || status === "EXPIRING";
}

function stabilityTerm({ bills }: CreditFacts, { today, rules: { group } }: Looking): Terms {
  const { months, bands } = group.stability;
  const wanted = lastMonths(
    bills.flatMap((year) => year.bills),
    today,
  ).slice(0, months);
  const totals = moneyByMonth(bills)
    .filter(({ month }) => wanted.includes(month))
    .map(({ totalFen }) => totalFen);
  const sum = totals.reduce((all, one) => all + one, 0);
  if (totals.length < months || sum <= 0) return { components: [], missing: ["SIX_MONTHS"] };
  const mean = sum / totals.length;
  const variance = totals.reduce((all, one) => all + (one - mean) ** 2, 0) / totals.length;
  const input = Math.round((Math.sqrt(variance) / mean) * 10_000);
  return { components: [{ code: "CR-5", input, pointsBp: pointsUpTo(bands, input) }], missing: [] };
}

/** What was broken is registered; where nothing is registered, nothing was. */
function conductTerm({ client }: CreditFacts, { today, rules: { group } }: Looking): CreditComponent {
  const { points, months } = group.conduct;
  const isBroken = client.breachOn !== undefined && client.breachOn > addMonths(today, -months);
  return { code: "CR-6", input: isBroken ? 1 : 0, pointsBp: isBroken ? 0 : points * HUNDRED };
}

function pointsUpTo({ steps, above }: UpTo, value: number): number {
  return (steps.find(({ upTo }) => value <= upTo)?.points ?? above) * HUNDRED;
}
