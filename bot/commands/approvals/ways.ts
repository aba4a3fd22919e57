import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const approvalWays: Examples<"list-approvals" | "approve-request" | "reject-request"> = {
  "list-approvals": {
    zh: [
      "我这有几件要签",
      "等我拍板的有啥",
      "我报上去的批没批",
      "我嗰单批咗未",
      "手里有没有没批的件",
      "东城建材的折扣批下来没",
      "领导那边有回音没",
      "送审的结果呢",
    ],
    en: [
      "anything waiting on me",
      "has my request gone through",
      "which requests are still open",
      "pending sign-offs",
    ],
  },
  "approve-request": {
    zh: ["1准了", "行，第3个过", "第3件照办", "给1签字", "恒信物流的给它过了", "审核通过第1项"],
    en: ["sign off 1", "let 区教育局's request through", "1 gets my approval"],
  },
  "reject-request": {
    zh: [
      "2毙了",
      "东城建材那单不能批，没合同",
      "2过不了，金额不对",
      "把我交上去的申请拿回来",
      "恒信物流的不给过，理由不充分",
    ],
    en: ["2 is a no from me", "deny 区教育局's request", "pull back my request"],
  },
};
