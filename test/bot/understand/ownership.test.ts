import { expect, test } from "vitest";
import { ownershipExamples } from "#bot/commands/ownership/examples.ts";
import { understand } from "#bot/understand/understand.ts";
import { COMMAND_NAMES, type Context, type Named } from "#bot/understand/understanding.ts";
import { context } from "./book.ts";

const named = (name: string): Named => ({
  id: name,
  owner: name,
  name,
  shortName: name,
  aliases: [],
  pinyin: "",
  initials: "",
});
const example: Context = {
  ...context,
  clients: ["恒信物流", "区教育局", "东城建材"].map(named),
  staff: ["李娜", "张伟"].map(named),
};

test("every example of clients that change hands says its own command", () => {
  const wrong = Object.entries(ownershipExamples).flatMap(([command, { zh, en }]) =>
    [...zh, ...en].filter((sentence) => understand(sentence, example).command !== command),
  );
  expect(wrong).toEqual([]);
});

test("who gives and who receives are told apart", () => {
  expect(understand("李娜调走，客户交接给张伟", example).slots).toEqual({ from: "李娜", staff: "张伟" });
  expect(understand("把恒信物流和区教育局交接给张伟", example)).toMatchObject({
    slots: { client: "恒信物流", text: "区教育局", staff: "张伟" },
    clients: [{ id: "恒信物流" }, { id: "区教育局" }],
  });
  expect(understand("让张伟代李娜到周五", example).slots).toMatchObject({ staff: "李娜", from: "张伟" });
  expect(understand("李娜休假，我代班到周五", example).slots).toEqual({
    staff: "李娜",
    to: "2026-11-27T10:00:00.000Z",
  });
});

test("the place and the kind of clients are kept as they were said", () => {
  expect(understand("把东片没人管的小集团分给李娜", example).slots).toEqual({
    filter: "unmanned-small",
    unit: "东片",
    staff: "李娜",
  });
  expect(understand("把创业大厦三家没人管的客户分给张伟", example).slots).toMatchObject({
    unit: "创业大厦",
    filter: "unmanned",
  });
});

test("for whom assigns no clients, giving a client is giving its task", () => {
  const manager = { ...example, allowed: COMMAND_NAMES.filter((name) => name !== "assign-clients") };
  expect(understand("把恒信物流转给李娜", manager).command).toBe("hand-over-task");
  expect(understand("把恒信物流转给李娜", example).command).toBe("hand-over-task");
  expect(understand("把恒信物流给李娜", manager).command).not.toBe("assign-clients");
});

test("what is asked, supposed or forbidden changes nothing", () => {
  for (const words of [
    "不要把恒信物流分给李娜",
    "如果李娜调走，客户交接给张伟",
    "能不能把恒信物流分给李娜",
    "要不要合并恒信物流和东城建材",
    "为什么合并恒信物流和东城建材",
  ])
    expect([words, understand(words, example).command]).not.toEqual([
      words,
      expect.stringMatching(/assign-clients|hand-over-clients|merge-clients/),
    ]);
});
