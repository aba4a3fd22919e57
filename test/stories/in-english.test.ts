import { beforeEach, describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aLeave, aPerson, aTask, PEOPLE, UNITS } from "#test/use-cases/given.ts";

const TASKS = [
  aTask({ id: "one", title: "call Hengxin", promiseBroken: true, type: "ARREARS" }),
  aTask({ id: "two", title: "visit the school", startsAt: instantAt("2026-03-09", "14:30") }),
  aTask({
    id: "three",
    title: "file the report",
    type: "REPORT_CHURN",
    urgedAt: instantAt("2026-03-09", "08:00"),
  }),
  aTask({ id: "four", title: "renew the contract", blockedBy: "legal" }),
  ...Array.from({ length: 9 }, (_, n) => aTask({ id: `more_${n}`, title: `errand ${n}`, type: "FAULT" })),
];

/** Everyone of the house reads English; names of people, units and clients are all that is Chinese. */
const SPOKEN_OF = ["恒信物流", "区教育局", "东城建材", "李娜", "张伟", "李主任"];
const NAMES = [...SPOKEN_OF, ...PEOPLE.map(({ name }) => name), ...UNITS.map(({ name }) => name)];
const people = PEOPLE.map((person) => aPerson({ ...person, language: "en" as const }));

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse({ tasks: TASKS, people });
});

function mustBeEnglish(text: string) {
  const rest = NAMES.reduce((words, name) => words.replaceAll(name, ""), text);
  expect(rest).not.toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/);
  expect(text).not.toMatch(/undefined|\[object|[a-z]\.[A-Z]|\b1 (?:lines|things|days|units|digests)\b/);
}

/** Every word of an answer: its text, rows, buttons and chips. */
function wordsOf({ reply }: Awaited<ReturnType<BotHouse["say"]>>): string {
  return [
    reply.text,
    ...reply.chips,
    ...everyWord(reply.items),
    ...everyWord(reply.actions),
    reply.note,
  ].join("\n");
}

function everyWord(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(everyWord) : [];
}

const SAID: readonly (readonly [as: string, ...said: string[]])[] = [
  ["min", "what should I do first today", "why 1", "2", "details of 3", "all"],
  ["min", "what's on tomorrow", "what did I finish today"],
  ["min", "what should I do first today", "complete 1", "what did I finish today", "reopen 1", "undo"],
  [
    "min",
    "what should I do first today",
    "postpone 2 to tomorrow at 10am",
    "note on 3: client is away",
    "undo",
  ],
  ["min", "what should I do first today", "cancel 3", "no", "cancel 3", "yes", "undo"],
  ["min", "what should I do first today", "hand over 3 to 李娜", "undo"],
  ["min", "remind me to call the school by friday", "change it to 4pm", "undo"],
  ["min", "take tomorrow off", "yes", "what's on tomorrow", "undo"],
  ["min", "send me the digest at 7:30 every day", "turn off the digest", "who am I", "help", "accept"],
  ["min", "complete 99", "postpone 2 to 31 November", "%%%", "next page", "postpone 2", "%%%", "no"],
  ["zhao", "how is the team today", "1", "all", "who am I", "what should I do first today"],
  ["adm", "system status", "who am I", "help", "what should I do first today"],
  ["lead", "how is the team today", "help"],
];

describe("whoever reads English is answered in English", () => {
  test.each(SAID)("%s: %s …", async (as, ...said) => {
    for (const text of said) mustBeEnglish(wordsOf(await house.say(text, { as })));
  });

  test("news and digests too", async () => {
    await house.say("what should I do first today");
    await house.say("hand over 2 to 李娜");
    await house.say("accept", { as: "na" });
    for (const owner of ["min", "na", "zhao"]) await house.push(owner);
    expect(house.letters.length).toBeGreaterThan(3);
    for (const { reply } of house.letters) mustBeEnglish(reply.text);
  });

  test("on leave, after hours and on a day off too", async () => {
    const away = await aBotHouse({
      tasks: TASKS,
      people,
      leave: [aLeave({ from: instantAt("2026-03-09", "00:00") })],
    });
    mustBeEnglish(wordsOf(await away.say("what should I do first today")));
    for (const [day, time] of [
      ["2026-03-09", "20:00"],
      ["2026-03-14", "10:00"],
    ] as const) {
      house.isAt(day, time);
      mustBeEnglish(wordsOf(await house.say("what should I do first today")));
    }
  });

  test("换成英文 answers in English, and taking it back in Chinese again", async () => {
    const chinese = await aBotHouse({ tasks: TASKS });
    expect((await chinese.say("换成英文")).reply.text).toBe("All right, English it is.");
    expect((await chinese.say("undo")).reply.text).toBe("已撤销：语言设置。");
    expect((await chinese.say("我是谁")).reply.text).toContain("您是王敏");
  });
});
