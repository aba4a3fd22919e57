import { type Day, instantAt } from "#shared/domain/calendar/day.ts";
import type { Known } from "./clients.ts";
import { endOf, type TaskDraft } from "./draft.ts";
import type { Making } from "./planned-work.ts";
import type { Times } from "./times.ts";

const PROMOTIONS = [
  "视频彩铃推广",
  "5G消息试用推广",
  "企业云盘续费提醒",
  "移动办公套餐推介",
  "千兆组网体验邀约",
] as const;

export function promotion({ client }: Known, { times, roll, n }: Making & { n: number }): TaskDraft {
  const count = roll.between(6, 18);
  const what = PROMOTIONS[n % PROMOTIONS.length] ?? PROMOTIONS[0];
  return {
    ...{ type: "PROMOTION", title: `${what}，C类客户${count}户`, client, batch: { count } },
    ...{
      openedAt: instantAt(times.back(roll.between(1, 2)), "08:30"),
      dueAt: endOf(times.ahead(roll.between(4, 9))),
    },
  };
}

export function campaign({ client }: Known, { times, roll }: Making): TaskDraft {
  return {
    ...{ type: "CAMPAIGN", title: `深耕计划首访${client.shortName}`, client },
    ...{
      openedAt: instantAt(times.back(roll.between(1, 4)), "08:30"),
      dueAt: endOf(times.ahead(roll.between(7, 12))),
    },
  };
}

export function archiveFix({ client }: Known, { times, roll }: Making): TaskDraft {
  return {
    ...{ type: "ARCHIVE_FIX", title: `补全${client.shortName}档案`, client },
    openedAt: instantAt(times.back(roll.between(2, 6)), "08:30"),
    detail: roll.pick([
      "缺决策人和员工人数",
      "联系人手机是空号",
      "地址与营业执照不符",
      "缺统一社会信用代码扫描件",
    ]),
  };
}

export function firstContact({ client }: Known, { times, roll }: Making): TaskDraft {
  return {
    ...{ type: "FIRST_CONTACT", title: `首次拜访潜在客户${client.shortName}`, client },
    ...{
      openedAt: instantAt(times.back(roll.between(1, 3)), "08:30"),
      dueAt: endOf(times.ahead(roll.between(3, 5))),
    },
    detail: roll.pick(["新搬进来的企业，用的是友商宽带", "工商新注册，法人电话可打通", "隔壁客户介绍"]),
  };
}

export function care({ client }: Known, { times, roll }: Making): TaskDraft {
  return {
    ...{
      type: "CARE",
      title: `邀请${client.shortName}参加${roll.pick(["客户答谢会", "健康讲座", "5G应用体验日"])}`,
      client,
    },
    ...{ openedAt: instantAt(times.back(1), "15:00"), dueAt: endOf(times.ahead(roll.between(5, 8))) },
  };
}

export function phaseTask({ times, roll }: Making): TaskDraft {
  const month = Number(times.today.slice(5, 7));
  const quarter = ["一", "二", "三", "四"][Math.floor((month - 1) / 3)];
  return {
    ...{ type: "PHASE_TASK", title: `${quarter}季度千兆提速，还差${roll.between(3, 9)}户` },
    ...{
      openedAt: instantAt(times.back(5), "09:00"),
      dueAt: endOf(times.ahead(roll.between(6, 10))),
      minutes: 60,
    },
  };
}

/** Reports of the month before, and what the house itself wants. */
export function report(
  type: "REPORT_CHURN" | "REPORT_OPERATIONS" | "REPORT_INDUSTRY" | "REPORT_BIRTHDAY",
  { times, due }: { times: Times; due: Day },
): TaskDraft {
  const month = Number(times.today.slice(5, 7));
  const last = month === 1 ? 12 : month - 1;
  const titles = {
    REPORT_CHURN: `交${last}月离网分析报告`,
    REPORT_OPERATIONS: `交${last}月运营分析报表`,
    REPORT_INDUSTRY: "报送本周行业信息",
    REPORT_BIRTHDAY: `报${month}月客户生日清单`,
  };
  return { type, title: titles[type], dueAt: endOf(due), openedAt: instantAt(times.back(2), "08:30") };
}

const OWN = [
  ["LEARNING", "学习5G专网课程并完成测试"],
  ["LEARNING", "看数字乡村产品线上培训回放"],
  ["OTHER", "领取物联网卡样卡"],
  ["OTHER", "整理走访照片并上传"],
  ["OTHER", "核对楼宇客户台账"],
] as const;

export function ownWork({ times, roll, n }: Making & { n: number }): TaskDraft {
  const [type, title] = OWN[n % OWN.length] ?? OWN[0];
  return {
    type,
    title,
    openedAt: instantAt(times.back(3), "17:00"),
    dueAt: endOf(times.ahead(roll.between(5, 9))),
  };
}

export function caseAnalysis({ client }: Known, { times }: { times: Times }): TaskDraft {
  return {
    ...{ type: "CASE_ANALYSIS", title: `写${client.shortName}双线保障案例`, source: "SUPERVISOR" },
    ...{ openedAt: instantAt(times.back(4), "16:00"), dueAt: endOf(times.ahead(8)) },
  };
}
