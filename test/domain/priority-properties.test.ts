import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addMinutes, type Instant } from "#shared/domain/calendar/day.ts";
import { AlertLevel } from "#shared/domain/clients/client.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { bandOf } from "#shared/domain/tasks/bands.ts";
import { planDay } from "#shared/domain/tasks/day-plan.ts";
import { rankDesk } from "#shared/domain/tasks/priority.ts";
import type { DayPlan } from "#shared/domain/tasks/ranked.ts";
import { type OpenTask, TaskType, Urgency } from "#shared/domain/tasks/task.ts";
import { aClock, aDesk, anAbsence, aSetting, aTask, at } from "#test/support/builders.ts";

const MONDAY = at("2026-03-09 00:00");
const run = { numRuns: 150 };

const hours = (from: number, to: number): fc.Arbitrary<Instant> =>
  fc.integer({ min: from * 4, max: to * 4 }).map((quarters) => addMinutes(MONDAY, quarters * 15));
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const contact = fc.constantFrom([], [{ from: "08:00", to: "10:00" }], [{ from: "22:00", to: "09:00" }]);

const anyClient = fc.record({
  id: fc.constant("cli_1"),
  name: fc.constant("恒信物流"),
  place: some(fc.constantFrom("金融街", "高新区")),
  valueClass: some(fc.constantFrom("A" as const, "B" as const, "C" as const)),
  riskLevel: some(fc.constantFrom(...AlertLevel.options)),
  contact: some(contact.map((badHours) => ({ name: "王总", badHours }))),
});
const anyClock = fc
  .record({
    metric: fc.constantFrom("RESTORE" as const, "RESPOND" as const, "SURVEY" as const),
    unit: fc.constantFrom("HOURS" as const, "WORKING_DAYS" as const),
    limitMinutes: fc.integer({ min: 30, max: 2000 }),
    startsAt: hours(-60, 18),
    state: fc.constantFrom("RUNNING" as const, "PAUSED" as const, "MET" as const, "BREACHED" as const),
  })
  .map((facts) => aClock({ ...facts, ...(facts.state === "PAUSED" && { stoppedAt: facts.startsAt }) }));
const anyAlert = fc.record({ level: fc.constantFrom(...AlertLevel.options), ackDueAt: hours(-40, 40) });

