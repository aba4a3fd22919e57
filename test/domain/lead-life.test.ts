import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageingOf } from "#shared/domain/clients/ageing.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { ClientStatus } from "#shared/domain/clients/client.ts";
import { LeadStatus } from "#shared/domain/clients/codes.ts";
import { LEAD_TRANSITIONS } from "#shared/domain/clients/lead.ts";
import {
  draftOf,
  isOpenLead,
  leadAt,
  leadChecked,
  leadFollowing,
  stepsTo,
} from "#shared/domain/clients/lead-life.ts";
import { lifeStep } from "#shared/domain/clients/life-cycle.ts";
import { afterContact } from "#shared/domain/clients/visiting.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { aClient, NOW } from "#test/use-cases/given.ts";

const today = "2026-03-09";
const rules = DEFAULT_RULES;
const judging = { today, rules };
const aLead = (over: Partial<Client> = {}) =>
  aClient({ status: "POTENTIAL", leadStatus: "NEW", leadOn: "2026-03-02", ...over });
const FIT = { employees: 200, declaredFen: 300_000, leadNeed: "专线", leadDecider: true, grid: "grd_1" };

describe("a lead moves by its table and by nothing else", () => {
  test.each<[LeadStatus, LeadStatus, readonly LeadStatus[]]>([
    ["NEW", "CHECKED", ["CHECKED"]],
    ["NEW", "CONVERTED", ["CHECKED", "CONFIRMED", "CONVERTED"]],
    ["DROPPED", "CHECKED", ["NEW", "CHECKED"]],
    ["CHECKED", "DROPPED", ["DROPPED"]],
    ["CONVERTED", "DROPPED", ["DROPPED"]],
    ["CONFIRMED", "CHECKED", []],
    ["CONVERTED", "NEW", []],
    ["DROPPED", "DROPPED", []],
  ])("from %s to %s by %j", (from, to, steps) => {
    expect(stepsTo(from, to)).toEqual(steps);
  });

  test("from anywhere to anywhere each step is in the table, and dropped is only ever the end", () => {
    const state = fc.constantFrom(...LeadStatus.options);
    const property = fc.property(state, state, (from, to) => {
      const way = [from, ...stepsTo(from, to)];
      for (const [at, next] of way.slice(1).entries())
        expect(LEAD_TRANSITIONS[way[at] as LeadStatus]).toContain(next);
      if (way.length > 1) expect(way.at(-1)).toBe(to);
      expect(way.slice(1, -1)).not.toContain("DROPPED");
    });
    fc.assert(property);
  });

  test("whatever becomes of its client, it stands in a state that the table leads to", () => {
    const any = fc.record({
      lead: fc.constantFrom(...LeadStatus.options),
      status: fc.constantFrom(...ClientStatus.options),
    });
    const property = fc.property(any, ({ lead, status }) => {
      const { leadStatus } = leadFollowing(aLead({ leadStatus: lead, status }), { on: today });
      expect(leadStatus === lead || stepsTo(lead, leadStatus ?? "NEW").length > 0).toBe(true);
    });
    fc.assert(property);
  });

  test("who never was a lead does not become one, and none goes back", () => {
    const { leadStatus: _, ...nobody } = aLead();
    expect(leadAt(nobody, "CHECKED", { on: today })).toBe(nobody);
    const confirmed = aLead({ leadStatus: "CONFIRMED" });
    expect(leadAt(confirmed, "CHECKED", { on: today })).toBe(confirmed);
  });
});

