import type { Finding } from "#shared/domain/ownership/checks.ts";
import type { Coverage } from "#shared/domain/ownership/coverage.ts";
import type { ChecklistItem, HandoverOrder } from "#shared/domain/ownership/handover-order.ts";
import type { Compared } from "#shared/domain/ownership/merging.ts";
import { type PackPhrases, pack } from "./pack.ts";

export interface AskedHandover {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly byClass: Readonly<Record<"A" | "B" | "C" | "NONE", number>>;
  readonly checklist: readonly ChecklistItem[];
}

/** Clients that change hands, and who stands in for whom. */
export interface OwnershipPhrases {
  readonly findings: (finding: Finding) => string;
  readonly askReason: (to: string) => string;
  readonly askAssign: (facts: { count: number; names: readonly string[]; to: string }) => string;
  readonly assigned: (names: readonly string[], to: string) => string;
  readonly assigning: (count: number, to: string) => string;
  readonly unmanned: (facts: { count: number; place: string | undefined }) => string;
  readonly suggested: (name: string, because: "grid" | "industry") => string;
  /** Nothing where nobody has estimated it. */
  readonly coverage: (place: Coverage) => readonly string[];
  readonly askHandover: (facts: AskedHandover) => string;
  readonly drafted: (count: number, to: string) => string;
  readonly checklist: Readonly<Record<ChecklistItem["code"], (count: number) => string>>;
  readonly whichOrder: string;
  readonly orderLine: (order: { title: string; from: string; count: number }) => string;
  readonly accepted: (count: number, from: string) => string;
  readonly accepting: (count: number, from: string) => string;
  readonly rejected: string;
  readonly cancelled: string;
  readonly askRejection: string;
  readonly noneUnderWay: string;
  readonly progress: (order: {
    from: string;
    to: string;
    title: string;
    moved: number;
    count: number;
    status: HandoverOrder["status"];
  }) => string;
  readonly askCover: (facts: {
    cover: string;
    away: string;
    span: string;
    clients: number;
    tasks: number;
  }) => string;
  readonly covered: (facts: { cover: string; away: string; span: string }) => string;
  readonly coverEnded: (facts: { cover: string; away: string }) => string;
  readonly whoIsAway: string;
  readonly whichTwo: string;
  readonly askMerge: (kept: string, gone: string) => string;
  readonly fields: Readonly<Record<Compared, string>>;
  readonly difference: (facts: {
    n: number;
    field: string;
    kept: string;
    other: string;
    isTaken: boolean;
  }) => string;
  readonly howToTake: string;
  readonly nothingDiffers: string;
  readonly merged: (kept: string, gone: string, moved: number) => string;
  readonly packTitle: (from: string, to: string) => string;
  readonly packReady: (count: number) => string;
  readonly packFile: string;
  readonly acceptChip: string;
  readonly pack: PackPhrases;
}

const list = (names: readonly string[], most = 5) =>
  names.slice(0, most).join("、") + (names.length > most ? `等${names.length}家` : "");

