import { beforeEach, describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient, aLeave, aPerson, aTask, PEOPLE } from "#test/use-cases/given.ts";

const people = [
  ...PEOPLE.filter(({ id }) => id !== "na"),
  aPerson({ id: "na", name: "李娜", certGrade: "L3", certValidTo: "2027-03-01" }),
  aPerson({ id: "liu", name: "刘洋" }),
];
const clients = [
  aClient(),
  aClient({ id: "cli_2", name: "三江贸易有限公司", shortName: "三江贸易", valueClass: "C" }),
  aClient({
    id: "cli_3",
    name: "东城建材有限公司",
    shortName: "东城建材",
    valueClass: "C",
    owner: "zhao",
    unmanned: true,
  }),
];
const tasks = [
  aTask({ client: { id: "cli_1", name: "恒信物流" } }),
  aTask({ id: "tsk_2", title: "三江贸易续约", client: { id: "cli_2", name: "三江贸易" } }),
  aTask({ id: "tsk_3", title: "交周报" }),
];

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse({ people, clients, tasks });
});

const bookOf = async (owner: string) =>
  (await house.ports.clients.book(owner)).map(({ shortName }) => shortName);
const tasksOf = async (owner: string) =>
  (await house.ports.tasks.desk(owner)).tasks.map(({ title }) => title);

describe("王敏 moves on, her clients go to 李娜", () => {
  test("the supervisor sees what goes along before the order is made", async () => {
    const { reply, confirm } = await house.say("王敏调走，客户交接给李娜", { as: "zhao" });
    expect(reply.text).toBe(
      [
        "客户交接：王敏 → 李娜，共2家客户（B类1、C类1）。",
        "交接清单：未办任务3件。",
        "李娜接收后，客户和未办任务一起转过去；完成前王敏不能办离岗。",
        "回复“确认”执行，“不用了”放弃。",
      ].join("\n"),
    );
    expect(confirm).toBe(true);
    expect(await house.ports.handovers.ofGiver("min")).toEqual([]);
  });

  test("李娜 is told, accepts, and clients and all open tasks are hers", async () => {
    await house.say("王敏调走，客户交接给李娜", { as: "zhao" });
    const made = await house.say("确认", { as: "zhao" });
    expect(made.reply.text).toBe("交接单已发给李娜（2家客户），等待接收。可以问“交接进度”。");
    expect(house.heardBy("na").at(-1)).toBe(
      "赵强开了交接单：恒信物流、三江贸易。接收人回复“接收交接”或“拒绝交接，原因…”。",
    );
    const accepted = await house.say("接收交接", { as: "na" });
    expect(accepted.reply.text).toBe("已接收：王敏的2家客户和未办任务都转到您名下了。");
    expect(await bookOf("na")).toEqual(["恒信物流", "三江贸易"]);
    expect(await bookOf("min")).toEqual([]);
    expect((await tasksOf("na")).toSorted()).toEqual(["三江贸易续约", "交周报", "回访恒信物流"]);
    expect(await tasksOf("min")).toEqual([]);
    expect(house.heardBy("zhao")).toEqual([
      "李娜接收了交接：恒信物流、三江贸易。",
      "交接完成：恒信物流、三江贸易，客户和未办任务都已转好。",
    ]);
  });

  test("until it is done, how far it is can be asked", async () => {
    await house.say("王敏调走，客户交接给李娜", { as: "zhao" });
    await house.say("确认", { as: "zhao" });
    expect((await house.say("交接进度", { as: "zhao" })).reply.text).toBe(
      "· 王敏 → 李娜，2家：等待接收（恒信物流、三江贸易）",
    );
    await house.say("接收交接", { as: "na" });
    expect((await house.say("交接进度", { as: "zhao" })).reply.text).toBe("现在没有进行中的交接和分配。");
  });

  test("the pack is read before it is accepted: what presses, and a page to take away", async () => {
    await house.say("王敏调走，客户交接给李娜", { as: "zhao" });
    await house.say("确认", { as: "zhao" });
    const { reply } = await house.say("交接资料", { as: "na" });
    expect(reply.text.split("\n").slice(0, 2)).toEqual(["2家客户的交接资料：", "· 恒信物流（B类），未办1件"]);
    expect(reply.files?.[0]?.name).toBe("交接资料.html");
  });

  test("a refusal needs a reason, tells the supervisor, and leaves all as it was", async () => {
    await house.say("王敏调走，客户交接给李娜", { as: "zhao" });
    await house.say("确认", { as: "zhao" });
    expect((await house.say("拒绝交接", { as: "na" })).reply.text).toBe("请说明拒绝的原因，主管会看到。");
    const { reply } = await house.say("手上客户太多", { as: "na" });
    expect(reply.text).toBe("已拒绝，交接单退回给主管，客户没有变动。");
    expect(house.heardBy("zhao").at(-1)).toBe("李娜没有接收交接：恒信物流、三江贸易。请重新安排。");
    expect(await bookOf("min")).toEqual(["恒信物流", "三江贸易"]);
    expect((await house.say("接收交接", { as: "na" })).refusal?.code).toBe("handover.none");
  });

  test("it is called off by whoever made it; nobody else may", async () => {
    await house.say("把恒信物流和三江贸易交接给李娜", { as: "zhao" });
    await house.say("确认", { as: "zhao" });
    const again = await house.say("恒信物流交接给刘洋", { as: "zhao" });
    expect(again.refusal?.code).toBe("handover.open");
    expect((await house.say("接收交接", { as: "min" })).refusal?.code).toBe("handover.none");
    expect((await house.say("取消交接", { as: "zhao" })).reply.text).toBe(
      "交接单已取消，还没转的客户留在原客户经理名下。",
    );
    expect(await bookOf("min")).toEqual(["恒信物流", "三江贸易"]);
  });
});

