import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const contractWays: Examples<"list-contracts" | "recommend-products"> = {
  "list-contracts": {
    zh: ["恒信物流的约什么时候满", "快到期的约都有谁家", "区教育局的合同给我瞅瞅", "专线合同哪几份快满"],
    en: ["whose agreements are running out", "what have we signed with 东城建材"],
  },
  "recommend-products": {
    zh: [
      "恒信物流再塞点啥给他",
      "区教育局能再挖点什么",
      "东城建材还有什么商机",
      "恒信物流仲可以卖乜",
      "区教育局向他们介绍什么好",
      "东城建材有没有再卖的空间",
      "恒信物流可以搭什么卖",
      "区教育局增收机会在哪",
    ],
    en: [
      "any selling opportunities at 东城建材",
      "what would suit 恒信物流",
      "suggest something to sell to 区教育局",
    ],
  },
};
