import { wholeMonths } from "#shared/domain/calendar/day.ts";
import { lastMonths } from "#shared/domain/clients/held.ts";
import { isServed } from "#shared/domain/clients/life-cycle.ts";
import { productOfCode } from "#shared/domain/contracts/catalogue.ts";
import { meanOf, moneyByMonth } from "#shared/domain/money/months.ts";
import type { CreditBar, CreditComponent } from "./credit-rating.ts";
import type { CreditFacts, Looking, Terms } from "./group-credit.ts";

const HUNDRED = 100;

/** CR-15 to CR-18: terms of an individual's score in hundredths of a point. */
export function individualTerms(facts: CreditFacts, looking: Looking): Terms {
  const parts = [billTerm(facts, looking), tenureTerm(facts, looking), stopsTerm(facts, looking)];
  const components = [...parts.flatMap((part) => part.components), plusTerm(facts, looking)];
  return {
    components: components.toSorted((one, other) => one.code.localeCompare(other.code)),
    missing: [...parts.flatMap((part) => part.missing), ...(isNamed(facts) ? [] : (["REAL_NAME"] as const))],
  };
}

function billTerm({ bills }: CreditFacts, { today, rules: { individual } }: Looking): Terms {
  const wanted = lastMonths(
    bills.flatMap((year) => year.bills),
    today,
  ).slice(0, individual.billMonths);
  const totals = moneyByMonth(bills).filter(({ month }) => wanted.includes(month));
  const input = meanOf(totals.map(({ totalFen }) => totalFen));
  if (input === undefined) return { components: [], missing: ["BILLS"] };
  const points = Math.min(individual.billMost, Math.max(0, Math.round(input / HUNDRED)));
  return { components: [{ code: "CR-15", input, pointsBp: points * HUNDRED }], missing: [] };
}

/** The month of activation counts as one. */
function tenureTerm({ client }: CreditFacts, { today, rules: { individual } }: Looking): Terms {
  if (client.inNetworkSince === undefined) return { components: [], missing: ["TENURE"] };
  const input = wholeMonths(`${client.inNetworkSince.slice(0, 7)}-01`, today) + 1;
  return {
    components: [{ code: "CR-16", input, pointsBp: input * individual.perMonth * HUNDRED }],
    missing: [],
  };
}

function plusTerm({ subscriptions }: CreditFacts, { rules: { individual } }: Looking): CreditComponent {
  const items = subscriptions.filter(
    ({ productCode, status }) => status !== "ENDED" && productOfCode(productCode)?.family === "VNET",
  ).length;
  const points = Math.min(individual.plusMost, items * individual.perPlusItem);
  return { code: "CR-17", input: items, pointsBp: points * HUNDRED };
}

function stopsTerm({ client: { arrearsStops } }: CreditFacts, { rules: { individual } }: Looking): Terms {
  if (arrearsStops === undefined) return { components: [], missing: ["STOPS"] };
  const pointsBp = arrearsStops === 0 ? 0 : -arrearsStops * individual.perStop * HUNDRED;
  return { components: [{ code: "CR-18", input: arrearsStops, pointsBp }], missing: [] };
}

function isNamed({ client }: CreditFacts): boolean {
  return client.idNo !== undefined;
}

/** CR-19 and CR-20: 0 below the first. */
export function starsFor(
  { scoreBp, stops }: { readonly scoreBp: number; readonly stops: number },
  { rules: { individual } }: Pick<Looking, "rules">,
): number {
  const stars = individual.starsFrom.filter((from) => scoreBp >= from * HUNDRED).length;
  return stops >= individual.manyStops ? Math.min(individual.manyStopsStars, stars) : stars;
}

/** CR-21. What is not known bars nobody: it is missing. */
export function barsOf({ client, accounts }: CreditFacts, { today, rules }: Looking): CreditBar[] {
  const since = client.inNetworkSince;
  const isNew = since !== undefined && wholeMonths(since, today) < rules.individual.leastMonths;
  const isUsed = isServed(client) && !accounts.some(({ status }) => status === "STOPPED");
  return [...(isNew ? (["TOO_NEW"] as const) : []), ...(isUsed ? [] : (["NOT_IN_USE"] as const))];
}
