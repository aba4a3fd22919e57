import { instantAt } from "#shared/domain/calendar/day.ts";
import { endOf, type TaskDraft } from "./draft.ts";
import type { SampleStaff } from "./organisation.ts";
import type { Times } from "./times.ts";

/** What lies with those who lead people: their own work, not their people's. */
export function leaderDesk(
  leader: SampleStaff,
  { people, times }: { people: readonly SampleStaff[]; times: Times },
): TaskDraft[] {
  const [first, second] = people.map(({ name }) => name);
  if (leader.post === "SUPERVISOR")
    return supervisorDesk({ first: first ?? "组员", second: second ?? first ?? "组员" }, times);
  return UPPER.map(([title, days, type]) => ({
    type,
    title,
    dueAt: endOf(times.ahead(days)),
    openedAt: opened(times),
  }));
}

const UPPER: readonly (readonly [title: string, days: number, type: TaskDraft["type"]])[] = [
  ["审阅各组上周欠费压降情况", 0, "OTHER"],
  ["确认本月AB类客户走访计划", 0, "PHASE_TASK"],
  ["批阅上月离网分析报告", 1, "REPORT_CHURN"],
  ["约谈预警未确认较多的班组", 2, "OTHER"],
  ["主持季度经营分析会", 4, "PHASE_TASK"],
  ["听取重点项目汇报", 3, "OTHER"],
  ["抽查客户档案完整率", 6, "ARCHIVE_FIX"],
  ["签发客户答谢会方案", 7, "CAMPAIGN"],
];

function supervisorDesk({ first, second }: { first: string; second: string }, times: Times): TaskDraft[] {
  const due = (days: number) => endOf(times.ahead(days));
  const openedAt = opened(times);
  const startsAt = instantAt(times.ahead(1), "09:00");
  return [
    {
      type: "RETENTION",
      title: `督办${first}超时未确认的橙色预警`,
      urgency: "VERY_URGENT",
      dueAt: due(0),
      openedAt,
      urgedAt: instantAt(times.back(1), "17:30"),
    },
    {
      type: "REPORT_CHURN",
      title: "汇总本组离网分析报告",
      dueAt: due(0),
      openedAt,
      urgedAt: instantAt(times.back(1), "16:30"),
    },
    { type: "ARREARS", title: "核对本组30天以上欠费清单", dueAt: due(0), openedAt },
    { type: "APPOINTMENT", title: `陪${first}拜访重点客户`, startsAt, dueAt: startsAt, openedAt },
    { type: "CONTRACT", title: `审核${second}报的续签折扣`, dueAt: due(1), openedAt },
    { type: "OTHER", title: `和${second}谈逾期任务`, dueAt: due(1), openedAt },
    { type: "PHASE_TASK", title: "排本周走访分工", dueAt: due(1), openedAt, minutes: 30 },
    { type: "CAMPAIGN", title: "分解深耕计划首访名单", dueAt: due(3), openedAt },
    { type: "REPORT_OPERATIONS", title: "交本组运营周报", dueAt: due(3), openedAt },
    { type: "CASE_ANALYSIS", title: "挑一个续签案例组内分享", dueAt: due(5), openedAt },
    { type: "ARCHIVE_FIX", title: "抽查10户客户档案", dueAt: due(6), openedAt, minutes: 30 },
    { type: "LEARNING", title: "组织5G专网产品通关", dueAt: due(8), openedAt, minutes: 60 },
  ];
}

function opened(times: Times): string {
  return instantAt(times.back(2), "08:40");
}
