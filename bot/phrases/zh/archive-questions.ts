/** Fields that are no single value of the archive. */
export const VIRTUAL: Readonly<Record<string, string>> = {
  contacts: "两位以上带角色的联系人",
  account: "账户",
  owner: "客户经理",
};

/** How to ask a client for a field. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  uscc: "统一社会信用代码是多少",
  idNo: "证件号码是多少",
  address: "办公地址在哪里",
  grid: "属于哪个网格",
  industryCode: "是做哪一行的",
  ownership: "是国企、民企还是外资",
  employees: "有多少员工",
  contacts: "还有谁参与决策，各管什么",
  account: "用哪个账户付费",
  owner: "由谁来跟进",
  businessScope: "主要经营什么",
  servesWhom: "他们的客户是谁",
  foundedOn: "哪年成立的",
  registeredCapitalFen: "注册资本多少",
  strategyTag: "对它该守、该拓还是该攻",
  relationState: "双方关系怎么样",
  valueStatement: "为什么买我们的产品",
  benefitSought: "最看重什么",
  subKind: "是企业、政府、学校还是医院",
};
