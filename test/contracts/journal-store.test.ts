import { describe, expect, test } from "vitest";
import type { JournalEntry } from "#shared/ports/journal.ts";
import type { Change, Item } from "#shared/ports/table.ts";
import { aShelf, engines, NOW, type Shelf } from "./engines.ts";
import { aClient, aStaff, aTask } from "./things.ts";

type Entry = Omit<JournalEntry, "version" | "subject">;
const task = aTask({ id: "tsk_1", owner: "stf_1", version: "k1" });
const entryOf = (key: string, changes: Change<Item>[], over: Partial<Entry> = {}): Entry => ({
  key,
  message: "msg-1",
  useCase: "add-task",
  undo: "restore",
  by: "stf_1",
  byName: "王芳",
  at: NOW,
  changes,
  outcome: { title: task.title, list: [1, null] },
  ...over,
});

/** As the road does it: what changed and the entry that tells of it, in one commit. */
async function done(shelf: Shelf, entry: Omit<Entry, "changes">, changes: Change[]): Promise<JournalEntry> {
  const stamped = changes.map(({ before, after }) => ({
    before,
    after: after && { ...after, vr: entry.key },
  }));
  await shelf.write(entry.key, [shelf.journal.record({ ...entry, changes: stamped }), ...changes]);
  const kept = await shelf.journal.find(entry.key);
  if (kept === undefined) throw new Error("the entry was not kept");
  return kept;
}

