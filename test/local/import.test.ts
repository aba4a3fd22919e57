import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import { at } from "#test/support/builders.ts";
import type { MemoryTable } from "#test/support/memory-table.ts";
import { aFolder, aTerminal, CLIENTS, theSample } from "./import-terminal.ts";

const EXAMPLES = "test/examples";
const folder = aFolder();
let sample: MemoryTable;
beforeAll(async () => {
  sample = await theSample();
});
afterAll(folder.remove);

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => {
  terminal = aTerminal(sample, folder.path);
});

describe("a file of clients", () => {
  it.each(["clients.csv", "clients.gb18030.csv"])(
    "%s is read whatever its encoding; tried first, nothing changes",
    async (name) => {
      const before = terminal.content();
      const { code, report } = await terminal.run(`${EXAMPLES}/${name} ${CLIENTS} --json`);
      expect(code).toBe(0);
      expect(report).toEqual({
        ...{ importId: expect.stringMatching(/^imp_/), kind: "clients", rows: 5 },
        ...{ create: 2, update: 0, skip: 0, error: 3, rejectedFile: expect.any(String), applied: false },
      });
      expect(terminal.content()).toEqual(before);
    },
  );

  it("gives the rejected rows back with line and reasons, safe to open in a spreadsheet", async () => {
    const { report } = await terminal.run(`${EXAMPLES}/clients.csv ${CLIENTS} --json`);
    const text = folder.read(report.rejectedFile);
    expect(text.startsWith("\uFEFF外部编号,")).toBe(true);
    expect(text).toContain("4,月收入（元）：应为金额（元），最多两位小数");
    expect(text).toContain("6,与本文件第2行重复");
    expect(text).toContain("'=CRM-900005,'@公式公司");
    expect(text).toContain("7,价值类别：只能填：A类、B类、C类、未分类");
  });

  it("is taken with --apply, and a second time changes nothing", async () => {
    const first = await terminal.run(`${EXAMPLES}/clients.csv ${CLIENTS} --apply --json`);
    expect(first.report).toMatchObject({ create: 2, error: 3, applied: true });
    expect(await terminal.ports.references.clientsMeant("星光印务")).toMatchObject([
      { owner: "stf_wangmin", monthlyFen: 386_050, contact: { badHours: [{ from: "12:00", to: "14:00" }] } },
    ]);
    const items = terminal.table.all();
    const second = await terminal.run(`${EXAMPLES}/clients.csv ${CLIENTS} --apply --json`);
    expect(second.report).toMatchObject({ importId: first.report.importId, create: 0, update: 0, skip: 2 });
    expect(terminal.table.all()).toEqual(items);
  });

  it("mended in its file of rejected rows is imported as that file stands", async () => {
    const { report } = await terminal.run(`${EXAMPLES}/clients.csv ${CLIENTS} --json`);
    const mended = folder.read(report.rejectedFile).replace("不详", "500").replace("D类", "C类");
    const again = await terminal.run(`${folder.file("mended.csv", mended)} ${CLIENTS} --apply --json`);
    expect(again.report).toMatchObject({ rows: 3, create: 3, error: 0, rejectedFile: null });
    expect(await terminal.ports.references.clientsMeant("=CRM-900005")).toHaveLength(1);
  });

  it("imported again after somebody changed a client says so and takes the file's word", async () => {
    const file = folder.file("again.csv", "externalRef,name,accountManagerId\nX-1,恒信印务,HN0001\n");
    await terminal.run(`${file} ${CLIENTS} --apply`);
    const [client] = await terminal.ports.references.clientsMeant("X-1");
    await terminal.renamed(client as Client, "改过的名字");
    for (const counts of [
      { update: 1, create: 0 },
      { update: 0, skip: 1 },
    ]) {
      const { report } = await terminal.run(`${file} ${CLIENTS} --apply --json`);
      expect(report).toMatchObject(counts);
    }
    expect(await terminal.ports.references.clientsMeant("X-1")).toMatchObject([{ name: "恒信印务" }]);
  });

  it("whose manager was unknown is taken the next time, when he is known", async () => {
    const clients = folder.file(
      "early.csv",
      "externalRef,name,accountManagerId\nX-1,甲公司,HN0001\nX-2,乙公司,HN0900\n",
    );
    const staff = folder.file("new.csv", "employeeNo,name,orgUnitId,post\nHN0900,周小雨,A组,客户经理\n");
    expect((await terminal.run(`${clients} ${CLIENTS} --apply --json`)).report).toMatchObject({
      create: 1,
      error: 1,
    });
    await terminal.run(`${staff} --kind staff --as stf_suqing --apply`);
    const { report } = await terminal.run(`${clients} ${CLIENTS} --apply --json`);
    expect(report).toMatchObject({ create: 1, skip: 1, error: 0, applied: true });
  });

  it("of many batches is taken whole, side by side", async () => {
    const rows = Array.from(
      { length: 300 },
      (_, n) => `M-${n},第${n}家公司,HN00${String((n % 9) + 1).padStart(2, "0")}`,
    );
    const file = folder.file("many.csv", ["externalRef,name,accountManagerId", ...rows].join("\n"));
    expect((await terminal.run(`${file} ${CLIENTS} --apply --json`)).report).toMatchObject({
      rows: 300,
      create: 300,
    });
    expect((await terminal.run(`${file} ${CLIENTS} --apply --json`)).report).toMatchObject({ skip: 300 });
  });

  it("is told of in words of the person's language, with what to do next", async () => {
    const tried = await terminal.run(`${EXAMPLES}/clients.csv ${CLIENTS}`);
    expect(tried.printed).toContain("客户共5行：新建2，更新0，无变化0，未通过3。");
    expect(tried.printed).toContain("加 --apply 正式导入");
    const english = folder.file(
      "en.csv",
      "employeeNo,name,orgUnitId,post,language\nHN0023,苏晴,HN,省管理员,en\n",
    );
    await terminal.run(`${english} --kind staff --as stf_suqing --apply`);
    expect((await terminal.run(`${EXAMPLES}/clients.csv ${CLIENTS}`)).printed).toContain(
      "5 rows of clients: 2 new",
    );
  });
});

