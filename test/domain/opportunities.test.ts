import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOpenOpportunity, type Opportunity, Stage } from "#shared/domain/opportunities/opportunity.ts";
import { compared } from "#shared/domain/opportunities/options.ts";
import { advanced, stuckFor, warningsFor, weightedFen } from "#shared/domain/opportunities/stages.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { PIPELINE_DEFAULT } from "#shared/domain/rules/pipeline-rules.ts";
import { anArchive, contract } from "#test/support/an-archive.ts";
import { NOW, refused } from "#test/use-cases/given.ts";

const anOpportunity = (over: Partial<Opportunity> = {}): Opportunity => ({
  ...{ id: "opp_1", clientId: "cli_1", version: "v", province: "GD", name: "专线扩容" },
  ...{ stage: "NEED_CONFIRMED", stageOn: "2026-02-01", channel: "DIRECT", createdAt: NOW, createdBy: "min" },
  ...{ products: [], steps: [], options: [] },
  ...over,
});
const on = "2026-03-09";
const nothing = { contracts: [] };
const signed = { contracts: [contract("2027-03-01")] };

describe("an opportunity", () => {
  test("goes forward, over a stage too, and keeps the day on which it entered", () => {
    expect(advanced(anOpportunity(), { to: "QUOTED", on }, nothing)).toMatchObject({
      stage: "QUOTED",
      stageOn: on,
    });
    expect(advanced(anOpportunity(), { to: "NEED_CONFIRMED", on }, nothing).stageOn).toBe("2026-02-01");
  });

  test("goes back one stage with a note, and not two", () => {
    const back = { to: "CAPTURED", on, note: "需求变了" } as const;
    expect(advanced(anOpportunity(), back, nothing)).toMatchObject({
      stage: "CAPTURED",
      closeReason: "需求变了",
    });
    expect(() => advanced(anOpportunity(), { to: "CAPTURED", on }, nothing)).toThrow(
      expect.objectContaining(refused("opportunity.unexplained")),
    );
    expect(() => advanced(anOpportunity({ stage: "QUOTED" }), back, nothing)).toThrow(
      expect.objectContaining(refused("opportunity.too-far-back")),
    );
  });

  test("is won by a contract, and lost for a reason to somebody", () => {
    expect(() => advanced(anOpportunity(), { to: "WON", on }, nothing)).toThrow(
      expect.objectContaining(refused("opportunity.no-contract")),
    );
    expect(advanced(anOpportunity(), { to: "WON", on }, signed).stage).toBe("WON");
    expect(() => advanced(anOpportunity(), { to: "LOST", on }, nothing)).toThrow(
      expect.objectContaining(refused("opportunity.unexplained")),
    );
    expect(() => advanced(anOpportunity({ stage: "WON" }), { to: "LOST", on, note: "价格" }, signed)).toThrow(
      expect.objectContaining(refused("opportunity.closed")),
    );
    const lost = advanced(anOpportunity(), { to: "LOST", on, note: "价格", competitor: "CT" }, nothing);
    expect(lost).toMatchObject({ stage: "LOST", closeReason: "价格", competitor: "CT" });
  });

  test("warns before a quote of what is not known yet: who decides, and what is to be reached", () => {
    const decider = { ...anArchive(), contacts: [{ buyingRole: "DECIDER" }] } as unknown as Parameters<
      typeof warningsFor
    >[1];
    expect(warningsFor(anOpportunity({ stage: "QUOTED" }), anArchive())).toEqual([
      "decider.unknown",
      "goal.missing",
    ]);
    expect(warningsFor(anOpportunity({ stage: "NEGOTIATION", goal: "双线" }), decider)).toEqual([]);
    expect(warningsFor(anOpportunity(), anArchive())).toEqual([]);
  });

  test("is stuck after a month, of class A after two, and never when it is closed", () => {
    const stuck = (over: Partial<Opportunity>, valueClass = "B") =>
      stuckFor(anOpportunity(over), { valueClass, today: on, rules: PIPELINE_DEFAULT });
    expect([
      stuck({}),
      stuck({}, "A"),
      stuck({ stageOn: "2026-01-01" }, "A"),
      stuck({ stage: "LOST" }),
    ]).toEqual([6, 0, 7, 0]);
  });
});

function orRefused<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return undefined;
  }
}

test("whatever is tried, a stage is one of the table, and what is closed stays closed", () => {
  const stage = fc.constantFrom(...Stage.options);
  fc.assert(
    fc.property(fc.array(fc.tuple(stage, fc.boolean(), fc.boolean())), (tries) => {
      const tried = (one: Opportunity, [to, isSaid, isSigned]: (typeof tries)[number]) => {
        const step = { to, on, ...(isSaid && { note: "说明" }) };
        const after = orRefused(() => advanced(one, step, isSigned ? signed : nothing)) ?? one;
        expect(isOpenOpportunity(one) || after === one).toBe(true);
        expect(Stage.options).toContain(after.stage);
        return after;
      };
      tries.reduce(tried, anOpportunity({ stage: "CAPTURED" }));
    }),
  );
});

test("the forecast counts each open amount by how likely its stage is", () => {
  const all = [anOpportunity({ amountFen: 100_000 }), anOpportunity({ stage: "QUOTED", amountFen: 50_001 })];
  const none = [anOpportunity(), anOpportunity({ stage: "WON", amountFen: 9_000_000 })];
  expect(weightedFen([...all, ...none], PIPELINE_DEFAULT)).toBe(30_000 + 35_001);
});

describe("ways to serve a need, side by side", () => {
  const option = (name: string, priceFen: number, fit: number, deliveryDays: number) => ({
    ...{ name, priceFen, fit, deliveryDays },
  });

  test("are weighed by price, fit and delivery, and the sum is that of the parts", () => {
    const [first, second] = compared(
      [option("单线", 100, 3, 10), option("双线", 200, 5, 20)],
      PIPELINE_DEFAULT,
    );
    expect(first).toMatchObject({ name: "单线", score: 84, parts: { price: 40, fit: 24, delivery: 20 } });
    expect(second).toMatchObject({ name: "双线", score: 70, parts: { price: 20, fit: 40, delivery: 10 } });
  });

  test("what is free or at once has all of its part; of equals the cheaper is first", () => {
    const [first] = compared([option("送", 0, 1, 0), option("买", 100, 5, 30)], PIPELINE_DEFAULT);
    expect(first).toMatchObject({ name: "送", parts: { price: 40, fit: 8, delivery: 20 } });
    const equals = compared(
      [option("贵", 2, 5, 0), option("贱", 1, 5, 0), option("同", 1, 5, 0)],
      PIPELINE_DEFAULT,
    );
    expect(equals.map(({ name }) => name)).toEqual(["贱", "同", "贵"]);
  });
});
