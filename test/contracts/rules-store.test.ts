import { describe, expect, test } from "vitest";
import { isWorkday } from "#shared/domain/calendar/working-calendar.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import type { Item } from "#shared/ports/table.ts";
import { remembered } from "#shared/storage/remembered.ts";
import { rulesStore } from "#shared/storage/rules-store.ts";
import { memoryTable } from "#test/support/memory-table.ts";
import { aShelf, engines, NOW } from "./engines.ts";

const officialCalendar = {
  version: "notice-2026",
  years: { 2026: { year: 2026, source: "notice" as const, holidays: ["2026-01-01"], workdays: [] } },
};
const override = (code: string, content: object | string, n = 1): Item => ({
  PK: "RUL#",
  SK: `A#${code}`,
  vr: "v1",
  ty: "rules",
  sv: 1,
  pv: "GD",
  n,
  j: typeof content === "string" ? content : JSON.stringify(content),
});
const over = (...items: Item[]) => rulesStore(memoryTable(items), { officialCalendar, now: () => NOW });

describe.each(Object.entries(engines))("rules in the table: %s", (_, open) => {
  test("a province's override changes what it names and leaves the rest at the default", async () => {
    const { table, rules } = await aShelf(open);
    const content = { urgency: { NORMAL: 15 }, visits: ["VISIT"] };
    await table.commit([{ put: override("PRIORITY", content, 3), always: true }]);
    const { version, priority, work } = await rules.current();
    expect(priority.urgency).toEqual({ ...DEFAULT_RULES.priority.urgency, NORMAL: 15 });
    expect(priority.visits).toEqual(["VISIT"]);
    expect(work).toEqual(DEFAULT_RULES.work);
    expect(version).toBe("default-1+PRIORITY.3");
  });
});

test("without an override the defaults and the country's calendar are in force", async () => {
  const rules = over();
  expect(await rules.current()).toBe(DEFAULT_RULES);
  expect(await rules.calendar()).toBe(officialCalendar);
  expect(await rules.listFaults()).toEqual([]);
});

test.each([
  ["a value out of bounds", override("PRIORITY", { urgency: { NORMAL: 400 } }), "urgency.NORMAL"],
  ["a word for a number", override("PRIORITY", { bands: { now: "很急" } }), "bands.now"],
  ["a list for a record", override("PRIORITY", []), "expected record"],
  ["half a document", override("PRIORITY", '{"urgency":'), "JSON"],
  ["a set that does not exist", override("PRIORTY", {}), "no such rule set"],
  ["a calendar without days", override("CALENDAR", { days: [{ kind: "off", day: "2026-02-30" }] }), "days"],
])("%s is left out, and said; every other rule holds", async (_what, item, problem) => {
  const rules = over(item, override("NOTIFY", { digestAt: "08:00" }));
  const current = await rules.current();
  expect(current.priority).toEqual(DEFAULT_RULES.priority);
  expect(current.notify.digestAt).toBe("08:00");
  expect(await rules.calendar()).toEqual(officialCalendar);
  expect(await rules.listFaults()).toMatchObject([
    { code: item.SK.slice(2), problem: expect.stringContaining(problem) },
  ]);
});

test("a province works and rests on days of its own, and loads next year's notice before the release does", async () => {
  const year = { year: 2027, source: "notice", holidays: ["2027-01-01"], workdays: ["2027-01-02"] };
  const days = [
    { kind: "off", day: "2026-04-20" },
    { kind: "worked", day: "2026-01-01" },
  ];
  const calendar = await over(override("CALENDAR", { years: [year], days }, 2)).calendar();
  const worked = ["2026-01-01", "2026-04-20", "2027-01-01", "2027-01-02"].map((day) =>
    isWorkday(calendar, day),
  );
  expect(worked).toEqual([true, false, false, true]);
  expect(calendar.version).toBe("notice-2026+CALENDAR.2");
});

test("rules are read once a minute however often they are asked for", async () => {
  let now = "2026-03-09T00:00:00.000Z";
  let requests = 0;
  const table = memoryTable([], { spent: () => (requests += 1) });
  const rules = rulesStore(table, { officialCalendar, now: () => now });
  await Promise.all([rules.current(), rules.calendar(), rules.current()]);
  now = "2026-03-09T00:00:59.999Z";
  await rules.current();
  expect(requests).toBe(1);
  await table.commit([{ put: override("NOTIFY", { digestAt: "08:00" }), always: true }]);
  now = "2026-03-09T00:01:00.000Z";
  expect((await rules.current()).notify.digestAt).toBe("08:00");
});

test("a reading that fails is not remembered", async () => {
  const answers = [async () => Promise.reject(new Error("throttled")), async () => "read"].values();
  const read = remembered(
    async () => await (answers.next().value ?? (async () => "spent"))(),
    () => NOW,
  );
  await expect(read()).rejects.toThrow("throttled");
  expect([await read(), await read()]).toEqual(["read", "read"]);
});

test("what a province had stored as VALUE_CLASS holds within TIER, in the old words and in the new", async () => {
  const old = {
    weights: { revenue: 4000, influence: 2500 },
    members: { bands: [{ from: 10, points: 90 }], below: 10 },
    influencePoints: 19,
    classes: { A: 85 },
  };
  const { tier, version } = await over(override("VALUE_CLASS", old, 4)).current();
  expect(tier.weightsBp).toEqual({ revenue: 4000, members: 2000, influence: 2500, growth: 1500 });
  expect(tier.members).toEqual({ steps: [{ from: 10, points: 90 }], else: 10 });
  expect([tier.influencePerLevel, tier.cuts]).toEqual([19, { a: 85, b: 60, c: 40 }]);
  expect(version).toBe("default-1+VALUE_CLASS.4");
  const both = over(
    override("TIER", { influencePerLevel: 15, scheme: "PERCENTILE" }),
    override("VALUE_CLASS", { cuts: { a: 90 }, growth: { else: 5 } }),
  );
  expect((await both.current()).tier).toMatchObject({
    ...{ scheme: "PERCENTILE", influencePerLevel: 15, cuts: { a: 90, b: 60, c: 40 } },
    growth: { else: 5, steps: DEFAULT_RULES.tier.growth.steps },
  });
  const broken = over(override("VALUE_CLASS", []), override("TIER", { cuts: { a: 400 } }));
  expect((await broken.current()).tier).toEqual(DEFAULT_RULES.tier);
  expect(await broken.listFaults()).toHaveLength(2);
});

test.each([7, { weights: 7, revenue: 7 }])(
  "what is no document of VALUE_CLASS at all is a fault: %j",
  async (content) => {
    expect(await over(override("VALUE_CLASS", content as object)).listFaults()).toHaveLength(1);
  },
);
