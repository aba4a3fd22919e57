import { describe, expect, test } from "vitest";
import * as z from "zod";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import type { Item } from "#shared/ports/table.ts";
import { useCase } from "#shared/use-case.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { setDigest } from "#shared/use-cases/people/set-digest.ts";
import { setLanguage } from "#shared/use-cases/people/set-language.ts";
import { takeLeave } from "#shared/use-cases/people/take-leave.ts";
import { acceptTask } from "#shared/use-cases/tasks/accept-task.ts";
import { addTask } from "#shared/use-cases/tasks/add-task.ts";
import { cancelTask } from "#shared/use-cases/tasks/cancel-task.ts";
import { completeTask } from "#shared/use-cases/tasks/complete-task.ts";
import { editTask } from "#shared/use-cases/tasks/edit-task.ts";
import { handOverTask } from "#shared/use-cases/tasks/hand-over-task.ts";
import { noteTask } from "#shared/use-cases/tasks/note-task.ts";
import { postponeTask } from "#shared/use-cases/tasks/postpone-task.ts";
import { reopenTask } from "#shared/use-cases/tasks/reopen-task.ts";
import { aTask, NA, ref, refused, ZHAO } from "./given.ts";
import { aHouse, type House } from "./house.ts";

const tomorrow = instantAt("2026-03-10", "10:00");
const second = { owner: "min", id: "tsk_2" };

/** What lies in the table beside the journal and the undo stacks, without versions. */
function facts({ table }: House): object[] {
  const isFact = ({ ty }: Item) => ty !== "journal" && ty !== "undo";
  return table
    .all()
    .filter(isFact)
    .map(({ vr: _, ...item }) => item);
}

describe("what a message changed is taken back as it was", () => {
  const done = aTask({ id: "tsk_2" });
  const fresh = aTask({ id: "tsk_3", status: "NEW", issuer: "zhao" });
  const changes: [name: string, change: (house: House) => Promise<unknown>][] = [
    ["add-task", async ({ say }) => await say(addTask, { title: "送合同" })],
    ["edit-task", async ({ say }) => await say(editTask, { task: ref(), minutes: 5 })],
    ["complete-task", async ({ say }) => await say(completeTask, { task: ref() })],
    ["cancel-task", async ({ say }) => await say(cancelTask, { task: ref() })],
    ["postpone-task", async ({ say }) => await say(postponeTask, { task: ref(), to: tomorrow })],
    ["note-task", async ({ say }) => await say(noteTask, { task: ref(), note: "等客户盖章" })],
    ["hand-over-task", async ({ say }) => await say(handOverTask, { task: ref(), to: "na" })],
    ["accept-task", async ({ say }) => await say(acceptTask, { task: ref(fresh) })],
    ["reopen-task", async ({ say }) => await say(reopenTask, { task: second })],
    [
      "take-leave",
      async ({ say }) => await say(takeLeave, { from: tomorrow, to: instantAt("2026-03-11", "00:00") }),
    ],
    ["set-digest", async ({ say }) => await say(setDigest, { at: "07:30" })],
    ["set-language", async ({ say }) => await say(setLanguage, { language: "en" })],
  ];

  test.each(changes)("%s", async (name, change) => {
    const house = await aHouse({ tasks: [aTask(), done, fresh] });
    await house.say(completeTask, { task: second });
    const before = facts(house);
    await change(house);
    expect(facts(house)).not.toEqual(before);
    expect(await house.say(undo, {})).toMatchObject({ undone: [{ useCase: name }] });
    const sorted = (items: object[]) => items.map((item) => JSON.stringify(item)).sort();
    expect(sorted(facts(house))).toEqual(sorted(before));
  });
});

test("a message of several items is taken back as a whole, also where it changed one twice", async () => {
  const house = await aHouse({ tasks: [aTask(), aTask({ id: "tsk_2" })] });
  const before = facts(house);
  await house.say(noteTask, { task: ref(), note: "已联系" }, { message: "m", position: 0 });
  await house.say(completeTask, { task: ref() }, { message: "m", position: 1 });
  await house.say(completeTask, { task: second }, { message: "m", position: 2 });
  await house.say(addTask, { title: "送合同" }, { message: "m", position: 3 });
  const { undone, notices } = await house.say(undo, {});
  expect(undone.map(({ useCase: name }) => name)).toEqual([
    "note-task",
    "complete-task",
    "complete-task",
    "add-task",
  ]);
  expect(notices).toEqual([]);
  const sorted = (items: object[]) => items.map((item) => JSON.stringify(item)).sort();
  expect(sorted(facts(house))).toEqual(sorted(before));
});

