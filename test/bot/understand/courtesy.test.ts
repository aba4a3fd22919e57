import { expect, test } from "vitest";
import { withoutCourtesy } from "#bot/understand/courtesy.ts";
import { normalise } from "#bot/understand/normalise.ts";
import { understand } from "#bot/understand/understand.ts";
import { context } from "./book.ts";
import { readPhrases } from "./phrases.ts";

const CHINESE =
  "劳驾，~ 劳驾您~ 请问~ 请问一下，~ 麻烦您~ 麻烦你一下，~ 抱歉，~ 实在不好意思，~ 报告一下，~ 打扰一下，~ 您好，~ 跟您说一声，~ 向您汇报一下，~ 想请教一下，~ 烦请~ 有劳~ 唔该~ ~，唔该 ~，谢谢 ~，辛苦了 ~，麻烦了 ~，拜托 ~哈 ~哦 ~啦 ~呗 那个，~ 嗯，~ 小助手，~ 对了，~ 话说~ 领导，~ 大客，~ 帮我看看，~";
const ENGLISH =
  "please ~|could you please ~|hi, ~|excuse me, ~|sorry, ~|~, thanks|~ please|~, cheers|hey dake, ~|quick one: ~|would you kindly ~|~, thank you so much|I was wondering, ~";
const EVERY = 8;

test("whatever courtesy stands around them, at least 99 of 100 sentences are understood to the same last slot", () => {
  const said = readPhrases("./phrases.tsv").filter(({ command }, at) => command !== "-" && at % EVERY === 0);
  const wrapped = said.flatMap(({ text }) =>
    shellsFor(text).map((shell) => ({ text, kind: shell.replace("~", text) })),
  );
  const other = wrapped.filter(({ text, kind }) => meaning(kind) !== meaning(text));
  const share = 1 - other.length / wrapped.length;
  console.info(`courtesy: ${(share * 100).toFixed(1)} % of ${wrapped.length}`);
  expect(wrapped.length).toBeGreaterThan(3000);
  expect(share).toBeGreaterThanOrEqual(0.99);
});

test.each([
  ["谢谢", "谢谢"],
  ["看看娃哈哈", "看看娃哈哈"],
  ["1做完啦", "1做完了"],
])("%s is not eaten up by courtesy", (said, left) => {
  expect(withoutCourtesy(normalise(said)).text).toBe(left);
});

function shellsFor(text: string): readonly string[] {
  const isEnglish = !/[\u4e00-\u9fff]/u.test(text.replace(/[\u4e00-\u9fff]{3,6}/u, ""));
  return isEnglish ? ENGLISH.split("|") : CHINESE.split(" ");
}

function meaning(text: string): string {
  const { command, slots } = understand(text, context);
  return JSON.stringify([command, slots]);
}
