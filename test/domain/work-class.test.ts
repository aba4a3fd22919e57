import { expect, test } from "vitest";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { TaskType, WORK_CLASS, WorkClass } from "#shared/domain/tasks/task.ts";

test("every type of task belongs to exactly one of the three work classes, and none stays empty", () => {
  expect(Object.keys(WORK_CLASS).sort()).toEqual([...TaskType.options].sort());
  expect([...new Set(Object.values(WORK_CLASS))].sort()).toEqual([...WorkClass.options].sort());
});

test("a free task is client management, weighs little and takes half an hour unless it is said", () => {
  const { priority, work } = DEFAULT_RULES;
  expect(WORK_CLASS.OTHER).toBe("CLIENT_MANAGEMENT");
  expect(priority.importance.OTHER).toBe(5);
  expect(work.minutes.OTHER).toBe(30);
  expect(work.defaultUrgency.OTHER).toBe("NORMAL");
});
