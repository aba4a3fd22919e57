import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const toldWays: Examples<"log-visit" | "log-competitor" | "explain-alert"> = {
  "log-visit": {
    zh: [
      "上午在东城建材坐了会儿，王总嫌资费高",
      "恒信物流跑过了，院长没见着",
      "区教育局去过了，答应周五签",
      "登门看了东城建材，联系人换了",
    ],
    en: [
      "dropped by 恒信物流 this morning, they find it expensive",
      "just off the phone with 区教育局, they will decide next week",
      "paid 东城建材 a visit, contract due by month end",
    ],
  },
  "log-competitor": {
    zh: [
      "恒信物流那边移动以外的都来投标了，电信最低",
      "区教育局被电信盯上了",
      "情报：广电要给东城建材拉专线",
      "友商进了恒信物流",
      "竞对情报，区教育局，电信，专线七折",
    ],
    en: ["东城建材 got a quote from Unicom, 10% below ours", "a rival is circling 恒信物流"],
  },
  "explain-alert": {
    zh: [
      "区教育局是不是要黄",
      "东城建材最近不对劲，啥原因",
      "恒信物流危不危险",
      "区教育局用量怎么掉这么多",
      "东城建材稳不稳",
      "恒信物流亮橙灯是因为什么",
      "它为什么预警",
    ],
    en: ["what's the trouble with 区教育局", "why did 东城建材 turn red", "explain the warning on 恒信物流"],
  },
};
