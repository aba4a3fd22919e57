import { describe, expect, test } from "vitest";
import { NO_VOCABULARY } from "#bot/understand/finding/atom.ts";
import { readSearch } from "#bot/understand/finding/read-search.ts";
import { Search } from "#shared/domain/finding/condition.ts";
import { FINDING_DEFAULT } from "#shared/domain/rules/finding-rules.ts";

const VOCABULARY = {
  ...NO_VOCABULARY,
  grids: [
    { id: "grd_1", name: "东城网格", areaClass: "EAST" },
    { id: "grd_2", name: "软件园", areaClass: "WEST" },
  ],
  staff: [{ id: "stf_lina", name: "李娜" }],
  units: [
    { code: "HN-A", name: "A组" },
    { code: "HN-HX", name: "河西区分公司" },
  ],
  clients: [{ id: "cli_1", name: "三湘重工股份有限公司", shortName: "三湘重工" }],
};

function read(words: string) {
  return readSearch(words, { today: "2026-11-25", rules: FINDING_DEFAULT, vocabulary: VOCABULARY });
}

const where = (words: string) => read(words).search.where;
const [LINES, VNET] = [
  ["GROUP_LINE", "INTERCONNECT_LINE", "CMNET_LINE", "APN_LINE", "DATA_LINE"],
  ["GROUP_VNET"],
];

describe("a search is understood", () => {
  test.each<[name: string, words: string, condition: unknown]>([
    ["by industry", "医疗行业", { field: "industryCode", in: ["Q"] }],
    ["by revenue", "月收入3万以上", { field: "monthlyFen", min: 3_000_000 }],
    ["by revenue in a range", "月收入1到3万", { field: "monthlyFen", min: 1_000_000, max: 3_000_000 }],
    ["by the number of products", "只有一个产品", { field: "productCount", min: 1, max: 1 }],
    ["by people", "员工100到500人", { field: "employees", min: 100, max: 500 }],
    ["by a share", "统付占比低于一半", { field: "unitPaidRatioBp", under: 5000 }],
    ["by a share in tenths", "统付占比超过三成", { field: "unitPaidRatioBp", over: 3000 }],
    ["by growth", "收入下降超过20%", { field: "growthBp", under: -2000 }],
    ["by alert", "红色或橙色预警", { field: "riskLevel", in: ["RED", "ORANGE"] }],
    ["by grade", "AA级", { field: "serviceGrade", in: ["AA"] }],
    ["by credit", "信用AA级", { field: "creditGrade", in: ["AA"] }],
    ["by rival", "联通在挖的", { field: "rival", in: ["CU"] }],
    ["by nobody looking after it", "没人管的", { field: "unmanned", is: true }],
    ["by a grid", "东城网格的客户", { field: "grid", in: ["grd_1"] }],
    ["by a building", "创业大厦的客户", { field: "place", has: "创业大厦" }],
    ["by manager", "李娜名下的客户", { field: "owner", in: ["stf_lina"] }],
    ["by team", "A组的客户", { field: "unit", in: ["HN-A"] }],
    ["by county, as it is spoken of", "河西区的客户", { field: "unit", in: ["HN-HX"] }],
    ["by what lies west", "西区的客户", { field: "grid", in: ["grd_2"] }],
    ["by head office", "三湘重工的下属单位", { field: "parentClientId", in: ["cli_1"] }],
    ["by name", "名字里有建材的", { field: "name", has: "建材" }],
    ["by tag", "带标签校园的客户", { field: "tags", in: ["校园"] }],
    ["by an unknown", "行业未知的客户", { field: "industryCode", known: false }],
    ["by a role that is missing", "没有决策人的", { not: { field: "rolesKnown", in: ["D"] } }],
  ])("%s: %s", (_, words, condition) => {
    const { search, unread } = read(words);
    expect(search.where).toEqual(condition);
    expect(unread).toEqual([]);
    expect(Search.parse(search)).toEqual(search);
  });

  test.each<[words: string, condition: unknown]>([
    ["合同90天内到期", { field: "contractEndsOn", from: "2026-11-25", to: "2027-02-23" }],
    ["合同快到期的", { field: "contractEndsOn", from: "2026-11-25", to: "2027-02-23" }],
    ["合同已到期的", { field: "contractEndsOn", to: "2026-11-25" }],
    ["年底前合同到期的", { field: "contractEndsOn", to: "2026-12-31" }],
    ["下个月到期的", { field: "contractEndsOn", from: "2026-12-01", to: "2026-12-31" }],
    ["明年一月到期", { field: "contractEndsOn", from: "2027-01-01", to: "2027-01-31" }],
    ["下季度到期的", { field: "contractEndsOn", from: "2027-01-01", to: "2027-03-31" }],
    ["联通合同半年内到期", { field: "rivalEndsOn", from: "2026-11-25", to: "2027-05-25" }],
    ["最近一周联系过的", { field: "lastContactOn", from: "2026-11-18", to: "2026-11-25" }],
    ["该回访的", { field: "nextContactDueOn", to: "2026-11-25" }],
    ["在网3年以上", { field: "inNetworkSince", to: "2023-11-25" }],
    ["入网不到一年半", { field: "inNetworkSince", from: "2025-05-25" }],
    ["本月新增的", { field: "createdOn", from: "2026-11-01", to: "2026-11-30" }],
    ["去年离网的", { field: "leftOn", from: "2025-01-01", to: "2025-12-31" }],
    ["本周更新过资料的", { field: "touchedOn", from: "2026-11-23", to: "2026-11-29" }],
    ["从来没拜访过的", { field: "lastContactOn", known: false }],
  ])("by days: %s", (words, condition) => {
    expect(where(words)).toEqual(condition);
  });

  test.each([
    ["半个月没联系的", "lastContactOn", "2026-11-10"],
    ["三个月没拜访的", "lastContactOn", "2026-08-25"],
    ["很久没联系的", "lastContactOn", "2026-10-26"],
    ["本月没走访的", "lastContactOn", "2026-10-31"],
    ["资料半年没更新的", "touchedOn", "2026-05-25"],
    ["not contacted for 15 days", "lastContactOn", "2026-11-10"],
  ])("not since, or never: %s", (words, field, to) => {
    expect(where(words)).toEqual({
      any: [
        { field, to },
        { field, known: false },
      ],
    });
  });
});

