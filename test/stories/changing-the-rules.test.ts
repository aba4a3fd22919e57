import { beforeEach, describe, expect, test } from "vitest";
import { tryOut } from "#bot/try-out.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient, aPerson, PEOPLE } from "#test/use-cases/given.ts";

const SECOND = aPerson({ id: "adm2", name: "苏青", unit: "GD", post: "PROVINCE_ADMIN" });
/** 70 points by the default: revenue 80, members 80, influence 4, growth 50. */
const HENGXIN = aClient({ monthlyFen: 3_200_000, members: 420, influence: 4, growthBp: 100 });
const SMALL = aClient({
  ...{ id: "cli_2", name: "东城建材有限公司", shortName: "东城建材", valueClass: "C" },
  ...{ monthlyFen: 400_000, members: 40, influence: 2, growthBp: 100 },
});

let house: BotHouse;
const adm = { as: "adm" };
beforeEach(async () => {
  house = await aBotHouse({ clients: [HENGXIN, SMALL], people: [...PEOPLE, SECOND] });
});
const tier = async () => (await house.ports.rules.current()).tier.cuts.b;

describe("a province changes a rule", () => {
  test("it says who would move before anything holds, and nothing else is touched", async () => {
    const before = house.table.all().filter(({ ty }) => ty === "client");
    const { reply } = await house.say("B类分数线改成76分，先试算", adm);
    expect(reply.text).toContain("试算：分级规则第1版（草稿，尚未生效）\nB类分数线：60分 → 76分");
    expect(reply.text).toContain("按今天的数据：\n· 价值等级 B类 → C类：1");
    expect(reply.text).toContain("变化最大的：\n1 恒信物流 价值等级 B类 → C类");
    expect(reply.files?.map(({ name }) => name)).toEqual([
      "分级规则试算-2026-03-09.xlsx",
      "分级规则试算-2026-03-09.csv",
    ]);
    expect(reply.image).toEqual({
      url: expect.stringContaining("trial"),
      alt: "分级规则试算图：价值等级 B类 → C类 1，服务等级 AA级 → 标准级 1",
    });
    expect(house.table.all().filter(({ ty }) => ty === "client")).toEqual(before);
    expect(await tier()).toBe(60);
  });

  test("another administrator agrees, the day comes, and the value is another; the history says who", async () => {
    await house.say("B类分数线改成76分，先试算", adm);
    const shown = await house.say("下月1号生效", adm);
    expect(shown).toMatchObject({ command: "activate-rules", confirm: true });
    expect(shown.reply.text).toBe(
      "申请分级规则第1版从4月1日（周三）起生效，须由另一位管理员批准。\n· B类分数线：60分 → 76分\n回复“确认”执行，“不用了”放弃。",
    );
    expect((await house.say("确认", adm)).reply.text).toContain("已提交：分级规则第1版4月1日（周三）起生效");
    expect((await house.say("批准", adm)).refusal?.code).toBe("approval.none");
    expect((await house.say("有什么等我批", { as: "adm2" })).reply.text).toContain(
      "分级规则，B类分数线：60分 → 76分（管理员今天申请）",
    );
    await house.say("批准", { as: "adm2" });
    expect((await house.say("确认", { as: "adm2" })).reply.text).toBe(
      "已批准：分级规则，B类分数线：60分 → 76分，4月1日（周三）起生效。已通知管理员。",
    );
    expect(house.heardBy("adm").at(-1)).toBe("苏青批准了您的申请：分级规则。");
    house.isAt("2026-03-31", "23:59");
    expect(await tier()).toBe(60);
    house.isAt("2026-04-01", "00:00");
    expect(await tier()).toBe(76);
    expect((await house.ports.rules.current()).version).toBe("default-1+TIER.1");
    const card = (await house.say("分级规则", { as: "min" })).reply.text;
    expect(card).toContain("分级规则（第1版，今天起生效，1处与全国默认不同）\n制定和解释：广东");
    expect(card).toContain("【与全国默认不同】\nB类分数线：60分 → 76分");
    expect((await house.say("分级规则的历史", { as: "min" })).reply.text).toBe(
      "分级规则的版本：\n· 第1版 生效中，今天起，管理员起草，苏青批准",
    );
  });

  test("a change on top of a change comes after it, and the older one is history", async () => {
    await house.say("B类分数线改成76分", adm);
    await house.say("明天生效", adm);
    await house.say("确认", adm);
    await house.say("批准", { as: "adm2" });
    await house.say("确认", { as: "adm2" });
    await house.say("C类分数线改成45分", adm);
    expect((await house.say("明天生效", adm)).refusal?.code).toBe("rules.overlapping");
    await house.say("下周一生效", adm);
    await house.say("确认", adm);
    await house.say("批准", { as: "adm2" });
    await house.say("确认", { as: "adm2" });
    house.isAt("2026-03-16", "09:00");
    expect((await house.ports.rules.current()).tier.cuts).toEqual({ a: 80, b: 76, c: 45 });
    expect((await house.say("分级规则的历史", { as: "min" })).reply.text).toBe(
      "分级规则的版本：\n· 第2版 生效中，今天起，管理员起草，苏青批准\n· 第1版 已停用，3月10日（周二）起，管理员起草，苏青批准",
    );
  });

  test("撤销 takes a draft back as a whole", async () => {
    await house.say("B类分数线改成76分", adm);
    await house.say("撤销", adm);
    expect((await house.say("试算", adm)).refusal?.code).toBe("rules.no-draft");
  });

  test("of two drafts it asks which", async () => {
    await house.say("B类分数线改成76分", adm);
    await house.say("积分有效期改成24个月", adm);
    expect((await house.say("试算一下", adm)).reply.text).toContain("哪套规则？");
    expect((await house.say("分级规则", adm)).reply.text).toContain("试算：分级规则第1版");
    expect((await house.say("让积分规则生效", adm)).reply.text).toBe("从哪天起生效？例如“下月1号”。");
    expect((await house.say("下月1号", adm)).reply.text).toContain("申请积分规则第1版从4月1日（周三）起生效");
  });

  test.each([
    ["白金门槛改成500元，先试算", "rules.no-value"],
    ["B类分数线改成很多", "rules.unreadable"],
    ["B类分数线改成-5分", "rules.unsound"],
    ["B类分数线改成60分", "rules.unchanged"],
    ["目标市场保有率改成99%", "rules.of-group"],
    ["下月1号生效", "rules.no-draft"],
  ])("%s is refused as %s", async (said, code) => {
    expect((await house.say(said, adm)).refusal?.code).toBe(code);
  });

  test("yesterday, or a day before the trial, is refused", async () => {
    await house.say("B类分数线改成76分", adm);
    expect((await house.say("3月9号生效", adm)).refusal?.code).toBe("rules.too-early");
  });

  test("a manager sees the rules and cannot change them", async () => {
    expect((await house.say("SLA时限")).reply.text).toContain("集团短彩信本地AAA级恢复时限：2小时");
    expect((await house.say("B类分数线改成76分，先试算")).command).not.toBe("try-rules");
  });
});

