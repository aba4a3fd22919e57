import { expect, test } from "vitest";
import { cancelTask } from "#shared/use-cases/tasks/cancel-task.ts";
import { completeTask } from "#shared/use-cases/tasks/complete-task.ts";
import { listDone } from "#shared/use-cases/tasks/list-done.ts";
import { aTask, BO, MIN, ref, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

test("today's is listed in the order of closing, cancelled ones too", async () => {
  const { say, isAt } = await aHouse({ tasks: [aTask(), aTask({ id: "tsk_2" })] });
  await say(completeTask, { task: { owner: "min", id: "tsk_2" } });
  isAt("2026-03-09", "08:30");
  await say(cancelTask, { task: ref() });
  const { day, tasks } = await say(listDone, {});
  expect(day).toBe("2026-03-09");
  expect(tasks.map(({ id, status }) => [id, status])).toEqual([
    ["tsk_2", "DONE"],
    ["tsk_1", "CANCELLED"],
  ]);
});

test("another day and another person in reach can be asked for, and nobody else", async () => {
  const { say } = await aHouse({ tasks: [aTask()] });
  await say(completeTask, { task: ref() });
  expect(await say(listDone, { owner: "min" }, { as: ZHAO })).toMatchObject({ name: "王敏", tasks: [{}] });
  expect(await say(listDone, { day: "2026-03-08" })).toMatchObject({ name: MIN.name, tasks: [] });
  await expect(say(listDone, { owner: "min" }, { as: BO })).rejects.toMatchObject(refused("subject.unknown"));
  await expect(say(listDone, { owner: "nobody" })).rejects.toMatchObject(refused("subject.unknown"));
});

test("a stretch of days is told at once: a month at most, and never backwards", async () => {
  const { say, isAt } = await aHouse({ tasks: [aTask(), aTask({ id: "tsk_2" })] });
  await say(completeTask, { task: ref() });
  isAt("2026-03-10", "08:30");
  await say(completeTask, { task: { owner: "min", id: "tsk_2" } });
  expect((await say(listDone, {})).tasks.map(({ id }) => id)).toEqual(["tsk_2"]);
  const { day, to, tasks } = await say(listDone, { from: "2026-03-09", to: "2026-03-10" });
  expect([day, to, tasks.map(({ id }) => id)]).toEqual(["2026-03-09", "2026-03-10", ["tsk_1", "tsk_2"]]);
  expect(await say(listDone, { from: "2026-03-09" })).toMatchObject({ to: "2026-03-09", tasks: [{}] });
  await expect(say(listDone, { from: "2026-02-01", to: "2026-03-10" })).rejects.toMatchObject(
    refused("agenda.too-long", { days: 31 }),
  );
  await expect(say(listDone, { from: "2026-03-10", to: "2026-03-09" })).rejects.toMatchObject(
    refused("input.not-understood", { fields: ["to"] }),
  );
});
