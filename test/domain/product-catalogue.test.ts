import { describe, expect, it } from "vitest";
import {
  PRODUCTS,
  productName,
  productOfCode,
  productsMeant,
  wordsOf,
} from "#shared/domain/contracts/catalogue.ts";
import { Product } from "#shared/domain/contracts/product.ts";
import {
  cardUnder,
  mayStack,
  STACKABLE_OFFERS,
  TARIFF_PLANS,
  type TariffPlan,
  tariffOf,
  tariffsFor,
} from "#shared/domain/contracts/tariff.ts";

describe("the product catalogue", () => {
  it("names a product for every row of G11", () => {
    const rows = new Set(PRODUCTS.flatMap((product) => product.rows));
    expect(Array.from({ length: 29 }, (_, n) => `G11.${n + 1}`).filter((row) => !rows.has(row))).toEqual([]);
  });

  it("holds products that are as the model says, each once, parts of an umbrella that is there", () => {
    for (const product of PRODUCTS) Product.parse(product);
    expect(new Set(PRODUCTS.map(({ code }) => code)).size).toBe(PRODUCTS.length);
    for (const { partOf } of PRODUCTS)
      expect(partOf === undefined || productOfCode(partOf)?.isUmbrella).toBe(true);
  });

  it("lets no word stand for two products", () => {
    const words = PRODUCTS.flatMap((product) => [
      ...new Set(wordsOf(product).map((word) => word.toLowerCase().replaceAll(/[\s_-]/g, ""))),
    ]);
    expect(words.filter((word, n) => words.indexOf(word) < n)).toEqual([]);
  });

  it.each([
    ["V网", ["GROUP_VNET"]],
    ["vpmn", ["GROUP_VNET"]],
    ["彩铃", ["GROUP_RINGTONE"]],
    ["校讯通", ["SCHOOL_MESSAGING"]],
    ["互联网专线", ["CMNET_LINE"]],
    ["CMNET 专线", ["CMNET_LINE"]],
    ["专线", ["GROUP_LINE", "INTERCONNECT_LINE", "CMNET_LINE", "APN_LINE", "DATA_LINE"]],
    ["一号通", ["ONE_NUMBER", "ONE_NUMBER_CALLER", "ONE_NUMBER_CALLED"]],
    ["没有这个", []],
  ])("knows what people mean by %s", (word, codes) => {
    expect(productsMeant(word)).toEqual(codes);
  });

  it("covers everything under IMS, one number and its two kinds too", () => {
    expect(productsMeant("IMS")).toContain("ONE_NUMBER_CALLED");
  });

  it("keeps what is no longer sold by name", () => {
    expect(PRODUCTS.filter(({ active }) => !active).map(({ code }) => code)).toEqual([
      "MESSAGE_BOX",
      "BLACKBERRY",
      "PHONE_MAIL",
    ]);
    expect(productName("BLACKBERRY", "zh")).toBe("BlackBerry");
    expect(productName("GROUP_VNET", "en")).toBe("Group V-net");
    expect(productName("UNHEARD_OF", "zh")).toBe("UNHEARD_OF");
  });
});

describe("tariff plans", () => {
  const plan = tariffOf("5562") as TariffPlan;

  it("5562 costs 5 yuan a month with 750 minutes inside the group", () => {
    expect(plan).toMatchObject({ feeFen: 500, included: { minutesInGroup: 750 }, productCode: "GROUP_VNET" });
  });

  it("5562 changes a mass-market card for the 园丁卡 and drops its package fee", () => {
    expect(cardUnder(plan, "大众卡")).toEqual({ card: "园丁卡", dropsPackageFee: true });
    expect(cardUnder(plan, "全球通")).toEqual({ card: "全球通", dropsPackageFee: false });
    const [line] = tariffsFor("VOICE_LINE") as [TariffPlan];
    expect(cardUnder(line, "大众卡")).toEqual({ card: "大众卡", dropsPackageFee: false });
  });

  it("5562 takes the three offers on top, other plans take none", () => {
    for (const offer of Object.keys(STACKABLE_OFFERS)) expect(mayStack(plan, offer)).toBe(true);
    expect(mayStack(plan, "OTHER")).toBe(false);
    expect(TARIFF_PLANS.filter(({ stackableWith }) => stackableWith.length > 0)).toEqual([plan]);
  });

  it("keeps the headings of tables whose numbers are lost, and no fee for them", () => {
    const lost = TARIFF_PLANS.filter(({ feeFen }) => feeFen === undefined);
    expect(lost.flatMap(({ headings }) => headings)).toContain("基本资费");
    for (const { headings } of lost) expect(headings).not.toEqual([]);
    for (const { productCode } of TARIFF_PLANS) expect(productOfCode(productCode)?.active).toBe(true);
  });
});
