import { dayOf, type Instant, timeOf } from "#shared/domain/calendar/day.ts";

import { monthWords } from "./time.ts";

export interface BenefitPhrases {
  readonly whichBenefit: (name: string) => string;
  readonly entitlement: (benefit: string, left: number) => string;
  readonly whichMerchant: (benefit: string) => string;
  readonly issued: (issued: IssuedWords) => string;
  /** Of the partners' last month: month, and how many uses are due to each. */
  readonly settled: (month: string, merchants: readonly { name: string; due: number }[]) => string;
}

export interface IssuedWords {
  readonly code: string;
  readonly name: string;
  readonly benefit: string;
  readonly merchant: string;
  /** `14:25`. */
  readonly until: string;
  /** This year, this one not taken off. */
  readonly left: number;
  readonly guests: number;
}

/** The settlement file is for partners of this province: it speaks Chinese, its codes are for machines. */
export const settlementSheet = {
  head: ["类型", "时间", "权益代码", "权益", "等级", "凭证号", "原使用时间", "次数"],
  kinds: { USE: "使用", REVERSAL: "冲回" },
  total: "合计",
  at: (instant: Instant) => `${dayOf(instant)} ${timeOf(instant)}`,
} as const;

export const benefits: BenefitPhrases = {
  whichBenefit: (name) => `给${name}开哪一项权益的验证码？`,
  entitlement: (benefit, left) => `${benefit}（今年还剩${left}次）`,
  whichMerchant: (benefit) => `在哪一家用${benefit}？`,
  issued: ({ code, name, benefit, merchant, until, left, guests }) =>
    [
      `${name}在${merchant}使用${benefit}的验证码：${spaced(code)}`,
      `请在${until}前向商户出示，只能用一次${guests > 0 ? `，可带${guests}人` : "，限本人"}。`,
      `今年还剩${left}次，商户确认后扣1次。`,
    ].join("\n"),
  settled: (month, merchants) =>
    `合作商户${monthWords(month)}结算：${merchants.map(({ name, due }) => `${name}应结${due}次`).join("，")}。`,
};

/** 482 913 is read out more easily than six digits in a row. */
function spaced(code: string): string {
  return code.replaceAll(/(\d{3})(?=\d)/g, "$1 ");
}
