import { describe, expect, test } from "vitest";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import type { NeedRecord } from "#shared/domain/clients/need.ts";
import { PRODUCTS } from "#shared/domain/contracts/catalogue.ts";
import { fits, sizeOf } from "#shared/domain/contracts/fit.ts";
import { offeringFor } from "#shared/domain/contracts/offering.ts";
import type { Product } from "#shared/domain/contracts/product.ts";
import type { UsageYear } from "#shared/domain/money/usage-year.ts";
import { OFFER_DEFAULT } from "#shared/domain/rules/offer-rules.ts";
import { recommendProducts } from "#shared/use-cases/contracts/recommend-products.ts";
import { aClient, BO, refused } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

const rules = OFFER_DEFAULT;
const school = { industryCode: "P83", valueClass: "B", employees: 120, products: ["GROUP_VNET"] } as const;
const client = aClient({ ...school, products: [...school.products] });
const line = (id: string, products: string[], industryCode = "P83") =>
  ({ ...aClient({ id, industryCode }), products }) as ClientLine;
const nothing = { needs: [], usage: [] };
const offer = (parts: Partial<Parameters<typeof offeringFor>[0]>, book: readonly ClientLine[] = []) =>
  offeringFor({ client, ...nothing, ...parts }, { book, rules });

describe("what else can be sold", () => {
  test("is what fits and is not held, the required of its class first, each reason with its points", () => {
    const { offers } = offer({});
    expect(offers[0]).toEqual({ code: "CMNET_LINE", score: 30, reasons: [{ code: "required", points: 30 }] });
    expect(offers.map(({ code }) => code)).toContain("SCHOOL_MESSAGING");
    for (const { score, reasons } of offers)
      expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
  });

  test("is never what is held, no longer sold, or sold to other lines of business", () => {
    const codes = offer({}).offers.map(({ code }) => code);
    for (const never of ["GROUP_VNET", "BLACKBERRY", "GROUP_LINE", "BANK_MESSAGING", "DATA_LINE"])
      expect(codes).not.toContain(never);
  });

  test("takes what clients of the same branch hold as a reason, and only from three of them on", () => {
    const held = [
      line("cli_2", ["SCHOOL_MESSAGING"]),
      line("cli_3", ["SCHOOL_MESSAGING"]),
      line("cli_4", []),
    ];
    const reasons = (book: readonly ClientLine[]) =>
      offer({}, book).offers.find(({ code }) => code === "SCHOOL_MESSAGING")?.reasons;
    expect(reasons(held)).toContainEqual({ code: "peers", points: 13, held: 2, of: 3 });
    expect(reasons(held.slice(0, 2))).toHaveLength(1);
    expect(reasons([...held.slice(0, 2), line("cli_5", ["SCHOOL_MESSAGING"], "P82")])).toContainEqual({
      ...{ code: "peers", points: 20, held: 3, of: 3 },
    });
    expect(reasons([line("cli_2", []), line("cli_3", []), line("cli_4", [])])).toHaveLength(1);
  });

  test("hears a need, whatever its words for the product, and sees a month's usage", () => {
    const needs = [{ text: "想给全校老师开彩铃" }] as NeedRecord[];
    const month = { month: "2026-02", sms: 2500, dataMb: 1, minutesOut: 1, membersActive: 1 };
    const usage = [
      { months: [{ ...month, month: "2026-01", sms: 1 }, month, { ...month, month: "2025-12", sms: 1 }] },
    ] as UsageYear[];
    const { offers } = offer({ needs, usage });
    expect(offers.find(({ code }) => code === "GROUP_RINGTONE")?.reasons).toEqual([
      { code: "need", points: 30, text: "想给全校老师开彩铃" },
    ]);
    expect(offers.find(({ code }) => code === "GROUP_SMS")?.reasons).toEqual([
      { code: "usage", points: 15, measure: "sms", amount: 2500, month: "2026-02" },
    ]);
  });

  test("says which required actions are done, how much of what fits is held, and that one family holds nobody", () => {
    expect(offer({})).toMatchObject({
      required: [
        { family: "VNET", isHeld: true },
        { family: "LINE", isHeld: false },
        { family: "VOICE", isHeld: false },
      ],
      ...{ families: 1, isSlippery: true, coverage: { held: 1 } },
    });
    const broad = offer({
      client: aClient({ ...school, products: ["GROUP_VNET", "CMNET_LINE", "ONE_CARD"] }),
    });
    expect(broad).toMatchObject({ isSlippery: false, optional: { held: 1 } });
    expect(offer({ client: aClient({ ...school, products: [] }) }).isSlippery).toBe(false);
  });

  test("of a person, or of what nothing fits, is nothing", () => {
    const person = aClient({ kind: "INDIVIDUAL", valueClass: "NONE" });
    expect(offer({ client: person })).toMatchObject({
      ...{ offers: [], coverage: { held: 0, fit: 0, shareBp: undefined }, isSlippery: false },
    });
  });

  test("without a line of business leaves out what is made for one", () => {
    const unknown = aClient({ valueClass: "NONE" });
    const { offers, coverage } = offer({ client: unknown }, [line("cli_2", ["IOT"])]);
    expect(offers).toEqual([]);
    expect(coverage.fit).toBeGreaterThan(5);
  });
});

test("the size is as said, else by employees, else by members, else not known", () => {
  expect(sizeOf({ sizeBand: "LARGE", employees: 3, members: undefined }, rules)).toBe("LARGE");
  expect(sizeOf({ sizeBand: undefined, employees: 300, members: 2 }, rules)).toBe("LARGE");
  expect(sizeOf({ sizeBand: undefined, employees: undefined, members: 50 }, rules)).toBe("MEDIUM");
  expect(sizeOf({ sizeBand: undefined, employees: 49, members: undefined }, rules)).toBe("SMALL");
  expect(sizeOf({ sizeBand: undefined, employees: undefined, members: undefined }, rules)).toBeUndefined();
  const data = PRODUCTS.find(({ code }) => code === "DATA_LINE") as Product;
  const group = { kind: "GROUP", industryCode: undefined } as const;
  expect(fits(data, { ...group, size: "SMALL" })).toBe(false);
  expect(fits(data, { ...group, size: undefined })).toBe(true);
});

describe("asking for it", () => {
  test("answers with the client's own book as the example, and with the visit its class is due", async () => {
    const { say } = await aHouse({ clients: [{ ...client, lastContactAt: "2026-02-27T01:00:00.000Z" }] });
    const told = await say(recommendProducts, { clientId: "cli_1" });
    expect(told).toMatchObject({ client: { shortName: "恒信物流" }, shown: 5 });
    expect(told.visit).toEqual({ everyDays: 60, daysAgo: 10 });
  });

  test("a client that was never met has no last contact, and that of others is not there", async () => {
    const { say } = await aHouse({ clients: [client] });
    expect((await say(recommendProducts, { clientId: "cli_1" })).visit.daysAgo).toBeUndefined();
    await expect(say(recommendProducts, { clientId: "cli_1" }, { as: BO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});
