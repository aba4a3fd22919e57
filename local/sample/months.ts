import { addDays, addMonths, type Day, monthOf } from "#shared/domain/calendar/day.ts";
import { productOfCode } from "#shared/domain/contracts/catalogue.ts";
import type { Subscription } from "#shared/domain/contracts/subscription.ts";
import type { BillMonth, BillYear } from "#shared/domain/money/bill-year.ts";
import { postedBills, postedUsage } from "#shared/domain/money/posting.ts";
import type { UsageMonth, UsageYear } from "#shared/domain/money/usage-year.ts";
import { type Debt, owedBills } from "./debts.ts";
import { type Dice, dice } from "./dice.ts";
import type { Made } from "./holdings.ts";
import type { SampleClient } from "./sample-client.ts";
import { type Warned, warnedBills, warnedUsage } from "./warned.ts";

/** Two years and a month: growth compares each month with that of the year before. */
const MONTHS = 25;
const BUSY: readonly number[] = [1, 2, 9, 12];

interface Monthly {
  readonly client: SampleClient;
  readonly today: Day;
  readonly roll: Dice;
  readonly accountId: string;
  readonly subscriptions: readonly Made<Subscription>[];
  readonly debt: Debt | undefined;
  readonly warned: Warned;
}

/** Of the unit's money and its members', in basis points: better clients pay more by the unit (seed G1.3). */
const PURITY = { A: [7000, 9200], B: [5000, 8500], C: [2000, 8000], NONE: [2000, 6000] } as const;

export function billsOf(monthly: Monthly): Made<BillYear>[] {
  const { client, today, roll } = monthly;
  const [from, to] = PURITY[client.valueClass];
  const purity = client.kind === "GROUP" ? roll.between(from, to) : 0;
  const yearly = roll.between(-18, 22) / 100;
  const bills = Array.from({ length: MONTHS }, (_, n) =>
    billOf(monthly, { ago: MONTHS - n, purity, yearly }),
  );
  const of = { clientId: client.id, province: client.province };
  const owed = owedBills(warnedBills(bills, monthly.warned), monthly);
  return postedBills([], owed, of)
    .map(({ after }) => after)
    .filter(({ year }) => year <= today.slice(0, 4));
}

function billOf(
  { client, today, roll, accountId, subscriptions }: Monthly,
  { ago, purity, yearly }: { readonly ago: number; readonly purity: number; readonly yearly: number },
): BillMonth {
  const month = monthOf(addMonths(`${monthOf(today)}-01`, -ago));
  const season = BUSY.includes(Number(month.slice(5))) ? 1.03 : 1;
  const trend = 1 + yearly * ((6.5 - ago) / 12);
  const base =
    Math.round(((client.monthlyFen ?? 0) * trend * season * roll.between(97, 103)) / 100 / 100) * 100;
  const unitPaidFen = client.kind === "GROUP" ? base : 0;
  const memberPaidFen =
    client.kind === "GROUP" ? Math.round((base * (10_000 - purity)) / purity / 100) * 100 : base;
  const totalFen = unitPaidFen + memberPaidFen;
  return {
    ...{ month, accountId, totalFen, unitPaidFen, memberPaidFen, discountFen: offOf(client, totalFen) },
    byFamily: familiesIn(unitPaidFen, subscriptions),
    ...{ paidFen: totalFen, paidOn: addDays(addMonths(`${month}-01`, 1), roll.between(4, 18)) },
  };
}

/** Of every hundred so many get something off: between so many percent. */
const OFF = { A: [70, 4, 12], B: [35, 3, 9], C: [0, 0, 0], NONE: [0, 0, 0] } as const;
/** Of every hundred of class B so many are billed far less than any rule gives, until somebody looks. */
const LEAKING = { percent: 4, off: 36 };

/** What is given off the list price, so that `fen` is left. */
function offOf({ id, kind, valueClass }: SampleClient, fen: number): number {
  if (kind !== "GROUP") return 0;
  const roll = dice(`off ${id}`);
  const [percent, from, to] = OFF[valueClass];
  const isLeaking = valueClass === "B" && roll.chance(LEAKING.percent);
  const usual = roll.chance(percent) ? roll.between(from, to) : 0;
  const off = isLeaking ? LEAKING.off : usual;
  return Math.round((fen * off) / (100 - off) / 100) * 100;
}

/** The unit's share by product family, in proportion to the prices. */
function familiesIn(fen: number, subscriptions: readonly Made<Subscription>[]): BillMonth["byFamily"] {
  const all = subscriptions.reduce((sum, { priceFen }) => sum + priceFen, 0);
  const families: Record<string, number> = {};
  for (const { productCode, priceFen } of all > 0 ? subscriptions : []) {
    const family = productOfCode(productCode)?.family ?? "OTHER";
    families[family] = (families[family] ?? 0) + Math.round((fen * priceFen) / all);
  }
  return families;
}

const USED = 15;

export function usageOf({ client, today, roll, warned }: Monthly, members: number): Made<UsageYear>[] {
  const each = { minutes: roll.between(150, 420), data: roll.between(1500, 6000), sms: roll.between(5, 60) };
  const silent = roll.between(1, 4);
  const months = Array.from({ length: USED }, (_, n): UsageMonth => {
    const month = monthOf(addMonths(`${monthOf(today)}-01`, n - USED));
    const about = (number: number) => Math.round((number * roll.between(93, 107)) / 100);
    const membersSilent = Math.round((members * silent) / 100);
    return {
      ...{ month, membersSilent, membersActive: members - membersSilent, divertedTo: {}, portQueries: 0 },
      ...{ minutesOut: about(members * each.minutes), minutesIn: about(members * each.minutes * 1.1) },
      ...{ dataMb: about(members * each.data), sms: about(members * each.sms) },
    };
  });
  return postedUsage([], warnedUsage(months, warned), { clientId: client.id, province: client.province }).map(
    ({ after }) => after,
  );
}