export const ownership: OwnershipPhrases = {
  findings(finding) {
    switch (finding.code) {
      case "load.over":
        return `⚠ 超出负荷：现有${finding.have}家，再加${finding.adding}家就超过上限${finding.most}家。`;
      case "load.near":
        return `负荷接近上限：分配后${finding.have + finding.adding}家，上限${finding.most}家。`;
      case "cert.low":
        return `⚠ 认证不够：${list(finding.names)}要${finding.needed}级以上认证，目前${finding.has ? `是${finding.has}级` : "没有认证记录"}。`;
      case "cert.expired":
        return `⚠ 认证已在${finding.on}过期：${list(finding.names)}暂不能分给他。`;
      case "grid.elsewhere":
        return `⚠ 网格优先：${list(finding.names)}在${finding.grid}，该网格由${finding.owner}负责。`;
      case "new-manager":
        return `提示：${list(finding.names)}是国有或外资企业，新客户经理更适合从民营企业做起。`;
    }
  },
  askReason: (to) => `仍要分给${to}的话，请说明原因，会记录在案。`,
  askAssign: ({ count, names, to }) =>
    `把${list(names)}${count > 1 ? `（共${count}家）` : ""}分给${to}，未办任务一起转过去。`,
  assigned: (names, to) => `已把${list(names)}分给${to}，未办任务也转过去了，已通知本人。`,
  assigning: (count, to) => `正在把${count}家客户分给${to}，办完会通知您和本人。`,
  unmanned: ({ count, place }) => `${place ?? ""}有${count}家客户无人看管：`,
  suggested: (name, because) => `建议给${name}（${because === "grid" ? "负责这个网格" : "熟悉这个行业"}）`,
  coverage: ({ name, clients, companies, coverageBp }) =>
    coverageBp === undefined
      ? []
      : [`${name}：约${companies}家单位，在网${clients}家，覆盖率${coverageBp / 100}%`],
  askHandover: ({ from, to, count, byClass: { A, B, C }, checklist }) => {
    const classes = [A > 0 ? `A类${A}` : "", B > 0 ? `B类${B}` : "", C > 0 ? `C类${C}` : ""]
      .filter(Boolean)
      .join("、");
    const items = checklist
      .filter((item) => item.code !== "CLIENTS" && item.count > 0)
      .map(({ code, count: n }) => ownership.checklist[code](n));
    return [
      `客户交接：${from} → ${to}，共${count}家客户${classes ? `（${classes}）` : ""}。`,
      ...(items.length > 0 ? [`交接清单：${items.join("、")}。`] : []),
      `${to}接收后，客户和未办任务一起转过去；完成前${from}不能办离岗。`,
    ].join("\n");
  },
  drafted: (count, to) => `交接单已发给${to}（${count}家客户），等待接收。可以问“交接进度”。`,
  checklist: {
    CLIENTS: (count) => `客户${count}家`,
    TASKS: (count) => `未办任务${count}件`,
    CONTRACTS: (count) => `在执行合同${count}份`,
    DECISION_MAPS: (count) => `决策关系${count}家`,
    PROMISES: (count) => `未兑现承诺${count}条`,
    LAST_CONTACTS: (count) => `最近联系记录${count}家`,
  },
  whichOrder: "是哪一份交接单？",
  orderLine: ({ title, from, count }) => `${from}的${count}家客户：${title}`,
  accepted: (count, from) => `已接收：${from}的${count}家客户和未办任务都转到您名下了。`,
  accepting: (count, from) => `已接收${from}的${count}家客户，正在转移，办完会通知您。`,
  rejected: "已拒绝，交接单退回给主管，客户没有变动。",
  cancelled: "交接单已取消，还没转的客户留在原客户经理名下。",
  askRejection: "请说明拒绝的原因，主管会看到。",
  noneUnderWay: "现在没有进行中的交接和分配。",
  progress: ({ from, to, title, moved, count, status }) =>
    `${from ? `${from} → ` : "分给"}${to}，${count}家：${status === "DRAFT" ? "等待接收" : `已转${moved}家`}（${title}）`,
  askCover: ({ cover, away, span, clients, tasks }) =>
    `${cover}代${away}的班：${span}。期间${cover}可以查看和办理${away}的${clients}家客户和${tasks}件任务，晨报一并发送，到期自动结束。`,
  covered: ({ cover, away, span }) => `已安排：${cover}代${away}的班，${span}，到期自动结束。`,
  coverEnded: ({ cover, away }) => `${cover}代${away}的班已结束。`,
  whoIsAway: "代谁的班？",
  whichTwo: "要合并哪两家？例如“合并恒信物流和恒信物流有限公司”。",
  askMerge: (kept, gone) =>
    `把${gone}合并到${kept}：联系人、合同、产品、账单、任务和记录都归到${kept}，原来的名称和编号仍然能找到它。`,
  fields: {
    name: "全称",
    shortName: "简称",
    owner: "客户经理",
    status: "状态",
    uscc: "信用代码",
    industryCode: "行业",
    address: "地址",
    place: "位置",
    grid: "网格",
    valueClass: "价值等级",
    serviceGrade: "服务等级",
    ownership: "所有制",
    employees: "员工数",
    contact: "联系人",
    chiefManagerId: "首席客户经理",
    networkServiceManager: "网络服务经理",
  },
  difference: ({ n, field, kept, other, isTaken }) =>
    isTaken
      ? `${n} ${field}：改用“${other}”（原“${kept}”）`
      : `${n} ${field}：保留“${kept}”（另一家“${other}”）`,
  howToTake: "要改用另一家的值，回复例如“2用另一个”。",
  nothingDiffers: "两家没有不一致的字段。",
  merged: (kept, gone, moved) => `已合并：${gone}并入${kept}${moved > 0 ? `，转移了${moved}条资料` : ""}。`,
  packTitle: (from, to) => `${from}交接给${to}：客户资料`,
  packReady: (count) => `${count}家客户的交接资料：`,
  packFile: "交接资料",
  acceptChip: "接收交接",
  pack,
};
