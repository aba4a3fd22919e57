import { describe, expect, test } from "vitest";
import type { LeadDraft } from "#shared/domain/clients/lead.ts";
import { clientOfLead, placeIn, shortOf } from "#shared/domain/clients/new-client.ts";
import { qualify } from "#shared/domain/clients/potential.ts";
import { POTENTIAL_DEFAULT as rules } from "#shared/domain/rules/potential-rules.ts";
import { NOW } from "#test/use-cases/given.ts";

const today = "2026-03-09";
const lead = (over: Partial<LeadDraft> = {}): LeadDraft => ({ kind: "GROUP", name: "星城物流", ...over });
const run = (over: Partial<LeadDraft> = {}) => qualify(lead(over), { today, rules });

describe("who is a potential key client", () => {
  test.each([
    ["employees", { employees: 50 }, { employees: 49 }],
    ["capital", { registeredCapitalFen: 1_000_000_000 }, { registeredCapitalFen: 999_999_999 }],
    ["rivalEnds", { rivalEndsOn: "2026-09-09" }, { rivalEndsOn: "2026-09-10" }],
    ["budget", { budgetApproved: true }, { budgetApproved: false }],
    ["localNumbers", { localNumbers: 10 }, { localNumbers: 9 }],
  ] as const)(
    "PC-2, %s: one that holds is enough, and what is not known is neither",
    (check, holds, fails) => {
      const of = (facts: Partial<LeadDraft>) =>
        run(facts).checks.find(({ test: name }) => name === check)?.holds;
      expect([of(holds), of(fails), of({})]).toEqual([true, false, undefined]);
      expect([run(holds).isPotential, run(fails).isPotential]).toEqual([true, false]);
    },
  );

  test("PC-2: a rival's contract that has ended is no window any more", () => {
    expect(run({ rivalEndsOn: "2026-03-08" }).isPotential).toBe(false);
  });

  test("PC-1: an individual on another network who says that he spends enough", () => {
    const person = (over: Partial<LeadDraft>) => run({ kind: "INDIVIDUAL", ...over }).checks;
    expect(person({ rival: "CU", spendFen: 30_000 })).toEqual([{ test: "declared", holds: true }]);
    expect(person({ rival: "CU" })[0]?.holds).toBe(false);
    expect(person({ spendFen: 40_000 })[0]?.holds).toBe(false);
    expect(person({})[0]?.holds).toBeUndefined();
  });
});

describe("the fit score", () => {
  test("PC-3: its parts add up, and a spend that nobody said is so much a head", () => {
    const known = { employees: 100, need: "专线", rivalEndsOn: "2026-06-01", hasDecider: true };
    const { fit, parts } = run(known);
    expect(parts.map(({ part, points }) => [part, points])).toEqual([
      ["size", 15],
      ["spend", 25],
      ["need", 20],
      ["contract", 15],
      ["decider", 10],
    ]);
    expect(fit).toBe(85);
    expect(run({ spendFen: 150_000 }).parts[1]?.points).toBe(13);
    expect(run({ budgetApproved: true }).parts[2]?.points).toBe(20);
  });

  test("PC-4: confirmed with enough fit, one who decides, and one place; what is missing is named", () => {
    const good = { employees: 200, need: "专线", hasDecider: true, grid: "grd_1" };
    expect(run(good)).toMatchObject({ isConfirmed: true, lacks: [] });
    expect(run({}).lacks).toEqual(["fit", "decider", "grid"]);
  });

  test("PC-7: private companies are for newcomers, large state-owned and foreign ones for experienced managers", () => {
    expect(run({ ownership: "PRIVATE" }).hint).toBe("newcomer");
    expect(run({ ownership: "STATE", employees: 500 }).hint).toBe("experienced");
    expect(run({ ownership: "FOREIGN", employees: 500 }).hint).toBe("experienced");
    expect([run({ ownership: "STATE" }).hint, run({ employees: 900 }).hint]).toEqual([undefined, undefined]);
  });
});

describe("the client that a lead becomes", () => {
  const place = { owner: "min", unit: "GZ-A", province: "GD" };

  test("bears what was told, and how it was found", () => {
    const told = lead({
      employees: 80,
      source: "FAIR",
      sourceDetail: "展会",
      spendFen: 5,
      need: "专线",
      hasDecider: true,
    });
    const made = clientOfLead(told, { id: "cli_9", place, by: "min", now: NOW });
    expect(made).toMatchObject({
      ...{ id: "cli_9", status: "POTENTIAL", population: "POTENTIAL", employees: 80, leadSource: "FAIR" },
      ...{ leadDetail: "展会", declaredFen: 5, statusOn: today },
      ...{ leadNeed: "专线", leadDecider: true, leadStatus: "NEW", leadOn: today },
    });
    expect(["need", "hasDecider", "source"].some((name) => name in made)).toBe(false);
    const bare = clientOfLead(lead(), { id: "cli_9", place, by: "min", now: NOW });
    expect(
      ["leadSource", "leadDetail", "declaredFen", "leadNeed", "leadDecider"].some((name) => name in bare),
    ).toBe(false);
  });

  test("is called short", () => {
    expect(shortOf("潭州市星城物流有限公司")).toBe("星城物流");
    expect(shortOf("星城物流")).toBe("星城物流");
    expect(shortOf("甲有限公司")).toBe("甲有限公司");
  });

  test("lies in the grid that its address names, the longest name first, and in none of two that are as good", () => {
    const grid = (id: string, name: string) => ({
      id,
      name,
      version: "v",
      province: "GD",
      unit: "GZ-A",
      kind: "STREET" as const,
    });
    const grids = [grid("1", "园区"), grid("2", "园区大道"), grid("3", "东风路"), grid("4", "五一路口")];
    expect(placeIn("园区大道1号", grids)?.id).toBe("2");
    expect(placeIn("东风路与五一路口交汇", [grid("5", "东风路与"), grid("6", "五一路口")])).toBeUndefined();
    expect(placeIn("芙蓉路", grids)).toBeUndefined();
  });
});
