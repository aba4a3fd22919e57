import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Item } from "#shared/ports/table.ts";
import type { MemoryTable } from "#test/support/memory-table.ts";
import { aFolder, aTerminal, theSample } from "./import-terminal.ts";

const folder = aFolder();
const BY = "--as stf_suqing";
let sample: MemoryTable;
beforeAll(async () => {
  sample = await theSample();
});
afterAll(folder.remove);

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => {
  terminal = aTerminal(sample, folder.path);
});

async function applied(name: string, lines: readonly string[], kind = "clients"): Promise<string> {
  const file = folder.file(name, `${lines.join("\n")}\n`);
  const { report, told } = await terminal.run(`${file} --kind ${kind} ${BY} --apply --json`);
  expect({ error: report.error, told }).toEqual({ error: 0, told: "" });
  return report.importId;
}

const rolledBack = async (id: string) => await terminal.run(`--rollback ${id} ${BY} --json`);

describe("an import that is taken back", () => {
  it("leaves every item as it was: what it made is gone, what it changed is again what it was", async () => {
    const first = await applied("a.csv", [
      "externalRef,name,shortName,accountManagerId",
      "X-1,湖南甲公司,甲,HN0001",
      "X-2,湖南乙公司,乙,HN0001",
    ]);
    const between = terminal.content();
    const second = await applied("b.csv", [
      "externalRef,name,shortName,accountManagerId,valueClass",
      "X-1,湖南甲股份公司,甲股份,HN0002,B类",
      "X-2,湖南乙公司,乙,HN0001,C类",
      "X-3,湖南丙公司,丙,HN0001,",
    ]);
    const { report, code } = await rolledBack(second);
    expect({ code, report }).toEqual({
      code: 0,
      report: {
        importId: second,
        kind: "clients",
        rows: 3,
        undone: 3,
        kept: 0,
        keptFile: null,
        rolledBack: true,
      },
    });
    expect(sorted(terminal.content())).toEqual(sorted(between));
    await rolledBack(first);
    expect(sorted(terminal.content())).toEqual(sorted(sample.all()));
  });

  it("keeps rows that somebody has changed since, and lists them with who it was", async () => {
    const id = await applied("kept.csv", [
      "externalRef,name,accountManagerId",
      "X-1,湖南甲公司,HN0001",
      "X-2,湖南乙公司,HN0001",
    ]);
    const [client] = await terminal.ports.references.clientsMeant("X-1");
    await terminal.renamed(client as Client, "改过的名字");
    const { report } = await rolledBack(id);
    expect(report).toMatchObject({ undone: 1, kept: 1 });
    expect(folder.read(report.keptFile)).toContain("2,湖南甲公司,导入后又有改动");
    expect(await terminal.ports.references.clientsMeant("X-1")).toMatchObject([{ name: "改过的名字" }]);
    expect(await terminal.ports.references.clientsMeant("X-2")).toEqual([]);
    const again = await rolledBack(id);
    expect(again.report).toMatchObject({ undone: 1, kept: 1 });
  });

  it("keeps what others need by now: a client with a task, a person with clients, a unit with people", async () => {
    const unit = await applied("u.csv", ["code,name,level,parentId", "HN-NEW,新组,班组,HN-XC-DC"], "units");
    terminal.isAt("2026-03-09 08:30");
    const staff = await applied(
      "s.csv",
      ["employeeNo,name,orgUnitId,post", "HN0900,周小雨,HN-NEW,客户经理"],
      "staff",
    );
    const client = await applied("c.csv", ["externalRef,name,accountManagerId", "X-1,湖南甲公司,HN0900"]);
    await applied(
      "t.csv",
      ["externalRef,title,type,ownerId,clientId", "T-9,走访甲公司,客户走访,HN0001,X-1"],
      "tasks",
    );
    for (const id of [unit, staff, client]) {
      const { report } = await rolledBack(id);
      expect(report).toMatchObject({ undone: 0, kept: 1 });
      expect(folder.read(report.keptFile)).toContain("已有其他资料或任务在使用");
    }
  });

  it("of a unit and one below it from the same file goes whole", async () => {
    const id = await applied(
      "tree.csv",
      ["code,name,level,parentId", "HN-NEW,新县,县区,HN-XC", "HN-NEW-A,新组,班组,HN-NEW"],
      "units",
    );
    expect((await rolledBack(id)).report).toMatchObject({ undone: 2, kept: 0 });
    expect(sorted(terminal.content())).toEqual(sorted(sample.all()));
  });

  it("is refused after thirty days, to a stranger, and where there is none", async () => {
    const id = await applied("old.csv", ["externalRef,name,accountManagerId", "X-1,湖南甲公司,HN0001"]);
    expect((await terminal.run(`--rollback imp_none ${BY}`)).told).toContain("没有找到导入批次 imp_none");
    expect((await terminal.run(`--rollback ${id} --as stf_wangmin`)).told).toContain("没有找到");
    terminal.isAt("2026-04-09 09:00");
    expect((await terminal.run(`--rollback ${id} ${BY}`)).told).toContain("已超过30天");
    terminal.isAt("2026-04-08 09:00");
    expect((await terminal.run(`--rollback ${id} ${BY}`)).printed).toContain("已整批撤回，恢复1行");
  });
});

