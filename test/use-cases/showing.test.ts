import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { completeTask } from "#shared/use-cases/tasks/complete-task.ts";
import { editTask } from "#shared/use-cases/tasks/edit-task.ts";
import { handOverTask } from "#shared/use-cases/tasks/hand-over-task.ts";
import { noteTask } from "#shared/use-cases/tasks/note-task.ts";
import { showTask } from "#shared/use-cases/tasks/show-task.ts";
import { aTask, NOW, ref, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const at = instantAt;

describe("noting and showing", () => {
  test("a note begins the work on an accepted task and leaves a new one new", async () => {
    const fresh = aTask({ id: "tsk_2", status: "NEW" });
    const { ports, say } = await aHouse({ tasks: [aTask(), fresh] });
    const noted = await say(noteTask, { task: ref(), note: "等客户盖章" });
    expect(noted).toEqual({ id: "tsk_1", owner: "min", title: "回访恒信物流", note: "等客户盖章" });
    await say(noteTask, { task: ref(fresh), note: "等客户盖章" });
    const { tasks } = await ports.tasks.desk("min");
    expect(tasks.map(({ status, note }) => [status, note])).toEqual([
      ["IN_PROGRESS", "等客户盖章"],
      ["NEW", "等客户盖章"],
    ]);
  });

  test("an empty note is not understood", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await expect(say(noteTask, { task: ref(), note: "  " })).rejects.toMatchObject(
      refused("input.not-understood", { fields: ["note"] }),
    );
  });

  test("a task shows what happened to it, by whom, and what was said", async () => {
    const { say, table, isAt } = await aHouse({ tasks: [aTask()] });
    await say(noteTask, { task: ref(), note: "等客户盖章" });
    isAt("2026-03-09", "09:00");
    await say(editTask, { task: ref(), minutes: 30 }, { as: ZHAO });
    table.settle();
    const { state, history } = await say(showTask, { task: ref() });
    expect(state).toBe("open");
    expect(history).toEqual([
      { at: NOW, byName: "王敏", useCase: "note-task", note: "等客户盖章" },
      { at: at("2026-03-09", "09:00"), byName: "赵强", useCase: "edit-task" },
    ]);
  });

  test("closed and handed-over tasks show as what they are", async () => {
    const { say } = await aHouse({ tasks: [aTask(), aTask({ id: "tsk_2" })] });
    await say(completeTask, { task: ref() });
    await say(handOverTask, { task: { owner: "min", id: "tsk_2" }, to: "na" });
    expect(await say(showTask, { task: ref() })).toMatchObject({ state: "closed", task: { status: "DONE" } });
    const handed = await say(showTask, { task: { owner: "min", id: "tsk_2" } });
    expect(handed).toMatchObject({ state: "delegated", mark: { toName: "李娜" } });
  });

  test("what an older version of the journal says is no note", async () => {
    const { ports, say, table } = await aHouse({ tasks: [aTask()] });
    const [task] = (await ports.tasks.desk("min")).tasks;
    for (const [key, outcome] of [
      ["k1", "done"],
      ["k2", null],
      ["k3", { note: 1 }],
    ] as const) {
      const what = {
        key,
        message: key,
        useCase: "old",
        undo: "never",
        by: "min",
        byName: "王敏",
        at: NOW,
      } as const;
      const changes = ports.tasks.change(task as OpenTask, aTask()).map(({ before, after }) => ({
        before,
        after: after && { ...after, vr: key },
      }));
      const { after } = ports.journal.record({ ...what, changes, outcome });
      if (after) await table.commit([{ put: { ...after, vr: key }, ifAbsent: true }]);
    }
    table.settle();
    const { history } = await say(showTask, { task: ref() });
    expect(history.map((step) => "note" in step)).toEqual([false, false, false]);
  });
});
