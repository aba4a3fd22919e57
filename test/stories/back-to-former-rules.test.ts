import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient, aPerson, PEOPLE } from "#test/use-cases/given.ts";

const SECOND = aPerson({ id: "adm2", name: "苏青", unit: "GD", post: "PROVINCE_ADMIN" });
const adm = { as: "adm" };
const other = { as: "adm2" };

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse({ clients: [aClient()], people: [...PEOPLE, SECOND] });
  await agreed("B类分数线改成76分，先试算", "2026-04-01");
  await agreed("B类分数线改成78分，先试算", "2026-05-01");
});

/** Tried, asked for from the first of the next month, agreed to by the other, and its day has come. */
async function agreed(change: string, day: string) {
  await house.say(change, adm);
  await house.say("下月1号生效", adm);
  await house.say("确认", adm);
  await house.say("批准", other);
  await house.say("确认", other);
  house.isAt(day, "09:00");
}
const line = async () => (await house.ports.rules.current()).tier.cuts.b;

describe("a province goes back to rules that once held", () => {
  test("what the version before said is drafted anew, tried, and holds once another has agreed", async () => {
    expect(await line()).toBe(78);
    const { command, reply } = await house.say("分级规则回到上一版", adm);
    expect(command).toBe("try-rules");
    expect(reply.text).toContain("试算：分级规则第3版（草稿，尚未生效）\nB类分数线：78分 → 76分");
    expect(await line()).toBe(78);
    await house.say("下月1号生效", adm);
    await house.say("确认", adm);
    await house.say("批准", other);
    await house.say("确认", other);
    house.isAt("2026-06-01", "09:00");
    expect(await line()).toBe(76);
    expect((await house.ports.rules.approved()).at(-1)).toMatchObject({ code: "TIER", number: 3 });
  });

  test.each([
    ["恢复分级规则第1版", "78分 → 76分"],
    ["把分级规则改回全国默认", "78分 → 60分"],
    ["put the tier rules back to version 1", "78分 → 76分"],
  ])("%s", async (text, change) => {
    expect((await house.say(text, adm)).reply.text).toContain(change);
  });

  test("a version that never was, and one that holds already, are refused; a manager is not understood so", async () => {
    expect((await house.say("恢复分级规则第9版", adm)).reply.text).toBe("没有第9版。");
    expect((await house.say("恢复分级规则第2版", adm)).refusal?.code).toBe("rules.unchanged");
    expect((await house.say("分级规则回到上一版", { as: "min" })).command).not.toBe("try-rules");
  });

  test("of a set that was never changed the version before is the national default, which it is already", async () => {
    expect((await house.say("积分规则回到上一版", adm)).refusal?.code).toBe("rules.unchanged");
  });
});
