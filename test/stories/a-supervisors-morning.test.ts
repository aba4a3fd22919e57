import { beforeEach, describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";
import { aClient, aPerson, aTask, PEOPLE } from "#test/use-cases/given.ts";

/** 王敏's ten, two of 李娜 of which one is late, one of 陈波 in the neighbouring team, and a person of 湖南. */
function theTeam() {
  const { tasks = [], clients = [] } = theDay();
  const late = { owner: "na", dueAt: instantAt("2026-03-06", "18:00") };
  return {
    clients: [
      ...clients,
      aClient({ id: "cli_bo", name: "银河证券广州营业部", shortName: "银河证券", owner: "bo", unit: "GZ-B" }),
    ],
    tasks: [
      ...tasks,
      aTask({ id: "na_1", title: "催收星海物流欠费", ...late }),
      aTask({ id: "na_2", owner: "na", title: "回访同创农业" }),
      aTask({ id: "bo_1", owner: "bo", unit: "GZ-B", title: "走访银河证券" }),
    ],
    people: [
      ...PEOPLE,
      aPerson({ id: "hun", name: "湘云", province: "HN", unit: "CS-A" }),
      aPerson({ id: "dou", name: "窦娥" }),
    ],
  };
}

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theTeam());
});
const asZhao = { as: "zhao" };

describe("赵强 looks at his team", () => {
  test("who needs help comes first, each with load, lateness and hours, and the last line is the sum", async () => {
    const { command, reply } = await house.say("团队今天怎么样", asZhao);
    expect(command).toBe("show-team");
    expect(reply.text.split("\n")).toEqual([
      "A组4人，先看最需要帮忙的：",
      "1 王敏：时限告急1，立即3，未办10；已排4小时30分钟，可用7小时",
      "2 李娜：逾期1，未办2；已排1小时，可用8小时",
      "3 窦娥：未办0；没有安排，可用8小时",
      "4 李工：未办0；没有安排，可用8小时",
      "合计：未办12件，立即3件，逾期1件，时限告急1件，待接单0件。",
    ]);
  });

  test("the totals are the sum over the people, and each person's figures are those of their own day", async () => {
    const { reply } = await house.say("团队今天怎么样", asZhao);
    const sums = [/未办(\d+)(?!件)/, /立即(\d+)(?!件)/, /逾期(\d+)(?!件)/, /时限告急(\d+)(?!件)/].map(
      (figure) => reply.items.reduce((sum, { meta = "" }) => sum + Number(figure.exec(meta)?.[1] ?? 0), 0),
    );
    const [, open, now, late, risk] =
      /未办(\d+)件，立即(\d+)件，逾期(\d+)件，时限告急(\d+)件/.exec(reply.text) ?? [];
    expect(sums).toEqual([open, now, late, risk].map(Number));
    const own = await house.say("今天先做什么");
    expect(own.reply.items.filter(({ band }) => band === "NOW")).toHaveLength(Number(now));
  });

  test("a line's number is the person: 第1个 shows that day, as the person sees it", async () => {
    await house.say("团队今天怎么样", asZhao);
    const { command, reply } = await house.say("第1个", asZhao);
    expect(command).toBe("show-team");
    expect(reply.title).toBe("王敏的安排：");
    const own = await house.say("今天先做什么");
    expect(reply.items.map(({ n, id, score }) => [n, id, score])).toEqual(
      own.reply.items.map(({ n, id, score }) => [n, id, score]),
    );
  });

  test("a name shows that person's day, and its numbers can be asked about", async () => {
    expect((await house.say("李娜在忙什么", asZhao)).reply.text).toMatch(
      /^李娜的安排：\n先做这一件：1 催收星海物流欠费/,
    );
    expect((await house.say("为什么1", asZhao)).reply.text).toContain("催收星海物流欠费：");
  });

  test("全部 goes on with the day that was looked at, not with his own", async () => {
    await house.say("今天先做什么", asZhao);
    await house.say("王敏在忙什么", asZhao);
    const { reply } = await house.say("全部", asZhao);
    expect(reply.text).toMatch(/^王敏的安排：/);
    expect(reply.items).toHaveLength(10);
    expect((await house.say("10", asZhao)).reply.text).toContain("彩铃推广：");
  });

  test("he hands 王敏's task to 李娜: both hear of it, and it is not said to be his", async () => {
    await house.say("王敏在忙什么", asZhao);
    const { reply } = await house.say("把第4个转给李娜", asZhao);
    expect(reply.text).toBe("已把“东城建材欠费”转给李娜，等李娜接单。");
    for (const id of ["min", "na"])
      expect(house.heardBy(id)).toEqual([expect.stringMatching(/^赵强把“东城建材欠费”转给/)]);
  });

  test("another's day is looked at: it offers no buttons that act and no way to move what will not fit", async () => {
    const { reply } = await house.say("王敏在忙什么", asZhao);
    expect(reply.actions).toEqual([]);
    expect(reply.items.flatMap(({ actions = [] }) => actions)).toEqual([]);
  });

  test("his own 今天先做什么 is his own day", async () => {
    expect((await house.say("今天先做什么", asZhao)).reply.text).toBe(
      "手上没有未办的事，可以提前看看明天的安排。",
    );
  });

  test("somebody on leave is said to be", async () => {
    await house.say("今天请一天假");
    await house.say("确认");
    expect((await house.say("团队今天怎么样", asZhao)).reply.text).toContain("王敏：休假中，");
    expect((await house.say("王敏在忙什么", asZhao)).reply.text).toMatch(
      /^王敏的安排：\n王敏正在休假，下面按明天（周二）08:30起的安排来排。\n先做这一件：/,
    );
  });
});

