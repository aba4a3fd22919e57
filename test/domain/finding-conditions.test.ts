import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INDUSTRIES, industryLabel, subKindOfIndustry } from "#shared/domain/clients/industries.ts";
import { Condition } from "#shared/domain/finding/condition.ts";
import { FIELD_NAMES, type FieldName } from "#shared/domain/finding/fields.ts";
import { judge } from "#shared/domain/finding/matching.ts";
import { heldIn } from "#shared/domain/finding/reading.ts";
import { aLine, KNOWN } from "#test/support/client-lines.ts";

describe("every field of a book can be asked for", () => {
  test.each(FIELD_NAMES.map((field) => [field]))("%s is known where somebody has said it", (field) => {
    expect(judge(KNOWN, { field, known: true })).toBe(true);
    expect(heldIn(KNOWN, field)).toBeDefined();
  });

  const ALWAYS: readonly FieldName[] = [
    ...([
      "kind",
      "status",
      "unit",
      "owner",
      "valueClass",
      "serviceGrade",
      "surveyGrade",
      "riskLevel",
    ] as const),
    ...(["strategic", "isReference", "unmanned", "name", "createdOn"] as const),
  ];
  test.each(FIELD_NAMES.filter((field) => !ALWAYS.includes(field)).map((field) => [field]))(
    "%s is unknown where nobody has",
    (field) => {
      expect(judge(aLine(), { field, known: false })).toBe(true);
    },
  );
});

describe("a comparison holds, fails, or names what is missing", () => {
  test.each<[string, Condition, boolean]>([
    ["a value of several", { field: "products", in: ["GROUP_VNET"] }, true],
    ["another value", { field: "products", in: ["APN_LINE"] }, false],
    ["the letter of an industry", { field: "industryCode", in: ["G"] }, true],
    ["its two digits", { field: "industryCode", in: ["G59"] }, true],
    ["another industry", { field: "industryCode", in: ["G60"] }, false],
    ["its home", { field: "grid", in: ["grd_1"] }, true],
    ["a second site", { field: "grid", in: ["grd_2"] }, true],
    ["at least", { field: "monthlyFen", min: 3_000_000 }, true],
    ["more than", { field: "monthlyFen", over: 3_000_000 }, false],
    ["at most", { field: "employees", max: 120 }, true],
    ["less than", { field: "employees", under: 120 }, false],
    ["exactly", { field: "productCount", min: 2, max: 2 }, true],
    ["from a day on", { field: "contractEndsOn", from: "2027-02-01" }, true],
    ["until a day", { field: "contractEndsOn", to: "2027-01-31" }, false],
    ["the day at +08:00", { field: "lastContactOn", from: "2026-11-02", to: "2026-11-02" }, true],
    ["a mark", { field: "unmanned", is: true }, true],
    ["no mark", { field: "strategic", is: false }, false],
    ["a part of the name", { field: "name", has: "恒信 物流" }, true],
    ["a part of the place", { field: "place", has: "软件园" }, false],
    [
      "both",
      {
        all: [
          { field: "valueClass", in: ["A"] },
          { field: "rival", in: ["CU"] },
        ],
      },
      true,
    ],
    [
      "either",
      {
        any: [
          { field: "valueClass", in: ["B"] },
          { field: "rival", in: ["CU"] },
        ],
      },
      true,
    ],
    ["not", { not: { field: "rolesKnown", in: ["D"] } }, false],
  ])("%s", (_, condition, holds) => {
    expect(judge(KNOWN, condition)).toBe(holds);
    expect(Condition.parse(condition)).toEqual(condition);
  });

  test("an unknown revenue is neither over nor under: it is named", () => {
    expect(judge(aLine(), { field: "monthlyFen", min: 0 })).toEqual(["monthlyFen"]);
    expect(judge(aLine(), { not: { field: "monthlyFen", min: 0 } })).toEqual(["monthlyFen"]);
  });

  test("what is missing does not matter where something else settles it", () => {
    const missing: Condition = { field: "employees", min: 1 };
    const no: Condition = { field: "valueClass", in: ["A"] };
    expect(judge(aLine(), { all: [missing, no] })).toBe(false);
    expect(judge(aLine(), { any: [missing, { not: no }] })).toBe(true);
    expect(judge(aLine(), { all: [missing, { not: no }, { field: "employees", max: 9 }] })).toEqual([
      "employees",
    ]);
  });

  test("one who pays nothing by the unit is known not to be unit-paid", () => {
    expect(judge(aLine({ unitPaidRatioBp: 0 }), { field: "unitPaid", is: true })).toBe(false);
    expect(judge(aLine({ unitPaidRatioBp: 10 }), { field: "unitPaid", is: true })).toBe(true);
    expect(judge(aLine(), { field: "unitPaid", is: true })).toEqual(["unitPaid"]);
  });

  test("a mark that nobody has set is known to be absent", () => {
    for (const field of ["strategic", "isReference", "unmanned"] as const)
      expect(judge(aLine(), { field, is: false })).toBe(true);
  });

  test("one whose home is not known is found by its sites", () => {
    expect(judge(aLine({ siteGrids: ["grd_2"] }), { field: "grid", in: ["grd_2"] })).toBe(true);
  });

  test("and, or and not are those of a logic with unknown", () => {
    const leaf = fc.constantFrom<Condition>(
      { field: "valueClass", in: ["A"] },
      { field: "valueClass", in: ["NONE"] },
      { field: "employees", min: 1 },
      { field: "monthlyFen", max: 5 },
    );
    const opposite = (condition: Condition) => ({ not: condition });
    const property = fc.property(fc.array(leaf, { minLength: 1, maxLength: 5 }), (all) => {
      const line = aLine();
      expect(judge(line, { not: { all } })).toEqual(judge(line, { any: all.map(opposite) }));
      expect(judge(line, { not: { any: all } })).toEqual(judge(line, { all: all.map(opposite) }));
      const [first] = all;
      if (first) expect(judge(line, opposite(opposite(first)))).toEqual(judge(line, first));
    });
    fc.assert(property);
  });
});

describe("what kind of organisation it is, its line of business tells where nobody has said it", () => {
  test.each([
    ["Q84", "HOSPITAL"],
    ["P83", "SCHOOL"],
    ["R87", "MEDIA"],
    ["M73", "RESEARCH"],
    ["S92", "GOVERNMENT"],
    ["C35", "ENTERPRISE"],
    ["N77", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s is %s", (code, subKind) => {
    expect(subKindOfIndustry(code)).toBe(subKind);
  });

  test("an industry is said by its division, else by its section", () => {
    expect(industryLabel("C3520")?.zh).toBe(INDUSTRIES["C35"]?.zh);
    expect(industryLabel("C44")?.zh).toBe("制造业");
    expect(industryLabel("Z1")).toBeUndefined();
  });
});
