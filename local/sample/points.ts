import { addMonths, type Day, instantAt, monthOf } from "#shared/domain/calendar/day.ts";
import type { BillYear } from "#shared/domain/money/bill-year.ts";
import { lastWholeMonth } from "#shared/domain/money/months.ts";
import type { NewPointsAccount } from "#shared/domain/points/account.ts";
import type { NewKeptKey, NewPointsEntry } from "#shared/domain/points/entry.ts";
import { onTimeOf } from "#shared/domain/points/events.ts";
import { type Ledger, type Moving, openAccount } from "#shared/domain/points/movement.ts";
import { moved } from "#shared/domain/points/moving.ts";
import { bodyOf, keyOf, type PointsOrder } from "#shared/domain/points/order.ts";
import { postingOf } from "#shared/domain/points/posting.ts";
import { settled } from "#shared/domain/points/standing.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { type Dice, dice } from "./dice.ts";
import type { Made } from "./holdings.ts";
import type { SampleClient } from "./sample-client.ts";

/** A client's points and how they came about. */
export interface SamplePoints {
  readonly account: NewPointsAccount;
  readonly entries: readonly NewPointsEntry[];
  readonly keys: readonly NewKeptKey[];
}

const MONTHS = 12;
const OTHERS_MONTHS = 3;
/** By the 8th of the month that follows. */
const POSTED = "-08";
/** Whose points have a past; of the others' better clients so many have, everybody else's begin with the next posting. */
const KEPT_BY = "stf_wangmin";
const OTHERS_PERCENT = 12;
const BROUGHT_PERCENT = 45;

interface Told {
  readonly bills: readonly Made<BillYear>[];
  readonly today: Day;
  readonly roll: Dice;
}

/** A year of postings by the very rules that post: base, tenure, tier, a year of payments on time, and here and there a correction by hand. */
export function pointsOf(client: SampleClient, { bills, today, roll }: Told): SamplePoints | undefined {
  if (!hasPast(client) || bills.length === 0) return undefined;
  const days = postingDays(client, today);
  const years = bills.map((year) => ({ ...year, version: "" }));
  const old = broughtOver(client, today);
  let ledger = opened(client, old[0]?.day ?? days[0] ?? today);
  const keys: NewKeptKey[] = [];
  for (const { day, order } of old) {
    ledger = moved(ledger, order, movingOn(day));
    keys.push(keptOf(client, order, ledger.account.entries));
  }
  for (const day of days.filter((one) => one <= today)) {
    const { orders, marks } = dueOf(client, { years, ledger, day, roll });
    for (const order of orders) {
      ledger = moved(ledger, order, movingOn(day));
      keys.push(keptOf(client, order, ledger.account.entries));
    }
    ledger = settled({ ...ledger, account: { ...ledger.account, ...marks } }, movingOn(day));
  }
  return ledger.entries.length === 0 ? undefined : { account: ledger.account, entries: ledger.entries, keys };
}

function hasPast({ id, owner, kind, valueClass }: SampleClient): boolean {
  const isWorth = kind === "INDIVIDUAL" || ["A", "B"].includes(valueClass);
  if (owner === KEPT_BY) return kind === "INDIVIDUAL" || valueClass !== "C";
  return isWorth && dice(`past ${id}`).chance(OTHERS_PERCENT);
}

/** Brought over from the old system as it was booked there: what lapses this month, and next. */
function broughtOver({ id }: SampleClient, today: Day): { day: Day; order: PointsOrder }[] {
  const roll = dice(`brought ${id}`);
  if (!roll.chance(BROUGHT_PERCENT)) return [];
  const life = DEFAULT_RULES.points.lifeMonths;
  return [life - 1, life - 2].map((ago) => {
    const day = postingDay(today, ago);
    const points = roll.between(3, 30) * 100;
    const booked = { is: "adjust", points, source: "ADJUSTMENT", sourceId: `old ${day}` } as const;
    return { day, order: { ...booked, note: "旧系统结转" } };
  });
}

/** A year of postings; of the others' clients a quarter is enough to see. */
function postingDays({ owner }: SampleClient, today: Day): Day[] {
  const months = owner === KEPT_BY ? MONTHS : OTHERS_MONTHS;
  return Array.from({ length: months }, (_, n) => postingDay(today, months - 1 - n));
}

function postingDay(today: Day, ago: number): Day {
  return `${monthOf(addMonths(`${monthOf(today)}-01`, -ago))}${POSTED}`;
}

function movingOn(day: Day): Moving {
  const { points: rules, version: ruleVersion } = DEFAULT_RULES;
  return { now: instantAt(day, "01:00"), today: day, rules, ruleVersion, by: "system" };
}

function opened({ id: clientId, province }: SampleClient, day: Day): Ledger {
  return { account: openAccount({ clientId, province }, day), entries: [], originals: new Map() };
}

interface Due {
  readonly years: readonly BillYear[];
  readonly ledger: Ledger;
  readonly day: Day;
  readonly roll: Dice;
}

function dueOf(client: SampleClient, { years, ledger: { account }, day, roll }: Due) {
  const { points: rules } = DEFAULT_RULES;
  const posting = postingOf({ client, bills: years, account, last: lastWholeMonth(day), rules });
  const { orders, ...marks } = onTimeOf(years, { account, today: day, rules });
  const missed: PointsOrder[] = roll.chance(4)
    ? [{ is: "adjust", points: 200, source: "ADJUSTMENT", sourceId: `sample ${day}`, note: "系统漏计，补录" }]
    : [];
  return {
    orders: [...posting.orders, ...orders, ...missed],
    marks: { months: [...posting.months], ...marks },
  };
}

function keptOf({ id: clientId, province }: SampleClient, order: PointsOrder, no: number): NewKeptKey {
  return { clientId, province, ...keyOf(order), no, body: bodyOf(order), undone: [], undonePoints: 0 };
}
