import type { Examples } from "#bot/understand/example-sentences.ts";

/** Said in the office, each unlike every other: learnt from as a whole, never shown. */
export const knowledgeWays: Examples<"ask-knowledge"> = {
  "ask-knowledge": {
    zh: [
      "统付是啥玩意儿",
      "给我讲讲携号转网",
      "保有率咋定义的",
      "首问负责是怎么一回事",
      "请解释“统付”含义",
      "走访方案咋写",
      "话术，客户说电信便宜",
      "vpmn讲的是什么",
    ],
    en: ["is there a template for a visit plan"],
  },
};
