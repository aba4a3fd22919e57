import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import type { MemoryTable } from "#test/support/memory-table.ts";
import { aFolder, aTerminal, CLIENTS, theSample } from "./import-terminal.ts";

const folder = aFolder();
const HEAD = "externalRef,name,accountManagerId";
let sample: MemoryTable;
beforeAll(async () => {
  sample = await theSample();
});
afterAll(folder.remove);

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => {
  terminal = aTerminal(sample, folder.path);
});

describe("a header with columns of its own", () => {
  const file = folder.file("own.csv", "编号,客户全称,负责的人,备注\nX-1,湖南甲公司,HN0001,随便\n");

  it("is refused with how to say what they mean; said once, it is known the next time and shown", async () => {
    expect((await terminal.run(`${file} ${CLIENTS}`)).told).toContain("--map");
    const map = "--map 编号=externalRef --map 客户全称=name --map 负责的人=客户经理 --map 备注=-";
    const first = await terminal.run(`${file} ${CLIENTS} ${map}`);
    expect(first.printed).toContain("“客户全称”→客户名称、“负责的人”→客户经理、“备注”不导入");
    const next = folder.file("next.csv", "编号,客户全称,负责的人,备注\nX-2,湖南乙公司,HN0001,也随便\n");
    const { report } = await terminal.run(`${next} ${CLIENTS} --apply --json`);
    expect(report).toMatchObject({ create: 1, applied: true, mapping: { 客户全称: "name", 备注: "-" } });
  });

  it("mapped to what there is not is refused", async () => {
    expect((await terminal.run(`${file} ${CLIENTS} --map 编号=星座`)).told).toContain("没有“星座”这一列");
  });
});

describe("a test run", () => {
  it("comes before every import, its own where nobody made one, and is over after a day", async () => {
    const path = folder.file("t.csv", `${HEAD}\nX-1,湖南甲公司,HN0001\n`);
    const passes: string[] = [];
    terminal.onProgress((text) => passes.push(text.slice(0, 3)));
    const seen = async (line: string) => {
      passes.length = 0;
      await terminal.run(line);
      return [...new Set(passes)];
    };
    expect(await seen(`${path} ${CLIENTS}`)).toEqual(["试运行"]);
    terminal.isAt("2026-03-09 20:00");
    expect(await seen(`${path} ${CLIENTS} --apply`)).toEqual(["导入 "]);
    const other = folder.file("t2.csv", `${HEAD}\nX-2,湖南乙公司,HN0001\n`);
    expect(await seen(`${other} ${CLIENTS}`)).toEqual(["试运行"]);
    terminal.isAt("2026-03-10 20:01");
    expect(await seen(`${other} ${CLIENTS} --apply`)).toEqual(["试运行", "导入 "]);
  });

  it("that rejects nearly everything stops the import; the same command once more takes the rest", async () => {
    const bad = Array.from({ length: 19 }, (_, n) => `X-${n},坏${n},没有的人`);
    const path = folder.file("bad.csv", [HEAD, ...bad, "X-99,湖南好公司,HN0001"].join("\n"));
    const first = await terminal.run(`${path} ${CLIENTS} --apply --json`);
    expect(first.report).toMatchObject({ create: 1, error: 19, applied: false, doubtful: true });
    expect((await terminal.run(`${path} ${CLIENTS} --apply`)).printed).toContain("已导入");
  });

  it("says in words why it took nothing", async () => {
    const bad = Array.from({ length: 19 }, (_, n) => `X-${n},坏${n},没有的人`);
    const path = folder.file("bad.csv", [HEAD, ...bad, "X-99,湖南好公司,HN0001"].join("\n"));
    expect((await terminal.run(`${path} ${CLIENTS} --apply`)).printed).toContain("20行里有19行未通过");
  });
});

