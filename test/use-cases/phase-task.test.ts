import { expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { showToday } from "#shared/use-cases/tasks/show-today.ts";
import { aTask } from "./given.ts";
import { aHouse } from "./house.ts";

const phase = aTask({
  title: "发卡",
  type: "PHASE_TASK",
  batch: { count: 40 },
  hiddenUntil: instantAt("2026-03-11", "00:00"),
  dueAt: instantAt("2026-03-13", "18:00"),
});

test("a phase task is counted but not shown until it starts, and is overdue after its end", async () => {
  const house = await aHouse({ tasks: [phase] });
  const before = await house.say(showToday, {}, { at: instantAt("2026-03-10", "09:00") });
  expect(before.counts).toMatchObject({ open: 1, ranked: 0, snoozed: 1 });
  const started = await house.say(showToday, {}, { at: instantAt("2026-03-11", "09:00") });
  expect(started.first?.task.title).toBe("发卡");
  const ended = await house.say(showToday, {}, { at: instantAt("2026-03-16", "09:00") });
  const deadline = ended.first?.terms.find(({ term }) => term === "D");
  expect(deadline).toMatchObject({ points: 40, why: { code: "overdue" } });
});
