import { expect, test } from "vitest";
import { counted, lessons } from "./learning.ts";

/** After examples or words have changed: npx vitest run test/bot/understand/learnt.test.ts -u */
test("what is learnt is what the declared examples and the known sentences say", async () => {
  await expect(learntFile()).toMatchFileSnapshot("../../../bot/understand/learnt.ts");
});

function learntFile(): string {
  const { commands, traits } = counted(lessons());
  return [
    "/** How many sentences each command has, and which traits stood how often in them; made from the examples, never by hand. */",
    "export const LEARNT = {",
    "  commands:",
    `    ${JSON.stringify(commands)},`,
    "  traits:",
    `    ${JSON.stringify(traits)},`,
    "} as const;",
    "",
  ].join("\n");
}