describe("what may become of rows", () => {
  const rows = (...names: readonly string[]) =>
    folder.file("m.csv", [HEAD, ...names.map((name, n) => `X-${n},${name},HN0001`)].join("\n"));

  it("is chosen: only new ones, only changes, or both", async () => {
    await terminal.run(`${rows("湖南甲公司")} ${CLIENTS} --apply`);
    const both = rows("湖南甲集团", "湖南乙公司");
    const create = await terminal.run(`${both} ${CLIENTS} --mode create --json`);
    expect(create.report).toMatchObject({ create: 1, update: 0, skip: 1, error: 0 });
    const update = await terminal.run(`${both} ${CLIENTS} --mode update --json`);
    expect(update.report).toMatchObject({ create: 0, update: 1, skip: 0, error: 1 });
    expect(folder.read(update.report.rejectedFile)).toContain("没有找到要更新的记录");
    expect((await terminal.run(`${both} ${CLIENTS} --mode update`)).printed).toContain("只更新，不新建");
  });

  it("of a client that has left is a choice that is shown, and no error", async () => {
    const gone = folder.file("g.csv", `${HEAD},status\nX-0,湖南甲公司,HN0001,离网\n`);
    await terminal.run(`${gone} ${CLIENTS} --apply`);
    const named = rows("湖南甲集团");
    const kept = await terminal.run(`${named} ${CLIENTS} --apply --json`);
    expect(kept.report).toMatchObject({ update: 0, skip: 1, error: 0, closed: 1 });
    expect((await terminal.run(`${named} ${CLIENTS} --apply`)).printed).toContain("--closed update");
    const taken = await terminal.run(`${named} ${CLIENTS} --closed update --apply --json`);
    expect(taken.report).toMatchObject({ update: 1, skip: 0 });
  });

  it("keeps the author and the day that the file names, and gives a client without a manager a caretaker", async () => {
    const path = folder.file(
      "a.csv",
      "externalRef,name,orgUnitId,createdAt,createdBy\nX-1,湖南甲公司,HN-XC-DC-A,2019-03-05,老王\n",
    );
    const { report } = await terminal.run(`${path} ${CLIENTS} --apply --json`);
    expect(report).toMatchObject({ create: 1 });
    const [client] = await terminal.ports.references.clientsMeant("X-1");
    expect(client).toMatchObject({
      ...{ createdAt: "2019-03-04T16:00:00.000Z", createdBy: "老王", unmanned: true },
      owner: (await terminal.ports.units.find("HN-XC-DC-A"))?.head,
    });
  });
});

describe("an import that is cut short", () => {
  it("is in the history with its last row, and goes on from there with its counts whole", async () => {
    const rows = Array.from({ length: 100 }, (_, n) => `K-${n},湖南第${n}家公司,HN0001`);
    const path = folder.file("cut.csv", [HEAD, ...rows].join("\n"));
    terminal.breaksAfter(6);
    await expect(terminal.run(`${path} ${CLIENTS} --apply --json`)).rejects.toThrow("killed");
    const { printed } = await terminal.run("--history --as stf_suqing");
    expect(printed).toContain("未完成，已到第");
    const { report } = await terminal.run(`${path} ${CLIENTS} --apply --json`);
    expect(report).toMatchObject({ rows: 100, create: 100, skip: 0, error: 0, applied: true });
    expect(report.resumed).toBeGreaterThan(0);
    const history = JSON.parse((await terminal.run("--history --as stf_suqing --json")).printed);
    expect(history).toMatchObject([
      { id: report.importId, state: "DONE", rows: 100, counts: { create: 100 } },
    ]);
    const back = await terminal.run(`--rollback ${report.importId} --as stf_suqing --json`);
    expect(back.report).toMatchObject({ undone: 100, kept: 0 });
    expect((await terminal.run("--history --as stf_suqing")).printed).toContain("已撤回100行，保留0行");
  });

  it("can be taken back as far as it came", async () => {
    const rows = Array.from({ length: 60 }, (_, n) => `K-${n},湖南第${n}家公司,HN0001`);
    const path = folder.file("cut2.csv", [HEAD, ...rows].join("\n"));
    terminal.breaksAfter(4);
    await expect(terminal.run(`${path} ${CLIENTS} --apply`)).rejects.toThrow("killed");
    const [run] = JSON.parse((await terminal.run("--history --as stf_suqing --json")).printed);
    await terminal.run(`--rollback ${run.id} --as stf_suqing`);
    expect(terminal.content().length).toBe(sample.all().length);
  });

  it("has no history where nothing was imported", async () => {
    expect((await terminal.run("--history --as stf_suqing")).printed).toBe("还没有导入过。\n");
  });
});

