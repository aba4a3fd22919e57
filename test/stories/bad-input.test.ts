import { beforeEach, describe, expect, test } from "vitest";
import type { Answer } from "#bot/message.ts";
import { speakerById, speakerOf } from "#bot/speaker.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(theDay());
});

/** What a library, an engine or a programmer would say, and nobody else. */
const MACHINE =
  /undefined|null|NaN|\[object|Error|at .+:\d+|stack|zod|Zod|DynamoDB|JSON|schema|[A-Z]{2,}_[A-Z]+|#[A-Z]/;

function mustBeShortAndClear({ reply }: Answer) {
  expect(reply.text.length).toBeGreaterThan(0);
  expect(reply.text.length).toBeLessThanOrEqual(200);
  expect(reply.text).not.toMatch(MACHINE);
}

/** Everything of the business that lies in the table; not what was said about it. */
function business(): unknown[] {
  const talk = ["talk", "unheard"];
  return house.table.all().filter((item) => !talk.includes(String(item["ty"])));
}

const ODD: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["blanks and line breaks", " \n\t　 "],
  ["10,000 characters", "完成1".repeat(3334)],
  ["10,000 emoji", "😀".repeat(10_000)],
  ["one emoji", "😀"],
  ["joined emoji and half a pair", "👨‍👩‍👧‍👦 \ud83d"],
  ["control characters", "\u0000\u0007\u001b[31m\u202e"],
  ["zero-width characters", "\u200b\u200d\ufeff"],
  ["HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
  ["SQL", "'; DROP TABLE tasks; --"],
  ["a query", "SELECT * FROM clients WHERE 1=1"],
  ["a template", "{{7*7}} %s %d {0}"],
  ["keys of the table", "STF#min W#TASK#tsk_04"],
  ["JSON", '{"verb":"complete-task","data":{"id":"tsk_04"}}'],
  ["half a word", "完"],
  ["punctuation only", "？？？。。。！"],
  ["digits only, many", "9".repeat(400)],
  ["a name of the language", "__proto__"],
  ["another language", "Что сегодня делать сначала?"],
];

describe("whatever is typed is answered shortly and changes nothing", () => {
  test.each(ODD)("%s", async (_, text) => {
    await house.say("今天先做什么");
    const before = business();
    mustBeShortAndClear(await house.say(text));
    expect(business()).toEqual(before);
  });

  test.each(ODD)("%s does not lose the list, nor the question that was open", async (_, text) => {
    await house.say("今天先做什么");
    await house.say("推迟4");
    await house.say(text);
    const answer = await house.say("后天下午三点");
    expect(answer.reply.text).toContain("东城建材欠费");
  });
});

describe("a slip while a question is open", () => {
  test("puts the question once more, and 确认 then does what was asked", async () => {
    await house.say("今天先做什么");
    const asked = await house.say("第4个不用做了");
    const slip = await house.say("%%%");
    expect(slip.confirm).toBe(true);
    expect(slip.reply.text).toBe(`没太明白您的意思，再问一次（发“取消”放弃）：\n${asked.reply.text}`);
    expect(slip.reply.chips).toEqual(["确认", "不用了"]);
    expect((await house.say("确认")).reply.text).toBe("已取消：“东城建材欠费”。");
  });

  test("a choice is shown again with its options", async () => {
    await house.say("今天先做什么");
    await house.say("把4和5转给李娜");
    const asked = await house.say("接单", { as: "na" });
    expect((await house.say("？", { as: "na" })).reply.text).toContain(asked.reply.text);
    expect((await house.say("1", { as: "na" })).reply.text).toContain("已接单");
  });

  test("half a command is a new one: the bot asks what is missing of that", async () => {
    await house.say("今天先做什么");
    await house.say("推迟4");
    expect((await house.say("把2推")).reply.text).toContain("“恒信物流橙色预警”改到什么时候");
  });
});

describe("what cannot be meant is said plainly", () => {
  test.each([
    ["把4推到11月31日", "date.impossible", "没有“11月31日”这个日期或时间，请再说一次。"],
    ["把4推到2月30号", "date.impossible", "没有“2月30号”这个日期或时间，请再说一次。"],
    ["把4推到农历八月十五", "date.lunar", "“农历八月十五”是农历，请换成公历日期。"],
    ["把4推到正月初五", "date.lunar", "“正月初五”是农历，请换成公历日期。"],
    ["把4推到昨天", "date.past", "3月8日（周日）18:00已经过了，请换一个以后的时间。"],
    ["完成99", "list.out-of-range", "列表里只有9条，没有第99条。"],
    ["完成0", null, undefined],
    ["把4转给欧阳锋", "staff.unknown", "没有找到同事“欧阳锋”，请写全名。"],
    ["换成法语", "language.unknown", "目前只会中文和英文，还不会“法语”。"],
    ["每天凌晨3点发我", "digest.out-of-hours", "晨报可以设在06:00到20:00之间，请换个时间。"],
  ])("%s", async (text, code, words) => {
    await house.say("今天先做什么");
    const before = business();
    const answer = await house.say(text);
    mustBeShortAndClear(answer);
    if (code !== null) expect(answer.refusal?.code).toBe(code);
    if (words) expect(answer.reply.text).toBe(words);
    expect(business()).toEqual(before);
  });

  test("a number before any list asks to look at the day first", async () => {
    expect((await house.say("完成1")).reply.text).toBe("刚才没有列表，请先发“今天先做什么”。");
  });

  test("a date that does not exist, said to an open question, is refused and the question stays open", async () => {
    await house.say("今天先做什么");
    await house.say("推迟4");
    expect((await house.say("11月31日")).refusal?.code).toBe("date.impossible");
    expect((await house.say("11月30日")).reply.text).toContain("11月30日（周一）18:00");
  });

  test("too long a message says how long one may be", async () => {
    const { reply, refusal } = await house.say("长".repeat(10_000));
    expect(refusal).toEqual({ code: "message.too-long", data: { limit: 1000 } });
    expect(reply.text).toBe("这条太长了，请缩到1000字以内，或分几条发。");
  });

  test("a reason or an outcome that is very long is kept or refused, never cut off silently", async () => {
    await house.say("今天先做什么");
    const answer = await house.say(`第4条补充：${"客户要求".repeat(200)}`);
    mustBeShortAndClear(answer.refusal ? answer : { ...answer, reply: { ...answer.reply, text: "kept" } });
  });
});

describe("who is not known", () => {
  test("a user of a channel whom the province does not know is nobody", async () => {
    expect(await speakerOf(house.ports, "bot-framework", "29:nobody")).toBeUndefined();
  });

  test("who has left is nobody", async () => {
    expect(await speakerById(house.ports, "gone")).toBeUndefined();
  });
});

describe("buttons that were tampered with", () => {
  test.each([
    ["a verb that does not exist", { verb: "drop-table", data: {} }],
    ["a name of the language", { verb: "constructor", data: {} }],
    ["a task without an owner", { verb: "complete-task", data: { id: "tsk_04" } }],
    ["keys instead of ids", { verb: "complete-task", data: { owner: "min#W", id: "#TASK#" } }],
    ["a very long id", { verb: "show-task", data: { owner: "min", id: "x".repeat(5000) } }],
    ["a due time that is none", { verb: "postpone-task", data: { owner: "min", id: "tsk_04", due: "soon" } }],
    ["a filter that is none", { verb: "set-language", data: { filter: "klingon" } }],
    ["yes to nothing", { verb: "yes", data: {} }],
  ])("%s", async (_, action) => {
    const before = business();
    mustBeShortAndClear(await house.say("", { action }));
    expect(business()).toEqual(before);
  });
});

describe("what was not understood", () => {
  const kept = () =>
    house.table.all().flatMap((item) => (item["ty"] === "unheard" ? [String(item["t"])] : []));

  test("is kept for the administrators, with numbers and addresses masked", async () => {
    await house.say("帮我查13800138000和430102199001011234的套餐，发到wang@example.com");
    await house.say("帮我查 138-0013-8001 或 １３８００１３８００２ 的话费余额");
    expect(kept()).toEqual([
      "帮我查138****8000和430****1234的套餐，发到***@example.com",
      "帮我查 138****8001 或 １３８****８００２ 的话费余额",
    ]);
  });

  test("nothing empty is kept", async () => {
    await house.say("   ");
    expect(kept()).toEqual([]);
  });
});