describe("a lead goes where its client goes", () => {
  const follow = (status: Client["status"], leadStatus: LeadStatus) =>
    leadFollowing(aLead({ status, leadStatus }), { on: today, reason: "REFUSED" });

  test.each<[Client["status"], LeadStatus, LeadStatus]>([
    ["IN_NETWORK", "NEW", "CONVERTED"],
    ["IN_NETWORK", "DROPPED", "CONVERTED"],
    ["PROSPECT", "CONFIRMED", "CONVERTED"],
    ["PROSPECT", "CHECKED", "CHECKED"],
    ["REJECTED", "CHECKED", "DROPPED"],
    ["POTENTIAL", "DROPPED", "NEW"],
    ["POTENTIAL", "CHECKED", "CHECKED"],
    ["AT_RISK", "CONVERTED", "CONVERTED"],
    ["SUSPENDED", "CONVERTED", "CONVERTED"],
    ["LEFT", "CONVERTED", "CONVERTED"],
    ["RETAINED", "CONVERTED", "CONVERTED"],
  ])("%s: %s becomes %s", (status, before, after) => {
    expect(follow(status, before).leadStatus).toBe(after);
  });

  test("dropped it says why, fit again it says so no more", () => {
    const dropped = follow("REJECTED", "CHECKED");
    expect(dropped).toMatchObject({ leadOn: today, dropReason: "REFUSED" });
    const again = leadFollowing({ ...dropped, status: "POTENTIAL" }, { on: today });
    expect(again).toMatchObject({ leadStatus: "NEW" });
    expect(again).not.toHaveProperty("dropReason");
  });

  test("refused twice it is dropped as unfit, refused for good as refused, bought from it is converted", () => {
    const living = { today, rules: rules.archive.lifeCycle };
    const twice = aLead({ leadStatus: "CHECKED", timesRefused: 1 });
    expect(lifeStep(twice, "NOT_QUALIFIED", living)?.client).toMatchObject({ dropReason: "NOT_QUALIFIED" });
    expect(lifeStep(aLead(), "REFUSED_FOR_GOOD", living)?.client).toMatchObject({ dropReason: "REFUSED" });
    expect(lifeStep(aLead(), "FIRST_SUBSCRIPTION", living)?.client).toMatchObject({
      leadStatus: "CONVERTED",
    });
  });

  test("a first visit converts one that is confirmed", () => {
    const had = { kind: "VISIT" as const, at: NOW, needs: 0, cadence: rules.cadence };
    expect(afterContact(aLead({ leadStatus: "CONFIRMED" }), had)).toMatchObject({
      ...{ status: "PROSPECT", leadStatus: "CONVERTED", leadOn: today },
    });
  });
});

describe("a lead is judged by the rules", () => {
  test("fit, with one who decides and a place, it is confirmed; the tests and the rules that said so are kept", () => {
    expect(leadChecked(aLead(FIT), judging)).toMatchObject({
      ...{ leadStatus: "CONFIRMED", leadOn: today, fitScore: 85, qualification: "QUALIFIED" },
      ...{ leadChecks: { employees: true }, leadCheckedOn: today, leadRules: rules.version },
    });
  });

  test("known a little it is checked, not known at all it stays new", () => {
    expect(leadChecked(aLead({ employees: 20 }), judging)).toMatchObject({
      ...{ leadStatus: "CHECKED", leadChecks: { employees: false } },
    });
    const unknown = leadChecked(aLead({ qualification: "QUALIFIED" }), judging);
    expect(unknown).toMatchObject({ leadStatus: "NEW", leadOn: "2026-03-02", leadChecks: {} });
    expect(unknown).not.toHaveProperty("qualification");
  });

  test("known to fail every test it is not qualified", () => {
    const person = aLead({ kind: "INDIVIDUAL", declaredFen: 100 });
    expect(leadChecked(person, judging)).toMatchObject({
      qualification: "NOT_QUALIFIED",
      leadStatus: "CHECKED",
    });
  });

  test("one that is over is judged no more", () => {
    const dropped = aLead({ ...FIT, leadStatus: "DROPPED" });
    expect(leadChecked(dropped, judging)).toBe(dropped);
    expect(LeadStatus.options.filter((leadStatus) => isOpenLead({ leadStatus }))).toEqual([
      ...["NEW", "CHECKED", "CONFIRMED"],
    ]);
  });

  test("what was said of it counts until a contact and a need of its own say it", () => {
    expect(draftOf(aLead({ rolesKnown: "AU", openNeeds: 1 }))).toMatchObject({ hasDecider: true, need: "…" });
    expect(draftOf(aLead({ leadNeed: "专线", leadDecider: true }))).toMatchObject({
      hasDecider: true,
      need: "专线",
    });
    expect(draftOf(aLead({ rolesKnown: "U" }))).toMatchObject({ hasDecider: false, need: undefined });
  });
});

describe("a lead grows old (PC-5)", () => {
  const { archive, potential } = rules;
  const on = (day: string, over: Partial<Client> = {}) =>
    ageingOf(aLead({ createdAt: NOW, leadCheckedOn: today, ...over }), { today: day, archive, potential });

  test("after 90 days without progress it is judged anew, once, and after 180 dropped for want of it", () => {
    expect(on("2026-06-06")).toBeUndefined();
    expect(on("2026-06-07")).toEqual({ is: "recheck" });
    expect(on("2026-06-08", { leadCheckedOn: "2026-06-07" })).toBeUndefined();
    expect(on("2026-09-05", { leadCheckedOn: "2026-06-07" })).toMatchObject({
      ...{
        is: "step",
        step: { client: { status: "REJECTED", leadStatus: "DROPPED", dropReason: "NO_PROGRESS" } },
      },
    });
  });

  test("one that nobody has judged yet is judged the next night", () => {
    expect(on("2026-03-10", { leadCheckedOn: undefined })).toEqual({ is: "recheck" });
  });

  test("a contact is progress", () => {
    expect(on("2026-06-07", { lastContactAt: "2026-05-01T01:00:00.000Z" })).toBeUndefined();
  });
});
