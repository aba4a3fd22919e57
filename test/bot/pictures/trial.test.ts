import { describe, expect, test } from "vitest";
import { rules as en } from "#bot/phrases/en/rules.ts";
import { rules as zh } from "#bot/phrases/zh/rules.ts";
import { trialPicture } from "#bot/pictures/trial.ts";
import { NO_IMPACT } from "#shared/domain/trials/impact.ts";
import { trialOf } from "#shared/domain/trials/running.ts";
import type { Impact, NewTrial } from "#shared/domain/trials/trial.ts";
import { DRAFT } from "#test/support/trying.ts";
import { NOW } from "#test/use-cases/given.ts";

const sum = (count: number, fen = 0) => ({ count, fen, points: 0 });
const tried = (impact: Partial<Impact>, content: NewTrial["content"] = { cuts: { b: 76 } }): NewTrial => ({
  ...trialOf({ draft: { ...DRAFT, code: "TIER", content }, before: {}, against: "default-1", now: NOW }),
  ...{ step: "DONE", impact: { ...NO_IMPACT, managers: 11, clients: 330, ...impact } },
});
const wordsIn = (trial: NewTrial, words = zh, language: "zh" | "en" = "zh") =>
  [...trialPicture({ trial, words, language }).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, one]) => one);

describe("the picture of a trial", () => {
  test("says what changes, whom it was tried on, and how many move of each kind, the most first", () => {
    const today = {
      "VALUE_CLASS A>B": sum(3),
      "VALUE_CLASS B>C": sum(12),
      "SERVICE_GRADE A>STANDARD": sum(9),
    };
    expect(wordsIn(tried({ today }))).toEqual([
      "分级规则第1版试算",
      "2026年3月9日 · 11名客户经理 · 330家客户 · 草稿，尚未生效",
      "B类分数线：60分 → 76分",
      "按今天的数据，会变化的有",
      ...["价值等级 B类 → C类", "12"],
      ...["服务等级 A级 → 标准级", "9"],
      ...["价值等级 A类 → B类", "3"],
    ]);
  });

  test("has a column for each month of the past year, and what amounts come to", () => {
    const months = { "2026-02": { "POINTS MORE": sum(4, 100) }, "2026-01": { "POINTS MORE": sum(7, 300) } };
    const words = wordsIn(tried({ today: { "POINTS LESS": sum(7, -400) }, months }));
    expect(words).toContain("积分 减少");
    expect(words).toContain("7  -4元");
    expect(words.slice(-5)).toEqual(["过去12个月，每月会变化的客户数", "7", "1月", "4", "2月"]);
  });

  test("names no more than fit, and says how many more there are", () => {
    const today = Object.fromEntries(Array.from({ length: 14 }, (_, n) => [`STAGE S${n}>T`, sum(n + 1)]));
    const content = { cuts: { a: 81, b: 76, c: 41 }, keyClient: { members: 60, unitPaidFen: 1 } };
    const words = wordsIn(tried({ today }, content));
    expect(words).toContain("另有1处改动");
    expect(words).toContain("另有2种变化，见表格");
  });

  test("says that nobody moves, and of a day's first things what they are", () => {
    expect(wordsIn(tried({}, {}))).toContain("没有客户、待办或时限会变化");
    expect(wordsIn(tried({ today: { FIRST_THING: sum(2) } }))).toContain("第一件事");
  });

  test("is in English for who speaks English", () => {
    const words = wordsIn(
      tried({
        today: { "VALUE_CLASS B>C": sum(1), "DEADLINE LATER": sum(2) },
        months: { "2026-01": { "VALUE_CLASS B>C": sum(1) } },
      }),
      en,
      "en",
    );
    expect(words.join()).not.toMatch(/[\u4e00-\u9fff]/);
    expect(words).toEqual(expect.arrayContaining(["value class B → C", "deadline later", "Jan"]));
  });
});
