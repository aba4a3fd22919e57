import { beforeEach, describe, expect, test } from "vitest";
import { tryOut } from "#bot/try-out.ts";
import { callerOf } from "#shared/domain/people/caller.ts";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { activateRules } from "#shared/use-cases/rules/activate-rules.ts";
import { advanceTrial } from "#shared/use-cases/rules/advance-trial.ts";
import { draftRules } from "#shared/use-cases/rules/draft-rules.ts";
import { showRules } from "#shared/use-cases/rules/show-rules.ts";
import { tryRules } from "#shared/use-cases/rules/try-rules.ts";
import { ADM, aClient, aPerson, aTask, PEOPLE, refused, SYSTEM, UNITS } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { put } from "#test/use-cases/ownership/given.ts";

const SECOND = aPerson({ id: "adm2", name: "苏青", unit: "GD", post: "PROVINCE_ADMIN" });
const SECOND_CALLER = callerOf({ ...SECOND, version: "seed" }, UNITS);
let house: House;
const as = { as: ADM };

beforeEach(async () => {
  house = await aHouse({
    people: [...PEOPLE, SECOND],
    clients: [
      aClient({ revenue12Fen: 9_000_000, monthlyFen: 750_000, lastContactAt: "2026-01-05T01:00:00.000Z" }),
      aClient({ id: "cli_2", name: "东城建材", shortName: "东城建材", owner: "na", revenue12Fen: 100_000 }),
    ],
    tasks: [
      aTask({ id: "t1", type: "VISIT", title: "拜访" }),
      aTask({ id: "t2", type: "COMPLAINT", title: "投诉" }),
    ],
  });
});

async function tried(code: string, content: Record<string, unknown>) {
  await house.say(draftRules, { code, content }, as);
  await house.say(tryRules, { code }, as);
  expect(await tryOut(house.ports, { code, province: "GD" })).toBe("done");
  return await house.ports.rules.trial(code);
}

async function inForce(code: string, content: Record<string, unknown>, from: string) {
  await tried(code, content);
  await house.say(activateRules, { code, from }, as);
  house.table.settle();
  const [request] = await house.ports.approvals.listOf("adm", 1);
  await house.say(approveRequest, { id: request?.id ?? "" }, { as: SECOND_CALLER });
}

describe("a trial", () => {
  test("of borders counts the whole province before it looks at each client", async () => {
    const trial = await tried("SEGMENT", { abcBp: { a: 9900 } });
    expect(trial).toMatchObject({ step: "DONE", impact: { clients: 2 } });
    expect(trial?.cuts).toBeDefined();
  });

  test("of priorities looks at desks and at no client", async () => {
    const trial = await tried("PRIORITY", { importance: { VISIT: 40 } });
    expect(trial?.impact).toMatchObject({ clients: 0, tasks: 2 });
    expect(trial?.impact.today).toHaveProperty("FIRST_THING");
  });

  test("of warnings looks at what was reported of competitors too", async () => {
    const trial = await tried("VISIT_CADENCE", { byClass: { B: { visitDays: 3 } } });
    expect(trial).toMatchObject({ step: "DONE", impact: { clients: 2 } });
  });

  test("whose draft was taken back meanwhile is over and tells nobody", async () => {
    const stands = await house.say(advanceTrial, { code: "TIER" }, { as: SYSTEM });
    expect(stands).toMatchObject({ step: "DONE", tell: [] });
    await house.say(draftRules, { code: "TIER", content: { cuts: { b: 76 } } }, as);
    expect(await house.say(advanceTrial, { code: "TIER" }, { as: SYSTEM })).toMatchObject({ step: "DONE" });
  });
});

