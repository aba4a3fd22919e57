import { expect, test } from "vitest";
import { exampleMatcher } from "#bot/understand/examples.ts";
import { looks } from "#bot/understand/looks.ts";
import { understand } from "#bot/understand/understand.ts";
import { COMMAND_NAMES, type Context, type Named } from "#bot/understand/understanding.ts";
import { commandExamples, WAYS } from "#bot/understand/ways.ts";
import { context } from "./book.ts";
import { missesOf, readPhrases } from "./phrases.ts";

/** Said in the office by six kinds of people; none was understood when it was written, half of them are declared. */
const office = readPhrases("./office.tsv");

test("of what is said in the office in other words, no less is understood than was", () => {
  const misses = missesOf(office, context);
  const share = 1 - misses.length / office.length;
  console.info(`office: ${(share * 100).toFixed(1)} % of ${office.length}`);
  expect(share).toBeGreaterThanOrEqual(0.86);
});

const named = (name: string): Named => ({
  id: name,
  owner: name,
  name,
  shortName: name,
  aliases: [],
  pinyin: "",
  initials: "",
});
const declaring: Context = {
  ...context,
  clients: ["恒信物流", "区教育局", "东城建材"].map(named),
  staff: ["李娜", "张伟"].map(named),
};

test("no change is made by words of the office that ask for something else", () => {
  const said = office.map(({ text, command }) => ({ text, command, got: understand(text, context).command }));
  const declared = COMMAND_NAMES.flatMap((command) =>
    [...WAYS[command].zh, ...WAYS[command].en].map((text) => ({
      text,
      command: command as string,
      got: understand(text, declaring).command,
    })),
  );
  const wrong = [...said, ...declared].filter(
    ({ command, got }) => got !== null && got !== command && !looks(got),
  );
  expect(wrong.map(({ text, got }) => `${text} → ${got}`)).toEqual([]);
});

test("at least 88 of 100 of the further ways say their own command", () => {
  const all = COMMAND_NAMES.flatMap((command) =>
    [...WAYS[command].zh, ...WAYS[command].en].map((text) => ({
      command,
      got: understand(text, declaring).command,
    })),
  );
  const right = all.filter(({ command, got }) => got === command).length;
  expect(right / all.length).toBeGreaterThanOrEqual(0.88);
});

test("every command is said in further ways, which are declared but never shown or matched", () => {
  const declared = new Set(commandExamples().map(({ command, sentence }) => `${command}: ${sentence}`));
  const matched = new Set(exampleMatcher().examples.map(({ sentence }) => sentence));
  for (const command of COMMAND_NAMES) {
    const ways = [...WAYS[command].zh, ...WAYS[command].en];
    expect([command, ways.filter((sentence) => !declared.has(`${command}: ${sentence}`))]).toEqual([
      command,
      [],
    ]);
    expect(ways.length, command).toBeGreaterThan(1);
    expect([command, ways.filter((sentence) => matched.has(sentence))]).toEqual([command, []]);
  }
});
