import { expect, test } from "vitest";
import { bill, contract, MONTHS, used } from "#test/support/an-archive.ts";
import { aBotHouse } from "#test/support/bot-house.ts";
import { aClient, NOW } from "#test/use-cases/given.ts";

const place = { clientId: "cli_1", version: "seed", province: "GD", year: "2026" };
const bills = [...MONTHS.slice(0, 3).map((month) => bill(month, 1_000_000)), bill("2026-02", 780_000)];
const given = {
  clients: [
    aClient({ lastContactAt: NOW, products: ["CMNET", "VPMN"] }),
    aClient({ id: "cli_2", name: "三江贸易有限公司", shortName: "三江贸易" }),
  ],
  parts: {
    bills: [{ ...place, bills }],
    usage: [{ ...place, months: [used("2026-01"), used("2026-02", { membersActive: 94 })] }],
    contract: [contract("2026-05-03")],
  },
};

test("王敏 asks what is the matter, and hears each signal with its numbers, the sum, and what is missing", async () => {
  const house = await aBotHouse(given);
  const { command, reply } = await house.say("恒信物流最近怎么了");
  expect(command).toBe("explain-alert");
  expect(reply.text.split("\n")).toEqual([
    "恒信物流：橙色预警，风险51.8分。",
    "· 2月统付收入7,800元，比前几个月均值1万元下降22%【橙，10.5分】",
    "· 2月成员94个，比上月的100个少了6个（6%）【橙，8.4分】",
    "· 合同5月3日（周日）到期，还剩55天，没有续约【橙，7分】",
    "合计25.9分，按规则乘2为风险51.8分（满分100）。",
    "缺数据、没算进去的：成员ARPU。",
  ]);
  expect(reply.chips).toContain("明天上午拜访恒信物流");
});

test("of a client of whom nothing is known, it says what is missing", async () => {
  const house = await aBotHouse(given);
  const { reply } = await house.say("三江贸易会不会跑");
  expect(reply.text).toMatch(/^三江贸易没有看到异常信号。\n缺数据、没算进去的：统付收入、/u);
});

test("in English too", async () => {
  const house = await aBotHouse(given);
  await house.say("换成英文");
  const { reply } = await house.say("what's wrong with 恒信物流");
  expect(reply.text).toContain("恒信物流: orange alert, risk 51.8.");
  expect(reply.text).toContain("the contract ends");
});
