/** Any state of a contract, a subscription, an account or a member, by its code. */
export const STATES: Readonly<Record<string, string>> = {
  DRAFT: "草稿",
  IN_APPROVAL: "审批中",
  SIGNED: "已签",
  ACTIVE: "在用",
  EXPIRING: "即将到期",
  RENEWED: "已续签",
  EXPIRED: "已到期",
  TERMINATED: "已终止",
  ORDERED: "已订",
  SUSPENDED: "已停用",
  ENDED: "已退订",
  NORMAL: "正常",
  OVERDUE: "欠费",
  RESTRICTED: "限制",
  STOPPED: "停机",
  SILENT: "沉默",
  DIVERTED: "已分流",
  LEFT: "已退出",
};
export const KINDS: Readonly<Record<string, string>> = {
  SERVICE_AGREEMENT: "服务协议",
  STRATEGIC: "战略合作协议",
  PRODUCT: "产品合同",
  LINE: "专线合同",
  FRAMEWORK: "框架协议",
  SOLUTION: "解决方案合同",
};
/** Rights and duties of the agreement (seed G13.1-3, G13.7, G13.11). */
export const CLAUSES: Readonly<Record<string, string>> = {
  ACCOUNT_MANAGER: "专属客户经理",
  TRIAL_FIRST: "优先试用新业务",
  SEALED_LIST: "名单变更需盖章函",
  MEMBER_RECRUITMENT: "甲方协助发展其他员工",
};
