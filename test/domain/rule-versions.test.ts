import { describe, expect, test } from "vitest";
import { contentAt, differenceOf, isAlike, merged } from "#shared/domain/rules/difference.ts";
import { withOverride } from "#shared/domain/rules/in-force.ts";
import {
  inForceOn,
  newestOf,
  type RuleDocument,
  setWith,
  statusOn,
} from "#shared/domain/rules/rule-document.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { problemsIn } from "#shared/domain/rules/soundness.ts";

const aVersion = (over: Partial<RuleDocument> = {}): RuleDocument => ({
  ...{ code: "TIER", number: 1, version: "v", province: "GD", status: "SCHEDULED", content: {}, basedOn: 0 },
  from: "2026-04-01",
  ...over,
});

describe("a province's content is a difference to the national default", () => {
  test("merged over the default it is the whole, and the difference of the whole is it again", () => {
    const base = { a: 1, b: { c: [1, 2], d: true }, e: "x" };
    const content = { b: { c: [3] }, e: "y" };
    const whole = { a: 1, b: { c: [3], d: true }, e: "y" };
    expect(merged(base, content)).toEqual(whole);
    expect(differenceOf(base, whole)).toEqual(content);
    expect(differenceOf(base, base)).toEqual({});
    expect(differenceOf(undefined, { a: { b: 1 } })).toEqual({ a: { b: 1 } });
    expect(differenceOf({ a: 1 }, { a: { b: 1 } })).toEqual({ a: { b: 1 } });
  });

  test("a path leads to one value", () => {
    expect(contentAt(["cuts", "a"], 85)).toEqual({ cuts: { a: 85 } });
    expect(contentAt([], 1)).toEqual({ "": 1 });
  });

  test.each([
    [[1, { a: 1 }], [1, { a: 1 }], true],
    [[1], [1, 2], false],
    [[1, 2], [2, 1], false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, [1], false],
    [1, "1", false],
  ])("%j and %j are alike: %s", (one, other, is) => {
    expect(isAlike(one, other)).toBe(is);
  });
});

describe("a content with a hole is refused with its place", () => {
  test.each([
    ["TIER", { cuts: { a: null } }, [{ path: ["cuts", "a"], is: "hole" }]],
    [
      "TIER",
      { revenue: { steps: [{ from: 1 }] } },
      [{ path: ["revenue", "steps", "0", "points"], is: "hole" }],
    ],
    ["TIER", { cuts: { a: 120 } }, [{ path: ["cuts", "a"], is: "invalid" }]],
    ["TIER", { cuts: { z: 1 } }, [{ path: ["cuts", "z"], is: "unknown" }]],
    [
      "TIER",
      { revenue: { steps: [{ from: 1, points: 2, to: 3 }] } },
      [{ path: ["revenue", "steps", "0", "to"], is: "unknown" }],
    ],
    ["PRIORITY", { importance: { SLEEP: 1 } }, [{ path: ["importance", "SLEEP"], is: "unknown" }]],
    [
      "OFFER",
      { usage: [{ measure: "sms", from: 1, products: [""] }] },
      [{ path: ["usage", "0", "products", "0"], is: "hole" }],
    ],
    [
      "BENEFIT",
      { offers: { lower: { kind: "OTHER", zh: "一", en: "one", said: [], quotaPerYear: {} } } },
      [{ path: ["offers", "lower"], is: "unknown" }],
    ],
    ["CALENDAR", { dayz: [] }, [{ path: ["dayz"], is: "unknown" }]],
    [
      "CALENDAR",
      { days: [{ kind: "off", day: "2026-02-30" }] },
      [{ path: ["days", "0", "day"], is: "invalid" }],
    ],
  ])("%s %j", (code, content, problems) => {
    expect(problemsIn(code, content)).toEqual(problems);
  });

  test.each([
    ["TIER", { cuts: { a: 85 } }],
    ["ASSIGNMENT", { certFor: { B: null } }],
    ["VISIT_CADENCE", { byClass: { B: { chiefDays: 90 } } }],
    ["CALENDAR", { days: [] }],
    ["VALUE_CLASS", {}],
  ])("%s %j holds", (code, content) => {
    expect(problemsIn(code, content)).toEqual([]);
  });
});

describe("versions follow one another by their days alone", () => {
  const [since, first, second] = [
    aVersion({ from: undefined, number: 1 }),
    aVersion({ number: 2, from: "2026-04-01" }),
    aVersion({ number: 3, from: "2026-05-01" }),
  ];
  const approved = [second, since, first, aVersion({ code: "SLA", number: 9, from: "2026-04-01" })];

  test("one is in force until the next begins", () => {
    const numbers = (day: string) => inForceOn(approved, day).map(({ code, number }) => `${code}.${number}`);
    expect(numbers("2026-03-31")).toEqual(["TIER.1"]);
    expect(numbers("2026-04-01").toSorted()).toEqual(["SLA.9", "TIER.2"]);
    expect(numbers("2026-05-01").toSorted()).toEqual(["SLA.9", "TIER.3"]);
    expect(newestOf(approved, "TIER")?.number).toBe(3);
    expect(newestOf(approved, "KPI")).toBeUndefined();
  });

  test("what each is on a day", () => {
    const on = (day: string) => [since, first, second].map((one) => statusOn(one, { day, approved }));
    expect(on("2026-03-31")).toEqual(["ACTIVE", "SCHEDULED", "SCHEDULED"]);
    expect(on("2026-04-30")).toEqual(["RETIRED", "ACTIVE", "SCHEDULED"]);
    expect(statusOn(aVersion({ status: "DRY_RUN" }), { day: "2026-04-30", approved })).toBe("DRY_RUN");
  });

  test("a set is its default with the content laid over it; of the calendar the content is all", () => {
    expect(setWith("TIER", { cuts: { b: 65 } })).toMatchObject({ cuts: { a: 80, b: 65, c: 40 } });
    expect(setWith("CALENDAR", { days: [] })).toEqual({ days: [] });
  });

  test("what was written for VALUE_CLASS is read as TIER", () => {
    const start = { rules: DEFAULT_RULES, calendar: { version: "n", years: {} } };
    const so = withOverride(start, { code: "VALUE_CLASS", number: 2, content: { classes: { A: 85 } } });
    expect(so.rules.tier.cuts).toEqual({ a: 85, b: 60, c: 40 });
    expect(so.rules.version).toBe("default-1+VALUE_CLASS.2");
    const odd = { code: "VALUE_CLASS", number: 3, content: "half" };
    expect(() => withOverride(start, odd)).toThrow();
    expect(() => withOverride(start, { ...odd, code: "PRIORTY" })).toThrow("no such rule set");
  });
});
