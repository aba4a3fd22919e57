import { describe, expect, test } from "vitest";
import { articleOf, visitOf } from "#shared/domain/tasks/record.ts";
import type { ClosedTask } from "#shared/domain/tasks/task.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { completeTask } from "#shared/use-cases/tasks/complete-task.ts";
import { aTask, NOW, ref, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const client = { id: "cli_1", name: "陈总" };
const heard = "聊了续约，下周三给方案";
const lesson = "双线割接零中断，关键是提前演练";
const visit = aTask({ title: "回访陈总", type: "INDIVIDUAL_VISIT", client });
const analysis = aTask({ title: "写双线保障案例", type: "CASE_ANALYSIS" });

describe("a visit to an individual client", () => {
  test("is not closed without saying how it went", async () => {
    const { ports, say } = await aHouse({ tasks: [visit] });
    await expect(say(completeTask, { task: ref() })).rejects.toMatchObject(
      refused("visit.unrecorded", { title: "回访陈总" }),
    );
    expect((await ports.tasks.desk("min")).tasks).toHaveLength(1);
    expect(await ports.records.listInteractions("cli_1")).toEqual([]);
  });

  test("closes together with a visit record of that client, by whom and when", async () => {
    const { ports, say } = await aHouse({ tasks: [visit] });
    await say(completeTask, { task: ref(), outcome: heard }, { as: ZHAO });
    const closed = await ports.tasks.findClosed({ ...ref(), closedOn: "2026-03-09" });
    const [record, ...others] = await ports.records.listInteractions("cli_1");
    expect(others).toEqual([]);
    expect(record).toMatchObject({ staffId: "zhao", at: NOW, kind: "VISIT", heard, taskId: "tsk_1" });
    expect(record).toMatchObject({ province: "GD", version: closed?.version });
  });

  test("taken back, takes its record with it", async () => {
    const { ports, say } = await aHouse({ tasks: [visit] });
    await say(completeTask, { task: ref(), outcome: heard });
    await say(undo, {});
    expect(await ports.records.listInteractions("cli_1")).toEqual([]);
    expect((await ports.tasks.desk("min")).tasks).toEqual([visit]);
  });

  test("whose client is not known closes with its outcome alone", async () => {
    const { ports, say, table } = await aHouse({ tasks: [aTask({ ...visit, client: undefined })] });
    await say(completeTask, { task: ref(), outcome: heard });
    expect(await ports.tasks.listClosed("min", "2026-03-09")).toMatchObject([{ outcome: heard }]);
    expect(table.all().filter(({ ty }) => ty === "interaction")).toEqual([]);
  });
});

describe("a case analysis", () => {
  test("is not closed without the case", async () => {
    const { ports, say } = await aHouse({ tasks: [analysis] });
    await expect(say(completeTask, { task: ref() })).rejects.toMatchObject(
      refused("case.unwritten", { title: "写双线保障案例" }),
    );
    expect((await ports.tasks.desk("min")).tasks).toHaveLength(1);
  });

  test("closes together with the draft of a case article in the knowledge base", async () => {
    const { ports, say } = await aHouse({ tasks: [analysis] });
    await say(completeTask, { task: ref(), outcome: lesson }, { as: ZHAO });
    const closed = await ports.tasks.findClosed({ ...ref(), closedOn: "2026-03-09" });
    expect(await ports.records.listArticles("min")).toEqual([
      {
        ...{ id: expect.stringMatching(/^art_/), owner: "min", title: "写双线保障案例", bodyMd: lesson },
        ...{ category: "CASE", status: "DRAFT", by: "zhao", at: NOW },
        ...{ province: "GD", version: closed?.version },
      },
    ]);
  });

  test("taken back, takes its draft with it", async () => {
    const { ports, say } = await aHouse({ tasks: [analysis] });
    await say(completeTask, { task: ref(), outcome: lesson });
    await say(undo, {});
    expect(await ports.records.listArticles("min")).toEqual([]);
  });
});

test("what is of another type, or was closed in silence, leaves no record", () => {
  const closed = { status: "DONE", closedAt: NOW, closedBy: "min" } as const;
  const call: ClosedTask = { ...aTask({ client }), ...closed, outcome: heard };
  const records = [call, { ...visit, ...closed }, { ...analysis, ...closed }].flatMap((done) => [
    visitOf(done),
    articleOf(done),
  ]);
  expect(records).toEqual(records.map(() => undefined));
});
