import type * as z from "zod";
import type * as codes from "#shared/domain/clients/codes.ts";
import type * as contact from "#shared/domain/contacts/contact.ts";
import type { AccountStatus, PayMode } from "#shared/domain/contracts/account.ts";
import type { ContractKind, ContractStatus } from "#shared/domain/contracts/contract.ts";
import type * as member from "#shared/domain/contracts/member.ts";
import type { SubscriptionStatus } from "#shared/domain/contracts/subscription.ts";
import { type Labels, label } from "./labels.ts";

type Code<T extends z.ZodType<string>> = Labels<z.infer<T>>;

export const CREDIT_GRADES: Code<typeof codes.CreditGrade> = {
  AAA: label("AAA级", "AAA"),
  AA: label("AA级", "AA"),
  A: label("A级", "A"),
  B: label("B级", "B"),
  C: label("C级", "C"),
};

export const BUYING_ROLES: Code<typeof contact.BuyingRole> = {
  APPROVER: label("批准者", "Approver", "A", "审批者"),
  DECIDER: label("决策者", "Decider", "D", "决策人"),
  EVALUATOR: label("评估者", "Evaluator", "E", "评估人"),
  USER: label("使用者", "User", "U", "使用人"),
  NONE: label("未定", "Not known", "无"),
};

export const OTHER_ROLES: Code<typeof contact.OtherRole> = {
  INFLUENCER: label("影响者", "Influencer"),
  CONTACT: label("联络人", "Contact", "联系人"),
  FINANCE: label("财务", "Finance"),
  IT: label("信息化", "IT", "信息部门"),
  PURCHASING: label("采购", "Purchasing"),
};

export const ATTITUDES: Code<typeof contact.Attitude> = {
  SPONSOR: label("赞助者", "Sponsor", "赞助"),
  SUPPORTER: label("支持者", "Supporter", "支持"),
  NEUTRAL: label("中立者", "Neutral", "中立"),
  NON_SUPPORTER: label("不支持者", "Non-supporter", "不支持"),
  OPPONENT: label("反对者", "Opponent", "反对"),
};

export const HOT_BUTTONS: Code<typeof contact.HotButton> = {
  SECURITY: label("安全感", "Security"),
  STATUS: label("地位", "Status", "权势", "地位或权势"),
  DETAIL: label("细节", "Detail"),
  PRAISE: label("赞扬", "Praise", "别人的赞扬"),
  CANDOUR: label("坦诚", "Candour"),
};

export const CHANNELS: Code<typeof contact.PreferredChannel> = {
  WECHAT: label("微信", "WeChat"),
  CALL: label("电话", "Call"),
  SMS: label("短信", "SMS"),
  EMAIL: label("邮件", "Email", "邮箱"),
  VISIT: label("上门", "Visit", "拜访"),
};

export const PAY_MODES: Code<typeof PayMode> = {
  BANK_COLLECTION: label("银行托收", "Bank collection", "全额银行托收", "托收", "统付"),
  SPLIT: label("分账", "Split", "分帐"),
  UNIT_TITLE_MIXED: label("混合计费", "Mixed", "单位户名", "混合"),
  SELF: label("个人自付", "Self", "自付"),
};

export const ACCOUNT_STATUSES: Code<typeof AccountStatus> = {
  NORMAL: label("正常", "Normal"),
  OVERDUE: label("欠费", "Overdue"),
  RESTRICTED: label("限制", "Restricted", "单停"),
  STOPPED: label("停机", "Stopped", "双停"),
};

export const SUBSCRIPTION_STATUSES: Code<typeof SubscriptionStatus> = {
  ORDERED: label("已订购", "Ordered", "在途"),
  ACTIVE: label("在用", "Active", "正常"),
  SUSPENDED: label("暂停", "Suspended", "停机"),
  ENDED: label("已退订", "Ended", "退订", "已终止"),
};

export const CONTRACT_KINDS: Code<typeof ContractKind> = {
  SERVICE_AGREEMENT: label("服务协议", "Service agreement", "集团客户服务协议"),
  STRATEGIC: label("战略合作", "Strategic", "战略合作协议"),
  PRODUCT: label("产品合同", "Product", "业务合同"),
  LINE: label("专线合同", "Line", "专线"),
  FRAMEWORK: label("框架协议", "Framework", "框架"),
  SOLUTION: label("解决方案", "Solution", "集成合同"),
};

export const CONTRACT_STATUSES: Code<typeof ContractStatus> = {
  DRAFT: label("草稿", "Draft"),
  IN_APPROVAL: label("审批中", "In approval"),
  SIGNED: label("已签", "Signed", "已签订"),
  ACTIVE: label("履行中", "Active", "生效", "执行中"),
  EXPIRING: label("即将到期", "Expiring"),
  RENEWED: label("已续签", "Renewed"),
  EXPIRED: label("已到期", "Expired", "到期"),
  TERMINATED: label("已终止", "Terminated", "终止", "解除"),
};

export const MEMBER_PAY_MODES: Code<typeof member.MemberPayMode> = {
  UNIT: label("单位支付", "Unit", "统付", "单位付"),
  SELF: label("个人支付", "Self", "自付", "个人自付"),
  MIXED: label("混合支付", "Mixed", "混合", "共同支付"),
};

export const MEMBER_STATUSES: Code<typeof member.MemberStatus> = {
  ACTIVE: label("正常", "Active", "在网"),
  SILENT: label("沉默", "Silent"),
  DIVERTED: label("分流", "Diverted", "话务分流"),
  LEFT: label("退出", "Left", "已退出", "离网"),
};

/** Product families (domain.md 2.2). */
export const FAMILIES: Labels = {
  LINE: label("专线", "Lines"),
  VOICE: label("语音", "Voice"),
  MESSAGING: label("短彩信", "Messaging", "短信"),
  VNET: label("V网", "V-net", "集群网"),
  IOT: label("物联网", "IoT", "M2M"),
  ICT: label("ICT", "ICT", "信息化"),
  EDU: label("教育", "Education", "校讯通"),
  VIDEO: label("视频", "Video", "视频监控"),
  CARD: label("一卡通", "Card"),
  TONE: label("彩铃", "Ring-back tone", "集团彩铃"),
  OFFICE: label("移动办公", "Mobile office", "办公"),
  OTHER: label("其他", "Other"),
};
