import { beforeEach, describe, expect, test } from "vitest";
import type * as z from "zod";
import { tryOut } from "#bot/try-out.ts";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { activateRules } from "#shared/use-cases/rules/activate-rules.ts";
import { advanceTrial } from "#shared/use-cases/rules/advance-trial.ts";
import { draftRules } from "#shared/use-cases/rules/draft-rules.ts";
import { showRules } from "#shared/use-cases/rules/show-rules.ts";
import { tryRules } from "#shared/use-cases/rules/try-rules.ts";
import { aClient, aPerson, aTask, callerFor, PEOPLE, SYSTEM } from "./given.ts";
import { aHouse, type House } from "./house.ts";

const ADMIN = { as: callerFor("adm") };
const SECOND = { as: { ...callerFor("adm"), id: "adm2", name: "苏青" } };
const JOB = { as: SYSTEM };
const cut = (b: number) => ({ code: "TIER", content: { cuts: { b } } });
const TIER = { code: "TIER" };
const APRIL = "2026-04-01";

let house: House;
beforeEach(async () => {
  const head = aPerson({ id: "boss", name: "刘省总", unit: "GD", post: "PROVINCE_LEAD" });
  house = await aHouse({ clients: [aClient()], tasks: [aTask()], people: [...PEOPLE, head] });
});

async function tried(input: z.input<typeof draftRules.input> = cut(70)) {
  const { code } = input;
  await house.say(draftRules, input, ADMIN);
  await house.say(tryRules, { code, of: 6, waits: true }, ADMIN);
  await tryOut(house.ports, { code, province: "GD" });
}

/** 刘省总 leads the province. */
async function isLed() {
  const unit = await house.ports.units.find("GD");
  const [change] = house.ports.units.put(unit, { ...unit, head: "boss" } as NonNullable<typeof unit>);
  if (change?.after) await house.table.commit([{ put: { ...change.after, vr: "led" }, always: true }]);
  house.isAt("2026-03-09", "08:30");
}

describe("a change of rules", () => {
  test("needs a draft, and a trial of that very draft to its end", async () => {
    await expect(house.say(tryRules, TIER, ADMIN)).rejects.toMatchObject({ code: "rules.no-draft" });
    await expect(house.say(activateRules, { ...TIER, from: APRIL }, ADMIN)).rejects.toMatchObject({
      code: "rules.no-draft",
    });
    await house.say(draftRules, cut(70), ADMIN);
    const asked = { ...TIER, from: APRIL };
    await expect(house.say(activateRules, asked, ADMIN)).rejects.toMatchObject({ code: "rules.untried" });
    await house.say(tryRules, TIER, ADMIN);
    await house.say(advanceTrial, { ...TIER, owner: "bo" }, JOB);
    await expect(house.say(activateRules, asked, ADMIN)).rejects.toMatchObject({ code: "rules.untried" });
    await tryOut(house.ports, { ...TIER, province: "GD" });
    await house.say(draftRules, cut(71), ADMIN);
    await expect(house.say(activateRules, asked, ADMIN)).rejects.toMatchObject({ code: "rules.untried" });
  });

  test("waits for who leads the province, with its reason", async () => {
    await isLed();
    await tried({ ...cut(70), reason: "对齐集团口径" });
    const asked = await house.say(activateRules, { ...TIER, from: APRIL }, ADMIN);
    expect(asked).toMatchObject({ of: ["刘省总"], tell: ["boss"], title: "分级规则" });
    const [request] = await house.ports.approvals.listOf("adm", 1);
    expect(request).toMatchObject({
      reason: "对齐集团口径",
      lines: [{ field: "cuts.b", before: 60, after: 70 }],
    });
    const other = await house.say(activateRules, { ...TIER, from: APRIL, reason: "季度调整" }, ADMIN);
    expect(other.number).toBe(1);
    expect((await house.ports.approvals.listOf("adm", 1))[0]?.reason).toBe("季度调整");
  });

  test("whose draft has changed since, or whose day has come, is not approved", async () => {
    await tried();
    await house.say(activateRules, { ...TIER, from: "2026-03-10" }, ADMIN);
    const [request] = await house.ports.approvals.listOf("adm", 1);
    const approve = { id: request?.id ?? "" };
    const late = { ...SECOND, at: instantAt("2026-03-10", "00:10") };
    await expect(house.say(approveRequest, approve, late)).rejects.toMatchObject({ code: "rules.too-early" });
    const today = { at: instantAt("2026-03-09", "09:00") };
    await house.say(draftRules, { ...cut(75), replaces: true }, { ...ADMIN, ...today });
    await expect(house.say(approveRequest, approve, SECOND)).rejects.toMatchObject({
      code: "rules.outdated",
    });
  });

  test("asked for twice holds once: the second request is out of date", async () => {
    await tried();
    await house.say(activateRules, { ...TIER, from: APRIL }, ADMIN);
    await house.say(activateRules, { ...TIER, from: "2026-05-01" }, ADMIN);
    const [second, first] = await house.ports.approvals.listOf("adm", 2);
    await house.say(approveRequest, { id: first?.id ?? "" }, SECOND);
    await expect(house.say(approveRequest, { id: second?.id ?? "" }, SECOND)).rejects.toMatchObject({
      code: "rules.outdated",
    });
    await expect(house.say(approveRequest, { id: first?.id ?? "" }, SECOND)).rejects.toMatchObject({
      code: "approval.closed",
    });
  });

  test("nobody approves his own", async () => {
    await tried();
    await house.say(activateRules, { ...TIER, from: APRIL }, ADMIN);
    const [request] = await house.ports.approvals.listOf("adm", 1);
    await expect(house.say(approveRequest, { id: request?.id ?? "" }, ADMIN)).rejects.toMatchObject({
      code: "approval.own",
    });
  });

  test("of the calendar is asked for as a whole", async () => {
    await tried({ code: "CALENDAR", content: { days: [{ kind: "off", day: "2026-04-20" }] } });
    await house.say(activateRules, { code: "CALENDAR", from: APRIL }, ADMIN);
    const [request] = await house.ports.approvals.listOf("adm", 1);
    expect(request?.lines).toMatchObject([{ field: "CALENDAR" }]);
    await house.say(approveRequest, { id: request?.id ?? "" }, SECOND);
    house.isAt(APRIL, "09:00");
    expect((await house.ports.rules.calendar()).version).toContain("CALENDAR.1");
  });
});

