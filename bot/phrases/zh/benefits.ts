export interface BenefitPhrases {
  readonly whichBenefit: (name: string) => string;
  readonly entitlement: (benefit: string, left: number) => string;
  readonly whichMerchant: (benefit: string) => string;
  readonly issued: (issued: IssuedWords) => string;
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
};

/** 482 913 is read out more easily than six digits in a row. */
function spaced(code: string): string {
  return code.replaceAll(/(\d{3})(?=\d)/g, "$1 ");
}
