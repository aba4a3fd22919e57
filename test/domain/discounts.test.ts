import { describe, expect, it } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import { levelFor, quoteDiscount } from "#shared/domain/discounts/quote.ts";
import { DISCOUNT_DEFAULT } from "#shared/domain/rules/discount-rules.ts";
import { contract } from "#test/support/an-archive.ts";
import { account, asked, discountFacts as facts, LOOK } from "#test/support/discount-facts.ts";

describe("a quote", () => {
  it("of an A client for 24 months and three families is 10 + 5 + 6 = 21 %: the city's word, then finance's", () => {
    const quote = quoteDiscount(facts(), asked, LOOK);
    expect(quote.parts).toEqual([
      { group: "TERM", count: 24, bp: 1000 },
      { group: "CLASS", code: "A", bp: 500 },
      { group: "MULTI", count: 3, bp: 600 },
    ]);
    expect(quote).toMatchObject({ sumBp: 2100, maxBp: 2100, level: "CITY", bars: [], unknown: ["FLOOR"] });
    expect(quote).toMatchObject({ listFen: 600_000, priceFen: 474_000, floor: "UNKNOWN" });
  });

  it("of a B client for the same is 19 %: the county's word; a request for 20 % goes past it to the city (DC-13)", () => {
    const quote = quoteDiscount(facts({ valueClass: "B" }), asked, LOOK);
    expect([quote.maxBp, quote.level]).toEqual([1900, "COUNTY"]);
    expect(levelFor({ bp: 2000, ruleMaxBp: quote.maxBp }, DISCOUNT_DEFAULT)).toBe("CITY");
    expect(levelFor({ bp: 1900, ruleMaxBp: 1900 }, DISCOUNT_DEFAULT)).toBe("COUNTY");
  });

  it.each([
    [1000, 2000, "COUNTY"],
    [2000, 2000, "COUNTY"],
    [2001, 2100, "CITY"],
    [2300, 2100, "PROVINCE"],
    [2900, 2100, "PROVINCE"],
    [3000, 3000, "PROVINCE"],
    [3001, 3000, undefined],
  ] as const)("asking for %i where the rule gives %i is decided by %s", (bp, ruleMaxBp, level) => {
    expect(levelFor({ bp, ruleMaxBp }, DISCOUNT_DEFAULT)).toBe(level);
  });

  it.each([
    [6, 0],
    [12, 500],
    [35, 1000],
    [36, 1500],
    [60, 1500],
  ])("for %i months has %i for its term (DC-1)", (months, bp) => {
    expect(quoteDiscount(facts(), { ...asked, months }, LOOK).parts[0]?.bp).toBe(bp);
  });

  it("counts families that are named, said as a number, or held; never more than the cap", () => {
    const multi = (over: object, client: Partial<Client> = {}) =>
      quoteDiscount(facts(client), { ...asked, ...over }, LOOK).parts[2];
    expect(multi({ productCodes: ["CMNET_LINE", "GROUP_VNET"] })).toMatchObject({ count: 2, bp: 300 });
    expect(multi({ families: 5 })).toMatchObject({ count: 5, bp: 600 });
    expect(multi({}, { products: undefined })).toMatchObject({ count: 0, bp: 0 });
    expect(multi({ productCodes: ["NO_SUCH"] })).toMatchObject({ count: 0, bp: 0 });
  });

  it("never passes the ceiling, whatever the parts come to (DC-4)", () => {
    const rules = { ...DISCOUNT_DEFAULT, ceilingBp: 1500 };
    expect(quoteDiscount(facts(), asked, { ...LOOK, rules })).toMatchObject({ sumBp: 2100, maxBp: 1500 });
    const loose = { ...DISCOUNT_DEFAULT, classBp: { A: 5000, B: 0, C: 0, NONE: 0 }, ceilingBp: 10_000 };
    expect(quoteDiscount(facts(), asked, { ...LOOK, rules: loose }).level).toBe("PROVINCE");
  });

  it("names what bars any discount (DC-7), and a way of paying that does not go with one (G5.2)", () => {
    const barred = facts(
      { creditGrade: "C", arrearsSince: "2026-02-01" },
      {
        contracts: [contract("2027-01-01", { inDispute: true, no: "HT-9" })],
        accounts: [{ ...account, payMode: "SELF" }],
      },
    );
    expect(quoteDiscount(barred, asked, LOOK).bars).toEqual([
      { code: "CREDIT", grade: "C" },
      { code: "ARREARS", days: 36 },
      { code: "DISPUTE", no: "HT-9" },
      { code: "PAY_MODE", mode: "SELF" },
    ]);
    expect(quoteDiscount(facts({ arrearsSince: "2026-02-07" }), asked, LOOK).bars).toEqual([]);
  });

  it("names what it does not know, and takes none of it for nothing", () => {
    const bare = facts({ creditGrade: undefined }, { accounts: [], subscriptions: [], bills: [] });
    const quote = quoteDiscount(bare, asked, LOOK);
    expect(quote.unknown).toEqual(["CREDIT", "BILLS", "PAY_MODE", "PRICE", "FLOOR"]);
    expect([quote.listFen, quote.priceFen]).toEqual([undefined, undefined]);
    const other = quoteDiscount(facts(), { ...asked, productCodes: ["CMNET_LINE", "VOICE_LINE"] }, LOOK);
    expect(other.listFen).toBeUndefined();
  });
});
