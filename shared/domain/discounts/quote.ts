import { type Day, daysBetween } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { DiscountLevel, DiscountPolicy, DiscountRules } from "#shared/domain/rules/discount-rules.ts";
import { familiesOf } from "#shared/domain/segments/zone.ts";
import type { FloorCheck, QuotePart } from "./discount.ts";
import type { DiscountBar } from "./discount-bar.ts";
import { type Payback, paybackOf } from "./payback.ts";

/** What is asked for. */
export interface DiscountAsked {
  readonly months: number;
  /** Products that it is for; none is everything that the client holds. */
  readonly productCodes: readonly string[];
  /** 三个产品: so many families, where nobody says which. */
  readonly families?: number | undefined;
  readonly commitFen?: number | undefined;
  readonly investmentFen?: number | undefined;
}

export type DiscountUnknown = "CREDIT" | "BILLS" | "FLOOR" | "PRICE" | "PAY_MODE";

export interface Quote {
  readonly parts: readonly QuotePart[];
  /** The sum of the parts, and what of it the ceiling leaves (DC-4). */
  readonly sumBp: number;
  readonly maxBp: number;
  readonly bars: readonly DiscountBar[];
  readonly unknown: readonly DiscountUnknown[];
  /** A month at list price, and with the whole of `maxBp`. */
  readonly listFen: number | undefined;
  readonly priceFen: number | undefined;
  /** Of a price with the whole of `maxBp`. */
  readonly floor: FloorCheck;
  /** Of the business line; finance signs after it. */
  readonly level: DiscountLevel | undefined;
}

export type DiscountFacts = Pick<Archive, "client" | "accounts" | "subscriptions" | "contracts" | "bills">;

export interface Looking {
  readonly today: Day;
  readonly rules: DiscountRules;
}

/** What a client may get, part by part, what stands in the way, and who must agree (DC-1 to DC-8). */
export function quoteDiscount(facts: DiscountFacts, asked: DiscountAsked, looking: Looking): Quote {
  const parts = partsOf(facts.client, asked, looking);
  const sumBp = parts.reduce((sum, { bp }) => sum + bp, 0);
  const maxBp = Math.min(sumBp, looking.rules.ceilingBp);
  const listFen = listFenOf(facts, asked);
  const floor = floorCheck(facts, { bp: maxBp, productCodes: asked.productCodes }, looking.rules);
  return {
    ...{ parts, sumBp, maxBp, listFen, floor },
    bars: barsOf(facts, looking),
    unknown: unknownOf(facts, { listFen, floor }),
    priceFen: listFen === undefined ? undefined : discounted(listFen, maxBp),
    level: levelFor({ bp: maxBp, ruleMaxBp: maxBp }, looking.rules),
  };
}

/** DC-12, where we invest: by what the client commits to, or else by its list price less so much. */
export function paybackFor(
  facts: DiscountFacts,
  { bp, ...asked }: DiscountAsked & { readonly bp: number },
  rules: DiscountRules,
): Payback | undefined {
  const { investmentFen, commitFen, months: termMonths } = asked;
  if (investmentFen === undefined) return undefined;
  const listFen = listFenOf(facts, asked);
  const monthlyFen = commitFen ?? (listFen === undefined ? undefined : discounted(listFen, bp));
  return paybackOf({ investmentFen, monthlyFen, termMonths }, rules);
}

function partsOf(client: Client, asked: DiscountAsked, { rules, today }: Looking): QuotePart[] {
  const { months } = asked;
  const termBp = rules.term.find((term) => months >= term.months)?.bp ?? 0;
  const families = asked.families ?? familiesOf(wantedOf(client, asked)).length;
  const extra = Math.max(0, families - 1) * rules.multi.perFamilyBp;
  const term: QuotePart = { group: "TERM", count: months, bp: termBp };
  const ofClient: QuotePart = {
    group: "CLASS",
    code: client.valueClass,
    bp: rules.classBp[client.valueClass],
  };
  const multi: QuotePart = { group: "MULTI", count: families, bp: Math.min(rules.multi.mostBp, extra) };
  const campaign = bestCampaign(client, asked, { rules, today });
  return campaign !== undefined && campaign.bp > ofClient.bp + multi.bp
    ? [term, campaign]
    : [term, ofClient, multi];
}

/** What is named, or else all that the client holds. */
function wantedOf({ products = [] }: Client, { productCodes }: DiscountAsked): readonly string[] {
  return productCodes.length > 0 ? productCodes : products;
}