describe("a contract file", () => {
  it("makes, changes and leaves alone; the end of one shows on the client", async () => {
    const head = "客户,合同编号,合同类型,到期日期,合同金额（元）,分期付款";
    const path = folder.file(
      "k.csv",
      `${head}\n恒信物流,HT-9,专线合同,2027-02-28,86400,2026-03-01:43200；2027-02-01:43200\n`,
    );
    const run = async (file: string) =>
      (await terminal.run(`${file} --kind contracts --as stf_suqing --apply --json`)).report;
    expect(await run(path)).toMatchObject({ create: 1 });
    const [client] = (await terminal.ports.references.clientsMeant("恒信物流")) as [Client];
    expect(client.contracts).toBeGreaterThan(0);
    expect(await run(path)).toMatchObject({ create: 0, update: 0, skip: 1 });
    const changed = folder.file("k2.csv", `${head}\n恒信物流,HT-9,专线合同,2028-02-28,90000,\n`);
    expect(await run(changed)).toMatchObject({ update: 1 });
    const archive = await terminal.ports.archives.whole(client.id);
    expect(archive?.contracts.find(({ no }) => no === "HT-9")).toMatchObject({
      ...{ endsOn: "2028-02-28", amountFen: 9_000_000 },
      instalments: [{ dueOn: "2026-03-01", amountFen: 4_320_000 }, { dueOn: "2027-02-01" }],
    });
  });
});

describe("clients that a clerk brings in", () => {
  it("order nothing until somebody else has approved them", async () => {
    const path = folder.file("clerk.csv", `externalRef,name,orgUnitId\nX-1,湖南甲公司,HN-XC-DC-A\n`);
    const clerks = folder.file("staff.csv", "employeeNo,name,orgUnitId,post\nHN0901,钱会计,HN-XC-DC,财务\n");
    await terminal.run(`${clerks} --kind staff --as stf_suqing --apply`);
    const { report } = await terminal.run(`${path} --kind clients --as HN0901 --apply --json`);
    expect(report).toMatchObject({ create: 1, error: 0 });
    const line = "客户,产品,开通日期,月租（元）\nX-1,VPMN,2026-03-01,500\n";
    const order = `${folder.file("order.csv", line)} --kind subscriptions --as stf_suqing --apply --json`;
    const early = await terminal.run(order);
    expect(folder.read(early.report.rejectedFile)).toContain("这个客户资料还没有审批");
    expect((await terminal.run(`--approve ${report.importId} --as HN0901`)).code).toBe(1);
    expect((await terminal.run(`--approve ${report.importId} --as stf_suqing`)).printed).toContain(
      "审批通过1个客户",
    );
    expect((await terminal.run(`--approve ${report.importId} --as stf_suqing --json`)).report).toEqual({
      ...{ importId: report.importId, approved: 0 },
    });
    expect((await terminal.run(order)).report).toMatchObject({ create: 1, error: 0 });
  });

  it("lie in his unit or below it, or are not his to bring in; what is not there cannot be approved", async () => {
    const clerks = folder.file("staff.csv", "employeeNo,name,orgUnitId,post\nHN0901,钱会计,HN-XC-DC,财务\n");
    await terminal.run(`${clerks} --kind staff --as stf_suqing --apply`);
    const path = folder.file("far.csv", "externalRef,name,orgUnitId\nX-1,湖南甲公司,HN\n");
    const { report } = await terminal.run(`${path} --kind clients --as HN0901 --json`);
    expect(folder.read(report.rejectedFile)).toMatch(/管辖范围|代管/);
    expect((await terminal.run("--approve imp_none --as stf_suqing")).told).toContain("没有找到导入批次");
  });
});

describe("the full file of one client", () => {
  it("is handed out to an administrator, once to be read and once for machines, and the look is on record", async () => {
    const { report } = await terminal.run("--export 恒信物流 --as stf_suqing --json");
    const [json, csv] = report.files.map(folder.read);
    const file = JSON.parse(json);
    expect(file.archive.client.name).toBe(report.name);
    expect(Object.keys(file)).toEqual(expect.arrayContaining(["past", "members", "interactions", "journal"]));
    expect(csv).toContain(`client,1,name,${report.name}`);
    const entries = await terminal.ports.journal.listOf(report.clientId);
    expect(entries.at(-1)).toMatchObject({ useCase: "export-client", by: "stf_suqing" });
    expect((await terminal.run("--export 恒信物流 --as stf_suqing")).printed).toContain("本次导出已留痕");
  });

  it("is nobody else's to take, and of nobody unknown", async () => {
    expect((await terminal.run("--export 恒信物流 --as stf_wangmin")).told).toContain("不能办");
    expect((await terminal.run("--export 没有这家 --as stf_suqing")).code).toBe(1);
  });
});
