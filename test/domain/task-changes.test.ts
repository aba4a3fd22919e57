import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { opensAt } from "#shared/domain/calendar/opening.ts";
import { callerOf } from "#shared/domain/people/caller.ts";
import { slotsBetween } from "#shared/domain/people/digest.ts";
import { othersThan } from "#shared/domain/people/ownership.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { NOTIFY_DEFAULT } from "#shared/domain/rules/notify-rules.ts";
import { WORK_DEFAULT } from "#shared/domain/rules/work-rules.ts";
import { isRunning } from "#shared/domain/service/clock-reading.ts";
import type { SlaClock } from "#shared/domain/service/sla-clock.ts";
import { addNote, edit, postpone } from "#shared/domain/tasks/changes.ts";
import { cancel, complete, isClosed, nextStepOf, reopen } from "#shared/domain/tasks/closing.ts";
import { accept, handOver, isUrgent } from "#shared/domain/tasks/handing.ts";
import { type ClosedTask, type OpenTask, TaskType } from "#shared/domain/tasks/task.ts";
import { mayBecome, NEXT } from "#shared/domain/tasks/transitions.ts";
import { aClock, aPerson, aTask, CALENDAR, MIN, NOW, UNITS } from "#test/use-cases/given.ts";

const now = NOW;
const later = instantAt("2026-03-11", "10:00");
const calendar = CALENDAR;
const na = { ...aPerson({ id: "na", name: "李娜" }), version: "seed" };
const people = [MIN, callerOf(na, UNITS)];

type Task = OpenTask | ClosedTask;
type Step = (task: Task) => Task;

const whileOpen =
  (step: (task: OpenTask) => Task): Step =>
  (task) =>
    isClosed(task) ? task : step(task);
const STEPS: Readonly<Record<string, Step>> = {
  complete: whileOpen((task) => complete(task, { by: MIN, at: now })),
  finish: whileOpen((task) => complete(task, { by: MIN, at: now, outcome: "好了" })),
  cancel: whileOpen((task) => cancel(task, { by: MIN, at: now })),
  reopen: (task) => (isClosed(task) ? reopen(task, { at: now, days: 7 }) : task),
  accept: whileOpen((task) => accept(task, people.find(({ id }) => id === task.owner) ?? MIN)),
  handOver: whileOpen((task) => handOver(task, { to: na, by: MIN, at: now })),
  note: whileOpen((task) => addNote(task, "等客户盖章")),
  edit: whileOpen((task) => edit(task, { to: { minutes: 5 }, now, calendar })),
  postpone: whileOpen((task) => postpone(task, { to: later, now, calendar }).task),
};
/** A failure prints its seed and the path that led to it. */
const often = { numRuns: 500 };
const steps = fc.array(fc.constantFrom(...Object.keys(STEPS)), { minLength: 1, maxLength: 12 });
const start = fc.record({
  status: fc.constantFrom("NEW", "ACCEPTED", "IN_PROGRESS" as const),
  clocks: fc.constantFrom<SlaClock[][]>([], [aClock()], [aClock({ state: "PAUSED" }), aClock()]),
});

interface Walked {
  readonly name: string;
  readonly from: Task;
  readonly to: Task;
}

/** Each step of a walk that led somewhere. */
function walk(first: Task, names: readonly string[]): Walked[] {
  let from = first;
  return names.map((name) => {
    const to = stepped(from, name);
    const walked = { name, from, to };
    from = to;
    return walked;
  });
}

function stepped(task: Task, name: string): Task {
  try {
    return STEPS[name]?.(task) ?? task;
  } catch (refusal) {
    if (refusal instanceof Refusal) return task;
    throw refusal;
  }
}

describe("whatever is done with a task", () => {
  test("its state takes no step that the table does not know", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(start, steps, (over, names) => {
        for (const { name, from, to } of walk(aTask(over), names)) {
          if (to.status === from.status) continue;
          seen.add(`${from.status} ${to.status}`);
          expect(mayBecome(from, to.status), `${name}: ${from.status} to ${to.status}`).toBe(true);
        }
      }),
      often,
    );
    // Every step of the table is walked, or the walk proves nothing.
    const known = Object.entries(NEXT).flatMap(([from, to]) => to.map((each) => `${from} ${each}`));
    expect([...seen].sort()).toEqual(known.filter((step) => step !== "NEW NEW").sort());
  });

  test("a running clock is never hidden, never called off, and stops only with an outcome", () => {
    const runs = ({ clocks = [] }: Task) => clocks.some(isRunning);
    const ended = (task: Task) => (isClosed(task) ? [task.status, task.outcome] : ["open", task.hiddenUntil]);
    fc.assert(
      fc.property(start, steps, (over, names) => {
        const running = walk(aTask(over), names).filter(({ from }) => runs(from));
        for (const { to } of running)
          expect(ended(to)).toEqual(runs(to) ? ["open", undefined] : ["DONE", "好了"]);
      }),
      often,
    );
  });

  test("who it is, what it is and since when stay as they are", () => {
    fc.assert(
      fc.property(start, steps, (over, names) => {
        const { id, title, openedOn, createdAt } = aTask();
        for (const { to } of walk(aTask(over), names))
          expect(to).toMatchObject({ id, title, openedOn, createdAt });
      }),
      often,
    );
  });
});

