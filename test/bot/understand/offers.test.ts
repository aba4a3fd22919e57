import { describe, expect, test } from "vitest";
import { understand } from "#bot/understand/understand.ts";
import { COMMAND_NAMES } from "#bot/understand/understanding.ts";
import { context } from "./book.ts";

function offered(text: string, allowed: typeof context.allowed = COMMAND_NAMES): readonly string[] {
  const { command, readings } = understand(text, { ...context, allowed });
  expect([text, command]).toEqual([text, null]);
  return readings.map(({ example }) => example);
}

describe("where nothing was sure", () => {
  test.each([
    "给我写一首关于春天的诗",
    "今晚吃火锅",
    "打印机坏了找谁",
    "明天会下雨吗",
    "帮我订个盒饭",
    "他们那边的人说下个月31号才给钱，烦死了",
    "what about the weather",
    "tell me a joke about my boss",
  ])("%s speaks for no command, so none is offered", (text) => {
    expect(offered(text)).toEqual([]);
  });

  test.each([
    ["客户不同意推迟", ["把2推到明天上午10点，财务在对账"]],
    ["不请假了", ["明天下午请半天假"]],
    ["第3个先留着别动", ["第3个办得怎么样了"]],
    ["孙丽电话多少", ["孙丽在忙什么"]],
  ])("%s is answered first by what its own words speak for", (text, chips) => {
    expect(offered(text).slice(0, chips.length)).toEqual(chips);
  });

  test.each([
    ["洞庭水产那边的人说下个月31号才给钱，烦死了", "洞庭水产"],
    ["洞庭那边的人说下个月31号才给钱，烦死了", "洞庭水产"],
    ["江南商厦的地址", "江南商厦"],
  ])("%s names a client, so what can be said of it is offered, and of no other", (text, client) => {
    const chips = offered(text);
    expect(chips).toContain(`${client}办得怎么样了`);
    expect(chips).toHaveLength(3);
    expect(chips.filter((chip) => /恒信物流|区教育局|东城建材/.test(chip))).toEqual([]);
  });

  test("what the person may not say is not offered", () => {
    expect(offered("孙丽电话多少", ["help"])).toEqual([]);
  });

  test("what is offered of a client is understood when it is tapped", () => {
    for (const chip of [...offered("江南商厦的地址"), ...offered("孙丽电话多少")])
      expect([chip, understand(chip, context).command]).not.toEqual([chip, null]);
  });
});
