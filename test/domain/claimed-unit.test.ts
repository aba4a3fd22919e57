import { describe, expect, test } from "vitest";
import { claimIn, seenOf } from "#shared/domain/people/claimed-unit.ts";
import type { Unit, UnitLevel } from "#shared/domain/people/unit.ts";

const unit = (code: string, name: string, level: UnitLevel, parent?: string): Unit => ({
  ...{ code, name, level, active: true, ...(parent && { parent }) },
});
const tree = [
  unit("HN", "湖南省公司", "PROVINCE"),
  unit("CS", "长沙市分公司", "CITY", "HN"),
  unit("ZZ", "株洲市分公司", "CITY", "HN"),
  unit("CS-E", "东城区分公司", "COUNTY", "CS"),
  unit("CS-W", "河西区分公司", "COUNTY", "CS"),
  unit("CS-D", "长沙市经开区分公司", "COUNTY", "CS"),
  unit("CS-E-A", "A组", "TEAM", "CS-E"),
  unit("CS-E-B", "B组", "TEAM", "CS-E"),
];
const from = (unitCode: string) => ({ tree, unit: unitCode });

describe("all of which unit is asked about", () => {
  test.each([
    ["全省有多少A类客户", "CS-E-A", "HN", "全省"],
    ["我们市的A类客户", "CS-E-A", "CS", "我们市"],
    ["全区合同30天内到期的", "CS-E-A", "CS-E", "全区"],
    ["全组有多少客户", "CS-E-A", "CS-E-A", "全组"],
    ["长沙市有多少A类客户", "CS-E-A", "CS", "长沙市"],
    ["全省里河西区的客户", "CS-E-A", "CS-W", "河西区"],
    ["clients of the whole province", "CS-E-A", "HN", "whole province"],
    ["A组的客户", "CS-E-A", "CS-E-A", "A组"],
  ])("%s", (words, at, code, said) => {
    const claim = claimIn(words, from(at));
    expect([claim?.unit.code, claim?.said]).toEqual([code, said]);
  });

  test.each(["B组的客户", "A类客户有多少", "全市场占有率", "省钱的客户"])("none: %s", (words) => {
    expect(claimIn(words, from("CS-E-A"))).toBeUndefined();
  });

  test("none, where one's own unit is above it", () => {
    expect(claimIn("全县有多少客户", from("CS"))).toBeUndefined();
  });
});

describe("what of it somebody sees", () => {
  const seen = (words: string, at: string, reach: readonly string[] | "everyone") => {
    const claim = claimIn(words, from(at));
    return (
      claim && seenOf(claim, { tree, caller: { unit: at, reach: reach === "everyone" ? reach : [...reach] } })
    );
  };
  const CITY = ["CS", "CS-E", "CS-W", "CS-D", "CS-E-A", "CS-E-B"];

  test("all of his own city, and of any for who sees everyone", () => {
    expect(seen("全市", "CS", CITY)).toBe("all");
    expect(seen("全省", "HN", "everyone")).toBe("all");
  });

  test("of a province the city that he leads, by the highest name alone", () => {
    expect(seen("全省", "CS", CITY)).toEqual(["长沙市分公司"]);
    expect(seen("全市", "CS-E-A", ["CS-E-A", "CS-E-B"])).toEqual(["A组", "B组"]);
  });

  test("nothing but the own book, where he leads nobody", () => {
    expect(seen("全市", "CS-E-A", [])).toEqual([]);
  });

  test("nothing at all of another unit", () => {
    expect(seen("河西区", "CS-E-A", ["CS-E-A"])).toBe("none");
    expect(seen("株洲市", "CS-E-A", [])).toBe("none");
  });
});
