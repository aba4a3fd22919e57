import { describe, expect, test } from "vitest";
import { NO_VOCABULARY } from "#bot/understand/finding/atom.ts";
import { readSearch } from "#bot/understand/finding/read-search.ts";
import { FINDING_DEFAULT } from "#shared/domain/rules/finding-rules.ts";

const grids = ["EAST", "WEST", "RURAL", "URBAN"].map((areaClass) => ({
  id: `grd_${areaClass}`,
  name: areaClass,
  areaClass,
}));
const setting = { today: "2026-11-25", rules: FINDING_DEFAULT, vocabulary: { ...NO_VOCABULARY, grids } };

/** Each word means its value of the field, and nothing of it is lost. */
function means(field: string, words: Readonly<Record<string, string>>): void {
  for (const [said, code] of Object.entries(words)) {
    const { search, unread } = readSearch(said, setting);
    expect([said, search.where, unread]).toEqual([said, { field, in: [code] }, []]);
  }
}

describe("clients are found", () => {
  test("by the benefit that they seek, all seven of them", () => {
    means("benefitSought", {
      ...{ 看重质量的客户: "QUALITY", 看重服务的: "SERVICE", 看重利润的: "PROFIT", 看重交货期的: "DELIVERY" },
      ...{
        看重价格的客户: "PRICE",
        看重品牌的: "BRAND",
        看重易于购买的: "EASE",
        "cares about price": "PRICE",
      },
    });
  });

  test("by their size: large, medium and small", () => {
    means("sizeBand", { 大型客户: "LARGE", 中型客户: "MEDIUM", 小型客户: "SMALL", 小集团: "SMALL" });
  });

  test("by geography: east, west, country and town are kinds of grid", () => {
    means("grid", {
      东片的客户: "grd_EAST",
      西片的客户: "grd_WEST",
      农村的客户: "grd_RURAL",
      城市片的客户: "grd_URBAN",
    });
    const nowhere = { ...setting, vocabulary: NO_VOCABULARY };
    expect(readSearch("东片的客户", nowhere).search.where).toEqual({ field: "grid", in: ["EAST"] });
  });

  test("by how much they use", () => {
    means("usageBand", { 高使用率的客户: "HIGH", 使用率中等的: "MEDIUM", 低使用率的客户: "LOW" });
  });

  test("by population: target, potential and maintained clients", () => {
    means("population", {
      目标客户: "TARGET",
      潜在大客户: "POTENTIAL",
      维护型客户: "MAINTAINED",
      维系客户: "MAINTAINED",
    });
    means("status", { 潜在客户: "POTENTIAL" });
  });

  test("by scope: people, enterprises, intermediaries, government, service and internal units", () => {
    means("kind", { 个人客户: "INDIVIDUAL", 集团客户: "GROUP" });
    means("subKind", {
      ...{ 企业客户: "ENTERPRISE", 中间商: "INTERMEDIARY", 政府机关: "GOVERNMENT" },
      ...{ 服务型客户: "SERVICE", 内部单位: "INTERNAL" },
    });
  });

  test("as organisations that pay for their people", () => {
    expect(readSearch("统付的集团客户", setting).search.where).toEqual({
      all: [
        { field: "unitPaid", is: true },
        { field: "kind", in: ["GROUP"] },
      ],
    });
  });
});