describe("conditions are joined as they are said", () => {
  test.each<[words: string, condition: unknown]>([
    ["A类和B类", { field: "valueClass", in: ["A", "B"] }],
    ["不是A类和B类的客户", { not: { field: "valueClass", in: ["A", "B"] } }],
    ["没有V网的", { not: { field: "products", in: VNET } }],
    ["没有V网和专线的", { not: { field: "products", in: [...VNET, ...LINES] } }],
    [
      "V网和专线都有的",
      {
        all: [
          { field: "products", in: VNET },
          { field: "products", in: LINES },
        ],
      },
    ],
    ["V网或专线", { field: "products", in: [...VNET, ...LINES] }],
    [
      "开通了专线但没有V网",
      { all: [{ field: "products", in: LINES }, { not: { field: "products", in: VNET } }] },
    ],
    [
      "C类或潜在客户",
      {
        any: [
          { field: "valueClass", in: ["C"] },
          { field: "status", in: ["POTENTIAL"] },
        ],
      },
    ],
    [
      "教育行业的A类或B类",
      {
        all: [
          { field: "industryCode", in: ["P"] },
          { field: "valueClass", in: ["A", "B"] },
        ],
      },
    ],
    [
      "医院，或者员工500人以上的民企",
      {
        any: [
          { field: "subKind", in: ["HOSPITAL"] },
          {
            all: [
              { field: "employees", min: 500 },
              { field: "ownership", in: ["PRIVATE"] },
            ],
          },
        ],
      },
    ],
    ["不是国企", { not: { field: "ownership", in: ["STATE"] } }],
    ["阶段A类的", { field: "stageClass", in: ["OUTPUT"] }],
    ["A类客户（按收入类）", { field: "revenueClass", in: ["A"] }],
  ])("%s", (words, condition) => {
    expect(where(words)).toEqual(condition);
  });
});

describe("a list is put in order, cut and counted", () => {
  test.each<[words: string, search: object]>([
    ["按收入从高到低", { order: { by: "monthlyFen", descending: true } }],
    ["按合同到期排序", { order: { by: "contractEndsOn", descending: false } }],
    ["前10家", { first: 10 }],
    ["收入最高的10家", { order: { by: "monthlyFen", descending: true }, first: 10 }],
    ["top 10 by revenue", { order: { by: "monthlyFen", descending: true }, first: 10 }],
    ["按行业数一下", { countBy: "industryCode" }],
    ["各网格有多少客户", { countBy: "grid" }],
    ["count by ownership", { countBy: "ownership" }],
    ["我有多少A、B、C类客户", { where: { field: "valueClass", in: ["A", "B", "C"] }, countBy: "valueClass" }],
  ])("%s", (words, search) => {
    expect(read(words).search).toEqual(search);
  });
});

test("English says the same", () => {
  expect(where("clients in healthcare with monthly revenue over 30000 and only one product")).toEqual({
    all: [
      { field: "industryCode", in: ["Q"] },
      { field: "monthlyFen", over: 3_000_000 },
      { field: "productCount", min: 1, max: 1 },
    ],
  });
  expect(where("state-owned clients without V-net")).toEqual({
    all: [{ field: "ownership", in: ["STATE"] }, { not: { field: "products", in: VNET } }],
  });
});

test("words that say nothing known are named", () => {
  expect(read("火星上的A类客户").unread).toEqual(["火星"]);
  expect(read("江东区的A类客户").unread).toEqual(["江东区"]);
  expect(read("C组的A类客户").unread).toEqual(["C组"]);
  expect(read("clients with blue doors").unread).toEqual(["blue", "doors"]);
});

test("a long message is read in a moment", () => {
  const long = "医疗行业月收入3万以上且合同90天内到期的火星客户，".repeat(12);
  const begin = performance.now();
  read(long);
  expect(performance.now() - begin).toBeLessThan(2000);
});