describe("his digest", () => {
  test("has the team in one line before his own day", async () => {
    await house.push("zhao");
    const [text = ""] = house.heardBy("zhao");
    expect(text.split("\n")).toEqual([
      "团队合计：未办12件，立即3件，逾期1件，时限告急1件，待接单0件。",
      "赵强，早上好。手上没有未办的事，可以提前看看明天的安排。",
    ]);
  });
});

/** What one may not see answers exactly as what is not there. */
describe("what is out of reach is as good as not there", () => {
  test("a client of another team and one that nobody has answer alike", async () => {
    const theirs = await house.say("银河证券的欠费办完了");
    const nobodys = await house.say("金鹏证券的欠费办完了");
    expect(theirs.reply.text.replaceAll("银河", "金鹏")).toBe(nobodys.reply.text);
    expect(theirs.refusal?.code).toBe(nobodys.refusal?.code);
  });

  test("a task of another team, pressed by its id, and one that does not exist answer alike", async () => {
    const press = async (verb: string, id: string, as: string) =>
      await house.say("", { as, action: { verb, data: { owner: "bo", id, title: "走访" } } });
    for (const as of ["min", "zhao", "na", "hun"])
      for (const verb of ["complete-task", "show-task", "explain-priority", "reopen-task", "accept-task"]) {
        const theirs = await press(verb, "bo_1", as);
        const nobodys = await press(verb, "bo_404", as);
        expect(theirs.refusal).toEqual({ code: "subject.unknown", data: {} });
        expect(theirs.reply).toEqual(nobodys.reply);
        expect(theirs.refusal).toEqual(nobodys.refusal);
      }
  });

  test("a colleague of a neighbouring team is not looked at, nor anybody of another province", async () => {
    const neighbour = await house.say("陈波在忙什么", asZhao);
    expect(neighbour.refusal?.code).toBe("subject.unknown");
    const data = { staffId: "hun", staffName: "湘云" };
    const far = await house.say("", { ...asZhao, action: { verb: "show-team", data } });
    const nobody = await house.say("", {
      ...asZhao,
      action: { verb: "show-team", data: { staffId: "nix" } },
    });
    expect(far.reply).toEqual(nobody.reply);
    expect(far.refusal).toEqual(nobody.refusal);
    expect(far.reply.text).not.toContain("湘云");
  });

  test("a task is never handed to another province: its people are not found", async () => {
    await house.say("今天先做什么");
    const { refusal, reply } = await house.say("把第4个转给湘云");
    expect(refusal?.code).toBe("staff.unknown");
    expect(reply.text).toBe("没有找到同事“湘云”，请写全名。");
  });

  test("a unit that he does not lead and one that does not exist answer alike", async () => {
    const theirs = await house.say("B组今天怎么样", asZhao);
    const nobodys = await house.say("C组今天怎么样", asZhao);
    expect(theirs.reply.text.replace("B组", "C组")).toBe(nobodys.reply.text);
  });

  test("a manager has no team to look at", async () => {
    const { refusal, reply } = await house.say("团队今天怎么样");
    expect(refusal?.code).toBe("role.not-allowed");
    expect(reply.text).toBe("这项由主管或首席客户经理办理，客户经理不能办。发“帮助”看看您能做什么。");
  });
});

describe("who runs the house", () => {
  test.each(["adm", "ops"])("%s sees how it is doing, and nobody's day or clients", async (as) => {
    expect((await house.say("系统状态", { as })).reply.text).toMatch(/^版本/);
    for (const text of ["今天先做什么", "王敏在忙什么", "团队今天怎么样", "完成1"]) {
      const { refusal, reply } = await house.say(text, { as });
      expect([text, refusal?.code]).toEqual([text, "role.not-allowed"]);
      expect(reply.items).toEqual([]);
    }
  });

  test("a manager does not see the status, and 帮助 names only what a role may say", async () => {
    expect((await house.say("系统状态")).refusal?.code).toBe("role.not-allowed");
    expect((await house.say("帮助")).reply.text).not.toContain("系统状态");
    const help = (await house.say("帮助", { as: "ops" })).reply.text;
    expect(help).toContain("系统状态");
    expect(help).not.toContain("转给同事");
  });
});

describe("赵强 gives work in one sentence", () => {
  test("让李娜周五前交… becomes her task, and she hears of it", async () => {
    const { command, reply } = await house.say("让李娜周五前交离网分析报告", asZhao);
    expect(command).toBe("add-task");
    expect(reply.text).toBe("记下了：交离网分析报告，3月13日（周五）18:00前，交给李娜。");
    expect((await house.ports.tasks.desk("na")).tasks.map(({ title }) => title)).toContain("交离网分析报告");
    expect(house.heardBy("na")).toHaveLength(1);
  });

  test("whoever does not lead her is told so, and nothing changes", async () => {
    const { reply } = await house.say("让李娜周五前交离网分析报告", { as: "min" });
    expect(reply.text).toBe(
      "只有主管能直接给李娜派任务，什么都没有改动。可以先记在自己这里，再把它转给李娜。",
    );
    expect((await house.ports.tasks.desk("na")).tasks).toHaveLength(2);
    expect(house.heardBy("na")).toEqual([]);
  });
});
