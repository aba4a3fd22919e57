import { describe, expect, it } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import { type Discount, endOf, isOpenDiscount, lastDayOf } from "#shared/domain/discounts/discount.ts";
import { leakOf } from "#shared/domain/discounts/leak.ts";
import { floorCheck, quoteDiscount } from "#shared/domain/discounts/quote.ts";
import { DISCOUNT_DEFAULT, type DiscountPolicy } from "#shared/domain/rules/discount-rules.ts";
import { asked, discountFacts as facts, held, LOOK, THREE } from "#test/support/discount-facts.ts";

describe("the filed floor", () => {
  const floors = (floorFen: Record<string, number>) => ({ ...DISCOUNT_DEFAULT, floorFen });
  const check = (floorFen: Record<string, number>, productCodes: string[] = []) =>
    floorCheck(facts(), { bp: 2000, productCodes }, floors(floorFen));

  it("is kept, gone below, or unknown where none is filed", () => {
    expect(check({ CMNET_LINE: 400_000, GROUP_VNET: 0, MAS: 0 })).toBe("OK");
    expect(check({ CMNET_LINE: 400_001 })).toBe("BELOW");
    expect(check({ CMNET_LINE: 100 })).toBe("UNKNOWN");
    expect(check({ CMNET_LINE: 100 }, ["CMNET_LINE"])).toBe("OK");
    expect(check({ CMNET_LINE: 100 }, ["VOICE_LINE"])).toBe("UNKNOWN");
  });

  it("counts for each piece of what is held, and not for what has ended", () => {
    const lines = {
      subscriptions: [held("CMNET_LINE", 500_000, { qty: 2 }), held("MAS", 1, { status: "ENDED" })],
    };
    const rules = floors({ CMNET_LINE: 210_000, MAS: 100 });
    expect(floorCheck(facts({}, lines), { bp: 2000, productCodes: [] }, rules)).toBe("BELOW");
    expect(floorCheck(facts({}, lines), { bp: 1000, productCodes: [] }, rules)).toBe("OK");
  });
});

describe("an offer for a time (DC-8)", () => {
  const policy: DiscountPolicy = {
    ...{ code: "SPRING", name: { zh: "春季", en: "Spring" }, target: {}, maxBp: 1200 },
    ...{ validFrom: "2026-03-01", validTo: "2026-03-31" },
  };
  const partsWith = (...campaigns: DiscountPolicy[]) =>
    quoteDiscount(
      facts(),
      { ...asked, commitFen: 100 },
      { ...LOOK, rules: { ...DISCOUNT_DEFAULT, campaigns } },
    ).parts.map(({ group, bp }) => [group, bp]);

  it("stands in for class and products together where it is more, and never adds to them", () => {
    expect(partsWith({ ...policy, maxBp: 1100 })).toEqual([
      ["TERM", 1000],
      ["CLASS", 500],
      ["MULTI", 600],
    ]);
    expect(partsWith(policy, { ...policy, code: "LESS", maxBp: 1150 })).toEqual([
      ["TERM", 1000],
      ["CAMPAIGN", 1200],
    ]);
  });

  it.each([
    ["of another class", { target: { classes: ["B" as const] } }],
    ["for other products", { target: { products: ["VOICE_LINE"] } }],
    ["for a longer term", { minMonths: 36 }],
    ["for more revenue", { minCommitFen: 101 }],
    ["that has not begun", { validFrom: "2026-03-10" }],
    ["that is over", { validTo: "2026-03-08" }],
  ])("%s is none", (_, over) => {
    expect(partsWith({ ...policy, ...over })).toHaveLength(3);
  });

  it("that fits is one, by class and by what is held or named", () => {
    const fitting = {
      target: { classes: ["A" as const], products: ["MAS"] },
      minMonths: 24,
      minCommitFen: 100,
    };
    expect(partsWith({ ...policy, ...fitting })).toHaveLength(2);
    const rules = { ...DISCOUNT_DEFAULT, campaigns: [{ ...policy, target: { products: ["MAS"] } }] };
    const named = (productCodes: string[], client: Partial<Client> = {}) =>
      quoteDiscount(facts(client), { ...asked, productCodes }, { ...LOOK, rules }).parts.length;
    expect([named(["MAS"]), named(["CMNET_LINE"]), named([], { products: undefined })]).toEqual([2, 3, 3]);
  });
});

describe("a discount", () => {
  const discount = { status: "EFFECTIVE", bp: 1950, effectiveTo: "2028-03-31" } as Discount;
  const on = (today: string, of = discount) => endOf(of, { client: "恒信物流", today, remindDays: [60, 30] });

  it("is work from 60 days before its end, again from 30, and over on the day after it", () => {
    expect(on("2028-01-30")).toMatchObject({ status: "EFFECTIVE", isDue: false });
    const dueAt = "2028-03-31T10:00:00.000Z";
    expect(on("2028-01-31")).toEqual({
      ...{ status: "EFFECTIVE", isDue: true, title: "恒信物流19.5%优惠60天内到期，谈续签", dueAt },
    });
    expect(on("2028-03-01")).toMatchObject({ isDue: true, title: "恒信物流19.5%优惠30天内到期，谈续签" });
    expect(on("2028-03-31")).toMatchObject({ status: "EFFECTIVE", isDue: true });
    expect(on("2028-04-01")).toMatchObject({ status: "EXPIRED", isDue: false });
    expect(on("2028-03-01", { ...discount, status: "ENDED_EARLY" })).toMatchObject({
      ...{ status: "ENDED_EARLY", isDue: false },
    });
  });

  it("of 24 months from 1 April ends on 31 March", () => {
    expect(lastDayOf("2026-04-01", 24)).toBe("2028-03-31");
    expect([isOpenDiscount({ status: "EFFECTIVE" }), isOpenDiscount({ status: "EXPIRED" })]).toEqual([
      true,
      false,
    ]);
  });
});

describe("a leak (DC-11)", () => {
  const line = { kind: "GROUP", status: "IN_NETWORK", valueClass: "A", products: THREE } as const;

  it.each([
    ["more in the bill than was agreed", { billDiscountBp: 1700, discountBp: 1500 }, "ABOVE_AGREED"],
    ["more than any rule gives", { billDiscountBp: 2800 }, "ABOVE_RULE"],
    ["an A client with none", { billDiscountBp: 0 }, "NONE_FOR_A"],
    ["within rounding", { billDiscountBp: 1600, discountBp: 1500 }, undefined],
    ["within the rule", { billDiscountBp: 2600 }, undefined],
    ["an agreed one that has not reached the bill", { billDiscountBp: 0, discountBp: 500 }, undefined],
    ["a B client with none", { billDiscountBp: 0, valueClass: "B" as const }, undefined],
    ["no bill: unknown, so not listed", {}, undefined],
    ["one who has left", { billDiscountBp: 9000, status: "LEFT" as const }, undefined],
    ["a person", { billDiscountBp: 9000, kind: "INDIVIDUAL" as const }, undefined],
    ["one who holds nothing", { billDiscountBp: 2200, products: undefined }, "ABOVE_RULE"],
  ])("%s: %j is %s", (_, over, kind) => {
    expect(leakOf({ ...line, ...over } as Parameters<typeof leakOf>[0], DISCOUNT_DEFAULT)?.kind).toBe(kind);
  });
});