test("what one message made and changed again is gone", async () => {
  const { ports, say } = await aHouse();
  const { id } = await say(addTask, { title: "送合同" }, { message: "m", position: 0 });
  await say(noteTask, { task: { owner: "min", id }, note: "急" }, { message: "m", position: 1 });
  await say(undo, {});
  expect((await ports.tasks.desk("min")).tasks).toEqual([]);
});

test("one message after another is taken back, and then there is none", async () => {
  const { ports, say } = await aHouse();
  await say(addTask, { title: "一" });
  await say(addTask, { title: "二" });
  expect(await say(undo, {})).toMatchObject({ undone: [{ title: "二" }] });
  expect(await say(undo, {})).toMatchObject({ undone: [{ title: "一" }] });
  expect((await ports.tasks.desk("min")).tasks).toEqual([]);
  await expect(say(undo, {})).rejects.toMatchObject(refused("journal.empty", { minutes: 30 }));
});

test("the same 撤销 delivered again takes nothing more back", async () => {
  const { ports, say } = await aHouse();
  await say(addTask, { title: "一" });
  await say(addTask, { title: "二" });
  const first = await say(undo, {}, { message: "u" });
  expect(await say(undo, {}, { message: "u" })).toEqual(first);
  expect((await ports.tasks.desk("min")).tasks).toMatchObject([{ title: "一" }]);
});

test("after half an hour it is too late", async () => {
  const { say, isAt } = await aHouse();
  await say(addTask, { title: "送合同" });
  isAt("2026-03-09", "08:51");
  await expect(say(undo, {})).rejects.toMatchObject(refused("journal.empty"));
});

test("what somebody changed since stays, and one hears who it was", async () => {
  const { ports, say } = await aHouse({ tasks: [aTask()] });
  await say(noteTask, { task: ref(), note: "等客户盖章" });
  await say(editTask, { task: ref(), minutes: 5 }, { as: ZHAO });
  await expect(say(undo, {})).rejects.toMatchObject(refused("journal.changed-since", { by: "赵强" }));
  expect((await ports.tasks.desk("min")).tasks).toMatchObject([{ minutes: 5, note: "等客户盖章" }]);
});

test("a hand-over that was accepted is not taken back; before that it is, and the receiver hears of it", async () => {
  const { say } = await aHouse({ tasks: [aTask(), aTask({ id: "tsk_2" })] });
  await say(handOverTask, { task: ref(), to: "na" });
  expect(await say(undo, {})).toMatchObject({
    notices: [{ to: "na", useCase: "hand-over-task", title: "回访恒信物流" }],
  });
  await say(handOverTask, { task: second, to: "na" });
  await say(acceptTask, { task: { owner: "na", id: "tsk_2" } }, { as: NA });
  await expect(say(undo, {})).rejects.toMatchObject(refused("journal.changed-since", { by: "李娜" }));
});

describe("what does not go", () => {
  const final = (outcome: unknown, kind: "never" | "restore" = "never") =>
    useCase({
      name: "send-letter",
      roles: ["manager"],
      uses: ["tasks"],
      input: z.object({}),
      undo: kind,
      subject: async ({ tasks }, _, { caller }) => (await tasks.desk("min")).tasks[0] ?? ownOf(caller),
      decide: ({ tasks }, { subject }) => {
        const task = aTask({ ...subject, id: "tsk_9" });
        return { outcome, writes: tasks.add(task) };
      },
    });

  test("a message with something final in it stays as a whole", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await say(noteTask, { task: ref(), note: "等客户盖章" }, { message: "m", position: 0 });
    await say(final({ title: "信" }), {}, { message: "m", position: 1 });
    await expect(say(undo, {})).rejects.toMatchObject(
      refused("journal.not-undoable", { useCase: "send-letter" }),
    );
  });

  test.each([
    ["nothing", null],
    ["no title", { title: 1, tell: ["na", 2] }],
  ])("an outcome with %s is taken back without a name", async (_, outcome) => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await say(final(outcome, "restore"), {});
    const { undone, notices } = await say(undo, {});
    expect(undone).toEqual([{ useCase: "send-letter" }]);
    expect(notices).toEqual(outcome === null ? [] : [{ to: "na", useCase: "send-letter" }]);
  });

  test("a stack whose entries have expired is empty", async () => {
    const { ports, table, say } = await aHouse();
    const stack = { staffId: "min", version: undefined, messages: [] };
    const pushed = ports.journal.push(stack, { message: "old", at: ports.clock.now(), key: "gone" });
    if (pushed.after) await table.commit([{ put: { ...pushed.after, vr: "seed" }, ifAbsent: true }]);
    await expect(say(undo, {})).rejects.toMatchObject(refused("journal.empty"));
  });
});
