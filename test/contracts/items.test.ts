import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOf } from "#shared/domain/clients/client.ts";
import { SlaMetric, SlaUnit } from "#shared/domain/service/sla-clock.ts";
import { TaskSource, TaskType, Urgency } from "#shared/domain/tasks/task.ts";
import { instant, plain } from "#shared/storage/fields.ts";
import { shape } from "#shared/storage/shape.ts";
import { openTaskItem, readOpenTask } from "#shared/storage/task-item.ts";
import { itemSize } from "#test/support/item-size.ts";
import { aClient, aTask } from "./things.ts";

const lies = (task: ReturnType<typeof aTask>) => ({ ...openTaskItem(task), vr: task.version });

const NO_CLOCK = {
  startsAt: "2026-03-09T00:20:00.000Z",
  dueAt: "2026-03-12T10:00:00.000Z",
  pausedMinutes: 0,
  state: "RUNNING" as const,
};

describe("an open task in the table", () => {
  const alert = { level: "ORANGE" as const, ackDueAt: "2026-03-09T02:20:00.000Z" };
  const survey = {
    ...NO_CLOCK,
    metric: "SURVEY" as const,
    unit: "WORKING_DAYS" as const,
    limitMinutes: 1620,
  };
  const { clocks: _clocks, ...alerted } = aTask({ type: "RETENTION", source: "ALERT", alert });

  test.each([
    ["a clock", aTask()],
    ["an alert", alerted],
    ["working days, and a long word for its type", aTask({ type: "SURVEY_FOLLOWUP", clocks: [survey] })],
    [
      "a promise and a note, without a clock",
      { ...alerted, alert: undefined, promised: true, note: "已约周五上门" },
    ],
  ])("takes at most 400 bytes with %s", (_what, task) => {
    expect(itemSize(lies(task))).toBeLessThanOrEqual(400);
  });

  test("says its type, the version of its shape, its own version and its province", () => {
    expect(lies(aTask())).toMatchObject({ ty: "task", sv: 1, vr: "a".repeat(22), pv: "GD" });
  });

  test("carries of its client what ranking needs, and no default", () => {
    const client = factsOf(aClient({ valueClass: "NONE", serviceGrade: "STANDARD", contact: undefined }));
    expect(openTaskItem(aTask({ client }))).toMatchObject({ cl: "cli_1", c: { n: "三一重工" } });
  });

  const at = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  const moment = at.map((date) => date.toISOString());
  const text = fc.string({ minLength: 1, unit: "grapheme" });
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const clock = fc.record({
    metric: fc.constantFrom(...SlaMetric.options),
    unit: fc.constantFrom(...SlaUnit.options),
    limitMinutes: fc.integer({ min: 1, max: 100_000 }),
    startsAt: moment,
    dueAt: moment,
    pausedMinutes: fc.integer({ min: 0, max: 1000 }),
    state: fc.constantFrom("RUNNING" as const, "PAUSED" as const, "MET" as const),
    stoppedAt: maybe(moment),
  });
  const anyTask = fc
    .record({
      title: text,
      type: fc.constantFrom(...TaskType.options),
      urgency: fc.constantFrom(...Urgency.options),
      status: fc.constantFrom("NEW" as const, "ACCEPTED" as const, "IN_PROGRESS" as const),
      source: fc.constantFrom(...TaskSource.options),
      minutes: fc.integer({ min: 1, max: 600 }),
      createdAt: moment,
      openedOn: moment.map((instantOf) => instantOf.slice(0, 10)),
      dueAt: maybe(moment),
      startsAt: maybe(moment),
      soft: maybe(fc.boolean()),
      promised: maybe(fc.boolean()),
      atStakeFen: maybe(fc.nat()),
      clocks: maybe(fc.array(clock, { maxLength: 3 })),
      batch: maybe(fc.record({ count: fc.integer({ min: 1 }) })),
      note: maybe(fc.string()),
      client: maybe(
        fc.record({ id: fc.constant("cli_9"), name: text, chief: maybe(fc.boolean()), place: maybe(text) }),
      ),
    })
    .map((over) => aTask(over));

  test("is read as it was written, whatever it holds", () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        expect(readOpenTask(lies(task))).toEqual(task);
      }),
    );
  });

  test("is written again exactly as it lay, so that undo puts back the very same bytes", () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        const item = lies(task);
        expect(JSON.stringify(lies(readOpenTask(item)))).toBe(JSON.stringify(item));
      }),
    );
  });
});