describe("a draft", () => {
  test("says why, comes on top of the open one, or stands in its place", async () => {
    await house.say(draftRules, { code: "TIER", content: { cuts: { b: 76 } }, reason: "试点" }, as);
    const both = await house.say(draftRules, { code: "TIER", content: { cuts: { c: 45 } } }, as);
    expect(both.after).toMatchObject({ cuts: { a: 80, b: 76, c: 45 } });
    const alone = await house.say(
      draftRules,
      { code: "TIER", content: { cuts: { c: 45 } }, replaces: true },
      as,
    );
    expect(alone.after).toMatchObject({ cuts: { a: 80, b: 60, c: 45 } });
  });

  test("with a hole, and one that nobody has tried, do not come into force", async () => {
    const hole = house.say(draftRules, { code: "TIER", content: { cuts: { a: null } } }, as);
    await expect(hole).rejects.toMatchObject(refused("rules.unsound"));
    await house.say(draftRules, { code: "TIER", content: { cuts: { b: 76 } } }, as);
    const wish = { code: "TIER", from: "2026-04-01" };
    await expect(house.say(activateRules, wish, as)).rejects.toMatchObject(refused("rules.untried"));
  });

  test("asked for says its own reason, or that of the asking, and nobody agrees to what he has asked himself", async () => {
    await house.say(draftRules, { code: "TIER", content: { cuts: { b: 76 } }, reason: "试点" }, as);
    await house.say(tryRules, { code: "TIER" }, as);
    await tryOut(house.ports, { code: "TIER", province: "GD" });
    await house.say(activateRules, { code: "TIER", from: "2026-04-01" }, as);
    await house.say(activateRules, { code: "TIER", from: "2026-04-01", reason: "省里定的" }, as);
    house.table.settle();
    const requests = await house.ports.approvals.listOf("adm", 2);
    expect(requests.map(({ reason }) => reason).toSorted()).toEqual(["省里定的", "试点"]);
    const own = house.say(approveRequest, { id: requests[0]?.id ?? "" }, as);
    await expect(own).rejects.toMatchObject(refused("approval.own"));
  });

  test("waits for a leader of whom nobody knows who he is, too", async () => {
    const root = await house.ports.units.find("GD");
    if (root === undefined) throw new Error("no province");
    await put(house, house.ports.units.put(root, { ...root, head: "nobody" }));
    await tried("TIER", { cuts: { b: 76 } });
    expect(await house.say(activateRules, { code: "TIER", from: "2026-04-01" }, as)).toMatchObject({
      of: [],
    });
  });

  test("of the calendar says that the calendar changes", async () => {
    const days = [{ kind: "off", day: "2026-04-30" }];
    const drafted = await house.say(draftRules, { code: "CALENDAR", content: { days } }, as);
    expect(drafted).toMatchObject({ number: 1, after: { days } });
    await house.say(tryRules, { code: "CALENDAR" }, as);
    await tryOut(house.ports, { code: "CALENDAR", province: "GD" });
    await house.say(activateRules, { code: "CALENDAR", from: "2026-04-01" }, as);
    const [request] = await house.ports.approvals.listOf("adm", 1);
    expect(request?.lines).toMatchObject([{ field: "CALENDAR", after: { days } }]);
  });
});

describe("the rules shown", () => {
  test("are those of the day, with what comes next and who has the last word", async () => {
    await inForce("TIER", { cuts: { b: 76 } }, "2026-04-01");
    const before = await house.say(showRules, { code: "TIER" });
    expect(before.sets[0]).toMatchObject({ number: 0, changed: 0, next: { number: 1, from: "2026-04-01" } });
    expect(before.one?.interpreter).toMatchObject({ owner: "PROVINCE" });
    house.isAt("2026-04-02", "09:00");
    const after = await house.say(showRules, { code: "TIER" });
    expect(after.sets[0]).toMatchObject({ number: 1, since: "2026-04-01", changed: 1, next: undefined });
    expect(after.one?.set).toMatchObject({ cuts: { b: 76 } });
    expect((await house.say(showRules, { code: "TIER", number: 0 })).one?.set).toMatchObject({
      cuts: { b: 60 },
    });
    const none = house.say(showRules, { code: "TIER", number: 7 });
    await expect(none).rejects.toMatchObject(refused("rules.no-version"));
  });

  test("name whoever leads the province as the one to ask", async () => {
    const root = await house.ports.units.find("GD");
    if (root === undefined) throw new Error("no province");
    await put(house, house.ports.units.put(root, { ...root, head: "lead" }));
    const shown = await house.say(showRules, { code: "POINTS" });
    expect(shown.one?.interpreter).toMatchObject({ unit: "广东", contact: expect.any(String) });
  });
});
