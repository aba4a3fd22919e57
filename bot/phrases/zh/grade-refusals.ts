import { wordsFor } from "#bot/phrases/labels.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import type { DiscountBar } from "#shared/domain/discounts/discount-bar.ts";
import { PAY_MODES } from "#shared/domain/import/labels-of-parts.ts";
import type { RefusalPhrases } from "./refusal-phrases.ts";

type Codes = Extract<keyof RefusalPhrases, `discount.${string}` | `tier.${string}`>;

const MODES: Readonly<Record<string, string>> = wordsFor(PAY_MODES, "zh");

/** What stands in the way of a discount. */
export function barWords(bar: DiscountBar): string {
  switch (bar.code) {
    case "CREDIT":
      return `信誉等级${bar.grade}`;
    case "ARREARS":
      return `欠费已${bar.days}天`;
    case "DISPUTE":
      return `合同${bar.no}有争议`;
    case "PAY_MODE":
      return `结算方式“${MODES[bar.mode] ?? bar.mode}”不在公司规定范围内`;
  }
}

export const gradeRefusals: Pick<RefusalPhrases, Codes> = {
  "discount.barred": ({ name, bars }) => `${name}现在不能给优惠：${bars.map(barWords).join("；")}。`,
  "discount.too-high": ({ askedBp, mostBp }) =>
    `优惠${askedBp / 100}%超过上限${mostBp / 100}%，没有提交。最多可申请${mostBp / 100}%。`,
  "discount.below-floor": ({ askedBp }) =>
    `优惠${askedBp / 100}%会低于备案资费下限，没有提交。请降低优惠幅度。`,
  "discount.no-payback": ({ investmentFen, months, mostMonths }) =>
    months === undefined
      ? `投资${moneyWords(investmentFen, "zh")}收不收得回还说不清：没有目录价，也没有承诺消费，没有提交。`
      : `投资${moneyWords(investmentFen, "zh")}要${months}个月才能收回，超过签约期内的${mostMonths}个月，没有提交。可以签更久、少投一些或少优惠一些。`,
  "discount.unexplained": ({ askedBp, ruleBp }) =>
    `优惠${askedBp / 100}%高于按规则的${ruleBp / 100}%，要写明理由，例如“申请优惠${askedBp / 100}%，理由是竞争对手报价更低”。`,
  "tier.no-question": ({ name }) => `${name}没有等您确认的升降级。`,
  "tier.not-yours": ({ name }) => `${name}是最高等级，降级要由主管确认。`,
  "tier.unexplained": ({ name }) => `不同意${name}的升降级要写理由，例如“不同意，理由是新专线下月开通”。`,
};
