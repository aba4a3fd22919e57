import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const pointWays: Examples<
  | "show-points"
  | "list-points-entries"
  | "list-expiring-points"
  | "redeem-points"
  | "cancel-redemption"
  | "adjust-points"
  | "issue-benefit-code"
> = {
  "show-points": {
    zh: [
      "恒信物流攒下几多分",
      "区教育局的分够用吗",
      "他家积分有多少",
      "东城建材的分数还剩多少",
      "它的积分够换东西吗",
    ],
    en: ["恒信物流's loyalty balance"],
  },
  "list-points-entries": {
    zh: [
      "区教育局的分是哪来的",
      "东城建材积分是怎么攒起来的",
      "请提供恒信物流积分收支清单",
      "区教育局积分花哪去了",
      "东城建材为什么少了积分",
      "它的积分怎么变的",
      "恒信物流上个月得了多少积分",
      "10月份区教育局的积分账单给一份",
    ],
    en: [
      "where did 东城建材's points come from",
      "what were 恒信物流's points spent on",
      "show all point transactions of 区教育局",
      "why did 东城建材 lose points",
    ],
  },
  "list-expiring-points": {
    zh: [
      "谁的分要作废了",
      "年底哪些客户要丢积分",
      "积分快保不住的",
      "恒信物流的积分还能留多久",
      "有几家的积分撑不过年底",
      "区教育局的积分年底会清掉吗",
      "下个月要过期的分有多少",
    ],
    en: ["points going to waste", "any balances lapsing this month"],
  },
  "redeem-points": {
    zh: ["东城建材想拿分换点东西", "恒信物流的分能兑啥"],
    en: [
      "区教育局 wants to cash in points",
      "trade 20000 points of 东城建材 for a training",
      "put 恒信物流's points towards an inspection",
    ],
  },
  "cancel-redemption": {
    zh: [
      "区教育局不换了",
      "东城建材说不要培训了，积分退给人家",
      "请撤销恒信物流的积分兑换",
      "刚才换嗰个唔要了",
      "积分退回区教育局，不兑了",
      "给东城建材退兑",
    ],
    en: [
      "恒信物流 changed its mind about the redemption",
      "refund the points 区教育局 redeemed",
      "void that redemption",
    ],
  },
  "adjust-points": {
    zh: [
      "东城建材少算了300分，给补上",
      "恒信物流积分漏了500，补",
      "请为区教育局补记积分1200分，原因：系统漏计",
      "东城建材的积分要往上调500",
      "送恒信物流1000积分当补偿",
      "积分纠错：区教育局加200分",
      "冲减东城建材积分300分，活动作废",
      "恒信物流退回积分150分",
    ],
    en: [
      "区教育局 got 200 points too many, take them back",
      "knock 100 points off 东城建材",
      "grant 恒信物流 1000 points as compensation",
    ],
  },
  "issue-benefit-code": {
    zh: [
      "区教育局的王总要进贵宾厅，出个码",
      "给东城建材来个核验码",
      "请为恒信物流生成权益核销凭证",
      "俾个贵宾厅密码区教育局",
      "帮东城建材申领一个权益兑付码",
      "发个通行码给恒信物流",
      "伙伴商家要验码，区教育局",
    ],
    en: [
      "东城建材 is at the airport and needs a code",
      "verification code for 恒信物流's guest",
      "can you produce a voucher code for 区教育局",
    ],
  },
};
