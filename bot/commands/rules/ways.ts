import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const ruleWays: Examples<"show-rules" | "try-rules" | "activate-rules"> = {
  "show-rules": {
    zh: [
      "积分咋算的",
      "多久要走访一次",
      "什么情况会预警",
      "排序按哪套规则",
      "请告知SLA时限要求",
      "积分点计",
      "故障要几小时修好",
      "规矩都有哪些",
      "积分规则改过没有",
    ],
    en: ["what makes a client class A", "discount policy", "who changed the points rules"],
  },
  "try-rules": {
    zh: [
      "要是金卡门槛到900元会怎样",
      "积分有效期缩到24个月，算算谁受影响",
      "A类改成20天跑一次，先测",
      "拟将积分有效期改为24个月，请测算影响",
      "算一算新规则谁会升谁会降",
      "试试把钻石卡降到1500元",
      "试算出结果没有",
    ],
    en: [
      "see what happens with class B at 65 points",
      "make points last 24 months, just as a test",
      "test the change",
    ],
  },
  "activate-rules": {
    zh: [
      "新积分规则下月1号上马",
      "改好的规则发布吧",
      "就用新的预警规则，明天起",
      "走访周期那版正式用起来",
      "新规明日施行",
      "规则听日开始用",
    ],
    en: [
      "make the points rules live on december 1",
      "go live with the rules next monday",
      "let the alert rules apply from tomorrow",
    ],
  },
};
