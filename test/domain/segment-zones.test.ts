import { describe, expect, it } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Subscription } from "#shared/domain/contracts/subscription.ts";
import type { BillYear } from "#shared/domain/money/bill-year.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { counted, cutsOf, NO_TALLIES } from "#shared/domain/segments/borders.ts";
import { explainClv } from "#shared/domain/segments/clv.ts";
import { explainSegments, segmentsOf } from "#shared/domain/segments/segments.ts";
import { explainStage } from "#shared/domain/segments/stage.ts";
import { explainZone, familiesOf, type ZoneFacts } from "#shared/domain/segments/zone.ts";
import { aClient } from "#test/use-cases/given.ts";

const rules = DEFAULT_RULES.segment;
const today = "2026-03-09";
const how = { today, rules };

describe("the lifetime value", () => {
  it("sums up profit over the contract and 24 months, less interest and leavers", () => {
    const client = { monthlyFen: 1_000_000, contractEndsOn: "2027-03-09", valueClass: "A" } as const;
    const explained = explainClv(client, how);
    expect(explained).toMatchObject({ contractMonths: 12, months: 36, profitFen: 350_000, missing: [] });
    expect(explained.fen).toBeGreaterThan(350_000 * 30);
    expect(explained.fen).toBeLessThan(350_000 * 36);
  });

  it("counts no contract that is over, and is unknown without revenue", () => {
    const client = { contractEndsOn: "2025-03-09", valueClass: "C" } as const;
    expect(explainClv(client, how)).toMatchObject({ contractMonths: 0, months: 24, missing: ["revenue"] });
    expect(explainClv({ valueClass: "C" }, how)).toMatchObject({ months: 24 });
    expect(explainClv(client, how).fen).toBeUndefined();
  });
});

const paid = (month: string, paidFen: number) => [{ bills: [{ month, paidFen }] }] as BillYear[];

describe("the sales stage", () => {
  const client: Pick<Client, "qualification"> = {};

  it("is A while something was paid in the last three months", () => {
    expect(explainStage({ client, bills: paid("2025-12", 5) }, how)).toMatchObject({
      ...{ stage: "OUTPUT", paidFen: 5, missing: [] },
    });
    expect(explainStage({ client, bills: paid("2025-11", 5) }, how)).toMatchObject({
      stage: "NONE",
      paidFen: 0,
    });
  });

  it("is B with an opportunity, C when qualified, else none, and says what is not known", () => {
    expect(explainStage({ client, bills: [], hasOpportunity: true }, how).stage).toBe("INCUBATE");
    expect(explainStage({ client: { qualification: "QUALIFIED" }, bills: [] }, how).stage).toBe("POTENTIAL");
    expect(explainStage({ client, bills: [] }, how)).toMatchObject({
      ...{ stage: "NONE", missing: ["bills", "opportunities"] },
    });
    expect(explainStage({ client, bills: [], hasOpportunity: false }, how).missing).toEqual(["bills"]);
  });
});

describe("the life-cycle zone", () => {
  const zone = (facts: Partial<ZoneFacts>) => explainZone({ valueClass: "B", ...facts }, how);

  it.each([
    ["BLACK", { lossMonths: 6 }],
    ["BLACK", { valueClass: "A", suppliers: 4, benefitSought: ["PRICE"] }],
    ["RED", { growthBp: 100, rival: "CT" }],
    ["RED", { valueClass: "A", growthBp: -499, rival: "CU", rivalEndsOn: "2026-03-09" }],
    ["YELLOW", { growthBp: 1000, products: ["GROUP_VNET", "CMNET_LINE"] }],
    ["BLUE", { growthBp: 2500, products: ["GROUP_VNET", "CMNET_LINE", "IOT"] }],
    ["BLUE", { inNetworkSince: "2025-03-09" }],
    ["BLUE", { inNetworkSince: "2024-03-10" }],
    ["NONE", { inNetworkSince: "2024-03-09" }],
    ["NONE", { inNetworkSince: "2025-03-09", rival: "CT" }],
    ["NONE", { growthBp: 100, rival: "CT", valueClass: "C" }],
    ["NONE", { growthBp: 100, rival: "CT", rivalEndsOn: "2026-03-08" }],
    ["NONE", { valueClass: "A", suppliers: 4, benefitSought: ["PRICE", "QUALITY"] }],
    ["NONE", {}],
  ] as const)("is %s with %o", (is, facts) => {
    expect(zone(facts as Partial<ZoneFacts>).zone).toBe(is);
  });

  it("tries black before red before yellow before blue", () => {
    const all = { lossMonths: 6, growthBp: 2500, inNetworkSince: "2026-01-01" };
    expect(zone(all).zone).toBe("BLACK");
    expect(zone({ ...all, lossMonths: 0 }).zone).toBe("YELLOW");
  });

  it("names what nobody keeps yet, and counts months and families", () => {
    expect(zone({ products: ["GROUP_VNET", "CMNET_LINE", "DATA_LINE", "UNHEARD_OF"] })).toMatchObject({
      ...{ families: 2, missing: ["growth", "tenure", "margin", "suppliers"] },
    });
    expect(zone({ growthBp: 0, inNetworkSince: "2026-04-01", lossMonths: 0, suppliers: 1 })).toMatchObject({
      ...{ tenure: 0, missing: [] },
    });
    expect(familiesOf(["CMNET_LINE", "GROUP_VNET"])).toEqual(["LINE", "VNET"]);
  });
});

describe("the segments of a client", () => {
  const archive = {
    client: aClient({ monthlyFen: 100_000, revenue12Fen: 1_200_000, inNetworkSince: "2025-06-01" }),
    subscriptions: [{ startedOn: "2026-02-01" }] as Subscription[],
    contracts: [],
    bills: paid("2026-02", 100_000),
  };

  it("carry the day and the rules that made them, and leave the value class alone", () => {
    const looking = { today, rules: DEFAULT_RULES };
    const cuts = cutsOf(counted(NO_TALLIES, { r: 36, f: 1, m: 1_200_000 }), rules);
    const segments = segmentsOf(archive, { ...looking, cuts });
    expect(segments).toMatchObject({
      ...{ stageClass: "OUTPUT", zone: "BLUE", revenueClass: "A", rfm: { r: 5, f: 1, m: 1 } },
      ...{ segmentedOn: today, segmentRules: "default-1" },
    });
    expect(segments).not.toHaveProperty("valueClass");
    expect(segments.clvFen).toBe(explainSegments(archive, looking).clv.fen);
  });
});
