import type * as z from "zod";
import type {
  AlertLevel,
  ClientKind,
  ClientStatus,
  IndividualTier,
  ServiceGrade,
  SurveyGrade,
  ValueClass,
} from "#shared/domain/clients/client.ts";
import type { GridKind } from "#shared/domain/clients/grid.ts";
import type { Ability, Language, Post, Staff } from "#shared/domain/people/staff.ts";
import type { UnitLevel } from "#shared/domain/people/unit.ts";
import type { CertGrade } from "#shared/domain/rules/assignment-rules.ts";
import type { TaskType, Urgency } from "#shared/domain/tasks/task.ts";

/** How people write a value; `also` are words that are understood but not printed. */
export interface Label {
  readonly zh: string;
  readonly en: string;
  readonly also: readonly string[];
}
export type Labels<Code extends string = string> = Readonly<Record<Code, Label>>;

export const label = (zh: string, en: string, ...also: readonly string[]): Label => ({ zh, en, also });

export const UNIT_LEVELS: Labels<UnitLevel> = {
  GROUP: label("集团", "Group", "集团公司"),
  PROVINCE: label("省", "Province", "省公司"),
  CITY: label("市", "City", "地市", "市公司"),
  COUNTY: label("县区", "County", "区县", "县", "区"),
  TEAM: label("班组", "Team", "组"),
};

export const GRID_KINDS: Labels<z.infer<typeof GridKind>> = {
  STREET: label("街道", "Street"),
  BUILDING: label("楼宇", "Building"),
  PARK: label("园区", "Park"),
  VILLAGE: label("乡镇", "Village", "村"),
  INDUSTRY: label("行业", "Industry"),
};

export const POSTS: Labels<Post> = {
  ACCOUNT_MANAGER: label("客户经理", "Account manager"),
  SUPERVISOR: label("主管", "Supervisor", "客户经理主管", "组长"),
  CHIEF_MANAGER: label("首席客户经理", "Chief manager"),
  NETWORK_SERVICE_MANAGER: label("网络服务经理", "Network service manager"),
  SERVICE_DESK: label("服务台", "Service desk"),
  PRESALE: label("售前支撑", "Presale"),
  PROJECT_MANAGER: label("项目经理", "Project manager"),
  QUALITY: label("质检", "Quality"),
  MARKETING: label("市场", "Marketing"),
  FINANCE: label("财务", "Finance"),
  COUNTY_LEAD: label("县区负责人", "County lead", "区县负责人"),
  CITY_LEAD: label("地市负责人", "City lead", "市公司负责人"),
  PROVINCE_LEAD: label("省公司负责人", "Province lead"),
  PROVINCE_ADMIN: label("省管理员", "Province admin"),
  SYSTEM_ADMIN: label("系统管理员", "System admin"),
};

export const STAFF_STATUSES: Labels<Staff["status"]> = {
  ONBOARDING: label("入职中", "Onboarding"),
  ACTIVE: label("在岗", "Active", "在职"),
  LEAVE: label("休假", "On leave"),
  SUSPENDED: label("停用", "Suspended", "停岗"),
  LEFT: label("离职", "Left"),
};

export const CERT_GRADES: Labels<CertGrade> = {
  L1: label("一级", "L1"),
  L2: label("二级", "L2"),
  L3: label("三级", "L3"),
  L4: label("四级", "L4"),
};

export const ABILITIES: Labels<Ability> = {
  SELLING: label("销售技巧", "Selling"),
  TEAMWORK: label("团队合作", "Teamwork"),
  SELF_MANAGEMENT: label("自我管理", "Self-management", "自我管理能力"),
  NEGOTIATION: label("沟通与谈判", "Communication and negotiation", "沟通谈判"),
};

export const LANGUAGES: Labels<Language> = {
  zh: label("中文", "Chinese"),
  en: label("英文", "English"),
};

export const CLIENT_KINDS: Labels<z.infer<typeof ClientKind>> = {
  GROUP: label("集团", "Group", "集团客户", "单位"),
  INDIVIDUAL: label("个人", "Individual", "个人大客户"),
};

