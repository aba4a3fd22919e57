import * as z from "zod";
import type { Rules } from "./rules.ts";

/** Who may change a rule set, and has the last word on what it means (rows D1.4, D1.5). */
export const SetOwner = z.enum(["GROUP", "PROVINCE"]);
export type SetOwner = z.infer<typeof SetOwner>;
export type SetName = Exclude<keyof Rules, "version">;

export interface RuleSet {
  readonly code: string;
  readonly owner: SetOwner;
  readonly zh: string;
  readonly en: string;
  /** Words that are understood but not printed. */
  readonly also: readonly string[];
}

type Named = readonly [code: string, zh: string, en: string, ...also: string[]];

const of =
  (owner: SetOwner) =>
  (...[code, zh, en, ...also]: Named): RuleSet => ({ code, owner, zh, en, also });
const group = of("GROUP");
const province = of("PROVINCE");

/** Every rule set by its name in the rules: a new one without its code and owner does not compile. */
export const RULE_SETS: Readonly<Record<SetName, RuleSet>> = {
  priority: province("PRIORITY", "优先级规则", "priority rules", "排序规则", "优先规则"),
  work: province("WORK", "工作规则", "work rules", "工时规则"),
  notify: province("NOTIFY", "通知规则", "notification rules", "推送规则", "提醒推送规则"),
  conversation: province("CONVERSATION", "对话规则", "conversation rules"),
  sla: province("SLA", "SLA时限", "SLA limits", "SLA规则", "时限规则", "服务时限", "SLA", "sla rules"),
  imports: province("IMPORT", "导入规则", "import rules"),
  finding: province("FINDING", "查找规则", "search rules", "查询规则"),
  decisionMap: province("DECISION_MAP", "决策地图规则", "decision map rules", "决策链规则"),
  assignment: province("ASSIGNMENT", "客户分配规则", "assignment rules", "分配规则", "分户规则"),
  cadence: province("VISIT_CADENCE", "走访周期", "visit cadence", "走访规则", "联系周期", "拜访周期"),
  pipeline: province("PIPELINE", "商机规则", "pipeline rules", "商机阶段规则"),
  alert: province("ALERT", "预警规则", "alert rules", "离网预警规则", "预警门槛"),
  approval: province("APPROVAL", "审批规则", "approval rules"),
  contract: province("CONTRACT", "合同规则", "contract rules", "合同到期规则"),
  offer: province("OFFER", "推荐规则", "offer rules", "产品推荐规则"),
  segment: province("SEGMENT", "客户细分规则", "segmentation rules", "细分规则", "ABC规则", "海域规则"),
  tier: province(
    "TIER",
    "分级规则",
    "tier rules",
    "级别划分规则",
    "客户分级规则",
    "级别规则",
    "价值等级规则",
    "价值分类规则",
    "value class rules",
  ),
  points: province("POINTS", "积分规则", "points rules", "积分兑换规则"),
  credit: province(
    "CREDIT",
    "信誉度规则",
    "credit rules",
    "信誉规则",
    "信用规则",
    "信誉度评定规则",
    "信誉评级规则",
    "信用评级规则",
  ),
  discount: province("DISCOUNT", "优惠规则", "discount rules", "折扣规则", "打折规则"),
  redemption: province("REDEMPTION", "兑换规则", "redemption rules", "积分兑换规则", "兑换目录"),
  benefit: group("BENEFIT", "权益规则", "benefit rules", "跨行业权益规则", "商户权益规则"),
  access: group("ACCESS", "访问规则", "access rules", "权限规则"),
  archive: province("ARCHIVE", "档案规则", "archive rules", "档案管理规则"),
  potential: province(
    "POTENTIAL",
    "潜在客户规则",
    "potential client rules",
    "潜在大客户规则",
    "资格确认规则",
  ),
  appointment: province("APPOINTMENT", "预约规则", "appointment rules", "装维预约规则"),
  campaign: province("CAMPAIGN", "营销活动规则", "campaign rules", "活动规则"),
  certification: group("CERT", "认证规则", "certification rules", "能力认证规则"),
  crossRegion: group("CROSS_REGION", "跨区服务规则", "cross-region rules", "跨区规则", "跨地区服务规则"),
  dunning: province("DUNNING", "催缴规则", "dunning rules", "欠费规则", "欠费催缴规则"),
  kpi: province("KPI", "考核规则", "KPI rules", "KPI权重", "考核权重", "绩效规则"),
  partner: province("PARTNER", "合作伙伴规则", "partner rules", "伙伴规则"),
  reminder: province("REMINDER", "提醒规则", "reminder rules", "提醒时间规则"),
  report: province("REPORTS", "报表规则", "report rules", "报表提交规则"),
  retention: group("RETENTION", "保有规则", "retention rules", "保有率规则", "拍照保有规则"),
  satisfaction: group("SATISFACTION", "满意度规则", "satisfaction rules", "满意度调查规则"),
};

const CALENDAR: RuleSet = province(
  "CALENDAR",
  "工作日历",
  "working calendar",
  "日历规则",
  "调休安排",
  "节假日安排",
);

/** With the working calendar, which is the country's and not part of the rules. */
export const ALL_SETS: readonly RuleSet[] = [...Object.values(RULE_SETS), CALENDAR];

export const RuleCode = z.enum(ALL_SETS.map(({ code }) => code));

export function setOf(code: string): RuleSet | undefined {
  return ALL_SETS.find((set) => set.code === code);
}

/** What a request about it is listed under; one that nobody knows by its code. */
export function titleOf(code: string): string {
  return setOf(code)?.zh ?? code;
}

/** Of one that nobody knows, the province. */
export function ownerOf(code: string): SetOwner {
  return setOf(code)?.owner ?? "PROVINCE";
}

/** What was once a set of its own is part of another. */
const PART_OF: Readonly<Record<string, SetName>> = { VALUE_CLASS: "tier" };

/** The name under which the rules hold a set; the calendar has none. */
export function nameOf(code: string): SetName | undefined {
  if (Object.hasOwn(PART_OF, code)) return PART_OF[code];
  return (Object.keys(RULE_SETS) as SetName[]).find((name) => RULE_SETS[name].code === code);
}
