import { addDays, addMonths, type Day, instantAt } from "#shared/domain/calendar/day.ts";
import type { Account } from "#shared/domain/contracts/account.ts";
import { productOfCode } from "#shared/domain/contracts/catalogue.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { Subscription } from "#shared/domain/contracts/subscription.ts";
import { type Dice, dice } from "./dice.ts";
import type { SampleClient } from "./sample-client.ts";

export type Made<Part> = Omit<Part, "version">;

export interface Holding {
  readonly client: SampleClient;
  readonly today: Day;
  readonly roll: Dice;
  /** When the contract ends that an open task speaks of. */
  readonly endsOn: Day | undefined;
}

const LOCAL = "08:30";
const partOf = ({ client }: Holding, on: Day) => ({
  ...{ clientId: client.id, province: client.province, createdAt: instantAt(on, LOCAL) },
});
const numbered = (prefix: string, { client }: Holding, n: number) => `${prefix}_${client.id.slice(4)}${n}`;

/** The one that an open task speaks of: what it is about is the same for the night, which so opens no second one. */
export function mainContractOf({ id }: Pick<SampleClient, "id">): string {
  return `ctr_${id.slice(4)}1`;
}

export function accountOf(holding: Holding): Made<Account> {
  const { client, roll, today } = holding;
  const modes = ["BANK_COLLECTION", "SPLIT", "UNIT_TITLE_MIXED"] as const;
  return {
    ...{ ...partOf(holding, addDays(today, -roll.between(400, 1500))), id: numbered("acc", holding, 1) },
    payMode: client.kind === "GROUP" ? roll.pick(modes) : "SELF",
    ...{ billDay: roll.between(1, 8), creditLimitFen: 0, prepaidFen: 0, status: "NORMAL" },
  };
}

/** What its class usually holds, with gaps: there must be something left to sell. */
const BY_CLASS = {
  A: ["GROUP_VNET", "CMNET_LINE", "DATA_LINE", "MULTIMEDIA_PHONE", "GROUP_RINGTONE"],
  B: ["GROUP_VNET", "CMNET_LINE", "GROUP_RINGTONE"],
  C: ["GROUP_VNET", "ENTERPRISE_INTERNET"],
  NONE: ["GROUP_VNET"],
} as const;

/** What lines of business like to hold, by the beginning of their code. */
const BY_INDUSTRY: readonly (readonly [industry: string, products: readonly string[]])[] = [
  ["P83", ["SCHOOL_MESSAGING", "ONE_CARD"]],
  ["Q", ["GROUP_SMS", "ONE_CARD"]],
  ["G", ["IOT", "VEHICLE_SERVICE"]],
  ["C", ["IOT", "VIDEO_SURVEILLANCE"]],
  ["F", ["VIDEO_SURVEILLANCE", "GROUP_SMS"]],
  ["S", ["MAS", "MOBILE_OFFICE"]],
  ["H", ["VIDEO_SURVEILLANCE"]],
  ["A", ["IOT"]],
];

/** Those of whom the stories are told. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  实验中学: ["GROUP_VNET", "CMNET_LINE"],
  恒信物流: ["GROUP_VNET", "CMNET_LINE", "IOT", "BLACKBERRY"],
  东城建材: ["GROUP_VNET"],
  市人民医院: ["GROUP_VNET", "CMNET_LINE", "DATA_LINE", "APN_LINE", "MULTIMEDIA_PHONE", "GROUP_SMS"],
};

function productsFor({ client, roll }: Holding): string[] {
  const told = TOLD[client.shortName];
  if (told) return [...told];
  const usual = BY_CLASS[client.valueClass].filter((_, n) => n === 0 || roll.chance(75));
  const own = BY_INDUSTRY.find(([start]) => client.industryCode?.startsWith(start))?.[1] ?? [];
  return [...usual, ...own.filter(() => roll.chance(55))];
}

/** A share of what the unit pays a month for each product; lines cost more than the rest. */
const WEIGHTS: Readonly<Record<string, number>> = { LINE: 5, VOICE: 3, VNET: 2 };
const TARIFF = { GROUP_VNET: "5562" } as const;

