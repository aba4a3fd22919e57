import { expect, test } from "vitest";
import { bill, MONTHS } from "#test/support/an-archive.ts";
import { aBotHouse } from "#test/support/bot-house.ts";
import { aClient } from "#test/use-cases/given.ts";

const place = { clientId: "cli_1", version: "seed", province: "GD", year: "2026" };
const [paid = "2025-12", ...open] = MONTHS.slice(-3);
const bills = [bill(paid, 1_000_000), ...open.map((month) => ({ ...bill(month, 600_000), paidFen: 0 }))];
const given = {
  clients: [
    aClient({ arrearsSince: "2026-02-01", arrearsFen: 1_200_000, revenue12Fen: 9_000_000, valueClass: "C" }),
    aClient({
      id: "cli_2",
      name: "三江贸易有限公司",
      shortName: "三江贸易",
      arrearsSince: "2026-03-01",
      arrearsFen: 90_000,
    }),
    aClient({
      id: "cli_3",
      name: "银河传媒有限公司",
      shortName: "银河传媒",
      valueClass: "A",
      revenue12Fen: 100,
    }),
  ],
  parts: { bills: [{ ...place, bills }] },
};

test("王敏 asks what a client owes, and hears how much, since when, and which bills are open", async () => {
  const house = await aBotHouse(given);
  const { command, reply } = await house.say("恒信物流欠多少，账龄多少");
  expect(command).toBe("show-client");
  const [heading, arrears, ...months] = reply.text.split("\n");
  expect(heading).toBe("恒信物流最近账单：");
  expect(arrears).toMatch(/^欠费：1.2万元，最早一期已欠\d+天$/u);
  expect(months.filter((line) => line.endsWith("还欠6,000元"))).toHaveLength(open.length);
  expect((await house.say("恒信物流的档案")).reply.text).toContain("\n欠费：1.2万元，");
  expect((await house.say("银河传媒的档案")).reply.text).not.toContain("欠费");
});

test("who owes is found by that alone, by how much and by how long, the largest debt first", async () => {
  const { say } = await aBotHouse(given);
  const titles = async (text: string) =>
    (await say(text)).reply.items.map(({ title }) => title.split("（")[0]);
  expect(await titles("哪些客户欠费")).toEqual(["恒信物流", "三江贸易"]);
  expect(await titles("欠费5000以上的客户")).toEqual(["恒信物流"]);
  expect(await titles("欠费超过30天的客户")).toEqual(["恒信物流"]);
  expect((await say("哪些客户欠费")).reply.text).toContain("按这样找：有欠费。");
  expect((await say("没有欠费的客户")).reply.text).toContain("按这样找：没有欠费。");
  expect(await titles("没欠费的客户")).toEqual(["银河传媒"]);
});

test("who greets in the morning hears what to do first; an administrator, what may be said", async () => {
  const house = await aBotHouse(given);
  expect((await house.say("早上好")).command).toBe("show-today");
  expect((await house.say("在吗？")).command).toBe("show-today");
});

test("what is asked before a visit is answered, and never kept as one", async () => {
  const house = await aBotHouse(given);
  for (const words of ["下午要见恒信物流钟总，有什么要注意的", "明天见恒信物流钟总怎么谈"])
    expect((await house.say(words)).command).toBe("show-contacts");
  expect((await house.say("今天要拜访恒信物流，该谈些什么")).command).not.toBe("log-visit");
  const told = await house.say("刚拜访恒信物流钟总，他们要我们周五前给方案");
  expect(told.command).toBe("log-visit");
  expect(told.reply.text).toContain("“给方案”");
});