export const CLIENT_STATUSES: Labels<z.infer<typeof ClientStatus>> = {
  POTENTIAL: label("潜在", "Potential", "潜在客户"),
  PROSPECT: label("意向", "Prospect", "意向客户"),
  IN_NETWORK: label("在网", "In network"),
  AT_RISK: label("有离网风险", "At risk"),
  SUSPENDED: label("停机", "Suspended"),
  LEFT: label("离网", "Left"),
  RETAINED: label("已归档", "Archived"),
  REJECTED: label("不符合", "Rejected"),
};

export const VALUE_CLASSES: Labels<z.infer<typeof ValueClass>> = {
  A: label("A类", "Class A"),
  B: label("B类", "Class B"),
  C: label("C类", "Class C"),
  NONE: label("未分类", "Unclassified", "无"),
};

export const SERVICE_GRADES: Labels<z.infer<typeof ServiceGrade>> = {
  AAA: label("AAA级", "AAA"),
  AA: label("AA级", "AA"),
  A: label("A级", "A"),
  STANDARD: label("标准级", "Standard", "标准", "普通"),
};

export const SURVEY_GRADES: Labels<z.infer<typeof SurveyGrade>> = {
  GOLD: label("金牌", "Gold", "金级"),
  SILVER: label("银牌", "Silver", "银级"),
  BRONZE: label("铜牌", "Bronze", "铜级"),
  STANDARD: label("标准级", "Standard", "标准", "普通"),
};

export const INDIVIDUAL_TIERS: Labels<z.infer<typeof IndividualTier>> = {
  DIAMOND: label("钻石卡", "Diamond", "钻石"),
  GOLD: label("金卡", "Gold"),
  SILVER: label("银卡", "Silver"),
  STANDARD: label("普通卡", "Standard", "普通"),
};

export const ALERT_LEVELS: Labels<AlertLevel> = {
  NONE: label("无", "None", "无预警"),
  YELLOW: label("黄色", "Yellow"),
  ORANGE: label("橙色", "Orange"),
  RED: label("红色", "Red"),
};

export const URGENCIES: Labels<Urgency> = {
  VERY_URGENT: label("非常紧急", "Very urgent"),
  NORMAL: label("一般", "Normal"),
  NOT_URGENT: label("不紧急", "Not urgent"),
};

export const TASK_TYPES: Labels<TaskType> = {
  FAULT: label("故障处理", "Fault", "故障"),
  COMPLAINT: label("投诉处理", "Complaint", "投诉"),
  RETENTION: label("离网挽留", "Retention", "挽留"),
  CONTRACT: label("合同续签", "Contract", "合同"),
  ARREARS: label("欠费催缴", "Arrears", "催缴"),
  APPOINTMENT: label("预约服务", "Appointment", "预约"),
  VISIT: label("客户走访", "Visit", "走访", "拜访"),
  INDIVIDUAL_VISIT: label("个人大客户走访", "Individual visit"),
  PROMOTION: label("新业务推广", "Promotion", "推广"),
  SURVEY_FOLLOWUP: label("勘查跟进", "Survey follow-up"),
  ACTIVATION_FOLLOWUP: label("开通跟进", "Activation follow-up"),
  BIRTHDAY: label("生日问候", "Birthday", "生日"),
  CARE: label("客户关怀", "Care", "关怀"),
  REPORT_BIRTHDAY: label("生日报表", "Birthday report"),
  REPORT_OPERATIONS: label("运营报表", "Operations report"),
  REPORT_INDUSTRY: label("行业信息报表", "Industry report"),
  REPORT_CHURN: label("离网分析报告", "Churn report"),
  CASE_ANALYSIS: label("案例分析", "Case analysis"),
  PHASE_TASK: label("阶段性任务", "Phase task"),
  ARCHIVE_FIX: label("档案补全", "Archive fix"),
  FIRST_CONTACT: label("首次接触", "First contact"),
  CAMPAIGN: label("营销活动", "Campaign"),
  LEARNING: label("学习培训", "Learning", "学习"),
  OTHER: label("其他任务", "Other", "其他"),
};

/** The code that a word stands for: the code itself or one of its labels, whatever the case. */
export function codeOf(labels: Labels, said: string): string | undefined {
  const wanted = said.toLowerCase();
  const words = Object.entries(labels).map(([code, { zh, en, also }]) => ({
    code,
    words: [code, zh, en, ...also],
  }));
  return words.find((known) => known.words.some((word) => word.toLowerCase() === wanted))?.code;
}