describe("parts of a client", () => {
  const CLIENT = "恒信物流";
  const contacts = [
    "clientId,name,buyingRole,mobile",
    `${CLIENT},贺建国,决策者,13900000001`,
    `${CLIENT},李工,评估者,`,
  ];

  it("taken back leave the client as it was, summary and all", async () => {
    const known = (await archiveOf(CLIENT))?.client.contacts;
    const id = await applied("p.csv", contacts, "contacts");
    const [client] = await terminal.ports.references.clientsMeant(CLIENT);
    expect(client).toMatchObject({ contacts: (known ?? 0) + 2 });
    expect((await rolledBack(id)).report).toMatchObject({ undone: 2, kept: 0 });
    expect(sorted(terminal.content())).toEqual(sorted(sample.all()));
  });

  it("go also where somebody has changed the client since: what he wrote stays, and the summary is true", async () => {
    const known = (await archiveOf(CLIENT))?.client.contacts;
    const id = await applied("p.csv", contacts, "contacts");
    const [client] = await terminal.ports.references.clientsMeant(CLIENT);
    await terminal.renamed(client as Client, "湖南恒信物流集团");
    expect((await rolledBack(id)).report).toMatchObject({ undone: 2, kept: 0 });
    expect(await terminal.ports.clients.find(client?.id ?? "")).toMatchObject({
      name: "湖南恒信物流集团",
    });
    expect((await archiveOf("湖南恒信物流集团"))?.client.contacts).toBe(known);
  });

  it("bills of one month go while those that came later stay", async () => {
    await billed();
    const before = terminal.content();
    const january = await applied("1.csv", ["clientId,month,total", `${BILLED},2026-01,100`], "bills");
    await applied("2.csv", ["clientId,month,total", `${BILLED},2026-02,200`], "bills");
    expect((await rolledBack(january)).report).toMatchObject({ undone: 1, kept: 0 });
    const archive = await archiveOf(BILLED);
    expect(archive?.bills.flatMap(({ bills }) => bills)).toMatchObject([
      { month: "2026-02", totalFen: 20_000 },
    ]);
    const more = await applied(
      "3.csv",
      ["clientId,month,total", `${BILLED},2026-02,250`, `${BILLED},2026-03,1`],
      "bills",
    );
    expect((await archiveOf(BILLED))?.bills[0]?.bills.map(({ totalFen }) => totalFen)).toEqual([25_000, 100]);
    await rolledBack(more);
    expect((await archiveOf(BILLED))?.bills[0]?.bills.map(({ totalFen }) => totalFen)).toEqual([20_000]);
    expect(before.length).toBeLessThan(terminal.content().length);
  });

  it("a bill that was corrected since is kept and named", async () => {
    await billed();
    const first = await applied(
      "1.csv",
      ["clientId,month,total", `${BILLED},2026-01,100`, `${BILLED},2026-02,100`],
      "bills",
    );
    await applied("2.csv", ["clientId,month,total", `${BILLED},2026-02,120`], "bills");
    const { report } = await rolledBack(first);
    expect(report).toMatchObject({ undone: 1, kept: 1 });
    expect(folder.read(report.keptFile)).toContain("2026-02");
    expect((await archiveOf(BILLED))?.bills[0]?.bills).toMatchObject([
      { month: "2026-02", totalFen: 12_000 },
    ]);
  });
});

const BILLED = "X-9";

/** A client with one account. */
async function billed(): Promise<void> {
  await applied("new.csv", ["externalRef,name,accountManagerId", `${BILLED},湖南甲公司,HN0001`]);
  await applied("acc.csv", ["clientId,externalRef,payMode,billDay", `${BILLED},ZH-1,银行托收,5`], "accounts");
}

async function archiveOf(said: string) {
  const [client] = await terminal.ports.references.clientsMeant(said);
  return await terminal.ports.archives.whole(client?.id ?? "");
}

function sorted(items: readonly Item[]): Item[] {
  const nameOf = ({ PK, SK }: Item) => `${PK} ${SK}`;
  return items.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}
