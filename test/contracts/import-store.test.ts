import { describe, expect, test } from "vitest";
import { addMinutes } from "#shared/domain/calendar/day.ts";
import type { ImportMark, ImportRun, SavedMapping } from "#shared/domain/import/run.ts";
import type { Upload } from "#shared/domain/import/upload.ts";
import { aShelf, engines, NOW } from "./engines.ts";

const run: ImportRun = {
  id: "imp_1",
  version: "v1",
  province: "GD",
  unit: "GD",
  owner: "stf_1",
  byName: "苏晴",
  kind: "clients",
  fileName: "clients.csv",
  signature: "sig1",
  mapping: { 客户全称: "name" },
  mode: "both",
  onClosed: "skip",
  rows: 120,
  startedAt: NOW,
  state: "RUNNING",
};
const mark: ImportMark = {
  importId: "imp_1",
  line: 2,
  lastLine: 13,
  entry: "v2",
  done: "2c 3u",
  kept: [],
  version: "v2",
  province: "GD",
};
const { version: _, entry: __, kept: ___, ...newMark } = mark;

describe.each(Object.entries(engines))("imports in the table: %s", (_, open) => {
  test("one is found by its id and as the last of its file; the history has the newest first", async () => {
    const { imports, write } = await aShelf(open);
    await write("v1", imports.begin(undefined, run));
    expect(await imports.find("imp_1")).toEqual(run);
    const last = await imports.last("sig1");
    expect(last).toEqual({ run, version: "v1" });
    const next = { ...run, id: "imp_2", startedAt: addMinutes(NOW, 5), version: "v3" };
    expect(await write("v3", imports.begin(last, next))).toBe("committed");
    expect((await imports.last("sig1"))?.run.id).toBe("imp_2");
    expect((await imports.history({ limit: 10 })).map(({ id }) => id)).toEqual(["imp_2", "imp_1"]);
    expect(await imports.history({ limit: 1 })).toEqual([next]);
    expect(await imports.find("imp_3")).toBeUndefined();
    expect(await imports.last("sig2")).toBeUndefined();
  });

  test("two that begin at once with the same file are one: the second is told", async () => {
    const { imports, write } = await aShelf(open);
    await write("v1", imports.begin(undefined, run));
    expect(await write("v2", imports.begin(undefined, { ...run, id: "imp_2" }))).toBe("overtaken");
  });

  test("how it ended is written down, and its history keeps its place", async () => {
    const { imports, write } = await aShelf(open);
    await write("v1", imports.begin(undefined, run));
    const counts = { create: 100, update: 10, skip: 4, error: 6 };
    const done = { ...run, state: "DONE" as const, endedAt: addMinutes(NOW, 1), counts };
    await write("v2", imports.put(run, done));
    const back = { rolledBackAt: addMinutes(NOW, 2), rolledBackBy: "苏晴", undone: 108, kept: 2 };
    const ended = { ...done, state: "ROLLED_BACK" as const, ...back };
    await write("v3", imports.put({ ...done, version: "v2" }, ended));
    expect(await imports.history({ limit: 5 })).toEqual([{ ...ended, version: "v3" }]);
  });

  test("a mark stands for the commit that wrote it, also after it was written again", async () => {
    const { imports, write } = await aShelf(open);
    await write("v2", [imports.addMark(newMark)]);
    expect(await imports.mark("imp_1", 2)).toEqual(mark);
    const kept = [{ line: 3, name: "恒信物流", reason: "changed", by: "王敏" }];
    expect(await write("v9", [imports.putMark(mark, { ...mark, undone: 1, kept })])).toBe("committed");
    const noted = { ...mark, undone: 1, kept, version: "v9" };
    expect(await imports.mark("imp_1", 2)).toEqual(noted);
    expect(await write("v10", [imports.putMark(noted, { ...noted, undone: 2, kept: [] })])).toBe("committed");
    expect(await imports.mark("imp_1", 3)).toBeUndefined();
  });

  test("marks come in the order of the file, from its end too, by the page", async () => {
    const { imports, write } = await aShelf(open);
    for (const line of [2, 14, 100, 1000]) await write(`v${line}`, [imports.addMark({ ...newMark, line })]);
    const lines = (marks: readonly ImportMark[]) => marks.map(({ line }) => line);
    expect(lines(await imports.marks("imp_1"))).toEqual([2, 14, 100, 1000]);
    const page = { descending: true, limit: 3 };
    expect(lines(await imports.marks("imp_1", page))).toEqual([1000, 100, 14]);
    expect(lines(await imports.marks("imp_1", { ...page, after: 14 }))).toEqual([2]);
    expect(await imports.marks("imp_2")).toEqual([]);
  });

  test("what the columns of a header mean is kept by kind and header, and can be said anew", async () => {
    const { imports, write } = await aShelf(open);
    const saved: SavedMapping = {
      ...{ kind: "clients", header: "h1", province: "GD", version: "v1" },
      mapping: { 客户全称: "name" },
    };
    await write("v1", imports.putMapping(undefined, saved));
    expect(await imports.mapping("clients", "h1")).toEqual(saved);
    await write("v2", imports.putMapping(saved, { ...saved, mapping: { 客户全称: "shortName" } }));
    expect(await imports.mapping("clients", "h1")).toMatchObject({ mapping: { 客户全称: "shortName" } });
    expect(await imports.mapping("staff", "h1")).toBeUndefined();
  });

  test("a file that is sent in is found as far as it has come, and only by who saw it last", async () => {
    const { imports, write } = await aShelf(open);
    const upload: Upload = {
      ...{ id: "upl_1", version: "v1", province: "GD", unit: "GD", owner: "stf_1", byName: "苏晴" },
      ...{ kind: "clients", fileName: "clients.csv", bytes: 120, type: "text/csv", mapping: { 甲: "name" } },
      ...{ mode: "both", onClosed: "skip", askedAt: NOW, state: "AWAITED" },
    };
    await write("v1", imports.putUpload(undefined, upload));
    expect(await imports.findUpload("upl_1")).toEqual(upload);
    expect(await imports.findUpload("upl_2")).toBeUndefined();
    const counts = { create: 1, update: 0, skip: 0, error: 0 };
    const tried: Upload = { ...upload, state: "TRIED", rows: 1, counts, returned: "imports/out/upl_1/r.csv" };
    expect(await write("v2", imports.putUpload(upload, tried))).toBe("committed");
    expect(await imports.findUpload("upl_1")).toEqual({ ...tried, version: "v2" });
    expect(await write("v3", imports.putUpload(upload, tried))).toBe("overtaken");
  });

  test("a test run is remembered for as long as it is said", async () => {
    let now = NOW;
    const { imports } = await aShelf(open, { now: () => now });
    const trial = { at: NOW, counts: { create: 1, update: 2, skip: 3, error: 4 } };
    await imports.noteTrial("sig1", trial, 24);
    expect(await imports.trial("sig1")).toEqual(trial);
    expect(await imports.trial("sig2")).toBeUndefined();
    now = addMinutes(NOW, 24 * 60);
    expect(await imports.trial("sig1")).toBeUndefined();
  });
});
