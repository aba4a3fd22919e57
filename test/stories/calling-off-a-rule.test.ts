import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aPerson, PEOPLE } from "#test/use-cases/given.ts";

const SECOND = aPerson({ id: "adm2", name: "苏青", unit: "GD", post: "PROVINCE_ADMIN" });
const adm = { as: "adm" };

let house: BotHouse;
const tier = async () => (await house.ports.rules.current()).tier.cuts.b;

describe("an approved version whose day is to come", () => {
  beforeEach(async () => {
    house = await aBotHouse({ people: [...PEOPLE, SECOND] });
    await house.say("B类分数线改成76分", adm);
    await house.say("下月1号生效", adm);
    await house.say("确认", adm);
    await house.say("批准", { as: "adm2" });
    await house.say("确认", { as: "adm2" });
    house.isAt("2026-03-20", "09:00");
  });

  test("is called off days later, shown first; the other administrator is told, and the old rule stays", async () => {
    const shown = await house.say("分级规则不要生效了", { as: "adm2" });
    expect(shown).toMatchObject({ command: "activate-rules", confirm: true });
    expect(shown.reply.text).toBe(
      "取消分级规则第1版，4月1日（周三）起不再生效，现行规则不变。这一版退回草稿，可以再定生效日。起草人和批准人会收到通知。\n回复“确认”执行，“不用了”放弃。",
    );
    house.isAt("2026-03-20", "09:01");
    expect((await house.say("确认", { as: "adm2" })).reply.text).toBe(
      "已取消：分级规则第1版4月1日（周三）不会生效，现行规则不变。这一版已退回草稿。",
    );
    expect(house.heardBy("adm").at(-1)).toBe(
      "苏青取消了已批准的新版分级规则，到期不会生效。发“分级规则”查看。",
    );
    house.isAt("2026-04-02", "09:00");
    expect(await tier()).toBe(60);
  });

  test("is a draft again that needs no new trial: another day may be asked for at once", async () => {
    await house.say("取消生效", adm);
    await house.say("确认", adm);
    expect((await house.say("分级规则的历史", adm)).reply.text).toContain("第1版 已试算，管理员起草");
    expect((await house.say("5月1号生效", adm)).reply.text).toContain("第1版从5月1日（周五）起生效");
  });

  test("holds after all when its calling off is taken back", async () => {
    await house.say("取消分级规则的生效", adm);
    await house.say("确认", adm);
    await house.say("撤销", adm);
    house.isAt("2026-04-01", "00:00");
    expect(await tier()).toBe(76);
  });

  test("is history where another draft stands on it, and says who called it off", async () => {
    await house.say("C类分数线改成45分", adm);
    expect((await house.say("取消生效", adm)).reply.text).toContain("这一版记入历史。");
    await house.say("确认", adm);
    expect((await house.say("分级规则的历史", adm)).reply.text).toContain(
      "第1版 未生效，原定4月1日（周三）起，管理员起草，苏青批准，管理员取消",
    );
  });

  test("of two sets it is asked which; a day or a name says it", async () => {
    await house.say("积分有效期改成24个月", adm);
    await house.say("5月1号生效", adm);
    await house.say("确认", adm);
    await house.say("批准", { as: "adm2" });
    await house.say("确认", { as: "adm2" });
    expect((await house.say("取消生效", adm)).reply.text).toContain("取消哪套规则的生效？");
    expect((await house.say("积分规则", adm)).reply.text).toContain("取消积分规则第1版，5月1日");
    await house.say("不用了", adm);
    expect((await house.say("4月1号不要生效了", adm)).reply.text).toContain("取消分级规则第1版");
    await house.say("不用了", adm);
    expect((await house.say("取消6月1号的生效", adm)).refusal?.code).toBe("rules.none-scheduled");
  });

  test("in English", async () => {
    await house.say("speak English", adm);
    expect((await house.say("withdraw the tier rules", adm)).reply.text).toContain(
      "Withdraw version 1 of the tier rules: nothing changes on",
    );
    expect((await house.say("yes", adm)).reply.text).toContain("It is a draft again.");
  });

  test("is beyond calling off once its day has come", async () => {
    house.isAt("2026-04-01", "09:00");
    expect((await house.say("分级规则不要生效了", adm)).refusal?.code).toBe("rules.in-force");
    expect((await house.say("取消生效", adm)).refusal?.code).toBe("rules.none-scheduled");
    expect(await tier()).toBe(76);
  });
});
