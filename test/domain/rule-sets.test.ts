import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ruleLine, ruleValue } from "#bot/phrases/rule-words.ts";
import { labelled, labelledAt, labelledChanges } from "#shared/domain/rules/labels/labelled.ts";
import {
  ALL_SETS,
  nameOf,
  ownerOf,
  RULE_SETS,
  type SetName,
  setOf,
  titleOf,
} from "#shared/domain/rules/rule-sets.ts";
import { DEFAULT_RULES, Rules } from "#shared/domain/rules/rules.ts";
import type { Coded } from "./coded.ts";
import { CODED, CODED_IN_CODE } from "./coded-rules.ts";
import { UNCODED } from "./uncoded-rules.ts";

/** Chapter 3 of the specification, and the work that builds on it. */
const WANTED = [
  ...["CREDIT", "POINTS", "TIER", "POTENTIAL", "DISCOUNT", "VALUE_CLASS", "SEGMENT", "SLA", "ALERT"],
  ...["DUNNING", "REMINDER", "PRIORITY", "KPI", "VISIT_CADENCE", "SATISFACTION", "NOTIFY", "ARCHIVE"],
  ...["DECISION_MAP", "BENEFIT", "RETENTION", "CALENDAR"],
  ...["CAMPAIGN", "APPOINTMENT", "CERT", "REPORTS", "CROSS_REGION", "PIPELINE", "ACCESS", "PARTNER"],
];

test.each(WANTED)("rule set %s is there: a schema and a national default that holds", (code) => {
  if (code === "CALENDAR") return expect(setOf(code)).toMatchObject({ owner: "PROVINCE" });
  const name = nameOf(code);
  expect(name).toBeDefined();
  const set = DEFAULT_RULES[name as SetName];
  expect(Rules.unwrap().shape[name as SetName].parse(set)).toEqual(set);
});

