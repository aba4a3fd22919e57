import { expect, test } from "vitest";
import { durationsIn, moneyIn, readNumber } from "#bot/understand/numbers.ts";
import { itemsIn } from "#bot/understand/ordinals.ts";
import { understand } from "#bot/understand/understand.ts";
import { context } from "./book.ts";

test.each([
  ["12", 12],
  ["1.5", 1.5],
  ["十", 10],
  ["十二", 12],
  ["三十一", 31],
  ["一百零五", 105],
  ["两百五", 250],
  ["一千二", 1200],
  ["一万二千", 12_000],
  ["3万5", 35_000],
  ["1.26万", 12_600],
  ["两亿", 200_000_000],
  ["零", 0],
  ["半", 0.5],
  ["1,200", 1200],
])("%s is %d", (said, number) => {
  expect(readNumber(said)).toBe(number);
});

test.each(["", "一一", "百", "abc", "万"])("%s is no number", (said) => {
  expect(readNumber(said)).toBeUndefined();
});

test.each([
  ["1.26万", 1_260_000],
  ["500元", 50_000],
  ["八千块", 800_000],
  ["3万5", 3_500_000],
  ["¥1,200.50", 120_050],
  ["2万元", 2_000_000],
])("%s is %d fen", (said, fen) => {
  expect(moneyIn(said).map((money) => money.fen)).toEqual([fen]);
});

test.each(["完成1", "2万人", "第3个", "5G"])("%s is no money", (said) => {
  expect(moneyIn(said)).toEqual([]);
});

test.each([
  ["半小时", 30],
  ["一个半小时", 90],
  ["45分钟", 45],
  ["一刻钟", 15],
  ["两天", 2880],
  ["3个钟头", 180],
  ["一周", 10_080],
  ["90 minutes", 90],
  ["half an hour", 30],
  ["推后两小时", 120],
])("%s is %d minutes", (said, minutes) => {
  expect(durationsIn(said).map((length) => length.minutes)).toEqual([minutes]);
});

test.each([
  ["第二个", [2]],
  ["第3条", [3]],
  ["1和3做完了", [1, 3]],
  ["1、2、3", [1, 2, 3]],
  ["1,3,5", [1, 3, 5]],
  ["1 3 5 完成", [1, 3, 5]],
  ["第二个和第四个", [2, 4]],
  ["第1、3、5条", [1, 3, 5]],
  ["第一二条", [1, 2]],
  ["前两个", [1, 2]],
  ["最后一个", [-1]],
  ["最后两个", [-2, -1]],
  ["倒数第二个", [-2]],
  ["头一个", [1]],
  ["第1到3条", [1, 2, 3]],
  ["完成1-3", [1, 2, 3]],
  ["任务4", [4]],
  ["3号任务", [3]],
  ["搞定4、5两个", [4, 5]],
  ["#2", [2]],
  ["no. 3", [3]],
  ["the second one", [2]],
  ["the first and third", [1, 3]],
  ["first two tasks", [1, 2]],
  ["the 3rd task", [3]],
  ["the last one", [-1]],
])("%s names the lines %j", (said, items) => {
  expect(itemsIn(said).map((span) => span.items)).toEqual([items]);
});

test.each([
  "联系3个客户",
  "100M宽带",
  "2号楼",
  "第一季度",
  "5G",
  "第二天",
  "推迟一下",
  "13800138000",
  "3点",
  "排第一",
  "do it first",
])("%s names no line", (said) => {
  expect(itemsIn(said)).toEqual([]);
});

test("a number that counts something ends the list before it", () => {
  expect(itemsIn("完成1,3天后回访").map(({ items }) => items)).toEqual([[1]]);
});

test("2号 is the second line of a list that is shown, and a day where none is", () => {
  const { command, slots } = understand("2号完成了", context);
  expect({ command, slots }).toEqual({ command: "complete-task", slots: { items: [2] } });
  const without = understand("2号完成了", { ...context, shown: [] });
  expect(without.slots).toEqual({ day: "2026-11-02" });
});

test("a number beyond the list that is shown is a day", () => {
  expect(understand("15号完成了", context).slots).toEqual({ day: "2026-11-15" });
});