describe("a workbook", () => {
  it("is read with its dates, numbers and formulas as they are shown", async () => {
    const { report } = await terminal.run(
      `${EXAMPLES}/tasks.xlsx --kind tasks --as stf_suqing --apply --json`,
    );
    expect(report).toMatchObject({ rows: 3, create: 2, error: 1 });
    const { tasks } = await terminal.ports.tasks.desk("stf_wangmin");
    const imported = tasks.filter(({ externalRef }) => externalRef?.startsWith("X-"));
    expect(
      imported.toSorted((one, other) => ((one.dueAt ?? "") < (other.dueAt ?? "") ? -1 : 1)),
    ).toMatchObject([
      { title: "走访恒信物流", dueAt: at("2026-03-11 15:00"), atStakeFen: 1_260_010, promised: true },
      { title: "走访东城建材", dueAt: at("2026-03-12 18:00"), atStakeFen: 300_000 },
    ]);
    expect(folder.read(report.rejectedFile)).toContain("5,负责人：没有找到“查无此人”");
  });
});

describe("a template", () => {
  it.each(["units", "grids", "staff", "clients", "contacts", "accounts", "tasks"])(
    "of %s can be filled in and imported as it is",
    async (kind) => {
      const { printed, code } = await terminal.run(`--template ${kind}`, { isFile: true });
      expect(code).toBe(0);
      expect(printed.startsWith("\uFEFF")).toBe(true);
      const { report } = await terminal.run(
        `${folder.file("t.csv", printed)} --kind ${kind} --as HN0023 --json`,
      );
      expect(report).toMatchObject({ rows: 1, error: 0 });
    },
  );

  it("on a screen has no byte-order mark", async () => {
    const { printed } = await terminal.run("--template units");
    expect(printed.split("\n")[0]).toBe("单位编码,单位名称,层级,上级单位,负责人,启用,外部编号,省份");
  });
});
