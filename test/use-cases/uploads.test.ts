import { describe, expect, it } from "vitest";
import { uploadAt } from "#shared/domain/import/upload.ts";
import type { Table, Write } from "#shared/ports/table.ts";
import { applyUpload } from "#shared/use-cases/import/apply-upload.ts";
import { noteUpload } from "#shared/use-cases/import/note-upload.ts";
import { rollBackUpload } from "#shared/use-cases/import/roll-back-upload.ts";
import { showUpload } from "#shared/use-cases/import/show-upload.ts";
import { uploadImport } from "#shared/use-cases/import/upload-import.ts";
import { SYSTEM, ZHAO } from "./given.ts";
import { aDoor, asAdmin, clientsIn, fileOf, HEADER } from "./upload-given.ts";

describe("a file that is sent in", () => {
  it("gets a place that takes this one file, and nothing is done before it has come", async () => {
    const { house, shown } = await aDoor();
    const about = { kind: "clients" as const, fileName: "客户.CSV", bytes: 100 };
    const { id, upload } = await house.say(uploadImport, about, asAdmin);
    expect(upload).toEqual({ name: `imports/in/${id}.csv`, type: "text/csv", bytes: 100, seconds: 900 });
    expect(uploadAt(upload.name)).toBe(id);
    expect(await shown(id)).toMatchObject({ state: "AWAITED", fileName: "客户.CSV" });
  });

  it.each(["imports/out/upl_1/a.csv", "exports/a.csv", "imports/in/upl_1.exe", "imports/in/../x.csv"])(
    "%s is none",
    (name) => expect(uploadAt(name)).toBeUndefined(),
  );

  it("is refused by its ending and its size before it is sent", async () => {
    const { house } = await aDoor();
    const said = async (over: object) =>
      await house.say(uploadImport, { kind: "clients", fileName: "a.csv", bytes: 1, ...over }, asAdmin);
    await expect(said({ fileName: "a.pdf" })).rejects.toMatchObject({ code: "upload.kind" });
    await expect(said({ bytes: 51 * 2 ** 20 })).rejects.toMatchObject({
      code: "upload.too-large",
      facts: { megabytes: 50 },
    });
    expect((await said({ fileName: "a.xlsx" })).upload.name).toMatch(/\.xlsx$/);
  });

  it("is tried when it has come; whoever sent it hears what would happen, and nothing has changed", async () => {
    const { house, told, work, sent, shown } = await aDoor();
    const id = await sent(`${fileOf(3)}\nU-9,湖南第九物流有限公司,第九物流,nobody\n`);
    expect(await work(id)).toBe("done");
    const counts = { create: 3, update: 0, skip: 0, error: 1 };
    expect(await shown(id)).toMatchObject({
      ...{ state: "TRIED", rows: 4, counts },
      download: { name: expect.stringMatching(/^imports\/out\/.*-rejected\.csv$/) },
    });
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain("《客户.csv》试运行完成，什么都没有改动。客户共4行：新建3");
    expect(told[0]?.files?.[0]?.url).toContain("rejected.csv");
    expect(await clientsIn(house)).toBe(0);
    await work(id);
    expect(told).toHaveLength(1);
  });

  it("is imported by an order, in slices as long as the time lasts, and killed between any two it goes on", async () => {
    const { house, told, work, sent, shown } = await aDoor();
    const id = await sent(fileOf(40));
    await work(id);
    await house.say(applyUpload, { id }, asAdmin);
    expect(await work(id, 1)).toBe("more");
    expect(await clientsIn(house)).toBe(12);
    expect(await work(id, 2)).toBe("more");
    expect(await work(id)).toBe("done");
    expect(await clientsIn(house)).toBe(40);
    const { importId, counts } = await shown(id);
    expect(counts).toEqual({ create: 40, update: 0, skip: 0, error: 0 });
    expect(told.at(-1)?.text).toContain(`《客户.csv》已导入，批次号 ${importId}。`);
    expect(told).toHaveLength(2);
  });

  it("that was done before anybody could write it down is not imported a second time", async () => {
    const { house, work, sent, shown } = await aDoor();
    const id = await sent(fileOf(2));
    await work(id);
    await house.say(applyUpload, { id }, asAdmin);
    const isLast = (write: Write) =>
      "put" in write && write.put["st"] === "DONE" && write.put["ty"] === "upload";
    const dying: Table = {
      ...house.table,
      async commit(writes) {
        if (writes.some(isLast)) throw new Error("killed");
        return await house.table.commit(writes);
      },
    };
    await expect(work(id, Number.POSITIVE_INFINITY, dying)).rejects.toThrow("killed");
    house.table.settle();
    const [run] = await house.ports.imports.history({ limit: 1 });
    const importId = run?.id;
    await work(id);
    expect(await shown(id)).toMatchObject({ state: "DONE", importId, counts: { create: 2 } });
  });

  it("is taken back by an order, slice by slice, and what was changed since is kept and handed back as a file", async () => {
    const { house, told, work, sent, shown } = await aDoor();
    const id = await sent(fileOf(30));
    await work(id);
    await house.say(applyUpload, { id }, asAdmin);
    await work(id);
    const [first] = (await house.ports.clients.book("min")).filter(
      ({ shortName }) => shortName === "第0物流",
    );
    const client = await house.ports.clients.find(first?.id ?? "");
    if (client === undefined) throw new Error("no client");
    const [change] = house.ports.clients.put(client, { ...client, address: "新址" });
    if (!change?.before) throw new Error("no change");
    await house.table.commit([
      { put: { ...change.after, vr: "hand" } as never, ifVersion: change.before.vr },
    ]);
    await house.say(rollBackUpload, { id }, asAdmin);
    expect(await work(id, 1)).toBe("more");
    expect(await work(id)).toBe("done");
    expect(await shown(id)).toMatchObject({ state: "BACK", undone: 29, kept: 1 });
    expect(told.at(-1)?.text).toContain("已撤回29行；有1行");
    expect(told.at(-1)?.files?.[0]?.name).toMatch(/-kept\.csv$/);
    expect(await clientsIn(house)).toBe(1);
  });

  it("goes back without a file where nobody has changed anything since", async () => {
    const { house, told, work, sent, shown } = await aDoor();
    const id = await sent(fileOf(2));
    await work(id);
    await house.say(applyUpload, { id }, asAdmin);
    await work(id);
    await house.say(rollBackUpload, { id }, asAdmin);
    await work(id);
    expect(await shown(id)).toMatchObject({ state: "BACK", undone: 2, kept: 0 });
    expect((await shown(id)).download).toBeUndefined();
    expect(told.at(-1)?.text).toBe("《客户.csv》的导入已整批撤回，恢复2行。");
    expect(await clientsIn(house)).toBe(0);
  });

  it("that cannot be read is refused with the reason", async () => {
    const { told, work, sent, shown } = await aDoor();
    const id = await sent(`${HEADER},颜色\nU-1,甲,甲,E-min,红\n`);
    await work(id);
    expect(await shown(id)).toMatchObject({ state: "REFUSED", problem: { code: "header.unknown" } });
    expect(told[0]?.text).toContain("《客户.csv》不能导入：表头有不认识的列：“颜色”");
  });

  it("with more rows than fit is refused before it is tried", async () => {
    const { told, work, sent, shown } = await aDoor();
    const id = await sent(`${HEADER}\n${"U-1,甲,甲,E-min\n".repeat(100_001)}`);
    await work(id);
    expect(await shown(id)).toMatchObject({ state: "REFUSED", problem: { code: "file.too-many-rows" } });
    expect(told[0]?.text).toContain("一次最多导入100000行");
  });

  it("of which nearly nothing fits says so, and one that changes nothing need not be ordered", async () => {
    const { house, told, work, sent } = await aDoor();
    const wrong = Array.from({ length: 20 }, (_, n) => `W-${n},某某公司${n},某某${n},nobody`).join("\n");
    const doubtful = await sent(`${fileOf(1)}\n${wrong}\n`);
    await work(doubtful);
    expect(told.at(-1)?.text).toContain("未通过的行太多");
    await house.say(applyUpload, { id: doubtful }, asAdmin);
    await work(doubtful);
    const again = await sent(fileOf(1));
    await work(again);
    expect(told.at(-1)?.text).toContain("没有需要改动的内容");
    await expect(house.say(applyUpload, { id: again }, asAdmin)).rejects.toMatchObject({
      code: "upload.nothing",
    });
  });

  it("is told of once even where no channel takes it: asking says the same", async () => {
    const { work, sent, shown } = await aDoor(false);
    const id = await sent(fileOf(1));
    expect(await work(id)).toBe("done");
    expect(await shown(id)).toMatchObject({ state: "TRIED" });
  });

  it("that nobody knows is nobody's work", async () => {
    const { work } = await aDoor();
    expect(await work("upl_none")).toBe("done");
  });
});

