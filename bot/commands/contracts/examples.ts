import type { Examples } from "#bot/understand/example-sentences.ts";

/** Known by their shape (see `askedContracts`); these are ways to say it. */
export const contractExamples: Examples<"list-contracts" | "recommend-products"> = {
  "list-contracts": {
    zh: [
      "哪些合同三个月内到期",
      "恒信物流的合同",
      "快到期的合同",
      "哪些合同下个月到期",
      "A类客户哪些合同要到期",
      "区教育局的合同什么时候到期",
      "30天内到期的专线合同",
      "合同到期清单",
      "有没有合同快到期了",
      "东城建材签了哪些合同",
      "年底前到期的合同有哪些",
      "区教育局的服务协议",
      "本月到期的合同",
      "还没续签的合同",
    ],
    en: [
      "which contracts end within three months",
      "contracts of 恒信物流",
      "show the contracts expiring next month",
      "any contracts ending this month",
      "list contracts expiring in 30 days",
      "when does 区教育局's contract end",
    ],
  },
  "recommend-products": {
    zh: [
      "恒信物流还能卖什么",
      "区教育局还可以推什么产品",
      "给东城建材推荐几个产品",
      "恒信物流适合什么业务",
      "区教育局缺什么产品",
      "东城建材的产品覆盖度",
      "恒信物流有什么产品可以推",
      "区教育局还没用哪些业务",
      "还能给东城建材推荐点什么",
      "恒信物流的产品缺口",
      "区教育局的交叉销售机会",
      "这个客户还能卖什么",
    ],
    en: [
      "what else can I sell 恒信物流",
      "recommend products for 区教育局",
      "which products should we offer 东城建材",
      "product gaps of 恒信物流",
      "cross-sell 区教育局",
      "what could I pitch to 东城建材",
    ],
  },
};