/** Work without a clock, an appointment or a bad hour: its order hangs on the hour alone. */
const calm = {
  id: fc.uuid(),
  type: fc.constantFrom(...TaskType.options),
  urgency: fc.constantFrom(...Urgency.options),
  minutes: fc.integer({ min: 1, max: 240 }),
  dueAt: some(hours(-100, 200)),
  soft: some(fc.boolean()),
  promised: some(fc.boolean()),
  promiseBroken: some(fc.boolean()),
  urgedAt: some(fc.constant(MONDAY)),
  alert: some(anyAlert),
  atStakeFen: some(fc.integer({ min: 0, max: 100_000 })),
  openedOn: fc.constantFrom("2026-02-27", "2026-03-06", "2026-03-09"),
};
const restless = {
  ...calm,
  client: some(anyClient),
  clocks: some(fc.array(anyClock, { maxLength: 3 })),
  startsAt: some(hours(-10, 40)),
  blockedBy: some(fc.constant("等客户盖章")),
  hiddenUntil: some(hours(-10, 40)),
};
const tasksOf = (facts: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<OpenTask[]> =>
  fc
    .uniqueArray(fc.record(facts), { selector: ({ id }) => id, maxLength: 40 })
    .map((records) => records.map((record) => aTask(defined(record))));
const anyTasks = tasksOf(restless);

function defined(record: Record<string, unknown>): Partial<OpenTask> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
const idsOf = (lines: readonly { task: OpenTask }[]): string[] => lines.map(({ task }) => task.id);
const shown = (plan: DayPlan): string[] =>
  idsOf([
    ...[plan.first, plan.quick].filter((line) => line !== undefined),
    ...[plan.now, plan.today, plan.overflow, plan.plan, plan.later, plan.blocked].flat(),
  ]);

test("the seven terms that are shown sum to the score, between 11 and 155", () => {
  fc.assert(
    fc.property(anyTasks, hours(0, 30), (tasks, now) => {
      for (const { terms, score } of rankDesk(aDesk({ tasks }), aSetting({ now }))) {
        expect(terms.map(({ term }) => term).join("")).toBe("UIDTREA");
        expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        expect(terms.every(({ points }) => Number.isInteger(points) && points >= 0)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(11);
        expect(score).toBeLessThanOrEqual(155);
      }
    }),
    run,
  );
});

test("the order does not hang on the order in which tasks are read", () => {
  fc.assert(
    fc.property(anyTasks, hours(0, 30), (tasks, now) => {
      const once = rankDesk(aDesk({ tasks }), aSetting({ now }));
      expect(rankDesk(aDesk({ tasks: tasks.toReversed() }), aSetting({ now }))).toEqual(once);
    }),
    run,
  );
});

test("nothing falls off: each open item is in exactly one list, or snoozed", () => {
  fc.assert(
    fc.property(anyTasks, hours(0, 30), (tasks, now) => {
      const desk = aDesk({ tasks, absences: [anAbsence()] });
      const plan = planDay(desk, aSetting({ now }));
      const all = [...shown(plan), ...plan.snoozed.map(({ id }) => id)];
      expect(all.toSorted()).toEqual(tasks.map(({ id }) => id).toSorted());
      const ranked = idsOf(rankDesk(desk, aSetting({ now })));
      expect(ranked.toSorted()).toEqual(shown(plan).toSorted());
      expect(plan.first?.task.id).toBe(ranked[0]);
    }),
    run,
  );
});

test("no running clock is hidden", () => {
  fc.assert(
    fc.property(anyTasks, hours(0, 30), (tasks, now) => {
      const { snoozed } = planDay(aDesk({ tasks }), aSetting({ now }));
      expect(snoozed.flatMap(({ clocks = [] }) => clocks).filter(({ state }) => state === "RUNNING")).toEqual(
        [],
      );
    }),
    run,
  );
});

test("bands follow one another from NOW to LATER, the blocked last", () => {
  const bands = ["NOW", "TODAY", "PLAN", "LATER"];
  fc.assert(
    fc.property(anyTasks, hours(0, 30), (tasks, now) => {
      const ranked = rankDesk(aDesk({ tasks }), aSetting({ now }));
      const asideFrom = ranked.findIndex(
        ({ task, band, override = "" }) => task.blockedBy && !(band === "NOW" && override.startsWith("sla")),
      );
      const going = asideFrom === -1 ? ranked : ranked.slice(0, asideFrom);
      const steps = going.map(({ band }) => bands.indexOf(band));
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      expect(ranked.slice(going.length).every(({ task }) => task.blockedBy)).toBe(true);
    }),
    run,
  );
});

test("more points are never a lower band", () => {
  const bands = ["LATER", "PLAN", "TODAY", "NOW"];
  const rules = DEFAULT_RULES.priority.bands;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 155 }), fc.nat(155), (score, more) => {
      const [lower, higher] = [bandOf(score, rules), bandOf(score + more, rules)];
      expect(bands.indexOf(higher)).toBeGreaterThanOrEqual(bands.indexOf(lower));
    }),
    run,
  );
});

test("within the hour the order of what has neither clock nor appointment stays", () => {
  fc.assert(
    fc.property(
      tasksOf(calm),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (tasks, hour, minute) => {
        const start = addMinutes(MONDAY, hour * 60);
        const order = (now: Instant) => rankDesk(aDesk({ tasks }), aSetting({ now }));
        expect(order(addMinutes(start, minute))).toEqual(order(start));
      },
    ),
    run,
  );
});

test("beyond the first thing and NOW nothing is planned that does not fit the minutes left", () => {
  fc.assert(
    fc.property(anyTasks, hours(0, 30), (tasks, now) => {
      const plan = planDay(aDesk({ tasks }), aSetting({ now }));
      const { capacity, planned } = plan.minutes;
      const isAhead = ({ startsAt, minutes }: OpenTask) =>
        startsAt !== undefined && addMinutes(startsAt, minutes) > now;
      const flexible = plan.today.filter(({ task }) => !isAhead(task));
      expect(capacity).toBeLessThanOrEqual(480);
      if (flexible.length > 0) expect(planned).toBeLessThanOrEqual(capacity);
      for (const { task } of plan.overflow) expect(planned + task.minutes).toBeGreaterThan(capacity);
    }),
    run,
  );
});

test("NOW is marked as too much exactly from where it goes beyond the minutes left", () => {
  fc.assert(
    fc.property(anyTasks, hours(0, 30), (tasks, now) => {
      const plan = planDay(aDesk({ tasks }), aSetting({ now }));
      const marked = plan.now.map(({ task }) => plan.nowOverflow.includes(task.id));
      expect(marked).toEqual(marked.toSorted((a, b) => Number(a) - Number(b)));
    }),
    run,
  );
});
