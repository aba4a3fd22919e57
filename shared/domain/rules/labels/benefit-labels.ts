import { INDIVIDUAL_TIERS, SERVICE_GRADES } from "#shared/domain/import/labels.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { type LabelsOf, rule, ruleOf, words } from "./rule-label.ts";

const OFFERS = words({
  LOUNGE: ["贵宾厅", "lounge"],
  COUNTER: ["贵宾柜台", "VIP counter"],
  HOTEL: ["酒店礼遇", "hotel courtesy"],
});
const KINDS = words({
  LOUNGE: ["贵宾厅", "lounge"],
  COUNTER: ["柜台", "counter"],
  FREE_SIM: ["免费补卡", "free SIM"],
  DELAYED_SUSPENSION: ["延迟停机", "delayed suspension"],
  HOTLINE: ["专属热线", "hotline"],
  OTHER: ["其他", "other"],
});

export const benefit: LabelsOf<Rules["benefit"]> = {
  codeDigits: rule("验证码位数", "digits of a code", "things", { measure: "位" }),
  showMinutes: rule("验证码出示时限", "a code is shown within", "minutes"),
  confirmMinutes: rule("商户确认时限", "a merchant confirms within", "minutes"),
  perDay: rule("每天可用权益", "benefits a day", "times"),
  guests: rule("可带人数", "guests", "people"),
  reverseHours: rule("撤回时限", "taken back within", "hours"),
  guessing: {
    wrong: rule("验证码最多输错", "wrong codes", "times"),
    withinMinutes: rule("输错统计时段", "wrong codes are counted over", "minutes"),
    lockMinutes: rule("输错后暂停", "a merchant waits for", "minutes"),
  },
  offers: {
    keys: OFFERS,
    every: {
      kind: ruleOf("类别", "kind", KINDS),
      zh: rule("中文名称", "Chinese name"),
      en: rule("英文名称", "English name"),
      said: rule("叫法", "also said"),
      quotaPerYear: {
        keys: { ...INDIVIDUAL_TIERS, ...SERVICE_GRADES },
        every: rule("每年次数", "times a year", "times"),
      },
    },
  },
};
