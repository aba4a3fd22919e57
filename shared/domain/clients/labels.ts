import type * as z from "zod";
import type { Label, Labels } from "#shared/domain/import/labels.ts";
import type * as codes from "./codes.ts";
import type { LeaveReason } from "./retained-archive.ts";

const label = (zh: string, en: string, ...also: readonly string[]): Label => ({ zh, en, also });
type Codes<Schema extends z.ZodType<string>> = Labels<z.infer<Schema>>;

export const POPULATIONS: Codes<typeof codes.Population> = {
  TARGET: label("目标客户", "Target"),
  POTENTIAL: label("潜在大客户", "Potential"),
  MAINTAINED: label("维系客户", "Maintained", "在维系"),
};

export const SUB_KINDS: Codes<typeof codes.SubKind> = {
  ENTERPRISE: label("企业", "Enterprise", "公司"),
  GOVERNMENT: label("政府机关", "Government", "政府", "机关", "行政机关"),
  INSTITUTION: label("事业单位", "Institution"),
  SCHOOL: label("学校", "School", "院校"),
  HOSPITAL: label("医院", "Hospital", "医疗机构"),
  MEDIA: label("新闻出版", "Media", "媒体"),
  RESEARCH: label("科研院所", "Research", "研究院", "科研机构"),
  INTERMEDIARY: label("中间商", "Intermediary", "代理商", "经销商"),
  SERVICE: label("服务机构", "Service", "服务业"),
  CONSUMER: label("消费型", "Consumer"),
  INTERNAL: label("内部单位", "Internal"),
};

export const OWNERSHIPS: Codes<typeof codes.Ownership> = {
  STATE: label("国有", "State-owned", "国企", "国有企业", "央企", "国资"),
  PRIVATE: label("民营", "Private", "民企", "民营企业", "私企", "私营", "私营企业"),
  FOREIGN: label("外资", "Foreign", "外企", "外资企业", "合资", "合资企业"),
  PUBLIC_BODY: label("机关团体", "Public body", "机关", "事业单位", "团体"),
  OTHER: label("其他", "Other", "其它"),
};

export const STAGE_CLASSES: Codes<typeof codes.StageClass> = {
  OUTPUT: label("产出", "Output", "A产出", "产出类"),
  INCUBATE: label("孵化", "Incubating", "B孵化", "孵化类"),
  POTENTIAL: label("潜在", "Potential", "C潜在", "潜在类"),
  NONE: label("未分阶段", "None", "无"),
};

export const ZONES: Codes<typeof codes.Zone> = {
  BLACK: label("黑海", "Black sea", "成熟期"),
  RED: label("红海", "Red sea", "稳定期"),
  YELLOW: label("黄海", "Yellow sea", "发展期"),
  BLUE: label("蓝海", "Blue sea", "成长期"),
  NONE: label("未分区", "None", "无"),
};

/** 守拓攻 (seed G2.1). */
export const STRATEGIES: Codes<typeof codes.StrategyTag> = {
  HOLD: label("守", "Hold", "守住", "防守", "保有"),
  EXTEND: label("拓", "Extend", "拓展"),
  ATTACK: label("攻", "Attack", "进攻", "攻坚"),
};

export const RELATIONS: Codes<typeof codes.RelationState> = {
  PARTNER: label("合作关系", "Partner", "合作", "合作伙伴"),
  FRIEND: label("朋友关系", "Friend", "朋友"),
  SUPPLIER: label("供应关系", "Supplier", "供应商"),
  NONE: label("无关系", "None", "没有关系"),
};

export const BENEFITS: Codes<typeof codes.BenefitSought> = {
  QUALITY: label("质量", "Quality", "网络质量"),
  SERVICE: label("服务", "Service"),
  PROFIT: label("利润", "Profit", "效益"),
  DELIVERY: label("交付", "Delivery", "交付快"),
  PRICE: label("价格", "Price", "便宜"),
  BRAND: label("品牌", "Brand"),
  EASE: label("省事", "Ease", "方便"),
};

