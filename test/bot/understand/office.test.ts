import { expect, test } from "vitest";
import { commandExamples, exampleMatcher } from "#bot/understand/examples.ts";
import { COMMAND_NAMES } from "#bot/understand/understanding.ts";
import { WAYS } from "#bot/understand/ways.ts";
import { context } from "./book.ts";
import { missesOf, readPhrases } from "./phrases.ts";

/** Said in the office by six kinds of people; none was understood when it was written, half of them are declared. */
const office = readPhrases("./office.tsv");

test("of what is said in the office in other words, no less is understood than was", () => {
  const misses = missesOf(office, context);
  const share = 1 - misses.length / office.length;
  console.info(`office: ${(share * 100).toFixed(1)} % of ${office.length}`);
  expect(share).toBeGreaterThanOrEqual(0.73);
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
