import { INDIVIDUAL_TIERS, VALUE_CLASSES } from "#shared/domain/import/labels.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { type LabelsOf, rule, ruleOf } from "./rule-label.ts";

export const points: LabelsOf<Rules["points"]> = {
  pointsScheme: {
    ...rule("积分方式", "scheme"),
    also: ["积分方案", "计分方式"],
    codes: {
      LAYERED: { zh: "分层累加", en: "layered", also: ["分层", "按网龄和级别"] },
      MULTIPLIER: { zh: "星级倍数", en: "star multiplier", also: ["按星级倍数", "星级", "倍数"] },
    },
  },
  fenPerPoint: rule("每积1分需消费", "one point for each", "fen"),
  tenure: {
    ...rule("网龄加成", "tenure bonus"),
    each: { fromMonth: rule("从", "from", "ordinal"), bonusBp: rule("加", "bonus", "bp") },
    inOne: {
      zh: ({ fromMonth, bonusBp }) => `${fromMonth}起${bonusBp === "0%" ? "不加" : `加${bonusBp}`}`,
      en: ({ fromMonth, bonusBp }) => `${bonusBp} from ${fromMonth}`,
    },
  },
  tier: {
    groupBp: { keys: VALUE_CLASSES, every: rule("集团积分加成", "bonus of a group", "bp") },
    individualBp: { keys: INDIVIDUAL_TIERS, every: rule("积分加成", "bonus of an individual", "bp") },
  },
  star: {
    timesBp: rule("0到5星倍数", "times of 0 to 5 stars", "times100"),
    medalBp: {
      SILVER: rule("五星银倍数", "times of five stars silver", "times100"),
      GOLD: rule("五星金倍数", "times of five stars gold", "times100"),
      DIAMOND: rule("五星钻倍数", "times of five stars diamond", "times100"),
    },
  },
  events: {
    renewal: {
      leastMonths: rule("续约送分最短期限", "renewal counts from", "months"),
      shareBp: rule("续约送分比例", "renewal gives of last year's base", "bp"),
      pendingDays: rule("续约送分等待天数", "renewal points wait", "days"),
    },
    onTime: {
      payments: rule("按时缴费连续次数", "payments on time in a row", "times"),
      points: rule("按时缴费送分", "payments on time give", "points"),
      dueDays: rule("按时缴费期限（月末起）", "paid on time within, from the month's end", "days"),
      pendingDays: rule("按时缴费送分等待天数", "points of payments wait", "days"),
    },
    referral: {
      points: rule("推荐客户送分", "a referral gives", "points"),
      pendingDays: rule("推荐送分等待天数", "referral points wait", "days"),
    },
    birthday: { points: rule("生日月送分", "the birthday month gives", "points") },
  },
  posting: {
    fromDay: rule("出账入积分起始日", "posted from", "dayOfMonth"),
    byDay: rule("出账入积分截止日", "posted by", "dayOfMonth"),
    lateMonths: rule("迟到账单有效月数", "a late bill earns within", "months"),
    correctionMonths: rule("账单更正有效月数", "a correction moves points within", "months"),
  },
  lifeMonths: rule("积分有效期", "points live for", "months"),
  closing: { noticeDays: rule("销户清零提前通知", "notice before points are cleared", "days") },
  redeem: {
    networkMonths: rule("兑换最短网龄", "redeemed from tenure", "months"),
    least: rule("兑换起点", "redeemed from", "points"),
    perYuan: rule("1元所需积分", "points for one yuan", "points"),
  },
  adjust: {
    supervisor: rule("主管调整上限", "supervisors adjust up to", "points"),
    city: rule("地市调整上限", "the city adjusts up to", "points"),
  },
  reversal: {
    shortfall: ruleOf("冲正不足处理", "what cannot be taken back", {
      DEBT: { zh: "记欠分", en: "becomes a debt" },
      FORGIVEN: { zh: "免除", en: "is forgiven" },
    }),
    graceDays: rule("退回过期积分宽限", "expired points that come back live", "days"),
  },
  notice: {
    days: rule("积分到期提前通知", "notice before expiry", "days"),
    least: rule("积分到期通知起点", "notice from", "points"),
  },
  most: rule("单笔积分上限", "largest movement", "points"),
};
