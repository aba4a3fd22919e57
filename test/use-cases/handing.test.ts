import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { acceptTask } from "#shared/use-cases/tasks/accept-task.ts";
import { completeTask } from "#shared/use-cases/tasks/complete-task.ts";
import { handOverTask } from "#shared/use-cases/tasks/hand-over-task.ts";
import { noteTask } from "#shared/use-cases/tasks/note-task.ts";
import { reopenTask } from "#shared/use-cases/tasks/reopen-task.ts";
import { aPerson, aTask, NA, NET, NOW, PEOPLE, ref, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const hers = { owner: "na", id: "tsk_1" };

describe("handing over", () => {
  test("the task lies with its receiver as new, and the giver keeps a mark", async () => {
    const { ports, say } = await aHouse({
      tasks: [aTask({ hiddenUntil: instantAt("2026-03-10", "00:00") })],
    });
    const handed = await say(handOverTask, { task: ref(), to: "na", reason: "她更熟" });
    expect(handed).toEqual({
      ...{ id: "tsk_1", owner: "na", title: "回访恒信物流", from: "min", note: "她更熟" },
      ...{ to: { id: "na", name: "李娜" }, tell: ["na"] },
    });
    const { tasks, delegated } = await ports.tasks.desk("min");
    expect(tasks).toEqual([]);
    expect(delegated).toMatchObject([{ id: "tsk_1", to: "na", toName: "李娜", at: NOW }]);
    const [task] = (await ports.tasks.desk("na")).tasks;
    expect(task).toMatchObject({ status: "NEW", handedOver: { by: "min", name: "王敏", reason: "她更熟" } });
    expect(task).not.toHaveProperty("hiddenUntil");
  });

  test("a supervisor moves a task between his people, and both hear of it", async () => {
    const { ports, say } = await aHouse({ tasks: [aTask()] });
    const handed = await say(handOverTask, { task: ref(), to: "na" }, { as: ZHAO });
    expect(handed).toMatchObject({ from: "min", tell: ["na", "min"] });
    const [task] = (await ports.tasks.desk("na")).tasks;
    expect(task?.handedOver).toEqual({ by: "min", name: "赵强", at: NOW });
  });

  test("handed on before it was accepted, only the last giver keeps a mark", async () => {
    const { ports, say } = await aHouse({ tasks: [aTask()] });
    await say(handOverTask, { task: ref(), to: "na" });
    await say(handOverTask, { task: hers, to: "net" }, { as: NA });
    expect((await ports.tasks.desk("min")).delegated).toEqual([]);
    expect((await ports.tasks.desk("na")).delegated).toMatchObject([{ to: "net" }]);
  });

  test("given back, it is one task with one mark", async () => {
    const { ports, say } = await aHouse({ tasks: [aTask()] });
    await say(handOverTask, { task: ref(), to: "na" });
    await say(handOverTask, { task: hers, to: "min" }, { as: NA });
    expect(await ports.tasks.desk("min")).toMatchObject({ tasks: [{ status: "NEW" }], delegated: [] });
    expect(await ports.tasks.desk("na")).toMatchObject({ tasks: [], delegated: [{ to: "min" }] });
  });

  test("nobody hands a task to himself, to somebody who has left, to another province, or to nobody", async () => {
    const people = [...PEOPLE, aPerson({ id: "far", name: "远方", province: "HN" })];
    const { say } = await aHouse({ tasks: [aTask()], people });
    const to = async (id: string) => await say(handOverTask, { task: ref(), to: id });
    await expect(to("min")).rejects.toMatchObject(refused("task.already-yours", { name: "王敏" }));
    await expect(to("gone")).rejects.toMatchObject(refused("staff.unknown", { said: "孙离" }));
    await expect(to("far")).rejects.toMatchObject(refused("staff.unknown", { said: "far" }));
    await expect(to("nobody")).rejects.toMatchObject(refused("staff.unknown", { said: "nobody" }));
  });

  test("the giver can no longer work on it", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await say(handOverTask, { task: ref(), to: "na" });
    const gone = refused("task.not-yours", { title: "回访恒信物流" });
    await expect(say(completeTask, { task: ref() })).rejects.toMatchObject(gone);
    await expect(say(reopenTask, { task: ref() })).rejects.toMatchObject(gone);
  });
});

describe("accepting", () => {
  test("the mark goes, the giver hears of it, and saying it twice does no harm", async () => {
    const { ports, say, table } = await aHouse({ tasks: [aTask()] });
    await say(handOverTask, { task: ref(), to: "na" });
    const accepted = await say(acceptTask, { task: hers }, { as: NA });
    expect(accepted).toMatchObject({ title: "回访恒信物流", already: false, tell: ["min"] });
    expect((await ports.tasks.desk("min")).delegated).toEqual([]);
    const [task] = (await ports.tasks.desk("na")).tasks;
    expect(task).toMatchObject({ status: "ACCEPTED" });
    expect(task).not.toHaveProperty("handedOver");
    const then = table.all();
    expect(await say(acceptTask, { task: hers }, { as: NA })).toMatchObject({ already: true, tell: [] });
    expect(table.all()).toEqual(then);
  });

  test("what a supervisor issued is accepted, and he hears of it", async () => {
    const { dueAt: _, ...undated } = aTask({ status: "NEW", issuer: "zhao" });
    const { say } = await aHouse({ tasks: [undated] });
    const accepted = await say(acceptTask, { task: ref() });
    expect(accepted).toEqual({
      id: "tsk_1",
      owner: "min",
      title: "回访恒信物流",
      already: false,
      tell: ["zhao"],
    });
  });

  test("nobody accepts for somebody else", async () => {
    const { say } = await aHouse({ tasks: [aTask({ status: "NEW" })] });
    await expect(say(acceptTask, { task: ref() }, { as: ZHAO })).rejects.toMatchObject(
      refused("task.not-yours"),
    );
  });

  test("service staff accept what they are asked to do, and note on it", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await say(handOverTask, { task: ref(), to: "net" });
    const task = { owner: "net", id: "tsk_1" };
    expect(await say(acceptTask, { task }, { as: NET })).toMatchObject({ already: false });
    expect(await say(noteTask, { task, note: "在路上" }, { as: NET })).toMatchObject({ note: "在路上" });
  });
});
