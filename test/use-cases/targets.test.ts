import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { Target } from "#shared/domain/tasks/targets.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { completeTask } from "#shared/use-cases/tasks/complete-task.ts";
import { handOverTask } from "#shared/use-cases/tasks/hand-over-task.ts";
import { noteTask } from "#shared/use-cases/tasks/note-task.ts";
import { showTask } from "#shared/use-cases/tasks/show-task.ts";
import { aClient, aTask, NA, NOW, ref, refused } from "./given.ts";
import { aHouse } from "./house.ts";

const promotion = aTask({ title: "云盘推广", type: "PROMOTION", batch: { count: 3 } });
const hengxin = aClient();
const sanjiang = aClient({ id: "cli_2", name: "三江贸易有限公司", shortName: "三江贸易" });
const others = aClient({ id: "cli_3", name: "北海实业", shortName: "北海", owner: "bo", unit: "GZ-B" });
const clients = [hengxin, sanjiang, others];

async function aBatch(targets: readonly Target[] = []) {
  const house = await aHouse({ tasks: [promotion], clients });
  const batch = { owner: "min", taskId: "tsk_1", targets: [...targets], province: "GD" };
  const changes = targets.length > 0 ? house.ports.tasks.putTargets(undefined, batch) : [];
  for (const { after } of changes)
    if (after) await house.table.commit([{ put: { ...after, vr: "seed" }, ifAbsent: true }]);
  return house;
}

describe("the result of one client of a promotion", () => {
  test("is kept with the batch, in the commit of the note", async () => {
    const { ports, say } = await aBatch();
    const noted = await say(noteTask, { task: ref(), note: "同意试用", clientId: "cli_1" });
    expect(noted).toMatchObject({
      note: "同意试用",
      result: { client: "恒信物流", told: "同意试用", reached: 1 },
    });
    const task = await ports.tasks.find(ref());
    expect(await ports.tasks.findTargets("min", "tsk_1")).toEqual({
      ...{ owner: "min", taskId: "tsk_1", province: "GD", version: task?.version },
      targets: [{ clientId: "cli_1", name: "恒信物流", result: "同意试用", at: NOW }],
    });
  });

  test("goes to the client where the list has it, and a later one takes its place", async () => {
    const { ports, say } = await aBatch([
      { clientId: "cli_2", name: "三江" },
      { clientId: "cli_1", name: "恒信" },
    ]);
    const at = instantAt("2026-03-09", "15:00");
    await say(noteTask, { task: ref(), note: "没接电话", clientId: "cli_1" });
    const noted = await say(noteTask, { task: ref(), note: "同意试用", clientId: "cli_1" }, { at });
    expect(noted.result).toEqual({ client: "恒信物流", told: "同意试用", reached: 1, of: 3 });
    expect((await ports.tasks.findTargets("min", "tsk_1"))?.targets).toEqual([
      { clientId: "cli_2", name: "三江" },
      { clientId: "cli_1", name: "恒信", result: "同意试用", at },
    ]);
  });

  test.each([
    ["恒信物流同意试用", "同意试用"],
    ["恒信物流有限公司：同意试用", "同意试用"],
    ["已经给恒信物流开通", "已经给恒信物流开通"],
    ["恒信物流", "恒信物流"],
  ])("is kept without the name in front: %s", async (note, result) => {
    const { ports, say } = await aBatch();
    await say(noteTask, { task: ref(), note, clientId: "cli_1" });
    expect((await ports.tasks.findTargets("min", "tsk_1"))?.targets).toMatchObject([{ result }]);
    expect((await ports.tasks.find(ref()))?.note).toBe(note);
  });

  test("is shown with the task: how many have one, and each", async () => {
    const { say } = await aBatch([{ clientId: "cli_2", name: "三江" }]);
    await say(noteTask, { task: ref(), note: "同意试用", clientId: "cli_1" });
    const { targets } = await say(showTask, { task: ref() });
    expect(targets).toMatchObject({ reached: 1, of: 3, list: [{ name: "三江" }, { result: "同意试用" }] });
  });

  test("is still shown when the batch is closed", async () => {
    const { say } = await aBatch();
    await say(noteTask, { task: ref(), note: "同意试用", clientId: "cli_1" });
    await say(completeTask, { task: ref() });
    expect(await say(showTask, { task: ref() })).toMatchObject({ state: "closed", targets: { reached: 1 } });
  });

  test("taken back, is gone", async () => {
    const { ports, say } = await aBatch();
    await say(noteTask, { task: ref(), note: "同意试用", clientId: "cli_1" });
    await say(undo, {});
    expect(await ports.tasks.findTargets("min", "tsk_1")).toBeUndefined();
  });

  test("moves with the batch to whom it is handed, and comes back when that is taken back", async () => {
    const { ports, say } = await aBatch();
    await say(noteTask, { task: ref(), note: "同意试用", clientId: "cli_1" });
    await say(handOverTask, { task: ref(), to: "na" });
    expect(await ports.tasks.findTargets("min", "tsk_1")).toBeUndefined();
    const hers = { owner: "na", id: "tsk_1" };
    expect(await say(showTask, { task: hers }, { as: NA })).toMatchObject({ targets: { reached: 1 } });
    expect(await say(showTask, { task: ref() })).not.toHaveProperty("targets");
    await say(undo, {});
    expect((await ports.tasks.findTargets("min", "tsk_1"))?.targets).toHaveLength(1);
  });

  test.each(["cli_3", "cli_9"])(
    "is refused for a client that is not one's own to see: %s",
    async (clientId) => {
      const { ports, say } = await aBatch();
      await expect(say(noteTask, { task: ref(), note: "同意试用", clientId })).rejects.toMatchObject(
        refused("subject.unknown", {}),
      );
      expect((await ports.tasks.find(ref()))?.note).toBeUndefined();
    },
  );
});

test("a batch of which nobody has a result yet says so, and one without a list is handed over as it is", async () => {
  const { say } = await aBatch();
  expect((await say(showTask, { task: ref() })).targets).toEqual({ reached: 0, of: 3, list: [] });
  expect(await say(handOverTask, { task: ref(), to: "na" })).toMatchObject({ owner: "na" });
});

test("a note without a client, or on a single task, is a note and nothing more", async () => {
  const { ports, say } = await aHouse({
    tasks: [promotion, aTask({ id: "tsk_2" })],
    clients,
  });
  const second = { owner: "min", id: "tsk_2" };
  expect(await say(noteTask, { task: ref(), note: "海报到了" })).not.toHaveProperty("result");
  expect(await say(noteTask, { task: second, note: "等盖章", clientId: "cli_1" })).not.toHaveProperty(
    "result",
  );
  expect(await ports.tasks.findTargets("min", "tsk_1")).toBeUndefined();
  expect(await ports.tasks.findTargets("min", "tsk_2")).toBeUndefined();
  expect(await say(showTask, { task: second })).not.toHaveProperty("targets");
});
