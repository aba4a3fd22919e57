import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theDay());
});

/** Hands over the line that bears a title, whatever its number is at this hour. */
async function handOver(title: string, id?: string): Promise<void> {
  const { reply } = await house.say("全部");
  const line = reply.items.find((item) => item.title.includes(title));
  await house.say(`把${line?.n}转给李娜`, id ? { id } : {});
}

describe("李娜 is not disturbed", () => {
  test("what comes in the evening waits for her next digest, which tells it once", async () => {
    house.isAt("2026-03-09", "20:30");
    await handOver("离网分析报告");
    expect(house.heardBy("na")).toEqual([]);
    house.isAt("2026-03-10", "08:20");
    await house.push("na", { day: "2026-03-10" });
    expect(house.heardBy("na")[0]).toContain("另有1条消息：王敏把“离网分析报告”转给您。回复“接单”确认。");
    house.isAt("2026-03-11", "08:20");
    await house.push("na", { day: "2026-03-11" });
    expect(house.heardBy("na")[1]).not.toContain("另有");
  });

  test("what cannot wait is told at any hour", async () => {
    house.isAt("2026-03-09", "20:30");
    await handOver("市人民医院");
    expect(house.heardBy("na")).toEqual(["王敏把“市人民医院互联网专线中断”转给您。回复“接单”确认。"]);
  });

  test("after six messages in a day the others wait for the digest, and none is lost", async () => {
    for (const round of [1, 2, 3, 4]) {
      await handOver("离网分析报告", `over-${round}`);
      await house.say("撤销", { id: `back-${round}` });
    }
    expect(house.heardBy("na")).toHaveLength(6);
    expect((await house.ports.conversations.pushes("na")).held).toHaveLength(2);
  });
});

test("an afternoon's summary says what was done and where the time went", async () => {
  await house.say("今天先做什么");
  await house.say("4和5做完了");
  const { reply } = await house.say("今天做完了哪些");
  expect(reply.text).toContain("用时：客户服务0分钟，占0%（建议35%）");
});
