import { describe, expect, test } from "vitest";
import { askKnowledge } from "#shared/use-cases/knowledge/ask-knowledge.ts";
import { callerFor, refused, SYSTEM } from "./given.ts";
import { aHouse } from "./house.ts";

describe("asking what words mean", () => {
  test.each(["min", "zhao", "lead", "net", "adm", "ops"])("%s is told what 统付 means", async (id) => {
    const { say } = await aHouse();
    const answer = await say(askKnowledge, { question: " 统付 " }, { as: callerFor(id) });
    expect(answer).toMatchObject({ kind: "term", term: { id: "unit-paid" } });
  });

  test("a template is handed out", async () => {
    const { say } = await aHouse();
    const answer = await say(askKnowledge, { question: "走访记录模板" });
    expect(answer).toMatchObject({ kind: "template", template: { id: "visit-note" } });
  });

  test("what is unknown is said to be, with the nearest beside it", async () => {
    const { say } = await aHouse();
    expect(await say(askKnowledge, { question: "统付业务" })).toMatchObject({
      ...{ kind: "none", nearest: [{ kind: "term", term: { id: "unit-paid" } }] },
    });
    expect(await say(askKnowledge, { question: "量子" })).toEqual({ kind: "none", nearest: [] });
  });

  test("asking writes nothing", async () => {
    const { say, table } = await aHouse();
    const before = table.all().length;
    await say(askKnowledge, { question: "统付" });
    expect(table.all()).toHaveLength(before);
  });

  test("an empty question, and one of a machine, are refused", async () => {
    const { say } = await aHouse();
    await expect(say(askKnowledge, { question: "  " })).rejects.toMatchObject(
      refused("input.not-understood", { fields: ["question"] }),
    );
    await expect(say(askKnowledge, { question: "统付" }, { as: SYSTEM })).rejects.toMatchObject({
      name: "Refusal",
    });
  });
});
