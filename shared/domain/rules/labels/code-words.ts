import { FIELD_NAMES, fieldOf } from "#shared/domain/clients/field-dictionary.ts";
import { type CodeWords, words } from "./rule-label.ts";

/** Words for codes that only rules have. Those of clients, tasks and people are the label table's. */
export const SCOPES = words({
  LOCAL: ["本地", "local"],
  INTRA_PROVINCE: ["省内跨区", "within the province"],
  INTER_PROVINCE: ["跨省", "between provinces"],
});
export const LINE_TYPES = words({
  GROUP_MESSAGING: ["集团短彩信", "group messaging"],
  VOICE_LINE: ["语音专线", "voice line"],
  APN_LINE: ["APN专线", "APN line"],
  INTERNET_LINE: ["互联网专线", "internet line"],
  DATA_LINE: ["数据专线", "data line"],
});
export const PAUSES = words({
  WAIT_CLIENT: ["等客户", "waiting for the client"],
  AGREED_TIME: ["约定时间", "agreed time"],
  FORCE_MAJEURE: ["不可抗力", "force majeure"],
});
export const SEVERITIES = words({
  FULL_OUTAGE: ["全阻", "full outage"],
  DEGRADED: ["质差", "degraded"],
  MINOR: ["轻微", "minor"],
});
export const LEVELS = words({
  YELLOW: ["黄色预警", "yellow"],
  ORANGE: ["橙色预警", "orange"],
  RED: ["红色预警", "red"],
  NONE: ["无预警", "no alert"],
});
export const LAYERS = words({
  MANAGER: ["客户经理", "manager"],
  COUNTY: ["县区", "county"],
  CITY: ["地市", "city"],
  CHIEF: ["首席客户经理", "chief manager"],
  PROVINCE: ["省", "province"],
});
export const SIGNAL_WORDS = words({
  "AL-1": ["统付收入下降", "fall of unit-paid revenue"],
  "AL-2": ["话务流量下降", "fall of traffic"],
  "AL-3": ["成员ARPU连降", "falling ARPU"],
  "AL-4": ["成员流失", "members lost"],
  "AL-5": ["沉默成员", "silent members"],
  "AL-6": ["话务分流", "diverted calls"],
  "AL-7": ["合同到期", "contract ending"],
  "AL-8": ["携转查询", "portability queries"],
  "AL-9": ["投诉", "complaints"],
  "AL-10": ["欠费账龄", "age of arrears"],
  "AL-11": ["套餐闲置", "idle package"],
  "AL-12": ["对手动作", "rival's move"],
  "AL-13": ["关键人变动", "key contact changed"],
  "AL-14": ["久未联系", "no contact"],
  "AL-15": ["SLA超时", "broken SLA"],
  "AL-16": ["满意度低", "low satisfaction"],
  "AL-17": ["账单突增", "bill jump"],
  "AL-18": ["无人看管", "no manager"],
  "AL-19": ["产品单一", "low coverage"],
  "AL-20": ["转网意向", "switch intention"],
});
export const WORK_CLASSES = words({
  SERVICE: ["服务", "service"],
  MARKETING: ["营销", "marketing"],
  CLIENT_MANAGEMENT: ["客户管理", "client management"],
});
export const STAGES = words({
  CAPTURED: ["商机获取", "captured"],
  NEED_CONFIRMED: ["需求确认", "need confirmed"],
  SOLUTION: ["方案", "solution"],
  QUOTED: ["报价", "quoted"],
  NEGOTIATION: ["谈判", "negotiation"],
  WON: ["成交", "won"],
  LOST: ["丢单", "lost"],
});
export const RELATION_KINDS = words({
  REPORTS_TO: ["汇报关系", "reports to"],
  COLLEAGUE: ["同事", "colleague"],
  SUPERIOR: ["上级单位", "superior"],
  RELATIVE: ["亲属", "relative"],
  CLASSMATE: ["同学", "classmate"],
  OTHER: ["其他关系", "other tie"],
});
export const RFM_NAMES = words({
  CHAMPION: ["冠军客户", "champion"],
  AT_RISK: ["高价值沉寂", "at risk"],
  NEW: ["新客户", "new"],
  DORMANT: ["休眠客户", "dormant"],
});
export const MEASURES = words({
  sms: ["短信条数", "messages"],
  dataMb: ["流量MB", "data in MB"],
  minutesOut: ["主叫分钟", "minutes out"],
  membersActive: ["活跃成员", "active members"],
});

/** Fields of the archive, and what is counted of a client beside them. */
export const ARCHIVE_FIELDS: CodeWords = {
  ...Object.fromEntries(FIELD_NAMES.map((name) => [name, fieldOf(name)])),
  ...words({
    contacts: ["联系人", "contacts"],
    account: ["付费账户", "account"],
    owner: ["客户经理", "manager"],
    valueClass: ["价值等级", "value class"],
    serviceGrade: ["服务等级", "service grade"],
  }),
};
