import { moneyWords } from "#bot/phrases/money-words.ts";
import { countWords as count } from "#bot/phrases/number-words.ts";
import type { RefusalPhrases } from "./refusal-phrases.ts";

const STATUS: Readonly<Record<string, string>> = {
  FULFILLED: "已经发放",
  CANCELLED: "已经取消",
  RETURNED: "已经退回",
};

type Own = Extract<keyof RefusalPhrases, `redemption.${string}`>;
export const redemptionRefusals: Pick<RefusalPhrases, Own> = {
  "redemption.unknown": ({ said }) => `兑换目录里没有“${said}”。`,
  "redemption.not-for": ({ item, kind }) =>
    `“${item.zh}”不对${kind === "GROUP" ? "集团" : "个人"}客户开放，请换一项。`,
  "redemption.not-whole": ({ item, fenEach }) =>
    `“${item.zh}”每份${moneyWords(fenEach, "zh")}，请按整份兑换。`,
  "redemption.too-few": ({ points, least }) => `${count(points)}分不够起兑，最少${count(least)}分。`,
  "redemption.tenure-unknown": ({ name }) => `${name}的入网时间还没有登记，登记后才能兑换。`,
  "redemption.too-young": ({ name, months }) => `${name}入网不满${months}个月，暂时不能兑换。`,
  "redemption.out-of-stock": ({ item, left }) =>
    left > 0 ? `“${item.zh}”本月只剩${left}份。` : `“${item.zh}”本月已经兑完，下月再来。`,
  "redemption.over": ({ status }) => `这笔兑换${STATUS[status] ?? "已经结束"}，不能再这样操作。`,
  "redemption.too-late": ({ days }) => `发放超过${days}天，不能再退。`,
  "redemption.none": ({ name }) => `${name}没有可以取消的兑换。`,
};
