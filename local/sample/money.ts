import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import { heldBills, heldContracts, heldProducts } from "#shared/domain/clients/held.ts";
import type { Account } from "#shared/domain/contracts/account.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { Member } from "#shared/domain/contracts/member.ts";
import type { Subscription } from "#shared/domain/contracts/subscription.ts";
import type { BillYear } from "#shared/domain/money/bill-year.ts";
import type { UsageYear } from "#shared/domain/money/usage-year.ts";
import { SURNAMES } from "./client-words.ts";
import { debtIn } from "./debts.ts";
import { type Dice, dice } from "./dice.ts";
import type { SampleTask } from "./draft.ts";
import { accountOf, contractsOf, type Made, subscriptionsOf } from "./holdings.ts";
import { billsOf, usageOf } from "./months.ts";
import { pointsOf, type SamplePoints } from "./points.ts";
import { riskLevelOf } from "./risk.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";
import { warnedOf } from "./warned.ts";

/** What a client has of money, and the client as that leaves it. */
export interface Moneyed {
  readonly client: SampleClient;
  readonly accounts: readonly Made<Account>[];
  readonly subscriptions: readonly Made<Subscription>[];
  readonly contracts: readonly Made<Contract>[];
  readonly bills: readonly Made<BillYear>[];
  readonly usage: readonly Made<UsageYear>[];
  readonly members: readonly Made<Member>[];
  readonly points?: SamplePoints | undefined;
}

const NOTHING = { accounts: [], subscriptions: [], contracts: [], bills: [], usage: [], members: [] };
const unversioned = { version: "" };

/** Accounts, products, contracts, two years of bills and usage of everybody who is on the network. */
export function moneyOf(
  client: SampleClient,
  { tasks, times }: { readonly tasks: readonly SampleTask[]; readonly times: Times },
): Moneyed {
  if (client.status !== "IN_NETWORK") return { client, ...NOTHING };
  const roll = dice(`money ${client.id}`);
  const { today } = times;
  const own = tasks.filter((task) => task.client?.id === client.id);
  const holding = { client, today, roll, endsOn: endOf(own, today) };
  const account = accountOf(holding);
  const subscriptions = subscriptionsOf(holding);
  const contracts = contractsOf(holding);
  const warned = warnedOf(own);
  const debt = debtIn(own);
  const monthly = { client, today: dayOf(times.now), roll, accountId: account.id, subscriptions };
  const bills = billsOf({ ...monthly, debt, warned });
  const members = membersOf(client, { roll, today });
  const count = client.kind === "GROUP" ? members.length || countOf(client, roll) : undefined;
  const usage = count === undefined ? [] : usageOf({ ...monthly, debt, warned }, count);
  const held = {
    ...(subscriptions.length > 0 && heldProducts(subscriptions.map((one) => ({ ...one, ...unversioned })))),
    ...summaryOf(contracts),
    ...heldBills(
      bills.map((one) => ({ ...one, ...unversioned })),
      { kind: client.kind, today: monthly.today },
    ),
    ...(count !== undefined && { members: count }),
  };
  const since = client.inNetworkSince ?? account.createdAt.slice(0, 10);
  const seen = { ...client, ...held, inNetworkSince: since };
  const riskLevel = riskLevelOf({ client: seen, contracts, bills, usage }, monthly.today);
  const points = pointsOf(
    { ...client, inNetworkSince: since },
    { bills, today: monthly.today, roll: dice(`points ${client.id}`) },
  );
  return {
    client: { ...seen, riskLevel },
    ...{ accounts: [account], subscriptions, contracts, bills, usage, members, points },
  };
}

function summaryOf(contracts: readonly Made<Contract>[]) {
  return contracts.length === 0 ? {} : heldContracts(contracts.map((one) => ({ ...one, ...unversioned })));
}

/** 实验中学合同12月22日到期: the task and the contract say the same. */
function endOf(tasks: readonly SampleTask[], today: Day): Day | undefined {
  const said = tasks.map(({ title }) => /合同(\d+)月(\d+)日到期/.exec(title)).find((match) => match);
  if (!said) return undefined;
  const [month = "", date = ""] = said.slice(1).map((part) => part.padStart(2, "0"));
  const year = Number(today.slice(0, 4));
  const day = `${year}-${month}-${date}`;
  return day < today.slice(0, 8) ? `${year + 1}-${month}-${date}` : day;
}

const MEMBERS = { A: [180, 1500], B: [60, 420], C: [8, 90], NONE: [5, 20] } as const;

function countOf({ valueClass }: SampleClient, roll: Dice): number {
  const [from, to] = MEMBERS[valueClass];
  return roll.between(from, to);
}

/** By name only where a story looks at them. */
const LISTED: Readonly<Record<string, number>> = { 恒信物流: 46, 实验中学: 62 };
const ROLES = ["行政", "财务", "信息", "业务", "后勤"] as const;
const GIVEN = ["建国", "小红", "志刚", "丽娟", "文涛", "雪梅", "永强", "思敏"] as const;

function membersOf(client: SampleClient, { roll, today }: { roll: Dice; today: Day }): Made<Member>[] {
  return Array.from({ length: LISTED[client.shortName] ?? 0 }, (_, n) => ({
    ...{ id: `mem_${client.id.slice(4)}${String(n + 1).padStart(3, "0")}`, clientId: client.id },
    ...{ province: client.province, msisdn: `137${String(roll.between(0, 99_999_999)).padStart(8, "0")}` },
    ...{ name: `${roll.pick(SURNAMES)}${roll.pick(GIVEN)}`, role: roll.pick(ROLES) },
    payMode: roll.pick(["UNIT", "SELF", "MIXED"]),
    ...{ joinedOn: `${Number(today.slice(0, 4)) - roll.between(1, 4)}-03-01`, vnetShort: String(6001 + n) },
    status: roll.chance(92) ? "ACTIVE" : "SILENT",
  }));
}
