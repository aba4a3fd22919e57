import { expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { postponeTask } from "#shared/use-cases/tasks/postpone-task.ts";
import { raiseTask } from "#shared/use-cases/tasks/raise-task.ts";
import { aClient, aTask, MIN, ref, refused, SYSTEM } from "./given.ts";
import { aHouse } from "./house.ts";

const overdue = {
  owner: "min",
  clientId: "cli_1",
  type: "ARREARS",
  subjectId: "acc_1",
  source: "REMINDER",
  title: "催收恒信物流欠费3800元",
  detail: "账龄12天",
  atStakeFen: 380_000,
} as const;

test("an overdue account opens one task with its amount and age, and the next day's run updates the same", async () => {
  const { say, ports } = await aHouse({ clients: [aClient()] });
  const first = await say(raiseTask, overdue, { as: SYSTEM });
  expect(first.is).toBe("opened");
  const again = { ...overdue, title: "催收恒信物流欠费5000元", detail: "账龄13天", atStakeFen: 500_000 };
  expect(await say(raiseTask, again, { as: SYSTEM })).toEqual({ is: "updated", id: first.id });
  expect(await say(raiseTask, again, { as: SYSTEM })).toEqual({ is: "same", id: first.id });
  const { tasks } = await ports.tasks.desk("min");
  expect(tasks).toMatchObject([
    {
      type: "ARREARS",
      title: "催收恒信物流欠费5000元",
      detail: "账龄13天",
      atStakeFen: 500_000,
      client: { name: "恒信物流" },
    },
  ]);
});

test("two accounts of one client are two tasks; one without a client, and with a date, is as good", async () => {
  const { say, ports } = await aHouse({ clients: [aClient()] });
  await say(raiseTask, overdue, { as: SYSTEM });
  await say(raiseTask, { ...overdue, subjectId: "acc_2" }, { as: SYSTEM });
  const dueAt = instantAt("2026-03-13", "18:00");
  const report = {
    owner: "min",
    type: "REPORT_CHURN",
    subjectId: "2026-02",
    source: "SYSTEM",
    title: "交离网分析报告",
    dueAt,
  } as const;
  await say(raiseTask, report, { as: SYSTEM });
  expect((await ports.tasks.desk("min")).tasks).toHaveLength(3);
});

test("when it is paid the task closes by itself, and there is nothing to close twice", async () => {
  const { say, ports } = await aHouse({ clients: [aClient()] });
  const { id } = await say(raiseTask, overdue, { as: SYSTEM });
  expect(await say(raiseTask, { ...overdue, isCleared: true }, { as: SYSTEM })).toEqual({ is: "closed", id });
  expect(await say(raiseTask, { ...overdue, isCleared: true }, { as: SYSTEM })).toEqual({ is: "nothing" });
  expect((await ports.tasks.desk("min")).tasks).toEqual([]);
});

test("nobody's and a stranger's account open nothing, and only the system raises tasks", async () => {
  const { say } = await aHouse({ clients: [aClient()] });
  await expect(say(raiseTask, { ...overdue, owner: "nobody" }, { as: SYSTEM })).rejects.toMatchObject(
    refused("subject.unknown"),
  );
  await expect(say(raiseTask, { ...overdue, clientId: "cli_9" }, { as: SYSTEM })).rejects.toMatchObject(
    refused("subject.unknown"),
  );
  await expect(say(raiseTask, overdue, { as: MIN })).rejects.toMatchObject(refused("role.not-allowed"));
});

test("a promise to pay is logged with its day, and takes the place of the broken one", async () => {
  const task = aTask({ type: "ARREARS", promiseBroken: true });
  const { say, ports } = await aHouse({ tasks: [task] });
  const to = instantAt("2026-03-15", "18:00");
  await say(postponeTask, { task: ref(task), to, reason: "老板答应15号付清", promised: true });
  const after = await ports.tasks.find(ref(task));
  expect(after).toMatchObject({ promised: true, dueAt: to });
  expect(after?.promiseBroken).toBeUndefined();
});
