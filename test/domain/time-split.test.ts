import { expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { WORK_DEFAULT } from "#shared/domain/rules/work-rules.ts";
import type { ClosedTask } from "#shared/domain/tasks/task.ts";
import { timeSplit } from "#shared/domain/tasks/time-split.ts";
import { aTask } from "#test/support/builders.ts";

function done(over: Partial<ClosedTask>): ClosedTask {
  const { status: _, ...open } = aTask();
  return { ...open, status: "DONE", closedAt: instantAt("2026-03-09", "17:00"), closedBy: "min", ...over };
}
const split = (tasks: ClosedTask[]) => timeSplit(tasks, WORK_DEFAULT.recommendedSplitBp);

test("the time that was worked is shown by work class beside what is recommended", () => {
  const tasks = [
    done({ type: "FAULT", minutes: 30 }),
    done({ type: "CONTRACT", minutes: 60 }),
    done({ type: "VISIT", minutes: 20 }),
    done({ type: "ARREARS", minutes: 10 }),
  ];
  expect(split(tasks)).toEqual([
    { workClass: "SERVICE", minutes: 30, shareBp: 2500, recommendedBp: 3500 },
    { workClass: "MARKETING", minutes: 60, shareBp: 5000, recommendedBp: 4000 },
    { workClass: "CLIENT_MANAGEMENT", minutes: 30, shareBp: 2500, recommendedBp: 2500 },
  ]);
});

test("what was called off took no time, and nothing done is no split", () => {
  expect(split([done({ status: "CANCELLED" })])).toEqual([]);
});
