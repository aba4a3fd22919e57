import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { cancelTask } from "#shared/use-cases/tasks/cancel-task.ts";
import { completeTask } from "#shared/use-cases/tasks/complete-task.ts";
import { handOverTask } from "#shared/use-cases/tasks/hand-over-task.ts";
import { reopenTask } from "#shared/use-cases/tasks/reopen-task.ts";
import { aClock, aTask, BO, NA, NET, NOW, ref, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const client = { id: "cli_1", name: "恒信物流" };
const fault = aTask({ id: "tsk_f", title: "市人民医院专线中断", type: "FAULT", client, clocks: [aClock()] });
const redAlert = { level: "RED", ackDueAt: instantAt("2026-03-09", "12:00") } as const;

describe("completing", () => {
  test("a completed task leaves the desk and lies under the day on which it was closed", async () => {
    const { ports, say } = await aHouse({ tasks: [aTask({ client })] });
    expect(await say(completeTask, { task: ref(), outcome: "客户同意续约" })).toEqual({
      id: "tsk_1",
      owner: "min",
      title: "回访恒信物流",
      note: "客户同意续约",
      client,
      nextStep: "next-contact",
      tell: [],
    });
    expect((await ports.tasks.desk("min")).tasks).toEqual([]);
    const closed = await ports.tasks.findClosed({ ...ref(), closedOn: "2026-03-09" });
    expect(closed).toMatchObject({ status: "DONE", closedAt: NOW, closedBy: "min", outcome: "客户同意续约" });
  });

  test("a task without a client has no next step with one", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    expect(await say(completeTask, { task: ref() })).not.toHaveProperty("nextStep");
  });

  test("a running clock is not stopped without saying how it ended", async () => {
    const { ports, say } = await aHouse({ tasks: [fault] });
    await expect(say(completeTask, { task: ref(fault) })).rejects.toMatchObject(
      refused("clock.running", { title: fault.title }),
    );
    expect((await ports.tasks.desk("min")).tasks).toHaveLength(1);
  });

  test("what was done in time is met, what came too late is broken, and both stop then", async () => {
    const late = aClock({ metric: "RESPOND", dueAt: instantAt("2026-03-09", "07:35") });
    const met = aClock({ metric: "ACCEPT", state: "MET", stoppedAt: instantAt("2026-03-09", "07:06") });
    const task = { ...fault, clocks: [aClock(), late, met] };
    const { ports, say } = await aHouse({ tasks: [task] });
    await say(completeTask, { task: ref(fault), outcome: "业务已恢复" });
    const closed = await ports.tasks.findClosed({ ...ref(fault), closedOn: "2026-03-09" });
    expect(closed?.clocks).toEqual([
      { ...aClock(), state: "MET", stoppedAt: NOW },
      { ...late, state: "BREACHED", stoppedAt: NOW },
      met,
    ]);
  });

  test("completing what answers an alert acknowledges it, once", async () => {
    const acknowledged = { ...redAlert, ackedAt: instantAt("2026-03-06", "09:00") };
    const first = aTask({ id: "tsk_a", source: "ALERT", alert: redAlert });
    const second = aTask({ id: "tsk_b", source: "ALERT", alert: acknowledged });
    const { ports, say } = await aHouse({ tasks: [first, second] });
    await say(completeTask, { task: ref(first) });
    await say(completeTask, { task: ref(second) });
    const closed = await ports.tasks.listClosed("min", "2026-03-09");
    expect(closed.map(({ alert }) => alert?.ackedAt).sort()).toEqual([acknowledged.ackedAt, NOW]);
  });

  test("who issued it and whose it is hear that somebody else has done it", async () => {
    const { say } = await aHouse({ tasks: [aTask({ issuer: "lead" })] });
    expect(await say(completeTask, { task: ref() }, { as: ZHAO })).toMatchObject({ tell: ["min", "lead"] });
  });

  test("a task that was handed over and never accepted takes the giver's mark with it", async () => {
    const { ports, say } = await aHouse({ tasks: [aTask()] });
    await say(handOverTask, { task: ref(), to: "na" });
    const done = await say(completeTask, { task: { owner: "na", id: "tsk_1" } }, { as: NA });
    expect(done).toMatchObject({ tell: ["min"] });
    expect(await ports.tasks.desk("min")).toMatchObject({ tasks: [], delegated: [] });
  });

  test("service staff complete their own", async () => {
    const { say } = await aHouse({ tasks: [aTask({ owner: "net" })] });
    expect(await say(completeTask, { task: { owner: "net", id: "tsk_1" } }, { as: NET })).toHaveProperty(
      "title",
    );
  });
});

