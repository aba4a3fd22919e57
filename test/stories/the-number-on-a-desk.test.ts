import { beforeEach, describe, expect, test } from "vitest";
import { aHospital } from "#test/support/a-hospital.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(aHospital());
});
const text = async (words: string) => (await house.say(words)).reply.text;
const archive = async () => await house.ports.archives.whole("cli_1");

describe("the number on a desk", () => {
  test("is kept with or without the city's code, and given to who asks for it", async () => {
    expect(await text("市人民医院李国强的办公电话是0731-84120001")).toContain(
      "已更新市人民医院李国强：座机073****0001。",
    );
    await text("市人民医院赵敏的固话改成84120002");
    expect((await archive())?.contacts).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ id: "con_zhao", phone: "84120002" })]),
    );
    expect(await text("市人民医院李国强的座机")).toContain("座机：0731-84120001");
    expect(await text("他座机多少")).toContain("座机：李国强 073****0001、赵敏 841****");
    expect(await text("市人民医院的办公室电话")).toMatch(/^座机：李国强 073\*{4}0001、赵敏/u);
  });

  test("is said to be missing where only the other is known", async () => {
    expect(await text("市人民医院李国强的座机是多少")).toContain("座机还没有记。\n手机：13800005678");
    expect(await text("市人民医院总机")).toMatch(/^座机还没有记。\n市人民医院 · 决策地图/u);
    expect(await text("市人民医院李国强的手机")).not.toContain("座机");
  });
});
