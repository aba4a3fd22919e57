import type { Examples } from "#bot/understand/example-sentences.ts";

/** Known by their shape (see `commandByShape`); these are ways to say it. */
export const toldExamples: Examples<"log-visit" | "log-competitor" | "explain-alert"> = {
  "log-visit": {
    zh: [
      "刚拜访区教育局李主任，想上专线，下周三给方案",
      "记一下：上午去恒信物流聊了续约，他们嫌贵，周五前给新报价",
      "和东城建材张总通了电话，答应15号付款",
    ],
    en: ["just visited the client, they want a leased line, send the proposal next Wednesday"],
  },
  "log-competitor": {
    zh: ["电信给恒信物流送终端，价格低两成", "报告竞争情况：联通在东城建材驻点了"],
    en: ["China Telecom offers the client free phones, 20% cheaper"],
  },
  "explain-alert": {
    zh: ["恒信物流最近怎么了", "东城建材为什么是橙色预警", "区教育局会不会跑"],
    en: ["what's wrong with this client"],
  },
};