describe("two people and one task", () => {
  test("the second hears that it is done, and by whom", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await say(completeTask, { task: ref() }, { as: ZHAO });
    await expect(say(completeTask, { task: ref() })).rejects.toMatchObject(
      refused("task.not-open", { title: "回访恒信物流", by: "赵强" }),
    );
  });

  test("of two at the same moment one does it and the other hears of it", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    const both = await Promise.allSettled([
      say(completeTask, { task: ref() }),
      say(completeTask, { task: ref() }, { as: ZHAO }),
    ]);
    const lost = both.find((one) => one.status === "rejected");
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(lost).toMatchObject({ reason: refused("task.not-open") });
  });

  test("a task of another team answers exactly like one that does not exist", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    const hers = await say(completeTask, { task: ref() }, { as: BO }).catch((error: unknown) => error);
    const none = await say(completeTask, { task: { owner: "min", id: "tsk_9" } }, { as: BO }).catch(
      (error: unknown) => error,
    );
    expect(hers).toMatchObject(refused("subject.unknown", {}));
    expect(hers).toEqual(none);
  });
});

test("the same message again answers the first outcome and does nothing twice", async () => {
  const { say, table } = await aHouse({ tasks: [aTask()] });
  const first = await say(completeTask, { task: ref(), outcome: "好了" }, { message: "m1" });
  const then = table.all();
  expect(await say(completeTask, { task: ref(), outcome: "好了" }, { message: "m1" })).toEqual(first);
  expect(table.all()).toEqual(then);
});

describe("cancelling", () => {
  test("a cancelled task is closed with its reason", async () => {
    const { ports, say } = await aHouse({ tasks: [aTask({ issuer: "zhao" })] });
    const cancelled = await say(cancelTask, { task: ref(), reason: "客户取消" });
    expect(cancelled).toMatchObject({ title: "回访恒信物流", note: "客户取消", tell: ["zhao"] });
    const [closed] = await ports.tasks.listClosed("min", "2026-03-09");
    expect(closed).toMatchObject({ status: "CANCELLED", outcome: "客户取消", closedByName: "王敏" });
  });

  test("no reason is needed", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    expect(await say(cancelTask, { task: ref() })).not.toHaveProperty("note");
  });

  test("a running clock cannot be called off", async () => {
    const { say } = await aHouse({ tasks: [fault] });
    await expect(say(cancelTask, { task: ref(fault), reason: "不用了" })).rejects.toMatchObject(
      refused("clock.running"),
    );
  });

  test("the giver's mark goes with a task that nobody accepted", async () => {
    const { ports, say } = await aHouse({ tasks: [aTask()] });
    await say(handOverTask, { task: ref(), to: "na" });
    await say(cancelTask, { task: { owner: "na", id: "tsk_1" } }, { as: ZHAO });
    expect((await ports.tasks.desk("min")).delegated).toEqual([]);
  });
});

describe("reopening", () => {
  const closedRef = { ...ref(), closedOn: "2026-03-09" };

  test("a task closed within a week is worked on again", async () => {
    const { ports, say, isAt } = await aHouse({ tasks: [aTask()] });
    await say(completeTask, { task: ref() });
    isAt("2026-03-16", "17:00");
    expect(await say(reopenTask, { task: closedRef })).toMatchObject({ id: "tsk_1", title: "回访恒信物流" });
    const [open] = (await ports.tasks.desk("min")).tasks;
    expect(open).toMatchObject({ status: "IN_PROGRESS" });
    expect(open).not.toHaveProperty("closedAt");
  });

  test("one without a date has none again, and its owner hears of it", async () => {
    const { dueAt: _, ...undated } = aTask();
    const { say } = await aHouse({ tasks: [undated] });
    await say(completeTask, { task: ref() });
    const reopened = await say(reopenTask, { task: ref() }, { as: ZHAO });
    expect(reopened).toEqual({ id: "tsk_1", owner: "min", title: "回访恒信物流", tell: ["min"] });
  });

  test("after more than a week it is too late", async () => {
    const { say, isAt } = await aHouse({ tasks: [aTask()] });
    await say(completeTask, { task: ref() });
    isAt("2026-03-17", "08:00");
    await expect(say(reopenTask, { task: closedRef })).rejects.toMatchObject(
      refused("task.too-old", { days: 7 }),
    );
  });

  test("what was cancelled stays so", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await say(cancelTask, { task: ref() });
    await expect(say(reopenTask, { task: ref() })).rejects.toMatchObject(refused("task.cancelled"));
  });

  test("an open task needs no reopening", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await expect(say(reopenTask, { task: ref() })).rejects.toMatchObject(refused("task.not-closed"));
  });
});
