import type { RefusalPhrases } from "#bot/phrases/zh/refusal-phrases.ts";
import { timeOf } from "#shared/domain/calendar/day.ts";
import { monthWords } from "./time.ts";

const STATUS: Readonly<Record<string, string>> = {
  ISSUED: "has not been shown yet",
  PRESENTED: "has been shown already",
  USED: "has been used",
  LAPSED: "has lapsed",
  REVERSED: "has been taken back",
};

const whose = (name: string): string => name || "The client";

export const benefitRefusals: Pick<RefusalPhrases, Extract<keyof RefusalPhrases, `benefit.${string}`>> = {
  "benefit.over": ({ status }) =>
    `This code ${STATUS[status] ?? "is no longer valid"}. Please have a new one issued if needed.`,
  "benefit.unknown": ({ said }) => `There is no benefit “${said}”.`,
  "benefit.too-late": ({ hours }) =>
    `It was used more than ${hours} hours ago and can no longer be taken back.`,
  "benefit.locked": ({ until }) => `Too many wrong codes. Please try again after ${timeOf(until)}.`,
  "benefit.none": ({ name }) => `${whose(name)} has no partner benefits at the present grade.`,
  "benefit.not-entitled": ({ name, benefit }) => `${whose(name)}’s grade does not include ${benefit.en}.`,
  "benefit.used-up": ({ name, benefit, quota }) =>
    `${whose(name)} has used all ${quota} of this year’s ${benefit.en}.`,
  "benefit.enough-today": ({ name, perDay }) =>
    `${whose(name)} has used a benefit today already; ${perDay} a day is the limit.`,
  "benefit.no-merchant": ({ benefit }) =>
    `No partner offers ${benefit.en} at present. Please ask the province’s administrator.`,
  "benefit.not-settled": ({ month }) =>
    `There is no settlement file of ${monthWords(month, false)} yet; it is written in the night after the month ends.`,
  "benefit.busy": () => "This partner has too many codes in use. Please try again shortly.",
};