describe("stopping clocks", () => {
  const done = (clock: ReturnType<typeof aClock>) =>
    complete(aTask({ clocks: [clock] }), { by: MIN, at: now, outcome: "好了" }).clocks?.[0];

  test("a clock that was broken before stops broken", () => {
    const broken = aClock({ state: "BREACHED", dueAt: instantAt("2026-03-09", "07:35") });
    expect(() => complete(aTask({ clocks: [broken] }), { by: MIN, at: now })).toThrow(Refusal);
    expect(done(broken)).toMatchObject({ state: "BREACHED", stoppedAt: now });
  });

  test("a paused clock is judged by the moment of its pause, or by now where that is not known", () => {
    const dueAt = instantAt("2026-03-09", "08:00");
    const pausedAt = instantAt("2026-03-09", "07:30");
    const paused = aClock({ state: "PAUSED", dueAt });
    expect(done({ ...paused, stoppedAt: pausedAt })).toMatchObject({ state: "MET", stoppedAt: pausedAt });
    expect(done(paused)).toMatchObject({ state: "BREACHED", stoppedAt: now });
    expect(complete(aTask({ clocks: [paused] }), { by: MIN, at: now }).status).toBe("DONE");
  });

  test("a clock that was waived stays so", () => {
    expect(done(aClock({ state: "WAIVED" }))).toEqual(aClock({ state: "WAIVED" }));
  });
});

test("with a client, work in front of the client has a next step, paperwork has none", () => {
  const client = { id: "cli_1", name: "恒信物流" };
  const steps = TaskType.options.map((type) => [type, nextStepOf({ type, client })] as const);
  expect(Object.fromEntries(steps.filter(([, step]) => step))).toEqual({
    VISIT: "next-contact",
    INDIVIDUAL_VISIT: "next-contact",
    FIRST_CONTACT: "next-contact",
    RETENTION: "next-contact",
    APPOINTMENT: "next-contact",
    FAULT: "client-confirmation",
    COMPLAINT: "client-confirmation",
    CONTRACT: "contract-record",
    ARREARS: "payment-check",
  });
  expect(nextStepOf({ type: "VISIT" })).toBeUndefined();
});

describe("moving the beginning", () => {
  const startsAt = instantAt("2026-03-12", "15:00");

  test("a task that gets a beginning keeps a later due time and is never due before it begins", () => {
    const friday = instantAt("2026-03-13", "18:00");
    const move = (dueAt: string) => edit(aTask({ dueAt }), { to: { startsAt }, now, calendar });
    expect(move(friday)).toMatchObject({ startsAt, dueAt: friday });
    expect(move(instantAt("2026-03-11", "18:00"))).toMatchObject({ startsAt, dueAt: startsAt });
  });

  test("an appointment without a due time is due when it begins", () => {
    const { dueAt: _, ...undated } = aTask();
    expect(postpone({ ...undated, startsAt }, { to: later, now, calendar })).toMatchObject({
      at: later,
      task: { dueAt: later },
    });
    expect(edit(undated, { to: { startsAt }, now, calendar })).toMatchObject({ startsAt, dueAt: startsAt });
  });
});

test("whom a change concerns is named once, and never the one who made it", () => {
  expect(othersThan({ id: "a" }, ["b", undefined, "a", "b", "c"])).toEqual(["b", "c"]);
});

test("a day opens with its first hours, and at midnight where none are known", () => {
  expect(opensAt("2026-03-09", WORK_DEFAULT.personalHours)).toBe(instantAt("2026-03-09", "08:30"));
  expect(opensAt("2026-03-09", [])).toBe(instantAt("2026-03-09", "00:00"));
});

test("every minute of the digest hours belongs to a quarter that one of the next runs looks at", () => {
  const minute = fc.integer({ min: 6 * 60, max: 20 * 60 - 5 });
  const time = (of: number) =>
    `${String(Math.floor(of / 60)).padStart(2, "0")}:${String(of % 60).padStart(2, "0")}`;
  fc.assert(
    fc.property(minute, (chosen) => {
      const run = time(Math.ceil(chosen / 5) * 5);
      expect(slotsBetween({ until: run }, NOTIFY_DEFAULT)).toContain(time(chosen - (chosen % 15)));
    }),
    often,
  );
});

test("a task is urgent to whom it is handed while a clock runs or a red alert is not acknowledged", () => {
  const alert = { level: "RED", ackDueAt: later } as const;
  expect(isUrgent(aTask())).toBe(false);
  expect(isUrgent(aTask({ clocks: [aClock({ state: "PAUSED" })] }))).toBe(false);
  expect(isUrgent(aTask({ clocks: [aClock()] }))).toBe(true);
  expect(isUrgent(aTask({ alert }))).toBe(true);
  expect(isUrgent(aTask({ alert: { ...alert, ackedAt: now } }))).toBe(false);
  expect(isUrgent(aTask({ alert: { ...alert, level: "ORANGE" } }))).toBe(false);
});