describe("an instant in the table", () => {
  const fields = { at: instant("a") };
  const kept = shape<{ at: string }>({ type: "moment", fields });
  const write = (at: string) => kept.write({ key: { PK: "P", SK: "S" }, province: "GD" }, { at });

  test.each([
    ["2026-03-09T00:20:00.000Z", "20260309T0020", "2026-03-09T00:20:00.000Z"],
    ["2026-03-09T00:20:31.000Z", "20260309T002031", "2026-03-09T00:20:31.000Z"],
    ["2026-03-09T00:20:00.120Z", "20260309T002000.12", "2026-03-09T00:20:00.120Z"],
    ["2026-03-09T00:20:00Z", "20260309T0020", "2026-03-09T00:20:00.000Z"],
    ["2026-03-09T00:20Z", "20260309T0020", "2026-03-09T00:20:00.000Z"],
  ])("%s is kept as %s", (said, stored, read) => {
    expect(write(said)).toMatchObject({ a: stored });
    expect(kept.read({ ...write(said), vr: "v" })).toMatchObject({ at: read });
  });

  test("instants are in the order of their texts", () => {
    const texts = ["00:20:00.000", "00:20:00.001", "00:20:01.000", "00:21:00.000"];
    const stored = texts.map((time) => {
      const { a } = write(`2026-03-09T${time}Z`);
      return a;
    });
    expect(stored.toSorted()).toEqual(stored);
  });

  test("what is no instant is a fault", () => {
    expect(() => write("2026-03-09")).toThrow("not an instant");
  });
});

describe("a shape that has changed", () => {
  const names = { title: plain<string>("t"), minutes: plain<number>("m") };
  const now = shape<{ title: string; minutes: number }>({
    type: "chore",
    fields: names,
    upgrades: [
      ({ title, ...rest }) => ({ ...rest, t: title }),
      ({ h: hours, ...rest }) => ({ ...rest, m: Number(hours) * 60 }),
    ],
  });
  const meta = { PK: "P", SK: "S", ty: "chore", vr: "v7", pv: "GD" };

  test.each([
    ["the first", { ...meta, sv: 1, title: "回访", h: 2 }],
    ["the second", { ...meta, sv: 2, t: "回访", h: 2 }],
    ["the newest", { ...meta, sv: 3, t: "回访", m: 120 }],
  ])("%s is read as one of today, and written as the newest", (_which, item) => {
    const read = now.read(item);
    expect(read).toEqual({ title: "回访", minutes: 120, province: "GD", version: "v7" });
    const written = now.write({ key: meta, province: "GD" }, { title: "回访", minutes: 120 });
    expect(written).toMatchObject({ sv: 3, t: "回访", m: 120 });
  });

  test("a shape of a later release is a fault, not a guess", () => {
    expect(() => now.read({ ...meta, sv: 4, t: "回访", m: 120 })).toThrow("shape 4");
  });

  test.each(["sv", "pv", "vr"])("an item without %s is a fault", (name) => {
    const item = { ...meta, sv: 3, t: "回访", m: 120, [name]: undefined };
    expect(() => now.read(item as never)).toThrow();
  });
});

test("the size of an item is counted as the table counts it", () => {
  const item = { PK: "P", n: 12345, neg: -1.5, b: true, list: ["二", null], map: { a: 1 } };
  expect(itemSize(item)).toBe(3 + (1 + 4) + (3 + 3) + (1 + 1) + (4 + 3 + 4 + 2) + (3 + 3 + 4));
});
