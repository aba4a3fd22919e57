import { describe, expect, test } from "vitest";
import type { ClosedTask } from "#shared/domain/tasks/task.ts";
import type { Cost } from "#shared/storage/dynamo-table.ts";
import { aShelf, engines } from "./engines.ts";
import { aTask } from "./things.ts";

const owner = "stf_1";
const task = aTask({ owner, id: "tsk_1", version: "v1" });
const closedAt = "2026-03-09T02:00:00.000Z";
const closed: ClosedTask = { ...task, status: "DONE", closedAt, closedBy: owner, outcome: "已恢复" };
const LATER = { closedAt: "2026-03-10T02:00:00.000Z", closedBy: "stf_2" };
const leave = {
  id: "abs_1",
  owner,
  unit: "GZ-A",
  province: "GD",
  version: "v1",
  kind: "LEAVE" as const,
  from: "2026-03-10T00:30:00.000Z",
  to: "2026-03-10T10:00:00.000Z",
};

describe.each(Object.entries(engines))("tasks in the table: %s", (_, open) => {
  test("a day is one Query: what is open, when away, what lies with others, and nothing of anybody else", async () => {
    const costs: Cost[] = [];
    const shelf = await aShelf(() => open({ spent: (cost) => costs.push(cost) }));
    const given = aTask({ owner, id: "tsk_2", version: "v1" });
    const at = "2026-03-09T01:00:00.000Z";
    const moved = { ...given, owner: "stf_2", handedOver: { by: owner, name: "王芳", at } };
    await shelf.write("v1", [
      ...shelf.tasks.add(task),
      ...shelf.tasks.add(given),
      ...shelf.tasks.addAbsence(leave),
    ]);
    await shelf.write("v2", shelf.tasks.handOver(given, moved, "陈强"));
    costs.length = 0;
    expect(await shelf.tasks.desk(owner)).toEqual({
      owner,
      tasks: [task],
      absences: [leave],
      delegated: [
        {
          id: "tsk_2",
          owner,
          unit: given.unit,
          province: "GD",
          version: "v2",
          title: given.title,
          to: "stf_2",
          toName: "陈强",
          at,
        },
      ],
    });
    expect(costs.map(({ requests }) => requests)).toEqual([1]);
    expect((await shelf.tasks.desk("stf_2")).tasks).toEqual([{ ...moved, version: "v2" }]);
  });

  test("a task is found where its reference says, and changes by version", async () => {
    const { tasks, write } = await aShelf(open);
    await write("v1", tasks.add(task));
    expect(await tasks.find({ owner, id: "tsk_1" })).toEqual(task);
    expect(await tasks.find({ owner: "stf_2", id: "tsk_1" })).toBeUndefined();
    expect(await write("v2", tasks.change(task, { ...task, note: "已联系" }))).toBe("committed");
    expect(await write("v3", tasks.change(task, { ...task, note: "晚了" }))).toBe("overtaken");
    expect(await tasks.find(task)).toEqual({ ...task, note: "已联系", version: "v2" });
  });

  test("what is closed leaves the day, is listed under its day at +08:00, and comes back", async () => {
    const { tasks, write } = await aShelf(open);
    await write("v1", tasks.add(task));
    await write("v2", tasks.close(task, closed));
    expect((await tasks.desk(owner)).tasks).toEqual([]);
    const lies = { ...closed, version: "v2" };
    expect(await tasks.findClosed({ owner, id: "tsk_1", closedOn: "2026-03-09" })).toEqual(lies);
    expect(await tasks.findClosed({ owner, id: "tsk_1", closedOn: undefined })).toBeUndefined();
    expect(await tasks.listClosed(owner, "2026-03-08")).toEqual([]);
    expect(await write("v3", tasks.reopen(lies, task))).toBe("committed");
    expect(await tasks.find(task)).toEqual({ ...task, version: "v3" });
    expect(await tasks.listClosed(owner, "2026-03-09")).toEqual([]);
  });

  test("what was closed on a day is listed in the order of closing", async () => {
    const { tasks, write } = await aShelf(open);
    const hours = ["2026-03-09T09:00:00.000Z", "2026-03-08T16:30:00.000Z", "2026-03-09T03:00:00.000Z"];
    for (const [n, at] of hours.entries()) {
      const each = aTask({ owner, id: `tsk_${n}`, version: "v1" });
      await write("v1", tasks.add(each));
      await write("v2", tasks.close(each, { ...closed, ...each, status: "DONE", closedAt: at }));
    }
    const listed = await tasks.listClosed(owner, "2026-03-09");
    expect(listed.map(({ id }) => id)).toEqual(["tsk_1", "tsk_2", "tsk_0"]);
  });

  test("a client's open tasks are found whoever has them; closed ones lie behind them", async () => {
    const { table, tasks, write } = await aShelf(open);
    const clientId = task.client?.id ?? "";
    const others = aTask({ owner: "stf_2", id: "tsk_2", version: "v1" });
    await write("v1", [task, others, aTask({ owner, id: "tsk_3", client: undefined })].flatMap(tasks.add));
    await write("v2", tasks.close(task, closed));
    expect(await tasks.listOpenByClient(clientId)).toEqual([others]);
    expect(await table.queryIndex("byClient", { value: clientId })).toHaveLength(2);
    expect(await tasks.listClosedByClient(clientId, 5)).toMatchObject([
      { id: "tsk_1", status: closed.status },
    ]);
    await write("v3", tasks.close(others, { ...others, ...LATER, status: "DONE" }));
    expect((await tasks.listClosedByClient(clientId, 5)).map(({ id }) => id)).toEqual(["tsk_2", "tsk_1"]);
    expect((await tasks.listClosedByClient(clientId, 1)).map(({ id }) => id)).toEqual(["tsk_2"]);
  });

  test("accepting takes the giver's mark away, and so does closing before it was accepted", async () => {
    const { tasks, write } = await aShelf(open);
    const moved = { ...task, owner: "stf_2", handedOver: { by: owner, name: "王芳", at: closedAt } };
    const { handedOver: _over, ...accepted } = moved;
    await write("v1", tasks.add(task));
    await write("v2", tasks.handOver(task, moved, "陈强"));
    const mark = await tasks.findDelegated(owner, "tsk_1");
    expect(mark).toMatchObject({ to: "stf_2", toName: "陈强" });
    const lies = { ...moved, version: "v2" };
    expect(await write("v3", tasks.accept(lies, accepted, mark))).toBe("committed");
    expect(await tasks.findDelegated(owner, "tsk_1")).toBeUndefined();
    expect(tasks.accept(lies, accepted, undefined)).toHaveLength(1);
    expect(mark && tasks.removeDelegated(mark)).toMatchObject([{ after: null }]);
  });

  test("a handover without its instant is dated by the task", async () => {
    const { tasks } = await aShelf(open);
    const [, mark] = tasks.handOver(task, { ...task, owner: "stf_2" }, "陈强");
    expect(mark?.after).toMatchObject({ a: "20260309T0020" });
  });

  test("leave that is taken back is gone from the day", async () => {
    const { tasks, write } = await aShelf(open);
    await write("v1", tasks.addAbsence(leave));
    expect(await write("v2", tasks.removeAbsence(leave))).toBe("committed");
    expect((await tasks.desk(owner)).absences).toEqual([]);
  });
});
