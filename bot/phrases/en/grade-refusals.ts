import { wordsFor } from "#bot/phrases/labels.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import type { RefusalPhrases } from "#bot/phrases/zh/refusal-phrases.ts";
import type { DiscountBar } from "#shared/domain/discounts/discount-bar.ts";
import { PAY_MODES } from "#shared/domain/import/labels-of-parts.ts";

type Codes = Extract<keyof RefusalPhrases, `discount.${string}` | `tier.${string}`>;

const MODES: Readonly<Record<string, string>> = wordsFor(PAY_MODES, "en");

export function barWords(bar: DiscountBar): string {
  switch (bar.code) {
    case "CREDIT":
      return `credit grade ${bar.grade}`;
    case "ARREARS":
      return `arrears of ${bar.days} days`;
    case "DISPUTE":
      return `contract ${bar.no} is in dispute`;
    case "PAY_MODE":
      return `paying by ${MODES[bar.mode] ?? bar.mode} is out of range`;
  }
}

export const gradeRefusals: Pick<RefusalPhrases, Codes> = {
  "discount.barred": ({ name, bars }) =>
    `${name} may have no discount now: ${bars.map(barWords).join("; ")}.`,
  "discount.too-high": ({ askedBp, mostBp }) =>
    `${askedBp / 100}% is above the ceiling of ${mostBp / 100}%. Nothing was requested.`,
  "discount.below-floor": ({ askedBp }) =>
    `${askedBp / 100}% would go below the filed tariff's floor. Nothing was requested; please ask for less.`,
  "discount.no-payback": ({ investmentFen, months, mostMonths }) =>
    months === undefined
      ? `Nothing says when ${moneyWords(investmentFen, "en")} comes back: no list price, no commitment. Not requested.`
      : `${moneyWords(investmentFen, "en")} takes ${months} months to come back, the term allows ${mostMonths}. Not requested.`,
  "discount.unexplained": ({ askedBp, ruleBp }) =>
    `${askedBp / 100}% is above the ${ruleBp / 100}% of the rule and needs a reason.`,
  "tier.no-question": ({ name }) => `Nothing about the tier of ${name} waits for your word.`,
  "tier.not-yours": ({ name }) => `${name} is of the best class: a supervisor confirms its way down.`,
  "tier.unexplained": ({ name }) => `Please say why you object to the move of ${name}.`,
};
