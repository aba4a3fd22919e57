/** Contracts, products and what they come to, as people say it. */
export interface ContractPhrases {
  /** Any state of a contract, a subscription, an account or a member, by its code. */
  readonly state: (code: string) => string;
}

const STATES: Readonly<Record<string, string>> = {
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

export const contracts: ContractPhrases = {
  state: (code) => (Object.hasOwn(STATES, code) ? (STATES[code] as string) : code),
};