test("every set has one code, a name in both languages, and somebody who may change it", () => {
  const codes = ALL_SETS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(Object.keys(RULE_SETS).toSorted()).toEqual(
    Object.keys(DEFAULT_RULES)
      .filter((name) => name !== "version")
      .toSorted(),
  );
  for (const { code, zh, en, owner } of ALL_SETS) {
    expect([code, zh.length > 1, en.length > 2, owner]).toEqual([code, true, true, owner]);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
  expect(setOf("NOTHING")).toBeUndefined();
});

describe("each coded rule of the specification lies where it says", () => {
  test.each([...CODED, ...UNCODED].map((rule): [string, Coded] => [rule[0], rule]))(
    "%s",
    (_code, [, path, value]) => {
      const found = path
        .split("/")
        .reduce<unknown>(
          (at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name],
          DEFAULT_RULES,
        );
      expect(found).toEqual(value);
    },
  );

  test.each(CODED_IN_CODE)("%s has no number and is %s", (_code, file, what) => {
    expect(readFileSync(`shared/domain/${file}`, "utf8")).toContain(what);
  });

  test("all 174 of them", () => {
    const counts = { CR: 21, PT: 18, TR: 13, PC: 7, DC: 13, SG: 6, SL: 21, AL: 29, DN: 8, KP: 20, RM: 18 };
    const wanted = Object.entries(counts).flatMap(([set, count]) =>
      Array.from({ length: count }, (_, n) => `${set}-${n + 1}`),
    );
    expect(wanted).toHaveLength(174);
    const codes = new Set([...CODED, ...CODED_IN_CODE].map(([code]) => code));
    expect(wanted.filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe("every value has a name and a unit in both languages", () => {
  const all = ALL_SETS.flatMap(({ code }) => {
    const name = nameOf(code);
    return name === undefined ? [] : labelled(code, DEFAULT_RULES[name]).map((one) => ({ ...one, code }));
  });

  test("and no two values of a set are called alike", () => {
    expect(all.length).toBeGreaterThan(500);
    for (const [code, values] of Map.groupBy(all, (one) => one.code)) {
      const names = values.map(({ zh }) => zh);
      const twice = names.filter((name, at) => names.indexOf(name) !== at);
      expect([code, ...twice]).toEqual([code]);
    }
  });

  test("no leaf of a default is without", () => {
    const named = new Set(all.map(({ code, path }) => `${nameOf(code)}.${path.join(".")}`));
    const leaves = Object.entries(DEFAULT_RULES).flatMap(([name, set]) => leavesOf(set, name));
    const unnamed = leaves.filter((leaf) => !named.has(leaf));
    expect(unnamed).toEqual(["version"]);
  });

  test("a code is said by its word, a number with its unit", () => {
    const odd = all.filter((one) => {
      const words = ruleValue(one, one.value, "zh");
      return /[A-Z]{3,}_|undefined|\[object/u.test(words);
    });
    expect(odd.map(({ code, path, value }) => [code, path.join("."), value])).toEqual([]);
  });

  test("as people say it", () => {
    const line = (code: string, path: string) => {
      const value = labelledAt(code, path);
      return value && [ruleLine(value, "zh"), ruleLine(value, "en")];
    };
    expect(line("TIER", "individual.billFen.gold")).toEqual([
      "金卡门槛：700元",
      "gold from a mean bill of: ¥700",
    ]);
    expect(line("TIER", "revenue.steps")?.[0]).toBe(
      "月统付收入分段：10万元及以上得100分、3万元及以上得80分、1万元及以上得60分、3,000元及以上得40分",
    );
    expect(line("VISIT_CADENCE", "byClass.A.visitDays")).toEqual([
      "A类客户走访间隔：30天",
      "days between visits (Class A): 30 days",
    ]);
    expect(line("ASSIGNMENT", "certFor.C")?.[0]).toBe("C类客户所需认证等级：无");
    expect(line("NOTIFY", "digestAt")?.[0]).toBe("全省早报时间：08:20");
    expect(line("DISCOUNT", "campaigns")).toEqual(["限时活动优惠：无", "offers for a time: none"]);
    expect(line("POINTS", "nothing")).toBeUndefined();
    const floors = labelled("DISCOUNT", { floorFen: { VNET: 500 }, unheardOf: 1, classBp: "odd" });
    expect(floors.map((one) => ruleLine(one, "zh"))).toEqual(["VNET资费底价：5元"]);
    expect(labelled("DISCOUNT", { classBp: undefined, multi: 3 })).toEqual([]);
    expect([titleOf("TIER"), titleOf("NOTHING")]).toEqual(["分级规则", "NOTHING"]);
    expect([ownerOf("SATISFACTION"), ownerOf("NOTHING")]).toEqual(["GROUP", "PROVINCE"]);
    expect(labelledAt("CALENDAR", "years")).toBeUndefined();
  });

  test.each([
    [
      "POINTS",
      "tenure",
      "网龄加成：第1个月起不加、第13个月起加10%、第25个月起加20%、第61个月起加30%",
      "0% from month 1",
    ],
    ["POINTS", "most", "单笔积分上限：100,000,000积分", "100,000,000 points"],
    ["TIER", "growth.steps", "20%及以上得100分", "100 points from 20%"],
    ["TIER", "individual.growthScore.tenure", "满10年加300分", "300 points from 10 years"],
    ["TIER", "review.individualOn", "个人评级日：2月1日", "02-01"],
    ["CREDIT", "group.worstArrears.steps", "0天得20分、不超过30天得15分", "15 points up to 30 days"],
    ["CREDIT", "group.onTime.bills", "按时缴费看几期账单：12期", "bills: 12"],
    ["DISCOUNT", "term", "满36个月优惠15%", "15% off from 36 months"],
    ["DISCOUNT", "approval", "不超过20%由县区批", "up to 20% by the county"],
    ["PRIORITY", "deadline.ahead", "1天以内加18分", "18 points within 1 days"],
    ["WORK", "personalHours", "08:30到12:00、13:30到18:00", "08:30 to 12:00"],
    ["KPI", "arrears.steps", "不超过1%得5分", "5 points up to 1%"],
    ["SEGMENT", "rfmNames", "冠军客户（R5、F4-5、M4-5）", "(R5, F4-5, M4-5)"],
    ["OFFER", "usage", "月短信条数达2000荐", "from 2000"],
    [
      "ALERT",
      "signals.AL-1.levels.yellow",
      "统付收入下降黄色门槛：10%",
      "yellow from (fall of unit-paid revenue): 10%",
    ],
    ["ALERT", "signals.AL-3.levels.yellow", "连续下降", "any fall"],
    ["ALERT", "signals.AL-7.levels.red", "30天", "30 days"],
    ["ALERT", "signals.AL-8.levels.red", "携转查询红色门槛：申请销户或携出", "leaving was asked for"],
    ["ALERT", "signals.AL-14.levels.orange", "2倍", "2 ×"],
    ["ALERT", "otherSignals.AL-9.levels.red", "升级投诉", "escalated"],
    ["ALERT", "acknowledgeHours.RED", "4个工作小时", "4 working hours"],
    ["REPORTS", "operationsWorkday", "第3个工作日", "working day 3"],
    ["IMPORT", "uploadMegabytes", "50MB", "50"],
  ])("%s %s is a sentence: %s", (code, path, zh, en) => {
    const value = labelledAt(code, path);
    expect(value && ruleLine(value, "zh")).toContain(zh);
    expect(value && ruleLine(value, "en")).toContain(en);
  });

  test("no thresholds are bare numbers, no products bare codes", () => {
    const bare = all.filter(({ code, ...one }) => {
      const isScore = ["CONVERSATION", "FINDING", "DECISION_MAP"].includes(code);
      return !isScore && one.unit !== "ratio" && /^[\d.]+$/u.test(ruleValue(one, one.value, "zh"));
    });
    expect(bare.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([]);
    const usage = labelledAt("OFFER", "usage");
    expect(usage && ruleLine(usage, "zh")).not.toMatch(/[A-Z]{3,}_/u);
  });

  test("each unit in its own words", () => {
    const units = {
      ...{ score: "5分", points: "5积分", fen: "0.05元", bp: "0.05%", percent: "5%", years: "5年" },
      ...{ months: "5个月", days: "5天", workdays: "5个工作日", hours: "5小时", minutes: "5分钟" },
      ...{ dayOfMonth: "5日", weekday: "周五", times: "5次", level: "5", people: "5人", things: "5个" },
      ...{ tenths: "0.5倍", times100: "0.0005倍", monthOfYear: "5月", ordinal: "第5个月", stars: "5星" },
      ...{ ratio: "5", workHours: "5个工作小时", nthWorkday: "第5个工作日", monthDay: "5", product: "5" },
    } as const;
    for (const [unit, words] of Object.entries(units)) {
      const label = { zh: "", en: "", unit: unit as keyof typeof units };
      expect(ruleValue(label, 5, "zh")).toBe(words);
      expect(ruleValue(label, 5, "en")).toMatch(/5|Fri/);
    }
  });
});

test("two states of a set are compared value by value", () => {
  const before = DEFAULT_RULES.tier;
  const after = { ...before, cuts: { ...before.cuts, b: 65 } };
  expect(labelledChanges("TIER", { before, after })).toMatchObject([
    { path: ["cuts", "b"], before: 60, value: 65 },
  ]);
  expect(labelledChanges("CALENDAR", { before: {}, after: { years: [] } })).toEqual([]);
});

/** Ends of a set as its labels know them: a list is one value. */
function leavesOf(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, `${path}.${name}`));
}
