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
  /** An amount that is given in fen: 1,234.5元, 12.6万元. */
  readonly money: (fen: number) => string;
}

/** From ten thousand yuan on they are counted in 万. */
const MANY = 1_000_000;

function rounded(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}

function grouped(yuan: number): string {
  return yuan.toLocaleString("en-US", { maximumFractionDigits: 2 });
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
  money: (fen) => (Math.abs(fen) >= MANY ? `${rounded(fen / 1_000_000)}万元` : `${grouped(fen / 100)}元`),
};
