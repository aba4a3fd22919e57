/** Short things that people say back, and what holds a sentence together. */
export interface Words {
  readonly today: string;
  readonly undo: string;
  readonly help: string;
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
}

export const words: Words = {
  today: "今天先做什么",
  undo: "撤销",
  help: "帮助",
  comma: "，",
  colon: "：",
  stop: "。",
};
