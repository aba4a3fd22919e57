import type { Examples } from "#bot/understand/examples.ts";

/** Searches are read condition by condition (see `askedSearch`); these are ways to say them. */
export const findingExamples: Examples<"find-clients"> = {
  "find-clients": {
    zh: [
      "医疗行业、月收入3万以上、只有一个产品的客户",
      "合同30天内到期",
      "半个月没联系的A类客户",
      "红色预警的客户有哪些",
      "没有V网的国企",
      "员工100到500人的民企",
      "统付占比低于一半的集团客户",
      "开通了专线但没有V网的客户",
      "C类或潜在客户",
      "资料不全的客户，按月收入从高到低",
      "联通在挖的客户有几家",
      "没人管的小集团",
      "我有多少A、B、C类客户",
      "按行业数一下我的客户",
    ],
    en: [
      "clients in healthcare with monthly revenue over 30000 and only one product",
      "contracts expiring within 90 days",
      "class A clients not contacted for 15 days",
      "clients without V-net",
      "state-owned clients with more than 500 employees",
      "top 10 clients by revenue",
      "how many class A clients do I have",
    ],
  },
};
