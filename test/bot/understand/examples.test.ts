import { expect, test } from "vitest";
import { chipFor } from "#bot/understand/chips.ts";
import { compiled, exampleFor } from "#bot/understand/examples.ts";
import { understand } from "#bot/understand/understand.ts";
import { COMMAND_NAMES } from "#bot/understand/understanding.ts";
import { exampleContext } from "./book.ts";

test("every sentence that is shown as the way to say a command says it", () => {
  for (const language of ["zh", "en"] as const)
    for (const name of COMMAND_NAMES) {
      const sentence = exampleFor(name, language);
      expect([sentence, understand(sentence, exampleContext).command]).toEqual([sentence, name]);
    }
});

test("all but a few of the examples say their own command; the rest only ask back", () => {
  const examples = compiled();
  const wrong = examples.filter(({ command, sentence }) => {
    const got = understand(sentence, exampleContext).command;
    return got !== null && got !== command;
  });
  expect(wrong.map(({ command, sentence }) => `${command}: ${sentence}`)).toEqual([]);
});

test("a reading that is offered is understood when it is tapped", () => {
  for (const language of ["zh", "en"] as const)
    for (const name of COMMAND_NAMES) {
      const chip = chipFor(name, { items: [2] }, language);
      expect([chip, understand(chip, exampleContext).command]).toEqual([chip, name]);
    }
});

test("what is offered of a client or of a line is understood when it is tapped", () => {
  for (const language of ["zh", "en"] as const)
    for (const name of COMMAND_NAMES) {
      const chip = chipFor(name, { client: "恒信物流" }, language);
      const lines = chipFor(name, { items: [2, 3] }, language);
      expect([chip, understand(chip, exampleContext).command]).toEqual([chip, name]);
      expect([lines, understand(lines, exampleContext).command]).toEqual([lines, name]);
    }
});
