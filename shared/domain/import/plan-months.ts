import type { Account } from "#shared/domain/contracts/account.ts";
import type { BillMonth, BillYear } from "#shared/domain/money/bill-year.ts";
import type { UsageMonth, UsageYear } from "#shared/domain/money/usage-year.ts";
import { theOnly } from "./meant.ts";
import { type PartPlanner, type PartPlanning, placeOf } from "./part-plan.ts";
import { given, isSame, RowRefused } from "./plan.ts";
import type { BillRecord, UsageRecord } from "./record-of-parts.ts";

const yearOf = (month: string): string => month.slice(0, 4);
const byMonth = (one: { month: string }, other: { month: string }) => one.month.localeCompare(other.month);
const keyOf = ({ month, accountId }: BillMonth) => `${month} ${accountId}`;
const byKey = (one: BillMonth, other: BillMonth) => keyOf(one).localeCompare(keyOf(other));

/** One row, one account's month; a client's year is one item. Another amount is a correction, and the journal keeps the old. */
export const BILLS: PartPlanner<"bills", BillRecord> = {
  part: "bills",
  prefix: "bil",
  touches: false,
  idOf: ({ year }) => year,
  entryOf: ({ month, account = "" }) => `${month} ${account}`,
  nameOf: ({ month, account }) => (account === undefined ? month : `${month} ${account}`),
  isOver: () => false,
  plan(record, { archive, parts }) {
    const year = parts.find((one) => one.year === yearOf(record.month));
    const account = accountFor(record, archive.accounts);
    const isIt = (bill: BillMonth) => bill.month === record.month && bill.accountId === account.id;
    const before = year?.bills.find(isIt);
    const bill = billFrom(record, { account, before });
    if (before && isSame(given(before), bill)) return { is: "skip" };
    const bills = [...(year?.bills.filter((one) => !isIt(one)) ?? []), bill].toSorted(byKey);
    const after: Omit<BillYear, "version"> = { ...placeOf(archive), year: yearOf(record.month), bills };
    return year && before ? { is: "update", before: year, after } : { is: "create", after };
  },
};

export const USAGE: PartPlanner<"usage", UsageRecord> = {
  part: "usage",
  prefix: "use",
  touches: false,
  idOf: ({ year }) => year,
  entryOf: ({ month }) => month,
  nameOf: ({ month }) => month,
  isOver: () => false,
  plan(record, { archive, parts }: PartPlanning<"usage">) {
    const year = parts.find((one) => one.year === yearOf(record.month));
    const before = year?.months.find(({ month }) => month === record.month);
    const usage = usageFrom(record, before);
    if (before && isSame(given(before), usage)) return { is: "skip" };
    const others = year?.months.filter(({ month }) => month !== record.month) ?? [];
    const months = [...others, usage].toSorted(byMonth);
    const after: Omit<UsageYear, "version"> = { ...placeOf(archive), year: yearOf(record.month), months };
    return year && before ? { is: "update", before: year, after } : { is: "create", after };
  },
};

/** The one that is named, by its number in the billing system or its id; a client's only one need not be. */
function accountFor({ account: said }: BillRecord, accounts: readonly Account[]): Account {
  const [only, ...others] = accounts;
  if (said === undefined && only !== undefined && others.length === 0) return only;
  if (said === undefined) throw new RowRefused({ code: "account.missing", column: "accountId", facts: {} });
  const found = accounts.filter(({ id, externalRef }) => id === said || externalRef === said);
  return theOnly("accountId", { said, found });
}

function billFrom(
  record: BillRecord,
  { account, before }: { account: Account; before: BillMonth | undefined },
): BillMonth {
  const { month, totalFen } = record;
  const { byFamily, discountFen, paidFen, paidOn } = { ...UNSAID, ...given({ ...before }), ...given(record) };
  const shares = sharesOf(record, account);
  const more = { byFamily, discountFen, paidFen, ...given({ paidOn }) };
  return { month, accountId: account.id, totalFen, ...shares, ...more };
}

const UNSAID: Pick<BillMonth, "byFamily" | "discountFen" | "paidFen" | "paidOn"> = {
  byFamily: {},
  discountFen: 0,
  paidFen: 0,
};

/** What the file does not say is the rest; of an account that members pay themselves the unit pays nothing. */
function sharesOf({ totalFen, unitPaidFen, memberPaidFen }: BillRecord, { payMode }: Account) {
  const usual = payMode === "SELF" ? 0 : totalFen;
  const unit = unitPaidFen ?? (memberPaidFen === undefined ? usual : totalFen - memberPaidFen);
  const member = memberPaidFen ?? totalFen - unit;
  if (unit + member !== totalFen) throw new RowRefused({ code: "bill.sum", column: "total", facts: {} });
  return { unitPaidFen: unit, memberPaidFen: member };
}

const NOTHING: Omit<UsageMonth, "month"> = {
  minutesOut: 0,
  minutesIn: 0,
  dataMb: 0,
  sms: 0,
  membersActive: 0,
  membersSilent: 0,
  divertedTo: {},
  portQueries: 0,
};

function usageFrom(record: UsageRecord, before: UsageMonth | undefined): UsageMonth {
  const { client: _, province: __, externalRef: ___, ...said } = record;
  return { ...NOTHING, ...before, ...given(said), month: record.month };
}
