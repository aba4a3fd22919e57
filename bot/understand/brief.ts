import type { Reader } from "./heard.ts";
import type { CommandName, Context } from "./understanding.ts";

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
/** Who comes in and greets, or looks whether anybody is there: with what one does first, or with what one may say. */
const GREETING =
  /^(?:早|早安|早上好|上午好|中午好|下午好|晚上好|你好|您好|嗨|哈喽|哈啰|大客|小助手|hi|hello|hey|hi there|hello there|good (?:morning|afternoon|evening)|morning|在吗|在么|在不在|有人吗|在线吗|上班了?|上班啦|开工了?|开工啦|我来了|到岗了?|are you there|anyone there)$/u;
const ENDING = /[吧呢呀啊哈~～,，?!。.\s]+$/u;

export const askedBriefly: Reader = ({ said, context }) => {
  const words = said.text.trim().replace(ENDING, "");
  const command = WHOLE.get(words) ?? (GREETING.test(words) ? greeted(context) : undefined);
  return command && { command, confidence: SURE, readings: [], slots: {} };
};

function greeted({ allowed }: Context): CommandName {
  return allowed.includes("show-today") ? "show-today" : "help";
}
