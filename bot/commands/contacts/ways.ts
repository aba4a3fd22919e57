import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const contactWays: Examples<"show-contacts" | "update-contact" | "list-birthdays"> = {
  "show-contacts": {
    zh: [
      "东城建材哪个说话管用",
      "恒信物流我该跟谁谈",
      "区教育局一把手是谁",
      "东城建材那边找哪个盖章",
      "恒信物流有哪些熟人",
      "区教育局谁反对",
      "它家谁管钱",
      "他座机是多少来着",
      "他手机号多少",
      "恒信物流王总的办公电话",
      "区教育局固话多少",
      "东城建材总机几号",
    ],
    en: [
      "who has the final say at 东城建材",
      "give me someone to call at 恒信物流",
      "how can I reach 区教育局",
      "whom do we know at 东城建材",
      "office phone of 恒信物流",
    ],
  },
  "update-contact": {
    zh: [
      "恒信物流的王总换成李总了",
      "区教育局李院长不太待见我们了",
      "东城建材来了个新总监，姓周，13900001111",
      "恒信物流周行长高升了",
      "区教育局郭老板只认细节",
      "东城建材何处长偏电信",
      "恒信物流钱经理爱用微信联系",
      "把罗秘书加到区教育局联系人里",
      "赵总 of 东城建材 prefers wechat",
      "恒信物流王总的座机换成84000001了",
    ],
    en: [],
  },
  "list-birthdays": {
    zh: ["这两天哪个客户要祝寿", "哪位领导快过生了", "今天要给谁发生日祝福", "近期生日提醒名单"],
    en: ["who turns a year older this month", "which contacts celebrate next week", "birthdays in december"],
  },
};
