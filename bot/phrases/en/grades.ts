import type { GradePhrases } from "#bot/phrases/zh/grades.ts";
import type { CreditBar, CreditComponent, CreditInput } from "#shared/domain/credit/credit-rating.ts";
import type { KeyClientReason } from "#shared/domain/tiers/grades.ts";
import type { TierReason } from "#shared/domain/tiers/tier-change.ts";
import type { ValueTermName } from "#shared/domain/tiers/value.ts";
import { counted } from "./counted.ts";

const TERMS: Readonly<Record<ValueTermName, string>> = {
  revenue: "monthly revenue",
  members: "members",
  influence: "influence",
  growth: "growth",
};
const KEY: Readonly<Record<KeyClientReason, string>> = {
  UNIT_PAID: "unit-paid revenue",
  MEMBERS: "members",
  STRATEGIC: "strategic",
  LINE: "leased line",
};
const REASONS: Readonly<Record<TierReason, string>> = {
  REVIEWED_UP: "moved up by review",
  REVIEWED_DOWN: "moved down by review",
  DOWN_CONFIRMED: "move down agreed to",
  DOWN_UNANSWERED: "no answer in time, moved down",
  DOWN_REFUSED: "move down refused, kept",
  UP_OBJECTED: "objected to, put back",
  FROM_CLASS: "follows the value class",
  FROM_RULES: "follows the tier rules",
  RERATED: "rated anew",
};
const MISSING: Readonly<Record<CreditInput, string>> = {
  BILLS: "bills",
  PAYMENT_DAYS: "days of payment",
  SIX_MONTHS: "six months of bills",
  TENURE: "the day it joined",
  STOPS: "suspensions for arrears",
  REAL_NAME: "registered identity",
};
const BARS: Readonly<Record<CreditBar, string>> = { TOO_NEW: "too new", NOT_IN_USE: "not in normal use" };

function componentName({ code, input, of }: CreditComponent, money: (fen: number) => string): string {
  const names: Readonly<Record<CreditComponent["code"], string>> = {
    "CR-1": `${input} of ${of} bills paid in time`,
    "CR-2": `at worst ${counted(input, "day")} late`,
    "CR-3": `${counted(input, "year")} on the network`,
    "CR-4": `${counted(input, "month")} of contract left`,
    "CR-5": `monthly revenue varies by ${input / 100}%`,
    "CR-6": input === 0 ? "no breach" : "a breach on record",
    "CR-15": `mean bill ${money(input)}`,
    "CR-16": `${counted(input, "month")} on the network`,
    "CR-17": counted(input, "extra service"),
    "CR-18": counted(input, "suspension"),
  };
  return names[code];
}

export const grades: GradePhrases = {
  card: ({ grade, discount, until }) =>
    [grade && `Credit: ${grade}`, discount && `Discount: ${discount}${until ? `, until ${until}` : ""}`]
      .filter(Boolean)
      .join("; "),
  creditGrade: (grade) => (typeof grade === "number" ? counted(grade, "star") : grade),
  tier: (name, grade) => `${name} is ${grade}.`,
  next: (grade, missing) => `Short of ${grade} by ${missing}`,
  points: (points) => counted(points, "point"),
  lever: ({ term, from, to, gain, isEnough }) =>
    `· ${TERMS[term]} from ${from} to ${to}: +${gain}${isEnough ? ", enough alone" : ""}`,
  keyBy: (reasons) =>
    reasons.length === 0
      ? "It meets none of the four marks of a key client."
      : `A key client by: ${reasons.map((one) => KEY[one]).join(", ")}.`,
  byBill: (mean) => `Mean monthly bill of 12 months: ${mean}.`,
  byGrowth: (value, years) => `Growth score ${value}, ${counted(years, "year")} on the network.`,
  unknown: (missing) => `Today's figures give no tier, for want of ${missing}.`,
  bad: (count) => `${counted(count, "review")} in a row below it; one more and it moves down.`,
  down: (to, until) =>
    `To move down to ${to}; answer by ${until}: “agree to the downgrade”, or object with a reason.`,
  up: (from, until) => `Moved up from ${from}; object by ${until}.`,
  history: "How it came about",
  step: ({ day, from, to, reason, by, note }) =>
    `· ${day} ${from === to ? to : `${from} → ${to}`}, ${REASONS[reason]}${by ? ` (${by})` : ""}${note ? `: ${note}` : ""}`,
  credit: ({ name, grade, score, until }) =>
    `${name}: credit ${grade}${score === undefined ? "" : `, ${counted(score, "point")}`}, valid until ${until}.`,
  unrated: (name) => `${name} has no credit rating yet.`,
  component: (component, money) => `· ${componentName(component, money)}: ${component.pointsBp / 100}`,
  terms: ({ limit, cycle, deposit }) =>
    [
      limit === undefined ? "Credit limit unknown (no bills)" : `Credit limit ${limit}`,
      cycle !== undefined && `pays every ${counted(cycle, "month")}`,
      deposit !== undefined && (deposit === 0 ? "no deposit" : `deposit of ${counted(deposit, "month")}`),
    ]
      .filter(Boolean)
      .join(", "),
  first: "Too little is known for a score: it begins with the credit of its class.",
  creditMissing: (missing) => `Unknown: ${missing.map((one) => MISSING[one]).join(", ")}.`,
  creditBars: (bars) => `No stars yet: ${bars.map((one) => BARS[one]).join(", ")}.`,
  today: (grade, score) => `By today's figures: ${grade}${score === undefined ? "" : ` (${score})`}.`,
  noDiscount: (bars) => `No discount now: ${bars.join("; ")}.`,
  whyNot: "Why do you object?",
  whichMove: "The move of which client?",
  answered: {
    lowered: (name, from, to) => `Agreed: ${name} moves from ${from} to ${to}.`,
    kept: (name, from) => `Your reason is noted; ${name} stays ${from}.`,
    accepted: (name, _from, to) => `Fine, ${name} stays ${to}.`,
    "put-back": (name, from, to) => `Your objection is noted; ${name} goes from ${from} back to ${to}.`,
  },
  chips: {
    tier: (name) => `how far is ${name} from the next class`,
    credit: (name) => `credit rating of ${name}`,
    discount: (name) => `maximum discount for ${name} for 24 months`,
  },
};
