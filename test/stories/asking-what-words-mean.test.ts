import { beforeEach, describe, expect, test } from "vitest";
import { phrases } from "#bot/phrases/phrases.ts";
import { TEMPLATES } from "#shared/domain/knowledge/templates.ts";
import { TERMS } from "#shared/domain/knowledge/terms.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aPerson, PEOPLE } from "#test/use-cases/given.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse();
});

async function textOf(said: string): Promise<string> {
  return (await house.say(said)).reply.text;
}

describe("什么是… answers with the definition", () => {
  test("什么是统付 is answered in one sentence, and what to do first is offered", async () => {
    const { reply, command } = await house.say("什么是统付？");
    expect(command).toBe("ask-knowledge");
    expect(reply.text).toBe("统付（unit-paid）：集团成员的全部或部分话费由单位统一支付的方式。");
    expect(reply.chips).toEqual(["今天先做什么"]);
    expect(await textOf("BOSS是什么意思")).toMatch(/^BOSS：业务运营支撑系统/u);
  });

  test("a word that is only near is said to be missing, and the near one is a tap away", async () => {
    const { reply } = await house.say("什么是统付业务");
    expect(reply.text).toBe("没有收录“统付业务”，相近的有：统付。");
    expect(await textOf(reply.chips[0] ?? "")).toContain("由单位统一支付");
  });

  test("a word that nothing comes near is said to be missing", async () => {
    const { reply } = await house.say("量子", { action: { verb: "ask-knowledge", data: {} } });
    expect([reply.text, reply.chips]).toEqual(["没有收录“量子”。", []]);
  });

  test("every term can be asked for by the words that are offered, in Chinese and in English", async () => {
    for (const term of TERMS)
      for (const { knowledge } of [phrases.zh, phrases.en])
        expect(await textOf(knowledge.ask({ kind: "term", term }))).toBe(phrases.zh.knowledge.term(term));
  });
});

describe("templates to fill in", () => {
  test("plan, visit note, solution, report and day summary are handed out when asked for", async () => {
    for (const template of TEMPLATES)
      for (const { knowledge } of [phrases.zh, phrases.en])
        expect(await textOf(knowledge.ask({ kind: "template", template }))).toBe(
          phrases.zh.knowledge.template(template),
        );
    expect(await textOf("给我一份走访记录模板")).toContain(
      "1. 客户与走访对象（姓名、职务）：\n2. 时间与地点：",
    );
  });

  test("the meaning of 走访 offers the template for it", async () => {
    expect((await house.say("什么是走访")).reply.chips).toEqual(["走访记录模板", "今天先做什么"]);
  });

  test("有哪些模板 names them all, each a tap away", async () => {
    const { reply } = await house.say("有哪些模板");
    expect(reply.text).toBe("可以用的模板有：工作计划模板、走访记录模板、方案模板、报告模板、当天总结模板。");
    expect(await textOf(reply.chips[4] ?? "")).toMatch(/^当天总结模板，复制后填写：\n1\. 今天完成：/u);
  });
});

test("whoever reads English is answered in English", async () => {
  house = await aBotHouse({ people: PEOPLE.map((person) => aPerson({ ...person, language: "en" })) });
  expect(await textOf("what does churn mean?")).toMatch(/^Churn \(离网\): A client gives up/u);
  expect(await textOf("template for a report")).toMatch(
    /^Report template, to copy and fill in:\n1\. Subject/u,
  );
  expect(await textOf("什么是统付业务")).toMatch(/is not in the glossary; the nearest: unit-paid\.$/u);
  expect(await textOf("what is BOSS")).toMatch(/^BOSS: The business operation/u);
  const { reply } = await house.say("quantum", { action: { verb: "ask-knowledge", data: {} } });
  expect(reply.text).toBe("“quantum” is not in the glossary.");
  expect(await textOf("templates")).toMatch(/^Templates to choose from: work plan template, /u);
});
