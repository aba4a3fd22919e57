import { describe, expect, test } from "vitest";
import { findKnowledge, templateNamed, termNamed } from "#shared/domain/knowledge/find.ts";
import { TEMPLATES } from "#shared/domain/knowledge/templates.ts";
import { TERMS } from "#shared/domain/knowledge/terms.ts";

function found(question: string): string | readonly string[] {
  const answer = findKnowledge(question);
  if (answer.kind === "none") return answer.nearest.map((entry) => idOf(entry));
  return idOf(answer);
}

function idOf(entry: Exclude<ReturnType<typeof findKnowledge>, { kind: "none" }>): string {
  return entry.kind === "term" ? `term ${entry.term.id}` : `template ${entry.template.id}`;
}

describe("the glossary", () => {
  test("defines at least sixty terms of the trade in one sentence each, in Chinese and in English", () => {
    expect(TERMS.length).toBeGreaterThanOrEqual(60);
    for (const { id, means } of TERMS) {
      expect(means.zh, id).toMatch(/^[^。]{6,}。$/u);
      expect(means.en, id).toMatch(/^[A-Z][^.]{15,}\.$/u);
      expect(means.en, id).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("finds every term by every one of its names, and never two by one", () => {
    for (const term of TERMS)
      for (const name of [...term.names.zh, ...term.names.en])
        expect([name, termNamed(name)]).toEqual([name, term]);
  });

  test.each([
    ["统付", "term unit-paid"],
    ["集团 统付", "term unit-paid"],
    ["Unit Paid", "term unit-paid"],
    ["vpmn", "term vnet"],
    ["a leased line", "term leased-line"],
    ["leased lines", "term leased-line"],
    ["the V-net", "term vnet"],
    ["arrears", "term arrears"],
  ])("%s is %s", (question, answer) => {
    expect(found(question)).toBe(answer);
  });

  test("what it does not hold is answered with the three that come nearest, the closest name first", () => {
    expect(found("集团统付业务")).toEqual(["term unit-paid"]);
    expect(found("网络服务")).toEqual(["term network-manager"]);
    expect(found("积分兑换和消费积分")).toEqual([
      "term consumption-points",
      "term redemption",
      "term points",
    ]);
    expect(found("网速")).toEqual([]);
    expect(found("urgent traffic jam")).toEqual(["term traffic"]);
    expect(found("？")).toEqual([]);
  });
});

describe("templates", () => {
  test("there is one for the plan, the visit note, the solution, the report and the day summary", () => {
    expect(TEMPLATES.map(({ names }) => names.zh[0])).toEqual([
      ...["工作计划", "走访记录", "方案", "报告", "当天总结"],
    ]);
  });

  test("each asks the same in Chinese and in English, line by line", () => {
    for (const { id, lines } of TEMPLATES) {
      expect(lines.zh.length, id).toBeGreaterThanOrEqual(5);
      expect(lines.en, id).toHaveLength(lines.zh.length);
      expect(lines.zh.filter((line) => !line.endsWith("："))).toEqual([]);
      expect(lines.en.filter((line) => !/^[A-Z][\x20-\x7e]+:$/.test(line))).toEqual([]);
    }
  });

  test("each is found by every one of its names", () => {
    for (const template of TEMPLATES)
      for (const name of [...template.names.zh, ...template.names.en])
        expect([name, templateNamed(name)]).toEqual([name, template]);
  });

  test.each([
    ["工作计划模板", "template work-plan"],
    ["走访记录的模版", "template visit-note"],
    ["proposal template", "template solution"],
    ["day summary templates", "template day-summary"],
    ["走访记录", "template visit-note"],
    ["工作计划", "term work-plan"],
  ])("%s is %s", (question, answer) => {
    expect(found(question)).toBe(answer);
  });

  test("a template that there is not is answered with those that there are", () => {
    const all = TEMPLATES.map(({ id }) => `template ${id}`);
    expect(found("合同模板")).toEqual(all);
    expect(found("templates")).toEqual(all);
  });
});
