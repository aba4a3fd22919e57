import type { Words } from "#bot/phrases/zh/words.ts";

export const words: Words = {
  today: "what first today",
  undo: "undo",
  help: "help",
  comma: ", ",
  and: ", ",
  colon: ": ",
  stop: ".",
  list: (heading, items) => `${heading}: ${items.join("; ")}.`,
  aside: (words) => ` (${words})`,
  heading: (words) => `[${words}]`,
  gap: " ",
  money: (fen) => `¥${(fen / 100).toLocaleString("en-US", { maximumFractionDigits: 2 })}`,
};
