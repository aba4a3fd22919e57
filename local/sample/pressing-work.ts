import { addMinutes, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import type { AlertLevel } from "#shared/domain/clients/client.ts";
import { SLA_DEFAULT } from "#shared/domain/rules/sla-rules.ts";
import { WORK_DEFAULT } from "#shared/domain/rules/work-rules.ts";
import { dueAtOf, minutesOf, slaTimetables } from "#shared/domain/service/clock-reading.ts";
import type { SlaClock, SlaMetric, SlaUnit } from "#shared/domain/service/sla-clock.ts";
import type { Known } from "./clients.ts";
import type { Dice } from "./dice.ts";
import { endOf, type TaskDraft } from "./draft.ts";
import type { Times } from "./times.ts";

interface Making {
  readonly times: Times;
  readonly roll: Dice;
}

/** The line is down; the clock runs as far as `used` of its limit, at most. */
export function fault(
  { client, business }: Known,
  { times, used }: { times: Times; used: number },
): TaskDraft {
  const hours = SLA_DEFAULT.restoreHours.INTERNET_LINE.LOCAL[client.serviceGrade];
  const reportedAt = times.minutesAgo(Math.round(hours * 60 * used));
  const restore = clock({ metric: "RESTORE", unit: "HOURS", amount: hours, startsAt: reportedAt }, times);
  const answeredAt = addMinutes(reportedAt, 12);
  const respond = clock({ metric: "RESPOND", unit: "MINUTES", amount: 30, startsAt: reportedAt }, times);
  return {
    ...{ type: "FAULT", title: `${client.shortName}互联网专线中断`, client, openedAt: reportedAt },
    ...{
      fullOutage: true,
      detail: business.outage,
      status: "IN_PROGRESS",
      subjectId: `ord_${client.id.slice(4)}`,
    },
    ...{ clocks: [{ ...respond, state: "MET", stoppedAt: answeredAt }, restore], dueAt: restore.dueAt },
  };
}

/** The network department has used most of its working days. */
export function survey({ client }: Known, { times, daysAgo }: { times: Times; daysAgo: number }): TaskDraft {
  const days = SLA_DEFAULT.surveyWorkingDays.LOCAL[client.surveyGrade];
  const startsAt = times.isDusk
    ? instantAt(times.back(daysAgo + 1), "16:00")
    : instantAt(times.back(daysAgo), "09:00");
  const running = clock({ metric: "SURVEY", unit: "WORKING_DAYS", amount: days, startsAt }, times);
  return {
    ...{ type: "SURVEY_FOLLOWUP", title: `催办${client.shortName}专线资源勘查`, client, openedAt: startsAt },
    ...{ clocks: [running], dueAt: running.dueAt, subjectId: `ord_${client.id.slice(4)}s` },
  };
}

const COMPLAINTS = [
  ["投诉账单费用说不清", "要求给书面明细"],
  ["投诉装机一拖再拖", "已改期两次"],
  ["投诉增值业务未经同意开通", "要求退费并说明"],
  ["投诉专线网速不达标", "自测只有签约带宽的六成"],
] as const;

export function complaint({ client }: Known, { times, roll }: Making): TaskDraft {
  const [what, detail] = roll.pick(COMPLAINTS);
  const startsAt = instantAt(times.back(1), "10:00");
  const reply = clock({ metric: "REPLY", unit: "WORKING_DAYS", amount: 2, startsAt }, times);
  return {
    ...{ type: "COMPLAINT", title: `${client.shortName}${what}`, client, openedAt: startsAt, detail },
    ...{ clocks: [reply], dueAt: reply.dueAt, subjectId: `ord_${client.id.slice(4)}c` },
  };
}

/** Two orange signs each; red, one that decides alone. */
const SIGNALS = [
  "话务较上月降38%，3个号码查询过携转资格",
  "收入连降两月，降幅22%，1个号码查询过携转资格",
  "收入连降两月，降幅25%，话务较上月降37%",
] as const;
const RED_SIGNALS = "收入连降两月，降幅34%，话务较上月降52%";

/** An alert that should have been acknowledged by the end of the working day on which it came. */
export function missedAlert({ client }: Known, { times, roll }: Making): TaskDraft {
  const on = times.back(times.isDusk ? 2 : 1);
  const alert = alertOn(client, { level: "ORANGE", ackDueAt: endOf(on), openedAt: instantAt(on, "08:20") });
  return { ...alert, detail: roll.pick(SIGNALS) };
}

/** Red, come in just now, nobody has said that he looks after it. */
export function redAlert({ client }: Known, { times }: Making): TaskDraft {
  const openedAt = times.minutesAgo(25);
  const alert = alertOn(client, { level: "RED", ackDueAt: addMinutes(times.now, 95), openedAt });
  return { ...alert, urgency: "VERY_URGENT", detail: RED_SIGNALS };
}

/** Somebody looks after it; what will be done is due. */
export function acknowledgedAlert({ client }: Known, { times, roll }: Making): TaskDraft {
  const openedAt = instantAt(times.back(4), "08:20");
  const alert = alertOn(client, { level: "ORANGE", ackDueAt: endOf(times.back(4)), openedAt });
  const ackedAt = addMinutes(openedAt, 100);
  return {
    ...alert,
    title: `向${client.shortName}交挽留方案`,
    alert: { level: "ORANGE", ackDueAt: endOf(times.back(4)), ackedAt },
    dueAt: endOf(times.ahead(roll.between(1, 3))),
    detail: roll.pick(SIGNALS),
  };
}

function alertOn(
  client: Known["client"],
  { level, ackDueAt, openedAt }: { level: AlertLevel; ackDueAt: Instant; openedAt: Instant },
): TaskDraft {
  return {
    ...{ type: "RETENTION", title: `核实${client.shortName}离网预警`, client, openedAt },
    ...{ alert: { level, ackDueAt }, subjectId: `alr_${client.id.slice(4)}`, status: "NEW" },
  };
}

function clock(
  { metric, unit, amount, startsAt }: { metric: SlaMetric; unit: SlaUnit; amount: number; startsAt: Instant },
  { calendar }: Times,
): SlaClock {
  const limitMinutes = minutesOf(amount, unit, SLA_DEFAULT);
  const timed = { unit, limitMinutes, startsAt, pausedMinutes: 0 };
  return { ...timed, metric, state: "RUNNING", dueAt: dueAtOf(timed, slaTimetables(calendar, WORK_DEFAULT)) };
}
