import { SERVICE_GRADES, SURVEY_GRADES, VALUE_CLASSES } from "#shared/domain/import/labels.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { type LabelsOf, rule, ruleOf, words } from "./rule-label.ts";

type Words = Readonly<Record<string, string>>;
const score = rule("得分", "points", "score");
const bands = (zh: string, en: string, unit: "fen" | "people" | "bp") => ({
  steps: {
    ...rule(`${zh}分段`, `bands of ${en}`),
    each: { from: rule("不低于", "from", unit), points: score },
    inOne: {
      zh: ({ from, points }: Words) => `${from}及以上得${points}`,
      en: ({ from, points }: Words) => `${points} from ${from}`,
    },
  },
  else: rule(`${zh}最低分`, `points below all bands of ${en}`, "score" as const),
});
const byTier = (zh: string, en: string, unit: "fen" | "score") => ({
  diamond: rule(`钻石卡${zh}`, `diamond ${en}`, unit, { also: [`钻石${zh}`] }),
  gold: rule(`金卡${zh}`, `gold ${en}`, unit),
  silver: rule(`银卡${zh}`, `silver ${en}`, unit),
});

export const tier: LabelsOf<Rules["tier"]> = {
  scheme: ruleOf("集团分级方式", "groups are classed by", {
    SCORE: { zh: "价值分", en: "value score", also: ["按价值分", "按得分"] },
    PERCENTILE: { zh: "收入排名", en: "place in the order of revenue", also: ["按排名", "按收入排名"] },
  }),
  weightsBp: {
    revenue: rule("收入权重", "weight of revenue", "bp"),
    members: rule("成员权重", "weight of members", "bp"),
    influence: rule("影响力权重", "weight of influence", "bp"),
    growth: rule("增长权重", "weight of growth", "bp"),
  },
  revenue: bands("月统付收入", "monthly revenue", "fen"),
  members: bands("成员数", "members", "people"),
  influencePerLevel: rule("影响力每级分数", "points per level of influence", "score"),
  growth: bands("年增长", "growth", "bp"),
  cuts: {
    a: rule("A类分数线", "class A from", "score", { also: ["A类门槛", "A类线"] }),
    b: rule("B类分数线", "class B from", "score", { also: ["B类门槛", "B类线"] }),
    c: rule("C类分数线", "class C from", "score", { also: ["C类门槛", "C类线"] }),
  },
  percentile: {
    aFromFifth: rule("A类收入五分位", "class A from fifth", "things", { measure: "档" }),
    bFromFifth: rule("B类收入五分位", "class B from fifth", "things", { measure: "档" }),
  },
  keyClient: {
    unitPaidFen: rule("集团大客户月统付门槛", "key client from a monthly", "fen"),
    members: rule("集团大客户成员数门槛", "key client from members", "people"),
  },
  individual: {
    scheme: ruleOf("个人分级方式", "individuals are tiered by", {
      BILL: { zh: "月均账单", en: "mean bill", also: ["按账单"] },
      GROWTH_SCORE: { zh: "成长值", en: "growth score", also: ["按成长值"] },
    }),
    billFen: byTier("门槛", "from a mean bill of", "fen"),
    growthScore: {
      cuts: byTier("成长值门槛", "from a growth score of", "score"),
      tenure: {
        ...rule("网龄成长值", "growth score of tenure"),
        each: { fromYears: rule("满", "from", "years"), points: rule("加", "points", "score") },
        inOne: {
          zh: ({ fromYears, points }) => `满${fromYears}加${points}`,
          en: ({ fromYears, points }) => `${points} from ${fromYears}`,
        },
      },
      leastYears: rule("成长值最短网龄", "growth score from tenure", "years"),
    },
  },
  review: {
    groupMonths: rule("集团评级月份", "groups are reviewed in", "monthOfYear"),
    individualOn: rule("个人评级日", "individuals are reviewed on", "monthDay"),
    badReviews: rule("连续几次不达标才降级", "bad reviews until a class goes down", "times"),
    answerWorkdays: rule("升降级确认时限", "moves are answered within", "workdays"),
  },
  serviceGrade: {
    strategic: ruleOf("战略客户服务等级", "service grade of strategic clients", SERVICE_GRADES),
    byClass: { keys: VALUE_CLASSES, every: ruleOf("客户服务等级", "service grade", SERVICE_GRADES) },
  },
  surveyGrade: { keys: SERVICE_GRADES, every: ruleOf("勘查等级", "survey grade", SURVEY_GRADES) },
  purity: {
    targetBp: rule("统付占比目标", "target of unit-paid share", "bp"),
    perQuarterBp: rule("统付占比每季提升", "unit-paid share rises each quarter by", "bp"),
  },
  postalFen: {
    keys: words({
      SPECIAL: ["邮政特级", "post: special"],
      PROVINCIAL: ["邮政省级", "post: provincial"],
      CLASS_1: ["邮政一级", "post: class one"],
      CLASS_2: ["邮政二级", "post: class two"],
      CLASS_3: ["邮政三级", "post: class three"],
    }),
    every: rule("年收入（仅作对照）", "a year, for comparison", "fen"),
  },
};
