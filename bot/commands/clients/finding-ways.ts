import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const findingWays: Examples<"find-clients" | "save-segment" | "list-segments" | "teach-alias"> = {
  "find-clients": {
    zh: [
      "给我捞一下月入三万往上的教育客户",
      "谁家只用了一个产品",
      "边啲客户半年冇联系",
      "收入前十的单位",
      "用了云但没用专线的都有谁",
      "一年内没涨过收入的B类",
    ],
    en: [
      "every hospital with one product",
      "who hasn't been visited for 90 days",
      "manufacturers without a line, please",
      "how many banks are in my book",
    ],
  },
  "save-segment": {
    zh: [
      "把这帮客户记成一个群，叫春季走访",
      "给这批人建个目标群：校园卡",
      "刚查的这些圈起来叫 银行专项",
      "把结果固定成一个清单，叫年底催收",
      "save低呢批，叫 酒店宽带",
      "以“民企上云”为名保存此名单",
      "这拨人收藏起来，节后回访",
    ],
    en: [
      "make a segment out of these, call it banks",
      "freeze this list as renewals",
      "I want to hang on to this list, name it clinics",
    ],
  },
  "list-segments": {
    zh: [
      "我圈过哪些群",
      "目标群调出来看看",
      "请列出已保存的目标群",
      "存过嘅客群",
      "春季走访名单都有谁",
      "民企上云群里几家",
    ],
    en: [
      "what groups have I saved",
      "which clients are in spring visits",
      "who's in the hotel drive group",
      "open my list of renewals",
    ],
  },
  "teach-alias": {
    zh: [
      "星物，指区教育局",
      "东城建材大家都喊大院",
      "恒信物流，外号老雅",
      "以后说大行就当是区教育局",
      "云茶代指东城建材",
      "交院也就是恒信物流",
      "区教育局记作老锦",
    ],
    en: [
      "we refer to 东城建材 as the old plant",
      "take laoya to mean 恒信物流",
      "let minchao stand for 区教育局",
    ],
  },
};