export function subscriptionsOf(holding: Holding): Made<Subscription>[] {
  const { client, today, roll } = holding;
  if (client.kind !== "GROUP") return [];
  const codes = productsFor(holding);
  const weight = (code: string) => WEIGHTS[productOfCode(code)?.family ?? ""] ?? 1;
  const all = codes.reduce((sum, code) => sum + weight(code), 0);
  return codes.map((productCode, n) => {
    const startedOn = addDays(today, -roll.between(n === 0 ? 500 : 40, n === 0 ? 1800 : 900));
    const priceFen = Math.round(((client.monthlyFen ?? 0) * weight(productCode)) / all / 1000) * 1000;
    const tariffCode = TARIFF[productCode as keyof typeof TARIFF];
    return {
      ...{ ...partOf(holding, startedOn), id: numbered("sub", holding, n + 1), productCode, startedOn },
      ...{ qty: 1, priceFen, sites: [], status: "ACTIVE" as const, ...(tariffCode && { tariffCode }) },
    };
  });
}

const AGREEMENT = ["ACCOUNT_MANAGER", "TRIAL_FIRST", "SEALED_LIST", "MEMBER_RECRUITMENT"];

/** Most have one, the best a second; some end within a month, two or three. */
export function contractsOf(holding: Holding): Made<Contract>[] {
  const { client, today, roll, endsOn } = holding;
  if (client.kind !== "GROUP") return [];
  const isGood = client.valueClass === "A" || client.valueClass === "B";
  if (endsOn === undefined && !isGood && roll.chance(45)) return [];
  const first = endsOn ?? addDays(today, isNear(client) ? roll.between(31, 90) : roll.between(100, 700));
  const main = contractOf(holding, { n: 1, kind: isGood ? "LINE" : "PRODUCT", endsOn: first });
  const agreement = { n: 2, kind: "SERVICE_AGREEMENT" as const, endsOn: addMonths(first, 12) };
  return client.valueClass === "A" ? [main, contractOf(holding, agreement)] : [main];
}

/** Of whom nobody speaks yet; what ends within a month has a task. */
function isNear({ id }: Holding["client"]): boolean {
  return dice(`end of contract ${id}`).chance(18);
}

const TITLES = {
  LINE: "专线租用合同",
  PRODUCT: "集团业务合同",
  SERVICE_AGREEMENT: "集团客户服务协议",
} as const;

interface Wanted {
  readonly n: number;
  readonly kind: keyof typeof TITLES;
  readonly endsOn: Day;
}

function contractOf(holding: Holding, { n, kind, endsOn }: Wanted): Made<Contract> {
  const { client, roll } = holding;
  const months = roll.pick([12, 24, 36]);
  const signedOn = addMonths(endsOn, -months);
  const amountFen = kind === "SERVICE_AGREEMENT" ? undefined : (client.monthlyFen ?? 0) * months;
  const number = `${signedOn.slice(0, 4)}-${client.externalRef?.slice(4) ?? client.id.slice(4)}-${n}`;
  return {
    ...{
      ...partOf(holding, signedOn),
      id: numbered("ctr", holding, n),
      unit: client.unit,
      no: `HT${number}`,
    },
    ...{ kind, title: TITLES[kind], signedOn, effectiveOn: signedOn, endsOn, amountFen },
    ...{ autoRenew: kind === "SERVICE_AGREEMENT", noticeDays: 30, inDispute: false, status: "ACTIVE" },
    instalments: amountFen ? yearly({ amountFen, months, signedOn }, holding.today) : [],
    clauses: kind === "SERVICE_AGREEMENT" ? AGREEMENT : [],
  };
}

/** Once a year from the signing on; what is past is paid. */
function yearly(
  { amountFen, months, signedOn }: { amountFen: number; months: number; signedOn: Day },
  today: Day,
): Contract["instalments"] {
  const years = months / 12;
  return Array.from({ length: years }, (_, n) => {
    const dueOn = addMonths(signedOn, n * 12 + 1);
    const paid = dueOn < today ? { paidOn: addDays(dueOn, -3) } : {};
    return { dueOn, amountFen: Math.round(amountFen / years), ...paid };
  });
}
