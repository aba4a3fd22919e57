import { addDays, addMonths, instantAt } from "#shared/domain/calendar/day.ts";
import { measured } from "#shared/domain/clients/completeness.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { type Dice, dice } from "./dice.ts";
import type { SampleClient } from "./sample-client.ts";
import type { Times } from "./times.ts";

interface Telling {
  readonly roll: Dice;
  readonly times: Times;
}

/** What people have found out about a client over the years: more of the large ones, and of some nothing for long. */
export function withArchive(client: SampleClient, times: Times): SampleClient {
  const roll = dice(`archive ${client.id}`);
  const facts = client.kind === "GROUP" ? groupFacts(client, { roll, times }) : {};
  const touchedAt = instantAt(addDays(times.today, -daysSince(client, roll)), "15:00");
  const told = {
    ...facts,
    ...client,
    touchedAt: [touchedAt, client.createdAt].toSorted().at(-1) ?? touchedAt,
  };
  return measured(told, { today: times.today, rules: DEFAULT_RULES.archive });
}

/** A tenth has not been touched for longer than the rules bear. */
function daysSince({ valueClass }: SampleClient, roll: Dice): number {
  if (roll.chance(10)) return roll.between(200, 320);
  return valueClass === "A" ? roll.between(2, 60) : roll.between(5, 150);
}

const SCOPES: Readonly<Record<string, readonly [scope: string, whom: string]>> = {
  P: ["基础教育", "学生和家长"],
  Q: ["诊疗和公共卫生", "周边居民"],
  S: ["公共管理", "辖区居民和企业"],
  G: ["仓储和城市配送", "商贸企业"],
  F: ["批发和零售", "工程商和居民"],
  C: ["生产制造", "下游厂商"],
};

function groupFacts(client: SampleClient, { roll, times }: Telling): Partial<SampleClient> {
  const letter = (client.industryCode ?? "").charAt(0);
  const isPublic = /[PQS]/.test(letter);
  const [businessScope, servesWhom] = SCOPES[letter] ?? ["综合服务", "本地企业"];
  const ownership = isPublic ? "PUBLIC_BODY" : roll.pick(["PRIVATE", "PRIVATE", "STATE", "FOREIGN"]);
  const known = (percent: number, facts: Partial<SampleClient>) =>
    roll.chance(client.valueClass === "A" ? 96 : percent) ? facts : {};
  return {
    ...known(85, { ownership }),
    ...known(80, { employees: employeesOf(client, roll) }),
    ...known(55, { businessScope, servesWhom }),
    ...known(isPublic ? 0 : 40, { registeredCapitalFen: roll.between(2, 80) * 100_000_000 }),
    ...known(50, { foundedOn: addMonths(times.today, -12 * roll.between(6, 30)) }),
    ...known(45, { strategyTag: roll.pick(["HOLD", "EXTEND", "ATTACK"]) }),
    ...known(45, { relationState: roll.pick(["PARTNER", "PARTNER", "SUPPLIER", "FRIEND"]) }),
    ...(roll.chance(6) && { isReference: true }),
    ...(client.valueClass === "A" && { influence: roll.between(3, 5) }),
  };
}

function employeesOf({ valueClass }: SampleClient, roll: Dice): number {
  const [from, to] = { A: [30, 180], B: [8, 60], C: [1, 16], NONE: [2, 20] }[valueClass];
  return roll.between(from ?? 2, to ?? 20) * 10;
}
