import { countWords } from "#bot/phrases/number-words.ts";
import type { MoveSubject } from "#shared/domain/trials/trial.ts";

/** What stands in the picture of a trial, and what is said of it to who does not see it. */
export interface TrialPictureWords {
  readonly title: (name: string, number: number) => string;
  readonly seen: (facts: { day: string; managers: number; clients: number }) => string;
  readonly day: (year: number, month: number, date: number) => string;
  readonly today: string;
  readonly nobody: string;
  readonly months: string;
  readonly month: (month: number) => string;
  readonly moreChanges: (count: number) => string;
  readonly moreKinds: (count: number) => string;
  readonly alt: (name: string, kinds: readonly string[]) => string;
}

/** What a change of rules would come to. */
export interface TrialPhrases {
  readonly trial: (name: string, number: number) => string;
  readonly trying: (facts: { done: number; of: number }) => string;
  readonly seen: (facts: { clients: number; managers: number; tasks: number }) => string;
  readonly idle: string;
  readonly nobody: string;
  readonly now: string;
  readonly past: string;
  readonly subjects: Readonly<Record<MoveSubject, string>>;
  readonly codes: Readonly<Record<string, string>>;
  /** MORE and LESS of amounts, EARLIER and LATER of deadlines. */
  readonly directions: Readonly<Record<string, string>>;
  readonly move: (facts: { subject: string; from: string; to: string; count: number }) => string;
  readonly sum: (facts: { subject: string; rises: boolean; count: number; amount: string }) => string;
  readonly firstThings: (count: number) => string;
  readonly deadlines: (facts: { later: boolean; count: number }) => string;
  readonly cost: (facts: { fen: string | undefined; points: number }) => string;
  readonly largest: string;
  readonly mover: (facts: {
    name: string;
    from: string;
    to: string;
    subject: string;
    amount: string;
  }) => string;
  readonly unknown: (subject: string, count: number) => string;
  readonly month: (month: string, words: string) => string;
  readonly file: (name: string) => string;
  readonly columns: readonly string[];
  readonly total: string;
  readonly picture: TrialPictureWords;
}

export const trialPhrases: TrialPhrases = {
  trial: (name, number) => `试算：${name}第${number}版（草稿，尚未生效）`,
  trying: ({ done, of }) => `正在试算，已看${done}/${of}名客户经理，算完会通知您。`,
  seen: ({ clients, managers, tasks }) =>
    `看了${managers}名客户经理${clients > 0 ? `、${clients}家客户` : ""}${tasks > 0 ? `、${tasks}件待办` : ""}，没有改动任何数据。`,
  idle: "这套规则只影响生效以后的做法，不会让现有客户、待办或时限变化。",
  nobody: "没有客户、待办或时限会变化。",
  now: "按今天的数据：",
  past: "按过去12个月逐月看（每月会变化的客户数）：",
  subjects: {
    VALUE_CLASS: "价值等级",
    REVENUE_CLASS: "收入ABC类",
    STAGE: "阶段分类",
    ZONE: "海域",
    LIFETIME_VALUE: "生命周期价值",
    ALERT_LEVEL: "预警级别",
    CADENCE: "走访间隔（天）",
    FIRST_THING: "第一件事",
    BAND: "待办档位",
    DEADLINE: "时限",
    POINTS: "积分",
    CREDIT_GRADE: "信誉等级",
    CREDIT_LIMIT: "信用额度",
    DISCOUNT: "优惠",
    TIER: "个人级别",
    SERVICE_GRADE: "服务等级",
    SURVEY_GRADE: "勘查等级",
  },
  codes: {
    "VALUE_CLASS A": "A类",
    "VALUE_CLASS B": "B类",
    "VALUE_CLASS C": "C类",
    NONE: "无",
    OUTPUT: "产出",
    INCUBATE: "孵化",
    POTENTIAL: "潜在",
    BLACK: "黑海",
    "ZONE RED": "红海",
    "ZONE YELLOW": "黄海",
    BLUE: "蓝海",
    RED: "红色",
    ORANGE: "橙色",
    YELLOW: "黄色",
    NOW: "立即办",
    TODAY: "今日办",
    PLAN: "计划办",
    LATER: "稍后办",
    "SERVICE_GRADE AAA": "AAA级",
    "SERVICE_GRADE AA": "AA级",
    "SERVICE_GRADE A": "A级",
    "SERVICE_GRADE STANDARD": "标准级",
    "SURVEY_GRADE GOLD": "金牌",
    "SURVEY_GRADE SILVER": "银牌",
    "SURVEY_GRADE BRONZE": "铜牌",
    "SURVEY_GRADE STANDARD": "标准级",
    DIAMOND: "钻石卡",
    GOLD: "金卡",
    SILVER: "银卡",
    STANDARD: "普通卡",
  },
  directions: { MORE: "增加", LESS: "减少", EARLIER: "提前", LATER: "推后" },
  move: ({ subject, from, to, count }) => `· ${subject} ${from} → ${to}：${count}`,
  sum: ({ subject, rises, count, amount }) =>
    `· ${subject}${rises ? "增加" : "减少"}：${count}家，合计${amount}`,
  firstThings: (count) => `· ${count}名客户经理的第一件事会变`,
  deadlines: ({ later, count }) => `· ${count}个在途时限会${later ? "推后" : "提前"}（已受理的按原时限执行）`,
  cost: ({ fen, points }) =>
    [
      ...(points === 0 ? [] : [`${points > 0 ? "多发" : "少发"}${countWords(Math.abs(points))}分`]),
      ...(fen ? [`费用${fen}`] : []),
    ].join("，"),
  largest: "变化最大的：",
  mover: ({ name, from, to, subject, amount }) =>
    `${name} ${subject} ${from} → ${to}${amount ? `（${amount}）` : ""}`,
  unknown: (subject, count) => `资料不全，无法判断${subject}：${count}`,
  month: (month, words) => `${month}：${words}`,
  file: (name) => `${name}试算`,
  columns: ["月份", "项目", "原来", "改后", "数量", "金额（元）", "积分"],
  total: "今天",
  picture: {
    title: (name, number) => `${name}第${number}版试算`,
    seen: ({ day, managers, clients }) =>
      `${day} · ${managers}名客户经理${clients > 0 ? ` · ${clients}家客户` : ""} · 草稿，尚未生效`,
    day: (year, month, date) => `${year}年${month}月${date}日`,
    today: "按今天的数据，会变化的有",
    nobody: "没有客户、待办或时限会变化",
    months: "过去12个月，每月会变化的客户数",
    month: (month) => `${month}月`,
    moreChanges: (count) => `另有${count}处改动`,
    moreKinds: (count) => `另有${count}种变化，见表格`,
    alt: (name, kinds) => `${name}试算图：${kinds.join("，") || "没有变化"}`,
  },
};
