import type { Reader } from "./heard.ts";
import type { CommandName } from "./understanding.ts";

/** Sentences so short that they mean one thing as a whole, and nothing as a part of another. */
const BRIEF: Readonly<Partial<Record<CommandName, string>>> = {
  "next-page": "还有没 还有没得 还有什么 还有啥 下面的 后头的 接下去",
  "who-am-i": "我哪个 我谁",
  help: "这个怎么用 这个怎么使用 怎么使用 咋用 咋使用",
  undo: "撤了 撤 撤一下 撤掉 退回 收回",
  "list-segments": "我的群 群列表 我的名单",
};
const WHOLE = new Map(
  Object.entries(BRIEF).flatMap(([command, words]) =>
    words.split(" ").map((word) => [word, command as CommandName] as const),
  ),
);
const SURE = 0.95;

export const askedBriefly: Reader = ({ said }) => {
  const command = WHOLE.get(said.text.trim().replace(/[吧呢呀啊?!。.]+$/u, ""));
  return command && { command, confidence: SURE, readings: [], slots: {} };
};
