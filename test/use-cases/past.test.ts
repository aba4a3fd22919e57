import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { deedsOf } from "#shared/domain/clients/deeds.ts";
import { showClient } from "#shared/use-cases/clients/show-client.ts";
import { showPast } from "#shared/use-cases/clients/show-past.ts";
import { updateClient } from "#shared/use-cases/clients/update-client.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { mergeClients } from "#shared/use-cases/ownership/merge-clients.ts";
import { cancelTask } from "#shared/use-cases/tasks/cancel-task.ts";
import { completeTask } from "#shared/use-cases/tasks/complete-task.ts";
import { aClient, aTask, BO, refused } from "./given.ts";
import { aHouse } from "./house.ts";

const clients = [
  aClient({ id: "cli_1", shortName: "恒信物流" }),
  aClient({ id: "cli_2", shortName: "恒信", name: "恒信物流集团" }),
  aClient({ id: "cli_3", shortName: "恒信仓储", name: "恒信仓储有限公司" }),
];
const task = (id: string, client: string, title: string) =>
  aTask({ id, title, client: { id: client, name: client } });
const at = (time: string) => ({ at: instantAt("2026-03-09", time) });

async function aFullHouse() {
  const tasks = [
    task("tsk_1", "cli_1", "送合同"),
    task("tsk_2", "cli_2", "修专线"),
    task("tsk_3", "cli_3", "回访"),
    task("tsk_4", "cli_1", "催款"),
  ];
  const house = await aHouse({ clients, tasks });
  await house.say(completeTask, { task: { owner: "min", id: "tsk_1" }, outcome: "已签收" }, at("09:10"));
  await house.say(completeTask, { task: { owner: "min", id: "tsk_2" }, outcome: "已恢复" }, at("09:20"));
  await house.say(completeTask, { task: { owner: "min", id: "tsk_3" }, outcome: "满意" }, at("09:30"));
  await house.say(cancelTask, { task: { owner: "min", id: "tsk_4" }, reason: "已付" }, at("09:40"));
  house.table.settle();
  return house;
}

async function merged(pair: { kept: string; gone: string }, house: Awaited<ReturnType<typeof aFullHouse>>) {
  for (let n = 0; n < 3; n += 1) await house.say(mergeClients, pair, at(`10:0${n}`));
  house.table.settle();
}

describe("what was done for a client", () => {
  test("is what was closed and called off, the newest first, by whom and with what outcome", async () => {
    const { say } = await aFullHouse();
    const past = await say(showPast, { client: "cli_1" });
    expect(past).toMatchObject({ client: { id: "cli_1", name: "恒信物流" }, more: 0 });
    expect(past.deeds).toMatchObject([
      { kind: "CANCELLED", text: "催款", byName: "王敏" },
      { kind: "TASK", text: "送合同", outcome: "已签收", byName: "王敏" },
    ]);
  });

  test("is still there when it turned out to be another, and when that one turned out to be a third", async () => {
    const house = await aFullHouse();
    await merged({ kept: "cli_2", gone: "cli_3" }, house);
    await merged({ kept: "cli_1", gone: "cli_2" }, house);
    const { deeds } = await house.say(showPast, { client: "cli_3" });
    expect(deeds.map(({ text }) => text)).toEqual(["催款", "回访", "修专线", "送合同"]);
    expect((await house.ports.clients.find("cli_1"))?.absorbed).toEqual(["cli_2", "cli_3"]);
  });

  test("is its own again when the merging is taken back", async () => {
    const house = await aFullHouse();
    await house.say(mergeClients, { kept: "cli_1", gone: "cli_2" }, at("10:00"));
    await house.say(undo, {}, at("10:05"));
    house.table.settle();
    const { deeds } = await house.say(showPast, { client: "cli_1" });
    expect(deeds.map(({ text }) => text)).toEqual(["催款", "送合同"]);
  });

  test("comes by the page, and says that there is more", async () => {
    const { say } = await aFullHouse();
    const past = await say(showPast, { client: "cli_1", upTo: 1 });
    expect(past).toMatchObject({ deeds: [{ text: "催款" }], more: 1 });
  });

  test("names nobody where whoever did it is not there any more", async () => {
    const house = await aHouse({ clients });
    const visit = {
      id: "int_1",
      clientId: "cli_1",
      staffId: "nobody",
      kind: "VISIT" as const,
      province: "GD",
    };
    const told = { ...visit, ...at("08:00"), heard: "谈续约", contactIds: [], needIds: [] };
    for (const { after } of house.ports.records.addInteraction(told))
      if (after) await house.table.commit([{ put: { ...after, vr: "seed" }, ifAbsent: true }]);
    expect((await house.say(showPast, { client: "cli_1" })).deeds).toMatchObject([
      { text: "谈续约", byName: "" },
    ]);
  });

  test("is nobody's to see who may not see the client", async () => {
    const { say } = await aFullHouse();
    await expect(say(showPast, { client: "cli_1" }, { as: BO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });

  test("is told once where a visit closed the task", () => {
    const visit = {
      at: "2026-03-09T02:00:00.000Z",
      kind: "VISIT",
      heard: "谈了续约",
      staffId: "min",
      taskId: "tsk_1",
    } as const;
    const closed = {
      id: "tsk_1",
      title: "拜访恒信",
      closedAt: visit.at,
      closedBy: "min",
      status: "DONE",
    } as const;
    expect(deedsOf([visit], [closed, { ...closed, id: "tsk_2" }]).map(({ text }) => text)).toEqual([
      "谈了续约",
      "拜访恒信",
    ]);
  });
});

test("what was changed in an archive that was merged stands in the history of the one that stays", async () => {
  const house = await aHouse({ clients });
  const change = { clientId: "cli_2", changes: [{ field: "employees" as const, said: "60人" }] };
  await house.say(updateClient, change, at("09:10"));
  for (let n = 0; n < 3; n += 1)
    await house.say(mergeClients, { kept: "cli_1", gone: "cli_2" }, at(`10:0${n}`));
  house.table.settle();
  const { history = [] } = await house.say(showClient, { clientId: "cli_1", history: { upTo: 10 } });
  expect(history).toContainEqual(
    expect.objectContaining({ field: "employees", after: 60, useCase: "update-client" }),
  );
  expect(history.map((one) => one.at)).toEqual(
    history
      .map((one) => one.at)
      .toSorted()
      .toReversed(),
  );
});
