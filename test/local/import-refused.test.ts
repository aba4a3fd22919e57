import { appendFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
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

/** What is said of a file that is refused as a whole; nothing of it is imported. */
async function refusalOf(path: string, args = CLIENTS): Promise<string> {
  const before = terminal.table.all();
  const { code, told, printed, report } = await terminal.run(`${path} ${args} --apply --json`);
  expect({ code, lines: printed.trim().split("\n").length, applied: report.applied }).toEqual({
    code: 1,
    lines: 1,
    applied: false,
  });
  expect(terminal.table.all()).toEqual(before);
  return told;
}

describe("a file that cannot be taken", () => {
  it("because it is not there, is empty, or is none of those that we read, is told so", async () => {
    expect(await refusalOf("/nowhere.csv")).toContain("打不开文件：/nowhere.csv");
    expect(await refusalOf(folder.file("empty.csv", ""))).toContain("文件是空的");
    expect(await refusalOf(folder.file("blank.csv", "\n,,\n\n"))).toContain("文件是空的");
    expect(await refusalOf(folder.file("old.xls", Buffer.from("d0cf11e0a1b11ae1", "hex")))).toContain(
      "另存为 .xlsx 或 .csv",
    );
    expect(await refusalOf(folder.file("torn.xlsx", Buffer.from("504b0304ffffffff", "hex")))).toContain(
      "可能已损坏",
    );
  });

  it("because its bytes are in no encoding that we know is told how to save it", async () => {
    const utf16 = Buffer.from(`\uFEFF${HEAD}\nX-1,恒信,HN0001\n`, "utf16le");
    expect(await refusalOf(folder.file("utf16.csv", utf16))).toContain("另存为 UTF-8");
    const broken = Buffer.concat([Buffer.from(`${HEAD}\nX-1,`), Buffer.from("ff80ff81", "hex")]);
    expect(await refusalOf(folder.file("broken.csv", broken))).toContain("另存为 UTF-8");
    const cut = Buffer.concat([Buffer.from(`${HEAD}\nX-1,`), Buffer.from("c3", "hex")]);
    expect(await refusalOf(folder.file("cut.csv", cut))).toContain("另存为 UTF-8");
  });

  it("because its header repeats, lacks or invents a column is told which", async () => {
    expect(await refusalOf(folder.file("twice.csv", `${HEAD},客户名称\n`))).toBe(
      "表头有重复的列：客户名称(name)。",
    );
    expect(await refusalOf(folder.file("lacks.csv", "externalRef\nX-1\n"))).toContain(
      "缺少必填的列：客户名称(name)",
    );
    expect(await refusalOf(folder.file("invents.csv", `${HEAD},星座\n`))).toContain("不认识的列：“星座”");
  });

  it("because a quote is never closed is told where, and not even the rows before it are imported", async () => {
    const path = folder.file("open.csv", `${HEAD}\nX-1,恒信,HN0001\nX-2,"没有关上,HN0001\nX-3,丙,HN0001\n`);
    expect(await refusalOf(path)).toContain("引号不配对");
  });

  it("because one line is 200 MB long is refused before it is in memory", async () => {
    const path = folder.file("long.csv", `${HEAD}\nX-1,`);
    const megabyte = "长".repeat(350_000);
    for (let n = 0; n < 200; n += 1) appendFileSync(path, megabyte);
    const before = process.memoryUsage().rss;
    expect(await refusalOf(path)).toBe("第2行超过1024KB，不像是正常的表格，没有导入。");
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it("because a quoted cell swallows line after line is refused as well", async () => {
    const path = folder.file("swallow.csv", `${HEAD}\nX-1,"${"一行\n".repeat(400_000)}",HN0001\n`);
    expect(await refusalOf(path)).toContain("不像是正常的表格");
  });

  it("because a workbook would unpack to more than memory is meant for is refused before it is unpacked", async () => {
    const entry = Buffer.alloc(46);
    entry.write("504b0102", "hex");
    entry.writeUInt32LE(2 ** 31, 24);
    const path = folder.file("bomb.xlsx", Buffer.concat([Buffer.from("504b0304", "hex"), entry]));
    expect(await refusalOf(path)).toContain("请另存为 CSV");
  });
});

describe("a row that cannot be taken", () => {
  it("does not keep the others out: too few cells, an unknown manager, a choice that there is not", async () => {
    const rows = [
      "X-1,恒信印刷,HN0001,A",
      "X-2,乙,HN0001",
      "X-3,丙,没有的人,A",
      "X-4,丁,HN0001,Z",
      ",戊,HN0001,A",
    ];
    const path = folder.file("mixed.csv", [`${HEAD},valueClass`, ...rows].join("\n"));
    const { report } = await terminal.run(`${path} ${CLIENTS} --apply --json`);
    expect(report).toMatchObject({ rows: 5, create: 1, error: 4 });
    const reasons = folder.read(report.rejectedFile).trim().split("\n").slice(1);
    expect(reasons.map((line) => line.split(",").slice(4).join(","))).toEqual([
      "3,应有4列，实有3列",
      "4,客户经理：没有找到“没有的人”",
      "5,价值类别：只能填：A类、B类、C类、未分类",
      "6,统一社会信用代码和外部编号至少填一个",
    ]);
  });

  it("because somebody is changing it at that very moment waits for the next import, the others go through", async () => {
    const path = folder.file("busy.csv", `${HEAD}\nX-1,恒信印刷,HN0001\nX-2,乙公司,HN0001\n`);
    await terminal.run(`${path} ${CLIENTS} --apply`);
    const changed = folder.file("busy2.csv", `${HEAD}\nX-1,恒信印务,HN0001\nX-2,乙公司改名,HN0001\n`);
    const [busy] = await terminal.ports.references.clientsMeant("X-1");
    const { commit } = terminal.ports.table;
    const quarrelling = Object.assign(terminal.ports.table, {
      commit: async (writes: Parameters<typeof commit>[0]) => {
        const touches = writes.some((write) => "put" in write && write.put.PK === `CLI#${busy?.id}`);
        return touches ? "overtaken" : await commit(writes);
      },
    });
    expect(quarrelling).toBe(terminal.ports.table);
    const { report } = await terminal.run(`${changed} ${CLIENTS} --apply --json`);
    expect(report).toMatchObject({ update: 1, error: 1 });
    expect(folder.read(report.rejectedFile)).toContain("有人刚刚改过这条");
  });
});

describe("whoever may not, or asks for what there is not", () => {
  it("is refused by name: a stranger, a manager, a supervisor for people", async () => {
    const path = folder.file("ok.csv", `${HEAD}\nX-1,恒信印刷,HN0001\n`);
    expect(await refusalOf(path, "--kind clients --as stf_nobody")).toContain("没有找到您的账号");
    expect(await refusalOf(path, "--kind clients --as stf_wangmin")).toContain("不能办");
    const people = folder.file("people.csv", "employeeNo,name,orgUnitId,post\nHN0900,周小雨,A组,客户经理\n");
    expect(await refusalOf(people, "--kind staff --as stf_chenjing")).toContain("不能办");
  });

  it.each([
    [
      "orders.csv --kind orders --as stf_suqing",
      "“orders”的导入还没有做。现在可以导入：units、grids、staff、clients、contacts、",
    ],
    ["x.csv --kind cats --as stf_suqing", "没有“cats”这种类型"],
    ["--template cats", "没有“cats”这种类型"],
    ["--rollback imp_1", "用法"],
    ["--history", "用法"],
    ["x.csv --history --as stf_suqing", "用法"],
    ["x.csv --kind clients --as stf_suqing --mode all", "--mode 只能是：create、update、both"],
    ["x.csv --kind clients --as stf_suqing --closed open", "--closed 只能是：skip、update"],
    ["x.csv --kind clients --as stf_suqing --map 客户全称", "--map 的写法不对：客户全称"],
    ["x.csv --kind clients", "用法"],
    ["x.csv --kind clients --as stf_suqing --wipe", "没有这个选项：--wipe"],
    ["x.csv --kind clients --as", "用法"],
  ])("is told what exists: %s", async (line, words) => {
    await expect(terminal.run(line)).rejects.toThrow(words);
  });
});
