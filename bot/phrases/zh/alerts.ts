import type { Evidence, Level } from "#shared/domain/alerts/signal.ts";
import type { SignalCode } from "#shared/domain/rules/alert-rules.ts";

/** What warns of a client: what was seen, since when, how much, compared with what (seed E4.2). */
export interface AlertPhrases {
  readonly levels: Readonly<Record<Level, string>>;
  readonly signals: Readonly<Record<SignalCode, (seen: Seen) => string>>;
  /** What is looked at, for saying that it cannot be seen. */
  readonly subjects: Readonly<Record<SignalCode, string>>;
  readonly head: (facts: { client: string; level: Level; score: number }) => string;
  readonly calm: (client: string) => string;
  readonly line: (facts: { level: Level; words: string; points: number }) => string;
  readonly sum: (points: number, score: number) => string;
  readonly missing: (subjects: readonly string[]) => string;
  readonly chips: { readonly visit: (client: string) => string };
}

/** Evidence in words: amounts in yuan, shares in percent, days with their weekday. */
export interface Seen extends Evidence {
  readonly percent: string;
  readonly money: { readonly now: string; readonly before: string };
  readonly day: string;
}

const LEVELS = { NONE: "正常", YELLOW: "黄色预警", ORANGE: "橙色预警", RED: "红色预警" } as const;

export const alerts: AlertPhrases = {
  levels: LEVELS,
  signals: {
    "AL-1": ({ month, percent, money }) =>
      `${month}统付收入${money.now}，比前几个月均值${money.before}下降${percent}`,
    "AL-2": ({ month, percent }) => `${month}成员话务/流量比前几个月均值下降${percent}`,
    "AL-3": ({ since, month, percent, money }) =>
      `成员ARPU自${since}连续下降，${month}为${money.now}，共降${percent}`,
    "AL-4": ({ month, now, before, percent }) =>
      `${month}成员${now}个，比上月的${before}个少了${(before ?? 0) - (now ?? 0)}个（${percent}）`,
    "AL-5": ({ month, now, percent }) => `${month}沉默成员${now}个，占${percent}`,
    "AL-6": ({ month, now, percent }) => `${month}有${now}个成员话务分流到对手，占${percent}`,
    "AL-7": ({ day, measure }) =>
      measure < 0 ? `合同${day}已到期，还没续约` : `合同${day}到期，还剩${measure}天，没有续约`,
    "AL-8": ({ month, now, measure }) =>
      measure === now ? `${month}有${now}次携号转网查询` : `${month}有${now}个成员申请销户或携号转出`,
    "AL-10": ({ since, measure, money }) => `欠费${money.now}，最早一笔自${since}起已${measure}天`,
    "AL-12": ({ measure }) =>
      ["", "对手已接触", "对手已报价或推虚拟网", "对手已签协议或派人驻点"][measure] ?? "对手有动作",
    "AL-14": ({ day, now, before }) => `上次联系在${day}，已${now}天（要求${before}天内）`,
    "AL-17": ({ month, money }) => `${month}账单${money.now}，达到均值${money.before}的三倍以上，需提醒客户`,
    "AL-18": ({ since, measure }) => `自${since}起没有客户经理，已${measure}天`,
    "AL-19": ({ measure }) => (measure > 1 ? "只用一个产品，且合同快到期" : "只用一个产品，粘性低"),
  },
  subjects: {
    "AL-1": "统付收入",
    "AL-2": "话务流量",
    "AL-3": "成员ARPU",
    "AL-4": "成员数",
    "AL-5": "沉默成员",
    "AL-6": "话务分流",
    "AL-7": "合同到期",
    "AL-8": "携转查询",
    "AL-10": "欠费",
    "AL-12": "对手动作",
    "AL-14": "联系记录",
    "AL-17": "账单突增",
    "AL-18": "归属",
    "AL-19": "产品覆盖",
  },
  head: ({ client, level, score }) => `${client}：${LEVELS[level]}，风险${score}分。`,
  calm: (client) => `${client}没有看到异常信号。`,
  line: ({ level, words, points }) => `· ${words}【${LEVELS[level].slice(0, 1)}，${points}分】`,
  sum: (points, score) => `合计${points}分，按规则乘2为风险${score}分（满分100）。`,
  missing: (subjects) => `缺数据、没算进去的：${subjects.join("、")}。`,
  chips: { visit: (client) => `明天上午拜访${client}` },
};
