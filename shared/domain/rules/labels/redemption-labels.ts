import type { Rules } from "#shared/domain/rules/rules.ts";
import { type LabelsOf, rule, ruleOf, words } from "./rule-label.ts";

const ITEMS = words({
  PHONE_FEE: ["话费", "phone credit"],
  DATA_PACK: ["流量包", "data pack"],
  LINE_FEE: ["专线费抵扣", "line fee credit"],
  TRAINING: ["信息化培训", "IT training"],
  INSPECTION: ["网络巡检", "network inspection"],
});
const KINDS = words({
  FEE: ["费用", "fees"],
  LINE_DISCOUNT: ["专线优惠", "line discount"],
  TRAINING: ["培训", "training"],
  SERVICE: ["服务", "service"],
});
const WHO = words({
  GROUP: ["集团客户", "groups"],
  INDIVIDUAL: ["个人客户", "individuals"],
  ALL: ["全部客户", "all clients"],
});

export const redemption: LabelsOf<Rules["redemption"]> = {
  approval: {
    supervisorFrom: rule("兑换需主管审批起点", "a supervisor agrees from", "points"),
    cityFrom: rule("兑换需地市审批起点", "the city agrees from", "points"),
  },
  returnDays: rule("兑换退回时限", "taken back within", "days"),
  items: {
    keys: ITEMS,
    every: {
      kind: ruleOf("类别", "kind", KINDS),
      for: ruleOf("适用客户", "for", WHO),
      zh: rule("中文名称", "Chinese name"),
      en: rule("英文名称", "English name"),
      said: rule("叫法", "also said"),
      fenEach: rule("单件价值", "worth", "fen"),
      stockPerMonth: rule("每月库存", "stock a month", "things", { measure: "份" }),
    },
  },
};
