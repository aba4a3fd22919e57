import { describe, expect, test } from "vitest";
import { paybackOf } from "#shared/domain/discounts/payback.ts";
import { paybackFor } from "#shared/domain/discounts/quote.ts";
import { DISCOUNT_DEFAULT } from "#shared/domain/rules/discount-rules.ts";
import { asked, discountFacts } from "#test/support/discount-facts.ts";

const wan = (count: number) => count * 1_000_000;

describe("what we invest (DC-12)", () => {
  test.each([
    ["is back in the last month that there may be", wan(12), wan(0.5), 24, 24, true],
    ["is a month too late by one fen more", wan(12) + 1, wan(0.5), 24, 25, false],
    ["is counted in whole months", wan(1), wan(0.75), 12, 2, true],
    ["is back at once where a month brings more", 1, wan(0.5), 1, 1, true],
  ])("%s", (_, investmentFen, monthlyFen, termMonths, months, isShown) => {
    expect(paybackOf({ investmentFen, monthlyFen, termMonths }, DISCOUNT_DEFAULT)).toEqual({
      ...{ investmentFen, monthlyFen, months, mostMonths: termMonths, isShown },
    });
  });

  test("is never shown to be back where nothing comes in, or nothing is known of it", () => {
    const wish = { investmentFen: wan(1), termMonths: 24 };
    const known = { investmentFen: wan(1), mostMonths: 24, isShown: false };
    expect(paybackOf({ ...wish, monthlyFen: undefined }, DISCOUNT_DEFAULT)).toEqual(known);
    expect(paybackOf({ ...wish, monthlyFen: 0 }, DISCOUNT_DEFAULT)).toEqual({ ...known, monthlyFen: 0 });
  });

  test("is back sooner where the rule wants it so", () => {
    const rules = { payback: { mostOfTermBp: 5000 } };
    const wish = { investmentFen: wan(6), monthlyFen: wan(0.5), termMonths: 23 };
    expect(paybackOf(wish, rules)).toMatchObject({ months: 12, mostMonths: 11, isShown: false });
  });

  test("is measured in what is paid with the discount, or in what the client commits to", () => {
    const wish = { ...asked, bp: 2000 };
    const facts = discountFacts();
    expect(paybackFor(facts, wish, DISCOUNT_DEFAULT)).toBeUndefined();
    const investing = { ...wish, investmentFen: wan(10) };
    // 6,000 yuan at list price, 4,800 with a fifth off.
    expect(paybackFor(facts, investing, DISCOUNT_DEFAULT)).toMatchObject({
      ...{ monthlyFen: 480_000, months: 21, isShown: true },
    });
    const committed = paybackFor(facts, { ...investing, commitFen: 400_000 }, DISCOUNT_DEFAULT);
    expect(committed).toMatchObject({ monthlyFen: 400_000, months: 25, isShown: false });
    const bare = discountFacts({}, { subscriptions: [] });
    expect(paybackFor(bare, investing, DISCOUNT_DEFAULT)).not.toHaveProperty("monthlyFen");
  });
});