describe("an order about a file", () => {
  it("stands in its turn only", async () => {
    const { house, work, sent } = await aDoor();
    const id = await sent(fileOf(1));
    const awaited = { code: "upload.not-so", facts: { state: "AWAITED" } };
    await expect(house.say(applyUpload, { id }, asAdmin)).rejects.toMatchObject(awaited);
    await expect(house.say(rollBackUpload, { id }, asAdmin)).rejects.toMatchObject(awaited);
    await work(id);
    await house.say(applyUpload, { id }, asAdmin);
    await expect(house.say(applyUpload, { id }, asAdmin)).rejects.toMatchObject({ code: "upload.not-so" });
    await work(id);
    const late = { ...asAdmin, at: "2026-05-09T00:20:00.000Z" };
    await expect(house.say(rollBackUpload, { id }, late)).rejects.toMatchObject({ code: "import.too-old" });
  });

  it("is of who sent it, and a file of others is one that does not exist", async () => {
    const { house, work, sent } = await aDoor();
    const id = await sent(fileOf(1));
    await work(id);
    const unknown = { code: "subject.unknown" };
    await expect(house.say(applyUpload, { id }, { as: ZHAO })).rejects.toMatchObject(unknown);
    await expect(house.say(showUpload, { id }, { as: ZHAO })).rejects.toMatchObject(unknown);
    await expect(house.say(applyUpload, { id: "upl_none" }, asAdmin)).rejects.toMatchObject(unknown);
  });

  it("news that comes twice, or too late, changes nothing", async () => {
    const { house, work, sent, shown } = await aDoor();
    const id = await sent(fileOf(1));
    await work(id);
    const news = { state: "REFUSED" as const, problem: { code: "file.empty", facts: {} } };
    expect(await house.say(noteUpload, { id, news }, { as: SYSTEM })).toEqual({ isNew: false });
    expect(await shown(id)).toMatchObject({ state: "TRIED" });
  });
});
