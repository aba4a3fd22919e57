import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { asked } from "#shared/domain/approvals/asking.ts";
import { approved, stepNow } from "#shared/domain/approvals/deciding.ts";
import { addDays, addMonths, type Day, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { type Discount, lastDayOf } from "#shared/domain/discounts/discount.ts";
import { levelFor, quoteDiscount } from "#shared/domain/discounts/quote.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { Made } from "./holdings.ts";
import type { SampleRequest } from "./leavers.ts";
import type { Moneyed } from "./money.ts";
import type { SampleStaff } from "./organisation.ts";
import type { Times } from "./times.ts";

/** How far a discount has come, and since how many days. */
interface State {
  readonly words: number;
  readonly reason: string;
  /** The day on which it was asked for. */
  readonly on: (today: Day) => Day;
}

const EXPIRES_IN = 25;
const MONTHS = 12;
/** One of each: asked for, waiting for its second word, in force, near its end. */
const STATES: readonly State[] = [
  { words: 0, reason: "竞争对手报价，希望续签一年", on: (today) => addDays(today, -1) },
  { words: 1, reason: "三类产品一起续签", on: (today) => addDays(today, -3) },
  { words: 2, reason: "签一年，专线扩容", on: (today) => addDays(today, -120) },
  {
    ...{ words: 2, reason: "签一年，宽带加云盘" },
    on: (today) => addDays(addMonths(addDays(today, EXPIRES_IN), -MONTHS), 1),
  },
];

export interface Discounted {
  readonly moneyed: Moneyed;
  readonly requests: readonly SampleRequest[];
  readonly discounts: readonly Made<Discount>[];
}

interface Making {
  readonly person: SampleStaff;
  readonly tree: readonly Unit[];
  readonly staff: readonly SampleStaff[];
  readonly times: Times;
}

/** Whoever may have a discount gets one in the nth state; the others stay as they are. */
export function discountedOf(moneyed: Moneyed, n: number, making: Making): Discounted {
  const state = STATES[n];
  const quote = quoteOf(moneyed, making.times);
  if (state === undefined || quote.bars.length > 0 || quote.maxBp === 0)
    return { moneyed, requests: [], discounts: [] };
  const on = state.on(making.times.today);
  const request = settled(requestOf(moneyed, { n, on, state, making, quote }), { state, on, making });
  if (request.status !== "APPROVED") return { moneyed, requests: [request], discounts: [] };
  const discount = discountOf(moneyed, { request, on, quote });
  const client = { ...moneyed.client, discountBp: discount.bp, discountEndsOn: discount.effectiveTo };
  return { moneyed: { ...moneyed, client }, requests: [request], discounts: [discount] };
}

function quoteOf({ client, accounts, subscriptions, contracts, bills }: Moneyed, { today }: Times) {
  const version = "";
  const facts = {
    client: { ...client, version },
    accounts: accounts.map((one) => ({ ...one, version })),
    subscriptions: subscriptions.map((one) => ({ ...one, version })),
    contracts: contracts.map((one) => ({ ...one, version })),
    bills: bills.map((one) => ({ ...one, version })),
  };
  return quoteDiscount(facts, { months: MONTHS, productCodes: [] }, { today, rules: DEFAULT_RULES.discount });
}

type Quote = ReturnType<typeof quoteOf>;

interface Wish {
  readonly n: number;
  readonly on: Day;
  readonly state: State;
  readonly making: Making;
  readonly quote: Quote;
}

function requestOf({ client }: Moneyed, { n, on, state, making, quote }: Wish): SampleRequest {
  const { person, tree, staff } = making;
  const { discount: rules, approval } = DEFAULT_RULES;
  const { maxBp: bp, parts, floor } = quote;
  const level = levelFor({ bp, ruleMaxBp: bp }, rules) ?? "PROVINCE";
  const finance = staff.filter(({ post }) => post === "FINANCE").map(({ unit }) => unit);
  const wanted = {
    ...{
      kind: "DISCOUNT" as const,
      subject: { id: client.id, name: client.shortName },
      reason: state.reason,
    },
    lines: [{ field: "discountBp", before: undefined, after: bp }],
    input: { productCodes: [], bp, ruleMaxBp: bp, parts, floor, termMonths: MONTHS },
    steps: [
      { role: "supervisor" as const, level },
      { role: "finance" as const, level: "TEAM" as const },
    ],
  };
  const id = `apr_${person.id.slice(4)}_d${n + 1}`;
  const of = { id, applicant: person, of: client, tree, finance };
  return asked(wanted, { ...of, rules: approval, now: instantAt(on, "10:20") });
}

/** As many words as it has had: its leader's on the same day, finance's on the next. */
function settled(
  request: SampleRequest,
  { state, on, making }: Pick<Wish, "state" | "on" | "making">,
): SampleRequest {
  let after: ApprovalRequest = { ...request, version: "" };
  for (let word = 0; word < state.words; word += 1) {
    const step = stepNow(after);
    const by = step && whoSigns(step, making);
    if (by === undefined) break;
    after = approved(after, { by, at: wordAt(on, word) });
  }
  const { version: _, ...kept } = after;
  return kept;
}

function wordAt(on: Day, word: number): Instant {
  return word === 0 ? instantAt(on, "15:10") : instantAt(addDays(on, 1), "09:40");
}

function whoSigns({ role, unit }: ApprovalRequest["steps"][number], { tree, staff }: Making) {
  if (role === "finance") return staff.find((one) => one.post === "FINANCE" && one.unit === unit);
  const head = tree.find(({ code }) => code === unit)?.head;
  return staff.find(({ id, post }) => (role === "admin" ? post === "PROVINCE_ADMIN" : id === head));
}

function discountOf(
  { client }: Moneyed,
  { request, on, quote }: { readonly request: SampleRequest; readonly on: Day; readonly quote: Quote },
): Made<Discount> {
  const { maxBp: bp, parts, floor } = quote;
  const effectiveFrom = addDays(on, 1);
  return {
    ...{
      id: `dsc_${request.id.slice(4)}`,
      clientId: client.id,
      unit: client.unit,
      province: client.province,
    },
    ...{ productCodes: [], bp, ruleMaxBp: bp, parts: [...parts], termMonths: MONTHS, floor },
    ...{ status: "EFFECTIVE", effectiveFrom, effectiveTo: lastDayOf(effectiveFrom, MONTHS) },
    ...{ requestId: request.id, requestedBy: request.owner, requestedByName: request.ownerName },
    ...(request.reason && { reason: request.reason }),
    approvals: request.steps.map(({ role, by = "", byName = "", at = "" }) => ({ role, by, byName, at })),
    ...{ ruleVersion: DEFAULT_RULES.version, createdAt: wordAt(on, 1) },
  };
}
