import { addMonths, type Day, monthOf } from "#shared/domain/calendar/day.ts";
import { type Contract, isOpenContract } from "#shared/domain/contracts/contract.ts";
import type { Subscription } from "#shared/domain/contracts/subscription.ts";
import type { BillMonth, BillYear, Month } from "#shared/domain/money/bill-year.ts";
import type { Client } from "./client.ts";

const MONTHS = 12;

type ByProducts = Pick<Client, "products" | "pricedFen">;
type ByContracts = Pick<Client, "contracts" | "contractEndsOn">;
type ByBills = Pick<
  Client,
  | "revenue12Fen"
  | "growthBp"
  | "unitPaidRatioBp"
  | "unitPaid"
  | "monthlyFen"
  | "billDiscountBp"
  | "arrearsSince"
  | "arrearsFen"
>;

/** What the subscriptions of a client come to, none included: somebody has told of one. Whoever changes one writes this on the client in the same commit. */
export function heldProducts(subscriptions: readonly Subscription[]): ByProducts {
  const held = subscriptions.filter(({ status }) => status !== "ENDED");
  const codes = [...new Set(held.map(({ productCode }) => productCode))].toSorted();
  return {
    products: codes,
    pricedFen: held.length === 0 ? undefined : held.reduce((sum, { priceFen }) => sum + priceFen, 0),
  };
}

/** What its contracts come to; where the last one is over, it is known that there is none. */
export function heldContracts(contracts: readonly Contract[]): ByContracts {
  const open = contracts.filter(isOpenContract);
  return {
    contracts: open.length,
    contractEndsOn: open
      .filter(({ status }) => status !== "DRAFT" && status !== "IN_APPROVAL")
      .map(({ endsOn }) => endsOn)
      .toSorted()[0],
  };
}

/**
 * What its bills of the last twelve whole months come to, as seen on `today`. Unknown stays `undefined`: a client whose
 * bills are not here has no revenue that we know of, which is not a revenue of 0.
 */
export function heldBills(
  bills: readonly BillYear[],
  { kind, today }: { readonly kind: Client["kind"]; readonly today: Day },
): ByBills {
  const all = bills.flatMap(({ bills: months }) => months);
  const wanted = new Set(lastMonths(all, today));
  const last = all.filter(({ month }) => wanted.has(month));
  const arrears = arrearsOf(all);
  if (last.length === 0) return { ...NO_BILLS, ...arrears };
  const total = sumOf(last, "totalFen");
  const unitPaid = sumOf(last, "unitPaidFen");
  const ratio = total > 0 ? ratioBp(unitPaid, total) : undefined;
  const months = new Set(last.map(({ month }) => month)).size;
  return {
    revenue12Fen: unitPaid,
    growthBp: growthOf(all, { months: wanted, of: kind === "GROUP" ? "unitPaidFen" : "totalFen" }),
    unitPaidRatioBp: ratio,
    unitPaid: unitPaid > 0 || undefined,
    monthlyFen: Math.max(0, Math.round((kind === "GROUP" ? unitPaid : total) / months)),
    billDiscountBp: discountOf(last),
    ...arrears,
  };
}

const NO_BILLS: Omit<ByBills, keyof Arrears> = {
  revenue12Fen: undefined,
  growthBp: undefined,
  unitPaidRatioBp: undefined,
  unitPaid: undefined,
  monthlyFen: undefined,
  billDiscountBp: undefined,
};

type Arrears = Pick<ByBills, "arrearsSince" | "arrearsFen">;

/** The day after the month of the oldest bill that is not paid (AL-10), and what of all those is open. */
function arrearsOf(all: readonly BillMonth[]): Arrears {
  const open = all.filter(({ totalFen, paidFen }) => paidFen < totalFen);
  const oldest = open.map(({ month }) => month).toSorted()[0];
  return {
    arrearsSince: oldest === undefined ? undefined : addMonths(`${oldest}-01`, 1),
    arrearsFen:
      oldest === undefined
        ? undefined
        : open.reduce((sum, { totalFen, paidFen }) => sum + totalFen - paidFen, 0),
  };
}

/** Of the newest month, what was given off the list price. */
function discountOf(last: readonly BillMonth[]): number | undefined {
  const newest = last
    .map(({ month }) => month)
    .toSorted()
    .at(-1);
  const bills = last.filter(({ month }) => month === newest);
  const given = bills.reduce((sum, { discountFen }) => sum + discountFen, 0);
  const list = sumOf(bills, "totalFen") + given;
  return list > 0 ? ratioBp(given, list) : undefined;
}

/** The twelve months up to the last whole one; until its bill is posted, up to the one before. */
export function lastMonths(bills: readonly Pick<BillMonth, "month">[], today: Day): Month[] {
  const isPosted = bills.some(({ month }) => month === monthsBefore(today, 1));
  const newest = isPosted ? 1 : 2;
  return Array.from({ length: MONTHS }, (_, n) => monthsBefore(today, newest + n));
}

function monthsBefore(today: Day, months: number): Month {
  return monthOf(addMonths(`${monthOf(today)}-01`, -months));
}

/** Like with like: only months that were billed a year before too; `undefined` where there are none. */
function growthOf(
  all: readonly BillMonth[],
  { months, of }: { readonly months: ReadonlySet<Month>; readonly of: "unitPaidFen" | "totalFen" },
): number | undefined {
  const billed = new Set(all.map(({ month }) => month));
  const pairs = [...months]
    .filter((month) => billed.has(month))
    .map((month) => ({ month, yearAgo: monthOf(addMonths(`${month}-01`, -MONTHS)) }))
    .filter(({ yearAgo }) => billed.has(yearAgo));
  const sumIn = (chosen: readonly Month[]) =>
    sumOf(
      all.filter(({ month }) => chosen.includes(month)),
      of,
    );
  const before = sumIn(pairs.map(({ yearAgo }) => yearAgo));
  if (before <= 0) return undefined;
  const after = sumIn(pairs.map(({ month }) => month));
  return Math.round(((after - before) * 10_000) / before);
}

function sumOf(bills: readonly BillMonth[], of: "totalFen" | "unitPaidFen"): number {
  return bills.reduce((sum, bill) => sum + bill[of], 0);
}

function ratioBp(part: number, whole: number): number {
  return Math.min(10_000, Math.max(0, Math.round((part * 10_000) / whole)));
}
