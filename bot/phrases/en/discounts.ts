import type { DiscountPhrases } from "#bot/phrases/zh/discounts.ts";
import type { DiscountUnknown, Quote } from "#shared/domain/discounts/quote.ts";
import { counted } from "./counted.ts";
import { barWords } from "./grade-refusals.ts";

const LEVELS: Readonly<Record<NonNullable<Quote["level"]>, string>> = {
  COUNTY: "the county's supervisor",
  CITY: "the city's supervisor",
  PROVINCE: "the province's supervisor",
};
const UNKNOWN: Readonly<Record<DiscountUnknown, string>> = {
  CREDIT: "credit grade",
  BILLS: "bills",
  FLOOR: "filed floor",
  PRICE: "list price",
  PAY_MODE: "way of paying",
};
const off = (bp: number): string => (bp === 0 ? "no discount" : `${bp / 100}% off`);

export const discounts: DiscountPhrases = {
  bar: barWords,
  off,
  quote: ({ name, months, bp }) => `${name}, ${counted(months, "month")}: at most ${off(bp)}.`,
  part: ({ group, count = 0, code = "", bp }) => {
    const names = {
      TERM: counted(count, "month"),
      CLASS: code === "NONE" ? "not classed" : `class ${code}`,
      MULTI: `product families: ${count}`,
      CAMPAIGN: `offer ${code}`,
    };
    return `· ${names[group]}: ${bp / 100}%`;
  },
  capped: (sumBp, ceilingBp) => `In all ${sumBp / 100}%, capped at ${ceilingBp / 100}%.`,
  price: (list, price) => `List price ${list} a month, ${price} with it.`,
  level: (level) => `Needs ${LEVELS[level]}, then finance.`,
  payback: ({ investment, monthly, months, most, isShown }) =>
    monthly === undefined || months === undefined
      ? `Investing ${investment}: the revenue a month is unknown, so no payback can be shown.`
      : `Investing ${investment}, ${monthly} a month: back in ${months} months, ${isShown ? `within the ${most} allowed` : `more than the ${most} allowed, so it cannot be requested`}.`,
  belowFloor: "Take care: that price is below the filed floor and may not be given.",
  current: (bp, until) => `In force: ${off(bp)} until ${until}.`,
  unknown: (what) => `Unknown: ${what.map((one) => UNKNOWN[one]).join(", ")}.`,
  howLong: "For how long? (24 months, 2 years)",
  howMuch: "How much off? (15%)",
  askRequest: ({ name, bp, months, ruleBp, approvers }) =>
    [
      `Request ${off(bp)} for ${name}, ${counted(months, "month")}.${bp > ruleBp ? ` Above the rule's ${ruleBp / 100}%: it goes one level up.` : ""}`,
      `To agree: ${approvers.map((names) => (names.length === 0 ? "whom the administrator names" : names.join(" or "))).join(", then ")}.`,
    ].join("\n"),
  requested: (name, bp) =>
    `Requested: ${off(bp)} for ${name}. It holds once both have agreed; you will be told.`,
  terms: ({ termMonths, ruleMaxBp }) => `for ${termMonths} months; the rule gives up to ${ruleMaxBp / 100}%`,
  leaks: (count) => `${counted(count, "client")} with a discount out of line:`,
  noLeaks: "No client has a discount out of line.",
  leak: (name, manager, leak) => {
    if (leak.kind === "NONE_FOR_A") return `${name} (${manager}): class A without any discount`;
    const than = leak.kind === "ABOVE_AGREED" ? "agreed" : "most of any rule,";
    return `${name} (${manager}): ${leak.billedBp / 100}% billed, ${than} ${leak.allowedBp / 100}%`;
  },
  moreLeaks: (count) => `${count} more: say “next page” or “all”.`,
  exportLeaks: "export the discount leakage",
  leaksFile: "discount-leakage",
  leakKinds: {
    ABOVE_AGREED: "above what was agreed",
    ABOVE_RULE: "above the most of any rule",
    NONE_FOR_A: "class A without any",
  },
  leakColumns: ["client", "manager", "class", "what", "billed (%)", "allowed (%)"],
  leaksUnknown: (count) => `${counted(count, "client")} without a bill could not be checked.`,
  leaksAsOf: (day) => `As it was in the morning of ${day}.`,
  tooLarge: (largest) =>
    `More than ${largest} people in reach: that is listed from what is gathered at night. Please ask again tomorrow.`,
  request: (name) => `apply for a discount for ${name}`,
};
