import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const gradeWays: Examples<
  "explain-tier" | "show-credit" | "quote-discount" | "request-discount" | "confirm-tier"
> = {
  "explain-tier": {
    zh: [
      "东城建材评级理由",
      "恒信物流的类别是按啥划的",
      "区教育局还要多少收入能上去一级",
      "东城建材算啥级别，凭什么",
      "恒信物流升A还缺什么",
      "区教育局什么等级，怎么评的",
    ],
    en: [
      "what puts 东城建材 in class C",
      "what is 恒信物流 short of for an upgrade",
      "how was 区教育局's grade worked out",
    ],
  },
  "show-credit": {
    zh: ["东城建材信得过吗", "恒信物流可以赊多少", "区教育局给不给赊", "东城建材星级", "恒信物流授信"],
    en: [
      "can we trust 区教育局 to pay",
      "does 东城建材 pay on time",
      "what terms of payment does 恒信物流 have",
    ],
  },
  "quote-discount": {
    zh: [
      "区教育局签两年能便宜多少",
      "请核定东城建材签约24个月可享折扣",
      "恒信物流签36个月加两个产品，能下多少",
      "区教育局这单有多少让价余地",
      "给东城建材的折扣最多到多少",
      "折扣违规排查",
      "恒信物流续三年有啥优惠",
    ],
    en: [
      "how low can I go for 区教育局",
      "how much can I knock off for 东城建材",
      "which discounts broke the rules",
    ],
  },
  "request-discount": {
    zh: [
      "想给恒信物流批个八折，两年的约",
      "拟给予区教育局八五折优惠，签约24个月，请审批",
      "东城建材发起优惠审批，20%",
      "恒信物流打九折，提交",
    ],
    en: [
      "I want approval for 15% off for 区教育局",
      "get 东城建材 10 percent off, two years",
      "send up a discount of 25% for 恒信物流",
    ],
  },
  "confirm-tier": {
    zh: [
      "区教育局降就降吧，我认",
      "东城建材降级我不服，合同刚续",
      "不同意恒信物流下调，理由是刚签新专线",
      "掉级的事我没话说",
      "这个降级不合理，漏了一条专线",
      "区教育局降档予以确认",
      "降级先别动，我有意见",
    ],
    en: [
      "I'm against lowering 东城建材, they just renewed",
      "the downgrade is wrong, a line was missed",
      "I can't agree to the downgrade of 恒信物流",
    ],
  },
};
