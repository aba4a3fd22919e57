import { describe, expect, test } from "vitest";
import { commandsOf } from "#bot/commands/catalogue.ts";
import { hasDay, openingsFor } from "#bot/openings.ts";
import { Role } from "#shared/domain/people/caller.ts";
import { aBotHouse } from "#test/support/bot-house.ts";

const PEOPLE = Role.options.filter((role) => role !== "merchant" && role !== "system");

describe("everybody is welcomed with what they may do", () => {
  test("a manager with the day, a leader with the team, who runs the house with how it is doing", () => {
    expect(openingsFor("manager", "zh")).toEqual([
      ...["今天先做什么", "明天有什么安排", "有什么等我批", "帮助"],
    ]);
    expect(openingsFor("supervisor", "zh").slice(0, 2)).toEqual(["今天先做什么", "团队今天怎么样"]);
    expect(openingsFor("admin", "zh")[0]).toBe("系统状态");
    expect(openingsFor("operator", "en").at(-1)).toBe("help");
  });

  test.each(PEOPLE)("what a %s is offered is never refused for the post", (role) => {
    expect(hasDay(role)).toBe(commandsOf(role).includes("show-today"));
    expect(openingsFor(role, "zh").includes("今天先做什么")).toBe(hasDay(role));
  });
});

describe("who was not understood hears what they could say", () => {
  test.each([
    ["min", "今天先做什么"],
    ["adm", "系统状态"],
    ["ops", "系统状态"],
  ])("%s is shown %s, and it works", async (as, sentence) => {
    const house = await aBotHouse();
    const { reply } = await house.say("qqqq xyz", { as });
    expect(reply.text).toContain(`“${sentence}”`);
    expect(reply.chips).toEqual([sentence, "帮助"]);
    expect((await house.say(sentence, { as })).refusal).toBeNull();
  });

  test("no answer offers an administrator a day that is not theirs", async () => {
    const house = await aBotHouse();
    for (const text of ["我是谁", "帮助", "什么是统付"])
      expect((await house.say(text, { as: "adm" })).reply.chips).not.toContain("今天先做什么");
  });
});