describe("a trial goes on where it stopped", () => {
  test("a manager who is done is not looked at again, and what is taken back is no more tried", async () => {
    await house.say(draftRules, cut(70), ADMIN);
    await house.say(tryRules, { ...TIER, of: 6 }, ADMIN);
    expect(await house.say(advanceTrial, { ...TIER, owner: "min" }, JOB)).toMatchObject({ after: "min" });
    expect(await house.say(advanceTrial, { ...TIER, owner: "bo" }, JOB)).toMatchObject({ after: "min" });
    expect((await house.ports.rules.trial("TIER"))?.impact.managers).toBe(1);
    expect(await house.say(advanceTrial, TIER, JOB)).toMatchObject({ step: "DONE", tell: ["adm"] });
    expect(await house.say(advanceTrial, TIER, JOB)).toMatchObject({ step: "DONE", tell: [] });
    expect(await house.say(advanceTrial, { code: "SLA" }, JOB)).toMatchObject({ step: "DONE", tell: [] });
    expect(await house.say(tryRules, TIER, ADMIN)).toMatchObject({ step: "DONE" });
    expect(await house.say(tryRules, { ...TIER, again: true }, ADMIN)).toMatchObject({
      step: "MOVING",
      after: "",
    });
  });

  test.each([
    ["PRIORITY", { importance: { VISIT: 30 } }],
    ["SEGMENT", { abcBp: { a: 100 } }],
    ["ALERT", { score: { red: 90 } }],
    ["NOTIFY", { digestAt: "08:00" }],
  ])("%s to the end", async (code, content) => {
    await tried({ code, content });
    expect(await house.ports.rules.trial(code)).toMatchObject({ step: "DONE", number: 1 });
  });

  test("of somebody who is not known any more under his id", async () => {
    await house.say(draftRules, { code: "PRIORITY", content: { bands: { today: 50 } } }, ADMIN);
    await house.say(tryRules, { code: "PRIORITY" }, ADMIN);
    expect(await house.say(advanceTrial, { code: "PRIORITY", owner: "nobody" }, JOB)).toMatchObject({
      after: "nobody",
    });
  });
});

describe("rules are shown", () => {
  test("by version, with who interprets them, and what is to come", async () => {
    await isLed();
    await tried();
    await house.say(activateRules, { ...TIER, from: APRIL }, ADMIN);
    const [request] = await house.ports.approvals.listOf("adm", 1);
    await house.say(approveRequest, { id: request?.id ?? "" }, SECOND);
    const { sets, one } = await house.say(showRules, { ...TIER, number: 1 });
    expect(sets).toMatchObject([
      { number: 0, changed: 0, next: { number: 1, from: APRIL }, isDrafted: false },
    ]);
    expect(one?.set).toMatchObject({ cuts: { b: 70 } });
    expect(one?.interpreter).toEqual({ owner: "PROVINCE", unit: "广东", contact: "刘省总" });
    await expect(house.say(showRules, { ...TIER, number: 7 })).rejects.toMatchObject({
      code: "rules.no-version",
    });
    expect((await house.say(showRules, { code: "RETENTION" })).one?.interpreter).toEqual({
      ...{ owner: "GROUP", unit: undefined, contact: undefined },
    });
    expect((await house.say(showRules, {})).sets.length).toBeGreaterThan(30);
  });
});
