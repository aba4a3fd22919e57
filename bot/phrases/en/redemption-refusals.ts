import { moneyWords } from "#bot/phrases/money-words.ts";
import { countWords as count } from "#bot/phrases/number-words.ts";
import type { RefusalPhrases } from "#bot/phrases/zh/refusal-phrases.ts";

const STATUS: Readonly<Record<string, string>> = {
  FULFILLED: "has been handed over",
  CANCELLED: "has been cancelled",
  RETURNED: "has been returned",
};

type Own = Extract<keyof RefusalPhrases, `redemption.${string}`>;
export const redemptionRefusals: Pick<RefusalPhrases, Own> = {
  "redemption.unknown": ({ said }) => `The catalogue has no “${said}”.`,
  "redemption.not-for": ({ item, kind }) =>
    `${item.en} is not open to ${kind === "GROUP" ? "groups" : "individuals"}; please choose something else.`,
  "redemption.not-whole": ({ item, fenEach }) =>
    `${item.en} comes in steps of ${moneyWords(fenEach, "en")}; please name a whole number of them.`,
  "redemption.too-few": ({ points, least }) =>
    `${count(points)} points are too few; the least is ${count(least)}.`,
  "redemption.tenure-unknown": ({ name }) =>
    `It is not on record since when ${name} has been on the network; please record it first.`,
  "redemption.too-young": ({ name, months }) =>
    `${name} has been on the network for less than ${months} months and cannot redeem yet.`,
  "redemption.out-of-stock": ({ item, left }) =>
    left > 0 ? `Only ${left} of ${item.en} are left this month.` : `${item.en} is used up for this month.`,
  "redemption.over": ({ status }) => `This redemption ${STATUS[status] ?? "is over"}; nothing was changed.`,
  "redemption.too-late": ({ days }) =>
    `It was handed over more than ${days} days ago and can no longer be returned.`,
  "redemption.none": ({ name }) => `${name} has no redemption that could be cancelled.`,
};
