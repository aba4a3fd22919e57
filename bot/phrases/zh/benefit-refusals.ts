import { timeOf } from "#shared/domain/calendar/day.ts";
import type { RefusalPhrases } from "./refusal-phrases.ts";
import { monthWords } from "./time.ts";

const STATUS: Readonly<Record<string, string>> = {
  ISSUED: "还没有出示",
  PRESENTED: "已经出示",
  USED: "已经使用",
  LAPSED: "已经过期",
  REVERSED: "已经撤回",
};

const whose = (name: string): string => name || "客户";

export const benefitRefusals: Pick<RefusalPhrases, Extract<keyof RefusalPhrases, `benefit.${string}`>> = {
  "benefit.over": ({ status }) =>
    `这个验证码${STATUS[status] ?? "不能用了"}，不能再这样操作。需要时请重新开码。`,
  "benefit.unknown": ({ said }) => `没有“${said}”这项权益。`,
  "benefit.too-late": ({ hours }) => `使用超过${hours}小时，不能再撤回。`,
  "benefit.locked": ({ until }) => `验证码连续输错，请在${timeOf(until)}以后再试。`,
  "benefit.none": ({ name }) => `${whose(name)}目前的等级没有合作商户权益。`,
  "benefit.not-entitled": ({ name, benefit }) => `${whose(name)}目前的等级不含“${benefit.zh}”。`,
  "benefit.used-up": ({ name, benefit, quota }) => `${whose(name)}今年的“${benefit.zh}”${quota}次已经用完。`,
  "benefit.enough-today": ({ name, perDay }) => `${whose(name)}今天已经用过权益，每天限${perDay}次。`,
  "benefit.no-merchant": ({ benefit }) => `目前没有合作商户提供“${benefit.zh}”，请联系省公司管理员。`,
  "benefit.not-settled": ({ month }) =>
    `${monthWords(month, false)}的结算文件还没有生成；月结束后的当夜生成。`,
  "benefit.busy": () => "这家商户同时使用的验证码太多，请稍后再试。",
};
