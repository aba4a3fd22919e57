import type { Qualification } from "#shared/domain/clients/potential.ts";

const CHECKS: Readonly<Record<Qualification["checks"][number]["test"], string>> = {
  employees: "员工人数达标",
  capital: "注册资本达标",
  rivalEnds: "对手合同快到期",
  budget: "信息化预算已批",
  localNumbers: "本网号码数达标",
  declared: "在用其他运营商且月消费达标",
};
const FIT: Readonly<Record<Qualification["parts"][number]["part"], string>> = {
  size: "规模",
  spend: "消费",
  need: "需求",
  contract: "合同窗口",
  decider: "关键人",
};
const LACKS: Readonly<Record<Qualification["lacks"][number], string>> = {
  fit: "匹配分不够",
  decider: "还不知道谁拍板",
  grid: "网格没定",
};
/** Where a lead stands, as its card says it. */
export interface LeadLine {
  readonly status: string;
  readonly on: string | undefined;
  readonly fit: number | undefined;
  readonly source: string | undefined;
  readonly detail: string | undefined;
  readonly held: readonly string[];
  readonly failed: readonly string[];
  readonly dropped: readonly string[] | undefined;
}

/** 老客户介绍的: how it was told, where the source alone does not say it. */
function detailWords(source: string, detail: string | undefined): string {
  return detail === undefined || detail.includes(source) ? "" : `（${detail}）`;
}

/** What is said of somebody who is not yet a client. */
export const leads = {
  added: (client: string, owner: string, isOwn: boolean) =>
    `已新增潜在客户${client}，${isOwn ? "归您负责" : `按网格归${owner}负责`}。`,
  qualified: ({ isPotential, checks }: Qualification) => {
    const [held, failed, unknown] = [true, false, undefined].map((is) =>
      checks.filter(({ holds }) => holds === is).map(({ test }) => CHECKS[test]),
    );
    if (isPotential) return `符合潜在大客户条件：${held?.join("、")}。`;
    return `暂不符合潜在大客户条件${failed && failed.length > 0 ? `（未达到：${failed.join("、")}）` : ""}${unknown && unknown.length > 0 ? `；还不清楚：${unknown.join("、")}` : ""}。`;
  },
  fit: ({ fit, parts, isConfirmed, lacks }: Qualification) =>
    `匹配分${fit}：${parts.map(({ part, points, of }) => `${FIT[part]}${points}/${of}`).join("＋")}。${
      isConfirmed ? "资格已确认。" : `待确认：${lacks.map((each) => LACKS[each]).join("、")}。`
    }`,
  checks: CHECKS,
  line: ({ status, on, fit, source, detail, held, failed, dropped }: LeadLine) =>
    [
      `线索：${status}${on ? `（${on}起）` : ""}`,
      ...(fit === undefined ? [] : [`匹配分${fit}`]),
      ...(source ? [`来源${source}${detailWords(source, detail)}`] : []),
      ...held,
      ...(failed.length > 0 ? [`未达到${failed.join("、")}`] : []),
      ...(dropped ? [`原因：${dropped.join("，")}`] : []),
    ].join("，"),
  hint: {
    newcomer: "民营企业决策快，适合新人经理拓展。",
    experienced: "大型国有或外资企业，建议经验丰富的经理跟进。",
  },
  grid: (name: string | undefined) => (name ? `网格：${name}。` : "地址没对上网格，请补网格。"),
  firstTask: (title: string, when: string) => `已建任务“${title}”，${when}前完成。`,
  twin: (name: string) => `已有相近的客户“${name}”。还要新增吗？`,
  referrer: (name: string) => `转介绍：${name}，这家入网后按规则给${name}送积分。`,
  askReferrer: (said: string) => `“${said}”是哪家客户？由谁转介绍，入网后积分送给谁。`,
  referrerNone: "都不是",
  twinNew: "不是同一家，继续新增",
  twinSame: (name: string) => `就是它，看${name}`,
};
export type LeadPhrases = typeof leads;
