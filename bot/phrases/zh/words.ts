import { moneyWords } from "#bot/phrases/money-words.ts";

/** Short things that people say back, and what holds a sentence together. */
export interface Words {
  readonly today: string;
  readonly undo: string;
  readonly help: string;
  readonly comma: string;
  /** What stands between things of one kind: 专线、V网. */
  readonly and: string;
  readonly colon: string;
  readonly stop: string;
  /** 立即：…；…。 */
  readonly list: (heading: string, items: readonly string[]) => string;
  readonly aside: (words: string) => string;
  /** Over a group of lines: 【今日】. */
  readonly heading: (words: string) => string;
  /** What stands between two sentences of one line. */
  readonly gap: string;
  /** An amount that is given in fen. */
  readonly money: (fen: number) => string;
}

export const words: Words = {
  today: "今天先做什么",
  undo: "撤销",
  help: "帮助",
  comma: "，",
  and: "、",
  colon: "：",
  stop: "。",
  list: (heading, items) => `${heading}：${items.join("；")}。`,
  aside: (words) => `（${words}）`,
  heading: (words) => `【${words}】`,
  gap: "",
  money: (fen) => moneyWords(fen, "zh"),
};
