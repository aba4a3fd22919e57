import { describe, expect, test } from "vitest";
import { commandFor, exampleOf } from "#bot/commands/catalogue.ts";
import { COMMAND_NAMES, type CommandName } from "#bot/understand/understanding.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { theDay } from "#test/support/the-day.ts";
import { aPerson, aTask, PEOPLE } from "#test/use-cases/given.ts";

const MORE = Array.from({ length: 12 }, (_, n) =>
  aTask({ id: `more_${n}`, title: `催收客户${n}的欠费`, type: "ARREARS", promiseBroken: true }),
);

async function aHouseSpeaking(language: Language): Promise<BotHouse> {
  const { tasks = [], ...given } = theDay();
  return await aBotHouse({
    ...given,
    tasks: [...tasks, ...MORE],
    people: [...PEOPLE, aPerson({ id: "wei", name: "张伟" })].map((person) => ({ ...person, language })),
  });
}

type Talk = readonly (readonly [as: string, ...said: string[]])[];
const SAID: Readonly<Record<Language, Talk>> = {
  zh: [
    ["min", "今天先做什么", "为什么1", "第三个是什么情况", "全部", "完成4", "今天做完了哪些"],
    ["min", "今天先做什么", "把2推到明天上午10点", "第3条补充：客户不在", "把第3个转给李娜"],
    ["min", "我是谁", "帮助", "每天7点半发我", "%%%"],
    ["zhao", "团队今天怎么样", "第1个", "我是谁"],
  ],
  en: [
    [
      "min",
      "what should I do first today",
      "why 1",
      "details of 3",
      "all",
      "complete 4",
      "what did I finish today",
    ],
    ["min", "what should I do first today", "postpone 2 to tomorrow at 10am", "note on 3: client is away"],
    ["min", "who am I", "help", "send me the digest at 7:30 every day", "%%%"],
    ["zhao", "how is the team today", "1", "who am I"],
  ],
};

/** Everything that an answer invites one to say back: its chips, and its buttons as words. */
async function offersOf(house: BotHouse, talk: Talk) {
  const offers = new Map<string, { as: string; chip: string }>();
  for (const [as, ...said] of talk)
    for (const text of said) {
      const { reply } = await house.say(text, { as });
      for (const chip of reply.chips) offers.set(`${as} ${chip}`, { as, chip });
    }
  return [...offers.values()];
}

describe("what the bot offers to say back, it understands", () => {
  test.each(["zh", "en"] as const)("every chip, in %s", async (language) => {
    const house = await aHouseSpeaking(language);
    const offers = await offersOf(house, SAID[language]);
    expect(offers.length).toBeGreaterThan(8);
    for (const { as, chip } of offers) {
      const { command } = await house.say(chip, { as });
      expect([chip, command === null]).toEqual([chip, false]);
    }
  });

  test.each(["zh", "en"] as const)(
    "the sentence that help shows for each command, in %s",
    async (language) => {
      const house = await aHouseSpeaking(language);
      for (const name of COMMAND_NAMES) {
        const as = speakerFor(name);
        await house.say(exampleOf(as === "min" ? "show-today" : "who-am-i", language), { as });
        const { command } = await house.say(exampleOf(name, language), { as });
        expect([name, command]).toEqual([name, name]);
      }
    },
  );

  test.each(["zh", "en"] as const)("no command by its name in code, in %s", async (language) => {
    const house = await aHouseSpeaking(language);
    for (const as of ["min", "zhao", "adm"]) {
      const { reply } = await house.say(language === "zh" ? "帮助" : "help", { as });
      const said = reply.text.split("\n").map((line) => line.slice(2).split(/[:：]/)[0] ?? "");
      expect(said.length).toBeGreaterThan(8);
      expect(
        said.filter((what) => what.includes("-") && COMMAND_NAMES.includes(what as CommandName)),
      ).toEqual([]);
    }
  });

  test("the way to be rid of what does not fit", async () => {
    const house = await aHouseSpeaking("zh");
    const { reply } = await house.say("今天先做什么");
    const [, sentence = ""] = /可以说“(.+?)”/.exec(reply.text) ?? [];
    const { command, slots } = await house.say(sentence);
    expect({ command, filter: slots.filter }).toEqual({ command: "postpone-task", filter: "overflow" });
  });

  test("words that speak for no command are answered with where to begin", async () => {
    const house = await aHouseSpeaking("zh");
    const { reply, readings } = await house.say("给我写一首关于春天的诗");
    expect(readings).toEqual([]);
    expect(reply.text).toContain("没太明白您的意思");
    expect(reply.chips).toEqual(["今天先做什么", "帮助"]);
  });

  test("a grumble about a client is answered with what can be said of it", async () => {
    const house = await aHouseSpeaking("zh");
    const { reply } = await house.say("恒信那边的人说下个月31号才给钱，烦死了");
    expect(reply.chips).toEqual(["恒信物流办得怎么样了", "恒信物流补充", "提醒我明天联系恒信物流"]);
    for (const chip of reply.chips) expect((await house.say(chip)).command).not.toBeNull();
  });

  test("the way to delay that every digest ends with", async () => {
    const house = await aHouseSpeaking("zh");
    await house.push("min");
    for (const sentence of ["完成1", "推迟4 明天10点 客户出差", "全部"])
      expect([sentence, (await house.say(sentence)).command]).not.toEqual([sentence, null]);
  });
});

function speakerFor(name: CommandName): string {
  const roles = commandFor(name)?.roles ?? ["manager"];
  if (roles.includes("manager")) return "min";
  return roles.includes("supervisor") ? "zhao" : "adm";
}