export const SIZE_BANDS: Codes<typeof codes.SizeBand> = {
  LARGE: label("大型", "Large", "大"),
  MEDIUM: label("中型", "Medium", "中"),
  SMALL: label("小型", "Small", "小", "小微"),
};

export const USAGE_BANDS: Codes<typeof codes.UsageBand> = {
  HIGH: label("高", "High", "高用量"),
  MEDIUM: label("中", "Medium", "中用量"),
  LOW: label("低", "Low", "低用量"),
};

/** 认知、购买、重复购买、流失 (seed S9.11). */
export const LIFECYCLE_STAGES: Codes<typeof codes.LifecycleStage> = {
  AWARE: label("认知", "Aware"),
  FIRST_PURCHASE: label("首次购买", "First purchase", "购买"),
  REPEAT_PURCHASE: label("重复购买", "Repeat purchase", "复购"),
  LOST: label("流失", "Lost"),
};

export const COMPETITORS: Codes<typeof codes.Competitor> = {
  CT: label("电信", "China Telecom", "中国电信"),
  CU: label("联通", "China Unicom", "中国联通"),
  OTHER: label("其他运营商", "Another operator", "广电", "其他", "铁通"),
};

/** Seed G6.5 and two of our own. */
export const LEAD_SOURCES: Codes<typeof codes.LeadSource> = {
  VISIT: label("陌拜走访", "Visit", "走访", "陌拜", "普遍识别", "扫楼"),
  AD: label("广告", "Advertising", "广告识别", "宣传"),
  REFERRAL: label("转介绍", "Referral", "介绍识别", "介绍", "老客户介绍"),
  ARCHIVE: label("查阅资料", "Records", "资料", "客户资料整理"),
  AGENT: label("代理渠道", "Agent", "委托助手", "代理", "渠道"),
  FAIR: label("展会", "Fair", "交易会", "展会识别"),
  NETWORK: label("网络数据", "Network data", "网络侧", "网上"),
  SURVEY: label("调研", "Survey", "摸排", "问卷"),
  COMPETITOR: label("对手客户", "Rival's client", "竞争对手", "友商"),
};

/** 线索 (seed D4.4). */
export const LEAD_STATUSES: Codes<typeof codes.LeadStatus> = {
  NEW: label("新线索", "New", "待核查", "新增"),
  CHECKED: label("已核查", "Checked", "待确认"),
  CONFIRMED: label("已确认", "Confirmed", "待接触"),
  CONVERTED: label("已转化", "Converted", "转化"),
  DROPPED: label("已放弃", "Dropped", "放弃", "无效"),
};

export const DROP_REASONS: Codes<typeof codes.DropReason> = {
  NOT_QUALIFIED: label("不符合条件", "Does not qualify"),
  REFUSED: label("明确拒绝", "Refused"),
  NO_PROGRESS: label("长期没有进展", "No progress"),
};

export const ARCHIVE_STATUSES: Codes<typeof codes.ArchiveStatus> = {
  COMPLETE: label("完整", "Complete"),
  INCOMPLETE: label("不完整", "Incomplete", "缺资料"),
  STALE: label("久未更新", "Stale", "过期"),
};

export const LEAVE_REASONS: Codes<typeof LeaveReason> = {
  PRICE: label("价格", "Price", "资费", "便宜", "贵"),
  NETWORK: label("网络质量", "Network", "网络", "信号"),
  SERVICE: label("服务", "Service", "态度", "响应慢"),
  COMPETITOR: label("友商竞争", "Competitor", "被挖", "对手"),
  CLOSED: label("停业", "Closed", "倒闭", "注销", "关门"),
  MOVED: label("搬迁", "Moved", "搬走", "搬家"),
  UNIT_SWITCH: label("上级统一切换", "Switched by its parent", "总部统一", "集团统一"),
  OTHER: label("其他", "Other"),
};