describe("clients without a manager", () => {
  test("are shown with who should have them", async () => {
    const { reply } = await house.say("没人管的客户该分给谁", { as: "zhao" });
    expect(reply.text).toBe("有1家客户无人看管：\n· 东城建材\n转给谁？");
  });

  test("are assigned after a look, and the new manager hears of it", async () => {
    const { reply } = await house.say("把没人管的小集团分给李娜", { as: "zhao" });
    expect(reply.text).toBe("把东城建材分给李娜，未办任务一起转过去。\n回复“确认”执行，“不用了”放弃。");
    expect((await house.say("确认", { as: "zhao" })).reply.text).toBe(
      "已把东城建材分给李娜，未办任务也转过去了，已通知本人。",
    );
    expect((await house.ports.clients.find("cli_3"))?.unmanned).toBeUndefined();
    expect(house.heardBy("na").at(-1)).toBe("赵强调整了客户归属：东城建材。");
    expect((await house.say("没人管的客户分给刘洋", { as: "zhao" })).refusal?.code).toBe("unmanned.none");
  });

  test("a certificate that is missing stops it, until the supervisor says why it is to be so", async () => {
    const { reply } = await house.say("把恒信物流分给刘洋", { as: "zhao" });
    expect(reply.text).toBe(
      [
        "把恒信物流分给刘洋，未办任务一起转过去。",
        "⚠ 认证不够：恒信物流要L2级以上认证，目前没有认证记录。",
        "仍要分给刘洋的话，请说明原因，会记录在案。",
      ].join("\n"),
    );
    expect((await house.say("确认", { as: "zhao" })).asks).toBe(true);
    const shown = await house.say("下月补考认证", { as: "zhao" });
    expect(shown.confirm).toBe(true);
    await house.say("确认", { as: "zhao" });
    expect(await bookOf("liu")).toEqual(["恒信物流"]);
    expect(await tasksOf("liu")).toEqual(["回访恒信物流"]);
  });

  test("what was assigned is taken back", async () => {
    await house.say("把三江贸易分给刘洋", { as: "zhao" });
    await house.say("确认", { as: "zhao" });
    await house.say("撤销", { as: "zhao" });
    expect(await bookOf("min")).toEqual(["恒信物流", "三江贸易"]);
    expect(await bookOf("liu")).toEqual([]);
  });

  test("several move one by one, and one notice tells the end", async () => {
    await house.say("把三江贸易和东城建材分给刘洋", { as: "zhao" });
    await house.say("确认", { as: "zhao" });
    expect((await bookOf("liu")).toSorted()).toEqual(["三江贸易", "东城建材"].toSorted());
    expect(house.heardBy("liu")).toEqual(["客户已分配好：三江贸易、东城建材。"]);
  });
});

describe("somebody stands in", () => {
  const away = aLeave({ from: instantAt("2026-03-09", "00:00"), to: instantAt("2026-03-14", "00:00") });

  test("for a leave that was taken; he sees and does what she may, and it ends by itself", async () => {
    house = await aBotHouse({ people, clients, tasks, leave: [away] });
    expect((await house.say("王敏今天先做什么", { as: "na" })).refusal?.code).toBe("subject.unknown");
    const { reply } = await house.say("王敏休假，我代班到周五", { as: "na" });
    expect(reply.text).toBe(
      "李娜代王敏的班：今天08:20至3月13日（周五）18:00。期间李娜可以查看和办理王敏的2家客户和3件任务，晨报一并发送，到期自动结束。\n回复“确认”执行，“不用了”放弃。",
    );
    expect((await house.say("确认", { as: "na" })).reply.text).toMatch(/^已安排：李娜代王敏的班/);
    expect(house.heardBy("min")).toEqual([
      "李娜安排了代班：李娜 → 王敏。代班期间可以查看和办理对方的客户和任务。",
    ]);
    await house.say("王敏今天先做什么", { as: "na" });
    expect((await house.say("完成1，客户同意续约", { as: "na" })).refusal).toBeNull();
    const done = house.entries().filter(({ useCase }) => useCase === "complete-task");
    expect(done).toMatchObject([{ by: "na", byName: "李娜", forId: "min", forName: "王敏" }]);
    house.isAt("2026-03-13", "18:01");
    expect((await house.say("王敏今天先做什么", { as: "na" })).refusal?.code).toBe("subject.unknown");
  });

  test("nobody makes himself the stand-in of who is there, nor of who has one already", async () => {
    expect((await house.say("王敏休假，我代班到周五", { as: "na" })).refusal?.code).toBe("cover.no-leave");
    await house.say("让李娜代王敏到周五", { as: "zhao" });
    await house.say("确认", { as: "zhao" });
    expect(house.heardBy("na").at(-1)).toMatch(/^赵强安排了代班/);
    expect((await house.say("让刘洋代王敏到周四", { as: "zhao" })).refusal?.code).toBe("cover.taken");
  });

  test("back early, it is over at once", async () => {
    await house.say("让李娜代王敏到周五", { as: "zhao" });
    await house.say("确认", { as: "zhao" });
    expect((await house.say("王敏今天先做什么", { as: "na" })).refusal).toBeNull();
    expect((await house.say("王敏回来了，代班结束", { as: "min" })).reply.text).toBe(
      "李娜代王敏的班已结束。",
    );
    expect((await house.say("王敏今天先做什么", { as: "na" })).refusal?.code).toBe("subject.unknown");
  });

  test("for more than thirty days it is refused", async () => {
    expect((await house.say("让李娜代王敏到5月1日", { as: "zhao" })).refusal?.code).toBe("cover.too-long");
  });
});