/** The largest offer of the day that the client and what is asked for fit. */
function bestCampaign(
  client: Client,
  asked: DiscountAsked,
  { rules, today }: Looking,
): QuotePart | undefined {
  const fitting = rules.campaigns.filter((policy) => fits(policy, { client, asked, today }));
  const best = fitting.toSorted((one, other) => other.maxBp - one.maxBp)[0];
  return best && { group: "CAMPAIGN", code: best.code, bp: best.maxBp };
}

/** Whether an offer is for this client and what is asked for, on this day (E8.3). */
export function fits(
  { target, minCommitFen = 0, minMonths = 0, validFrom, validTo }: DiscountPolicy,
  { client, asked, today }: { client: Client; asked: DiscountAsked; today: Day },
): boolean {
  const { classes, products } = target;
  const wanted = wantedOf(client, asked);
  return (
    (classes === undefined || classes.includes(client.valueClass)) &&
    (products === undefined || wanted.some((code) => products.includes(code))) &&
    asked.months >= minMonths &&
    (asked.commitFen ?? 0) >= minCommitFen &&
    validFrom <= today &&
    today <= validTo
  );
}

function barsOf({ client, accounts, contracts }: DiscountFacts, { today, rules }: Looking): DiscountBar[] {
  const { creditGrade, arrearsSince } = client;
  const days = arrearsSince === undefined ? 0 : daysBetween(arrearsSince, today);
  const disputed = contracts.find(({ inDispute }) => inDispute);
  const account = accounts.find(({ payMode }) => !rules.payModes.includes(payMode));
  return [
    ...(creditGrade !== undefined && rules.barred.grades.includes(creditGrade)
      ? [{ code: "CREDIT" as const, grade: creditGrade }]
      : []),
    ...(days > rules.barred.arrearsDays ? [{ code: "ARREARS" as const, days }] : []),
    ...(disputed ? [{ code: "DISPUTE" as const, no: disputed.no }] : []),
    ...(account ? [{ code: "PAY_MODE" as const, mode: account.payMode }] : []),
  ];
}

function unknownOf(
  { client, accounts, bills }: DiscountFacts,
  { listFen, floor }: Pick<Quote, "listFen" | "floor">,
): DiscountUnknown[] {
  return [
    ...(client.creditGrade === undefined ? (["CREDIT"] as const) : []),
    ...(bills.length === 0 ? (["BILLS"] as const) : []),
    ...(accounts.length === 0 ? (["PAY_MODE"] as const) : []),
    ...(listFen === undefined ? (["PRICE"] as const) : []),
    ...(floor === "UNKNOWN" ? (["FLOOR"] as const) : []),
  ];
}

function heldFor({ subscriptions }: DiscountFacts, codes: readonly string[]) {
  const held = subscriptions.filter(({ status }) => status !== "ENDED");
  return codes.length === 0 ? held : held.filter(({ productCode }) => codes.includes(productCode));
}

/** Known where every product that it is for is held, at its price. */
function listFenOf(facts: DiscountFacts, { productCodes }: DiscountAsked): number | undefined {
  const held = heldFor(facts, productCodes);
  const isWhole = productCodes.every((code) => held.some(({ productCode }) => productCode === code));
  if (held.length === 0 || !isWhole) return undefined;
  return held.reduce((sum, { priceFen }) => sum + priceFen, 0);
}

function discounted(fen: number, bp: number): number {
  return Math.round((fen * (BASIS - bp)) / BASIS);
}

/** DC-4, G2.12: no product for less than its filed floor. */
export function floorCheck(
  facts: DiscountFacts,
  { bp, productCodes }: { readonly bp: number; readonly productCodes: readonly string[] },
  { floorFen }: DiscountRules,
): FloorCheck {
  const held = heldFor(facts, productCodes);
  const isBelow = held.some(
    ({ productCode, priceFen, qty }) => discounted(priceFen, bp) < (floorFen[productCode] ?? 0) * qty,
  );
  if (isBelow) return "BELOW";
  const isKnown = held.length > 0 && held.every(({ productCode }) => floorFen[productCode] !== undefined);
  return isKnown ? "OK" : "UNKNOWN";
}

const BASIS = 10_000;

/** DC-5 and DC-13: whose word it is in the business line; nobody's above the ceiling. */
export function levelFor(
  { bp, ruleMaxBp }: { readonly bp: number; readonly ruleMaxBp: number },
  { approval, ceilingBp }: DiscountRules,
): DiscountLevel | undefined {
  if (bp > ceilingBp) return undefined;
  const at = approval.findIndex(({ upToBp }) => bp <= upToBp);
  const levels = approval.map(({ level }) => level);
  return levels.at(bp > ruleMaxBp ? Math.min(at + 1, levels.length - 1) : at);
}
