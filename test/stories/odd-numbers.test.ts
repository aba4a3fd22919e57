import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient } from "#test/use-cases/given.ts";
import { withPoints } from "#test/use-cases/points-given.ts";

let house: BotHouse;
const text = async (words: string, as = "min") => (await house.say(words, { as })).reply.text;

const HOW_MANY = "调整多少积分？";

beforeEach(async () => {
  house = await aBotHouse({ clients: [aClient({ inNetworkSince: "2020-01-01", serviceGrade: "AA" })] });
  await withPoints(house, { lots: [{ expiresOn: "2027-03-31", remaining: 915_000 }] });
});

describe("how many of a thing is never guessed from a part of a number", () => {
  test.each(["-5份", "负五份", "1.5份", "1e9份", "2个半", "三分之一份"])("%s", async (said) => {
    expect(await text(`给恒信物流兑${said}专线费`)).not.toContain("×");
  });

  test.each([
    ["１２份", "专线费抵扣×12"],
    ["十二份", "专线费抵扣×12"],
    ["2份", "专线费抵扣×2"],
  ])("%s", async (said, answer) => {
    expect(await text(`给恒信物流兑${said}专线费`)).toContain(answer);
  });

  test.each([
    ["1.2.3万元", "兑换多少专线费抵扣"],
    ["用1.2.3万积分", "兑换多少专线费抵扣"],
    ["用2万积分", "专线费抵扣×2"],
    ["用1万积分", "专线费抵扣×1"],
    ["1,000元", "专线费抵扣×10"],
  ])("%s", async (said, answer) => {
    expect(await text(`给恒信物流${said}兑专线费`)).toContain(answer);
  });
});

describe("how many points are adjusted is never guessed from a part of a number", () => {
  test.each([
    ["补1.2.3万积分", HOW_MANY],
    ["补1e9积分", HOW_MANY],
    ["补-100积分", HOW_MANY],
    ["补一万二积分", "927,000"],
    ["补1万2千积分", "927,000"],
    ["扣１００积分", "914,900"],
    ["补1.26万积分", "927,600"],
  ])("%s", async (said, answer) => {
    const asked = await text(`给恒信物流${said}，系统漏计`, "zhao");
    const told = asked === HOW_MANY ? asked : await text("A20260301", "zhao");
    expect(told).toContain(answer);
  });

  test.each([
    ["1.2.3万", HOW_MANY],
    ["1e9", HOW_MANY],
    ["-100", HOW_MANY],
    ["1.5万", "930,000"],
    ["12,000", "927,000"],
    ["500.", "915,500"],
  ])("said when it was asked for: %s", async (said, answer) => {
    await text("给恒信物流补-5积分，系统漏计", "zhao");
    const asked = await text(said, "zhao");
    const told = asked.includes(HOW_MANY) ? asked : await text("A20260301", "zhao");
    expect(told).toContain(answer);
  });
});