describe("rules are shown to everybody", () => {
  test("all sets by name, and one by the page", async () => {
    expect((await house.say("规则列表")).reply.text).toContain("积分规则");
    const first = (await house.say("现在的积分规则")).reply;
    expect(first.text).toContain("积分规则（全国默认版）\n制定和解释：广东\n与全国默认一致。\n【内容】");
    expect(first.text).toContain("积分方式：分层累加\n每积1分需消费：1元");
    expect(first.more).toBeGreaterThan(0);
    expect((await house.say("全部")).reply.text).toContain("单笔积分上限：100,000,000积分");
    expect((await house.say("工作日历")).reply.text).toContain("按国务院放假安排");
    expect((await house.say("积分规则的历史")).reply.text).toBe("积分规则一直是全国默认版，没有改过。");
  });

  test("in English as well", async () => {
    await house.say("speak English", adm);
    expect((await house.say("show the tier rules", adm)).reply.text).toContain(
      "Tier rules (national default)",
    );
    const { text } = (await house.say("change class B from to 76", adm)).reply;
    expect(text).toContain("class B from: 60 points → 76 points");
    expect(text).toContain("value class B → C: 1");
    expect((await house.say("activate it tomorrow", adm)).reply.text).toContain(
      "Ask that version 1 of the tier rules be in force from",
    );
  });
});

test("where many managers are to be looked at, a job does it, goes on where it was stopped, and its end is told", async () => {
  const many = Array.from({ length: 31 }, (_, n) => aPerson({ id: `m${n}`, name: `经理${n}` }));
  house = await aBotHouse({ clients: [HENGXIN], people: [...PEOPLE, ...many] });
  const begun = await house.say("B类分数线改成76分", adm);
  expect(begun.reply.text).toContain("正在试算，已看0/");
  expect(begun.reply.files).toEqual([]);
  expect(house.table.all().filter(({ tj }) => tj === "BEGUN")).toHaveLength(1);
  let steps = 0;
  const order = { code: "TIER", province: "GD" };
  expect(await tryOut(house.ports, order, () => ++steps > 4)).toBe("more");
  expect((await house.say("试算进度", adm)).reply.text).toContain("已看5/");
  expect(await tryOut(house.ports, order)).toBe("done");
  const { text } = (await house.say("试算结果", adm)).reply;
  expect(text).toContain("· 价值等级 B类 → C类：1");
  expect(house.heardBy("adm")).toContain("分级规则已试算完，发“试算分级规则”看结果。");
});