describe.each(Object.entries(engines))("the journal: %s", (_, open) => {
  test("an entry tells who did what when, with each item before and after, as it was", async () => {
    const shelf = await aShelf(open);
    const changes = shelf.tasks.add(task);
    const after = { ...changes[0]?.after, vr: "k1" };
    expect(await done(shelf, entryOf("k1", []), changes)).toEqual({
      ...entryOf("k1", []),
      changes: [{ before: null, after }],
      subject: "tsk_1",
      version: "k1",
    });
    expect(await shelf.journal.find("k2")).toBeUndefined();
  });

  test("an entry whose outcome is nothing is read as that", async () => {
    const shelf = await aShelf(open);
    const entry = await done(shelf, entryOf("k1", [], { outcome: undefined }), []);
    expect(entry.outcome).toBeUndefined();
  });

  test("the same key is never written twice", async () => {
    const shelf = await aShelf(open);
    await done(shelf, entryOf("k1", []), []);
    expect(await shelf.write("k1", [shelf.journal.record(entryOf("k1", []))])).toBe("overtaken");
  });

  test("what happened to one thing is listed oldest first, and nothing of another", async () => {
    const shelf = await aShelf(open);
    const { tasks, staff, journal } = shelf;
    const later = { ...task, title: "改了" };
    await done(shelf, entryOf("k1", []), tasks.add(task));
    await done(shelf, entryOf("k2", [], { at: "2026-03-09T01:00:00.000Z" }), tasks.change(task, later));
    await done(shelf, entryOf("k3", []), staff.put(undefined, aStaff()));
    await done(shelf, entryOf("k4", [], { by: "job" }), []);
    expect((await journal.listOf("tsk_1")).map(({ key }) => key)).toEqual(["k1", "k2"]);
    expect((await journal.listOf("stf_1")).map(({ key }) => key)).toEqual(["k3"]);
    expect((await journal.listOf("job")).map(({ subject }) => subject)).toEqual(["job"]);
  });

  test("what was done to several clients at once stands in the history of each", async () => {
    const shelf = await aShelf(open);
    const { clients, journal } = shelf;
    const [one, other] = [aClient(), aClient({ id: "cli_2", uscc: undefined, externalRef: undefined })];
    const changes = [...clients.put(undefined, one), ...clients.put(undefined, other)];
    const entry = await done(shelf, entryOf("k1", []), changes);
    expect(await journal.listOf("cli_2")).toEqual([]);
    await shelf.write("k1", journal.listUnder(entry));
    expect(await journal.listOf("cli_1")).toEqual([entry]);
    expect(await journal.listOf("cli_2")).toEqual([entry]);
    expect(await journal.listLatest("cli_2", 3)).toEqual([entry]);
    expect(clients.changeIn(entry, "cli_2")?.after).toMatchObject({ id: "cli_2", version: "k1" });
  });

  test("a receipt is listed under its person, a closed task under its id", async () => {
    const shelf = await aShelf(open);
    const { owner, unit, province } = { owner: "stf_9", unit: "GZ-A", province: "GD" };
    const receipt = { owner, unit, province, day: "2026-03-09", status: "SENT" as const, at: NOW };
    await done(shelf, entryOf("k1", []), shelf.digests.put(undefined, receipt));
    const closed = { ...task, status: "DONE" as const, closedAt: NOW, closedBy: "stf_1" };
    await shelf.write("k1", shelf.tasks.add(task));
    await done(shelf, entryOf("k2", []), shelf.tasks.close(task, closed));
    expect(await shelf.journal.listOf("stf_9")).toHaveLength(1);
    expect(await shelf.journal.listOf("tsk_1")).toHaveLength(1);
  });

  test("nobody has changed what is as the entries left it, however often they changed it themselves", async () => {
    const shelf = await aShelf(open);
    const { tasks, journal } = shelf;
    const second = { ...task, note: "二" };
    const entries = [
      await done(shelf, entryOf("k1", []), tasks.add(task)),
      await done(shelf, entryOf("k2", []), tasks.change(task, second)),
    ];
    expect(await journal.changedSince(entries)).toBe("nobody");
    expect(await journal.changedSince(entries.slice(0, 1))).toEqual({ by: "王芳" });
    await done(
      shelf,
      entryOf("k3", [], { byName: "陈强" }),
      tasks.change({ ...second, version: "k2" }, task),
    );
    expect(await journal.changedSince(entries)).toEqual({ by: "陈强" });
  });

  test("what was deleted and is still gone nobody has changed; what was deleted since, somebody has", async () => {
    const shelf = await aShelf(open);
    const { tasks, journal } = shelf;
    const added = await done(shelf, entryOf("k1", []), tasks.add(task));
    const closed = { ...task, status: "DONE" as const, closedAt: NOW, closedBy: "stf_1" };
    const closing = await done(shelf, entryOf("k2", []), tasks.close(task, closed));
    expect(await journal.changedSince([closing])).toBe("nobody");
    expect(await journal.changedSince([added])).toEqual({ by: undefined });
  });

  test("a person's messages are stacked, the last one first, each with all its keys, ten at most", async () => {
    const { journal, write } = await aShelf(open);
    const empty = await journal.stack("stf_1");
    expect(empty).toEqual({ staffId: "stf_1", version: undefined, messages: [] });
    await write("k1", [journal.push(empty, { message: "m1", at: NOW, key: "k1" })]);
    await write("k2", [journal.push(await journal.stack("stf_1"), { message: "m2", at: NOW, key: "k2" })]);
    await write("k3", [journal.push(await journal.stack("stf_1"), { message: "m2", at: NOW, key: "k3" })]);
    const stack = await journal.stack("stf_1");
    expect(stack.version).toBe("k3");
    expect(stack.messages.map(({ message, keys }) => [message, ...keys])).toEqual([
      ["m2", "k2", "k3"],
      ["m1", "k1"],
    ]);
    for (let n = 3; n < 14; n += 1) {
      const now = await journal.stack("stf_1");
      await write(`k${n}`, [journal.push(now, { message: `m${n}`, at: NOW, key: `k${n}` })]);
    }
    const messages = (await journal.stack("stf_1")).messages.map(({ message }) => message);
    expect([messages.length, messages[0], messages[9]]).toEqual([10, "m13", "m4"]);
  });

  test("a message that is taken back leaves the stack; two that take back at once meet", async () => {
    const { journal, write } = await aShelf(open);
    await write("k1", [journal.push(await journal.stack("stf_1"), { message: "m1", at: NOW, key: "k1" })]);
    const stack = await journal.stack("stf_1");
    expect(await write("k2", [journal.pop(stack, "m1")])).toBe("committed");
    expect(await write("k3", [journal.pop(stack, "m1")])).toBe("overtaken");
    expect((await journal.stack("stf_1")).messages).toEqual([]);
  });

  test("what the machine has made of a thing since is no change by anybody; what a person has is", async () => {
    const shelf = await aShelf(open);
    const { tasks, journal } = shelf;
    const added = await done(shelf, entryOf("k1", []), tasks.add(task));
    const machine = { by: "system", byName: "系统" };
    const facts = { ...task, version: "k1", note: "系统刷新" };
    await done(shelf, entryOf("k2", [], machine), tasks.change({ ...task, version: "k1" }, facts));
    const [standing] = await journal.standing(added);
    expect(standing).toMatchObject({ changed: false, now: { vr: "k2" } });
    const byHand = { ...facts, note: "客户改约" };
    await done(
      shelf,
      entryOf("k3", [], { byName: "王芳" }),
      tasks.change({ ...facts, version: "k2" }, byHand),
    );
    await done(shelf, entryOf("k4", [], machine), tasks.change({ ...byHand, version: "k3" }, facts));
    expect(await journal.standing(added)).toMatchObject([{ changed: { by: "王芳" } }]);
  });

  test("what is gone, or came from nowhere that the journal knows, has been changed", async () => {
    const shelf = await aShelf(open);
    const { tasks, journal } = shelf;
    const added = await done(shelf, entryOf("k1", []), tasks.add(task));
    const lies = { ...task, version: "k1" };
    await shelf.write("x", tasks.change(lies, { ...lies, note: "不知道谁" }));
    expect(await journal.standing(added)).toMatchObject([{ changed: { by: undefined } }]);
    const [gone] = tasks.add({ ...task, id: "tsk_2" });
    const entry = await done(shelf, entryOf("k5", []), gone ? [gone] : []);
    await shelf.table.commit([
      { remove: { PK: String(gone?.after?.PK), SK: String(gone?.after?.SK) }, ifVersion: "k5" },
    ]);
    expect(await journal.standing(entry)).toEqual([{ now: null, changed: { by: undefined } }]);
    const nothing = { ...entry, changes: [{ before: null, after: null }] };
    expect(await journal.standing(nothing)).toEqual([{ now: null, changed: false }]);
  });
});
