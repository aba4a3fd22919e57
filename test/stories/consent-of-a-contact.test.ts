import { beforeEach, describe, expect, test } from "vitest";
import { aHospital } from "#test/support/a-hospital.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(aHospital());
});
const text = async (words: string) => (await house.say(words)).reply.text;
const archive = async () => await house.ports.archives.whole("cli_1");

describe("what moves a person", () => {
  test("is kept with consent only: it is asked for once, and goes when consent goes", async () => {
    const buttonOf = async () => (await archive())?.contacts.find(({ id }) => id === "con_sun")?.hotButton;
    await text("市人民医院谁说了算");
    expect(await text("孙丽的热键是细节")).toBe("热键是个人偏好，要本人同意才能记。孙丽同意了吗？");
    expect(await text("取消")).not.toContain("已更新");
    expect(await buttonOf()).toBeUndefined();
    await text("孙丽的热键是细节");
    expect(await text("确认")).toContain("已更新市人民医院孙丽：热键细节，本人同意记个人资料。");
    expect(await text("孙丽的热键是坦诚")).toContain("热键坦诚");
    expect(await text("孙丽不同意记热键")).toContain("本人不同意记个人资料，热键已删除");
    expect(await buttonOf()).toBeUndefined();
    expect(await text("孙丽的热键是认可，态度改成支持")).toContain("同意了吗");
  });
});
