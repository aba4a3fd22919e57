import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIELD_NAMES, fieldNamed, fieldOf, isField } from "#shared/domain/clients/field-dictionary.ts";
import { industryLabel } from "#shared/domain/clients/industries.ts";
import { numberIn } from "#shared/domain/clients/number-words.ts";
import { readValue } from "#shared/domain/clients/read-value.ts";

describe("the dictionary of fields", () => {
  test("every field has a name in both languages, and no word means two of them", () => {
    for (const name of FIELD_NAMES) {
      const { zh, en } = fieldOf(name);
      expect([fieldNamed(zh), fieldNamed(en)]).toEqual([name, name]);
    }
    const words = FIELD_NAMES.flatMap((name) => [fieldOf(name).zh, ...(fieldOf(name).also ?? [])]);
    expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
    expect(fieldNamed("天气")).toBeUndefined();
    expect([isField("address"), isField("owner")]).toEqual([true, false]);
  });

  test.each([
    ["employees", "300人", 300],
    ["employees", "大概1.2万人", 12_000],
    ["employees", "三百二十", 320],
    ["employees", "很多", undefined],
    ["registeredCapitalFen", "5000万", 5_000_000_000],
    ["registeredCapitalFen", "1.5亿元", 15_000_000_000],
    ["registeredCapitalFen", "不知道", undefined],
    ["foundedOn", "2008年5月", "2008-05-01"],
    ["foundedOn", "2008-05-12", "2008-05-12"],
    ["foundedOn", "2008", "2008-01-01"],
    ["foundedOn", "2008年13月", undefined],
    ["foundedOn", "去年", undefined],
    ["ownership", "国企", "STATE"],
    ["ownership", "是民营企业", "PRIVATE"],
    ["ownership", "外资。", "FOREIGN"],
    ["ownership", "不清楚", undefined],
    ["industryCode", "医疗", "Q"],
    ["industryCode", "c35", "C35"],
    ["industryCode", "S99", "S99"],
    ["industryCode", "天上", undefined],
    ["isReference", "是", true],
    ["isReference", "不是", false],
    ["isReference", "也许", undefined],
    ["benefitSought", "质量、服务", ["QUALITY", "SERVICE"]],
    ["benefitSought", "质量、天气", undefined],
    ["tags", "重点，双线", ["重点", "双线"]],
    ["uscc", "91430100ma4lh0xe2p", "91430100MA4LH0XE2P"],
    ["uscc", "9143", undefined],
    ["idNo", "43010219800101123x", "43010219800101123X"],
    ["idNo", "4301", undefined],
    ["influence", "4", 4],
    ["influence", "9", undefined],
    ["address", "园区大道1号", "园区大道1号"],
    ["address", "长".repeat(201), undefined],
    ["address", " ", undefined],
    ["grid", "创业大厦", "创业大厦"],
    ["parentClientId", "市教育局", "市教育局"],
  ] as const)("%s is read from %s", (field, said, value) => {
    expect(readValue(field, said)).toEqual(value);
  });

  test("numbers are read as they are said", () => {
    const cases: [string, number | undefined][] = [
      ["两千五百万", 25_000_000],
      ["十五", 15],
      ["一亿二千万", 120_000_000],
      ["约3千", 3000],
      ["2百万", 2_000_000],
      ["abc", undefined],
    ];
    expect(cases.map(([said]) => numberIn(said))).toEqual(cases.map(([, value]) => value));
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (n) => numberIn(String(n)) === n));
  });

  test("an industry goes by its division, else by its section", () => {
    expect(industryLabel("Q84")?.zh).toBe("卫生");
    expect(industryLabel("Q99")?.zh).toBe("卫生和社会工作");
    expect(industryLabel("Z")).toBeUndefined();
    expect(readValue("industryCode", "物流行业")).toBe("G");
  });
});
