import { expect, test } from "vitest";
import { readSlot } from "#bot/understand/answers.ts";
import { isNo, isYes } from "#bot/understand/consent.ts";
import { context } from "./book.ts";

test.each([
  "确认",
  "好的",
  "好的。",
  "行吧",
  "可以",
  "是的",
  "嗯嗯",
  "没问题",
  "OK",
  "ok!",
  "yes",
  "go ahead",
  "do it",
  "就这样吧",
  "確認",
])("%s is yes", (said) => {
  expect([isYes(said), isNo(said)]).toEqual([true, false]);
});

test.each([
  "取消",
  "算了",
  "算了吧",
  "不用了",
  "不是",
  "别",
  "再说吧",
  "no",
  "cancel",
  "Never mind",
  "forget it",
  "don't do it",
  "不对！",
])("%s is no", (said) => {
  expect([isYes(said), isNo(said)]).toEqual([false, true]);
});

test.each([
  "取消第3个",
  "好的客户",
  "完成1",
  "明天",
  "不用做了第2个",
  "",
  ...["it", "please", "do", "go", "ahead", "never", "mind", "forget", "not", "don't", "thank you"],
])("%s is neither", (said) => {
  expect([isYes(said), isNo(said)]).toEqual([false, false]);
});

test.each([
  ["items", "第二个", { items: [2] }],
  ["items", "2", { items: [2] }],
  ["items", "三", { items: [3] }],
  ["items", "1和3吧", { items: [1, 3] }],
  ["items", "全部", { items: [1, 2, 3, 4, 5] }],
  ["due", "明天上午10点", { due: "2026-11-26T02:00:00.000Z" }],
  ["due", "改到周五吧", { due: "2026-11-27T10:00:00.000Z" }],
  ["day", "下周", { from: "2026-11-30", to: "2026-12-06" }],
  ["from", "明天下午", { from: "2026-11-26T05:30:00.000Z", to: "2026-11-26T10:00:00.000Z" }],
  ["to", "周五", { to: "2026-11-27T16:00:00.000Z" }],
  ["at", "7点半", { at: "07:30" }],
  ["at", "每天8点", { at: "08:00" }],
  ["minutes", "半小时", { minutes: 30 }],
  ["minutes", "45", { minutes: 45 }],
  ["amountFen", "500", { amountFen: 50_000 }],
  ["amountFen", "1.2万", { amountFen: 1_200_000 }],
  ["points", "300积分", { points: 300 }],
  ["reason", "客户出差了", { reason: "客户出差了" }],
  ["note", "业务已恢复", { note: "业务已恢复" }],
  ["note", "处理好了", { note: "处理好了" }],
  ["note", "恢复了", { note: "恢复了" }],
  ["text", "给王总送合同", { text: "给王总送合同" }],
  ["client", "星城", { client: "星城物流" }],
  ["client", "是三相重工", { client: "三湘重工" }],
  ["staff", "转给孙丽吧", { staff: "孙丽" }],
  ["staff", "小雨", { staff: "林小雨" }],
  ["filter", "英文", { filter: "en" }],
  ["filter", "日语", { filter: "日语" }],
  ["unit", "A组", { unit: "A组" }],
  ["contact", "王总", { contact: "王总" }],
] as const)("asked for %s, %s is read", (slot, said, slots) => {
  expect(readSlot(slot, said, context)?.slots).toEqual(slots);
});

test("a name that nobody bears is an answer that says so", () => {
  expect(readSlot("client", "大华超市", context)?.client).toEqual({ kind: "none", said: "大华超市" });
  expect(readSlot("staff", "王小二", context)?.staff).toEqual({ kind: "none", said: "王小二" });
});

test.each([
  ["due", "今天先做什么"],
  ["items", "今天先做什么"],
  ["items", "把2推到明天"],
  ["reason", "今天先做什么"],
  ["note", "把2推到明天"],
  ["client", "今天先做什么"],
  ["staff", "明天有什么安排"],
  ["text", "撤销"],
  ["due", ""],
  ["minutes", "不知道"],
] as const)("asked for %s, %s is a new topic or nothing", (slot, said) => {
  expect(readSlot(slot, said, context)).toBeUndefined();
});

test("a day that does not exist is told, not taken", () => {
  const answer = readSlot("due", "11月31日", context);
  expect(answer?.problem).toEqual({ code: "date.impossible", facts: { said: "11月31日" } });
});

test("numbers are read without any context", () => {
  expect(readSlot("items", "第二个", undefined)?.slots).toEqual({ items: [2] });
});
