import { moneyWords } from "#bot/phrases/money-words.ts";
import { addDays, addMinutes, type Day, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import type { Known } from "./clients.ts";
import { debtOf } from "./debts.ts";
import type { Dice } from "./dice.ts";
import { endOf, type TaskDraft } from "./draft.ts";
import { mainContractOf } from "./holdings.ts";
import type { Times } from "./times.ts";

export interface Making {
  readonly times: Times;
  readonly roll: Dice;
}

export function brokenPromise(
  { client }: Known,
  { times, fen: said, months = 2 }: { times: Times; fen?: number; months?: number },
): TaskDraft {
  const { age, ...owed } = debtOf(client, { today: times.today, months });
  const fen = said ?? owed.fen;
  const promised = times.back(1);
  return {
    ...{
      type: "ARREARS",
      title: `催收${client.shortName}欠费${moneyWords(fen, "zh")}`,
      client,
      atStakeFen: fen,
    },
    ...{
      promiseBroken: true,
      openedAt: instantAt(times.back(6), "09:00"),
      status: "IN_PROGRESS",
    },
    detail: `账龄${age}天，原定${times.said(promised)}付款`,
  };
}

export function arrears({ client }: Known, { times, roll }: Making): TaskDraft {
  const { fen, age } = debtOf(client, { today: times.today, months: 1 });
  return {
    ...{
      type: "ARREARS",
      title: `催收${client.shortName}欠费${moneyWords(fen, "zh")}`,
      client,
      atStakeFen: fen,
    },
    ...{
      openedAt: instantAt(times.back(roll.between(2, 5)), "08:40"),
      dueAt: endOf(times.ahead(roll.between(2, 6))),
    },
    detail: `账龄${age}天，${roll.pick(["财务说月中统一付", "账单已重新寄送", "联系人换了，待核实", "付款已在审批"])}`,
  };
}

const RENEWAL_STATES = [
  "客户要求重新报价",
  "方案已交，等客户回话",
  "客户办公室在走流程",
  "未谈续签",
] as const;

/** A contract's own end is far; what is due is the talk about going on. */
export function renewal(
  { client }: Known,
  { times, roll, due, daysLeft }: Making & { due: Day; daysLeft: number },
): TaskDraft {
  const untouched = unspoken({ client }, { times, due, daysLeft, daysOpen: roll.between(3, 6) });
  const state = roll.pick(RENEWAL_STATES);
  return {
    ...untouched,
    title: `${client.shortName}合同${times.said(addDays(times.today, daysLeft))}到期，${state}`,
  };
}

/** Nobody has spoken with the client about it. */
export function unspoken(
  { client }: Pick<Known, "client">,
  { times, due, daysLeft, daysOpen }: { times: Times; due: Day; daysLeft: number; daysOpen: number },
): TaskDraft {
  const endsOn = times.said(addDays(times.today, daysLeft));
  return {
    ...{ type: "CONTRACT", title: `${client.shortName}合同${endsOn}到期，未谈续签`, client },
    subjectId: mainContractOf(client),
    ...{ openedAt: instantAt(times.back(daysOpen), "08:30"), dueAt: endOf(due) },
    atStakeFen: (client.monthlyFen ?? 0) * 12,
  };
}

/** Somebody waits for us: a visit that was agreed, at its hour, on the first day on which that hour is still to come. */
export function agreedVisit(
  { client, business }: Known,
  { times, roll, time }: Making & { time: string },
): TaskDraft {
  const startsAt = nextAt(time, times);
  return {
    ...{
      type: "APPOINTMENT",
      title: `拜访${client.shortName}${client.contact?.name ?? ""}，${roll.pick(business.topics)}`,
    },
    ...{ client, startsAt, dueAt: startsAt, promised: true, openedAt: times.minutesAgo(20) },
  };
}

export function installation({ client }: Known, { times, time }: { times: Times; time: string }): TaskDraft {
  const startsAt = instantAt(times.ahead(1), time);
  return {
    ...{ type: "APPOINTMENT", title: `陪装维到${client.shortName}装专线`, client, startsAt, dueAt: startsAt },
    ...{ openedAt: times.past(times.back(1), "11:20"), promised: true },
  };
}

export function visit({ client, business }: Known, { times, roll, due }: Making & { due: Day }): TaskDraft {
  return {
    ...{ type: "VISIT", title: `走访${client.shortName}，${roll.pick(business.topics)}`, client },
    ...{ openedAt: instantAt(times.back(roll.between(1, 5)), "09:10"), dueAt: endOf(due), source: "PLAN" },
  };
}

/** The cadence has passed: a wish, not a promise. */
export function overdueCall(
  { client }: Known,
  { times, days, cadence }: { times: Times; days: number; cadence: number },
): TaskDraft {
  const last = addDays(times.today, -days);
  return {
    ...{ type: "INDIVIDUAL_VISIT", title: `回访${client.shortName}`, client, soft: true },
    ...{ openedAt: instantAt(addDays(last, cadence), "08:00"), dueAt: endOf(addDays(last, cadence)) },
    detail: `上次联系是${times.said(last)}`,
  };
}

export function birthday({ client }: Known, { times, on }: { times: Times; on: Day }): TaskDraft {
  const who =
    client.kind === "INDIVIDUAL" ? client.shortName : `${client.shortName}${client.contact?.name ?? ""}`;
  return {
    ...{ type: "BIRTHDAY", title: `祝${who}生日快乐（${times.said(on)}）`, client, minutes: 5 },
    ...{ openedAt: times.minutesAgo(20), dueAt: endOf(on), detail: "已同意接收生日祝福" },
  };
}

export function activation({ client }: Known, { times, roll }: Making): TaskDraft {
  return {
    ...{ type: "ACTIVATION_FOLLOWUP", title: `跟进${client.shortName}专线开通`, client },
    ...{
      openedAt: instantAt(times.back(roll.between(2, 4)), "10:30"),
      dueAt: endOf(times.ahead(roll.between(2, 4))),
    },
    detail: roll.pick(["光缆已到楼，等配置", "机柜位置未定", "物业同意进场，等排期"]),
  };
}

const LATE = "16:30";

/** At that time or late in the afternoon, whichever is still to come; else tomorrow. */
function nextAt(time: string, { now, today, ahead }: Times): Instant {
  const soonest = addMinutes(now, 30);
  const stillToday = [time, LATE].map((hour) => instantAt(today, hour)).find((at) => at > soonest);
  return stillToday ?? instantAt(ahead(1), time);
}
