import type { Attitude, BuyingRole } from "#shared/domain/contacts/contact.ts";
import type { PackClient } from "#shared/domain/ownership/pack.ts";

/** What a receiver reads of the clients that are handed over. */
export interface PackPhrases {
  readonly line: (client: PackClient) => string;
  readonly facts: string;
  readonly people: string;
  readonly tasks: string;
  readonly otherTasks: string;
  readonly contracts: string;
  readonly promises: string;
  readonly needs: string;
  readonly endsOn: (day: string) => string;
  readonly madeBy: Readonly<Record<"CLIENT" | "US", string>>;
  readonly valueClass: (code: string) => string;
  readonly products: (count: number) => string;
  readonly lastContact: (day: string) => string;
  readonly noContact: string;
  readonly mapScore: (score: number) => string;
  readonly arrears: string;
  readonly roles: Readonly<Record<BuyingRole, string>>;
  readonly attitudes: Readonly<Record<Attitude, string>>;
}

export const pack: PackPhrases = {
  line: ({ shortName, valueClass, tasks, contracts, promises, isInArrears }) =>
    [
      `${shortName}${valueClass === "NONE" ? "" : `（${valueClass}类）`}`,
      tasks.length > 0 ? `未办${tasks.length}件` : "没有未办任务",
      ...(contracts[0] ? [`最近到期合同${contracts[0].endsOn}`] : []),
      ...(promises.length > 0 ? [`未兑现承诺${promises.length}条`] : []),
      ...(isInArrears ? ["有欠费"] : []),
    ].join("，"),
  facts: "基本情况",
  people: "联系人和决策关系",
  tasks: "未办任务",
  otherTasks: "不属于具体客户的任务",
  contracts: "在执行合同",
  promises: "未兑现的承诺",
  needs: "客户需求",
  endsOn: (day) => `${day}到期`,
  madeBy: { CLIENT: "客户承诺：", US: "我方承诺：" },
  valueClass: (code) => `${code}类客户`,
  products: (count) => `在用产品${count}个`,
  lastContact: (day) => `最近联系：${day}`,
  noContact: "没有联系记录",
  mapScore: (score) => `决策地图得分：${score}`,
  arrears: "有账户欠费或停机",
  roles: { APPROVER: "批准者", DECIDER: "决策者", EVALUATOR: "评估者", USER: "使用者", NONE: "" },
  attitudes: {
    SPONSOR: "赞助",
    SUPPORTER: "支持",
    NEUTRAL: "中立",
    NON_SUPPORTER: "不支持",
    OPPONENT: "反对",
  },
};
