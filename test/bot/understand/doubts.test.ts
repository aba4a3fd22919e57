import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isChange } from "#bot/understand/mood.ts";
import { understand } from "#bot/understand/understand.ts";
import { context } from "./book.ts";

const WISHES = [
  "完成1",
  "1和3做完了",
  "取消第3个",
  "删除第2条",
  "第5个不用做了",
  "把2推到明天",
  "推迟4",
  "3推迟到下周一",
  "把第4个转给孙丽",
  "重新打开2",
  "接第2个",
  "完成星城物流的拜访",
  "把它改成下午四点",
  "明天下午请假",
  "撤销",
];
const AROUND: readonly ((wish: string) => string)[] = [
  "别~",
  "不要~",
  "先别~",
  "请不要~",
  "千万别~",
  "我没~",
  "还没~",
  "我不想~",
  "不能~",
  "暂时不~",
  "没必要~",
  "禁止~",
  "~了吗",
  "~吗？",
  "~没",
  "~行吗",
  "~好不好",
  "是不是~",
  "要不要~",
  "能不能~",
  "可以~吗",
  "谁~的",
  "为什么~",
  "怎么~",
  "什么时候~",
  "~会扣分吗",
  "~需要审批吗",
  "如果客户同意就~",
  "万一~怎么办",
  "~的话会怎样",
  "等客户回复了再~",
  "应该~吧",
  "可能要~",
  "听说~",
  "难道~",
  "我以为~",
  "客户说~",
  "他让我~",
  "主管叫我~",
  "刘洋已经~",
  "“~”是什么意思",
  "~是谁干的",
].map((frame) => (wish) => frame.replace("~", wish));

test("a wish that is denied, asked, supposed, or told of somebody else changes nothing", () => {
  const sentences = AROUND.flatMap((around) => WISHES.map(around));
  const taken = sentences.filter((sentence) => changes(sentence));
  expect(taken).toEqual([]);
});

test.each([
  "别让孙丽周五前交材料",
  "客户让孙丽周五前交材料",
  "让孙丽周五前交材料吗",
  "放不下的别转给孙丽",
  "做不完的别推到明天",
  "放不下的转给谁",
  "don't hand over what doesn't fit to 孙丽",
  "don't complete 1",
  "please do not cancel 3",
  "is 1 done?",
  "did you cancel 2",
  "should I postpone 2?",
  "would it be ok to cancel 2",
  "if they pay, complete 1",
  "he said cancel 3",
  "I haven't finished 2 yet",
  "maybe postpone 1",
  "I was about to complete 3",
  "shouldn't we cancel 3",
])("%s changes nothing", (sentence) => {
  expect(changes(sentence)).toBe(false);
});

test.each([
  "",
  "   ",
  "😀😀🎉",
  "\u0000\u0001\u0007",
  "\u202e完\u200b成",
  "？？？",
  "<b>完成</b>",
  "<img src=x onerror=alert(1)>",
  "'; DROP TABLE tasks; --",
  "select * from tasks where id = 1",
  "完",
  "把",
  "把第",
  "第",
  "推到",
  "完成率是多少",
  "取消订单怎么收费",
  "客户取消了合同",
  "{{7*7}}",
  "%{process.env}",
  "../../etc/passwd",
  "完成".repeat(5000),
  "长".repeat(10_000),
  "a".repeat(10_000),
  "1 ".repeat(900),
])("%s is taken calmly", (sentence) => {
  const { command, slots } = understand(sentence, context);
  const target = slots.items ?? slots.client;
  expect(command !== null && isChange(command) && target !== undefined).toBe(false);
});

const words = fc.constantFrom(
  ..."完成 推到 取消 转给 孙丽 明天 下午 三点 第2个 1和3 星城物流 吗 没 别 如果 ， 。 补充 提醒我 每天 11月31日 今天 什么 为什么 😀 　 abc 12/3 500元 请假 到".split(
    " ",
  ),
);

test("no sequence of words is too odd to be answered", () => {
  const sentence = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(sentence, (text) => {
      const { confidence, readings, command } = understand(text, context);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(command === null || readings.length === 0).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test("the same words are understood alike, with full-width signs, blanks around, and a polite end", () => {
  for (const text of ["把2推到明天上午10点", "完成1", "明天有什么安排"]) {
    const plain = understand(text, context);
    for (const other of [
      `  ${text} `,
      `${text}。`,
      `请${text}`,
      text.replace("2", "２").replace("1", "１"),
    ]) {
      const { command, slots } = understand(other, context);
      expect([other, command, slots]).toEqual([other, plain.command, plain.slots]);
    }
  }
});

function changes(sentence: string): boolean {
  const { command } = understand(sentence, context);
  return command !== null && isChange(command);
}
