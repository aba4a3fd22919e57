import { moneyWords } from "#bot/phrases/money-words.ts";
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
  money: (fen) => moneyWords(fen, "en"),
};
