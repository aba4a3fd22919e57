import { describe, expect, it } from "vitest";
import { monthsBack } from "#shared/domain/import/months-back.ts";
import { keptRows, type Standing, verdicts } from "#shared/domain/import/rollback.ts";
import { approveImport } from "#shared/use-cases/import/approve-import.ts";
import { closeImport } from "#shared/use-cases/import/close-import.ts";
import { importClients } from "#shared/use-cases/import/import-clients.ts";
import { keepMapping } from "#shared/use-cases/import/keep-mapping.ts";
import { listImports } from "#shared/use-cases/import/list-imports.ts";
import { openImport } from "#shared/use-cases/import/open-import.ts";
import { rollbackImport } from "#shared/use-cases/import/rollback-import.ts";
import { BO, NET, ZHAO } from "./given.ts";
import { aHouse, type House } from "./house.ts";
import { ADMIN, client, importing } from "./import-given.ts";

const file = {
  ...{ kind: "clients" as const, fileName: "a.csv", signature: "s1", mapping: {}, rows: 3 },
  ...{ mode: "both" as const, onClosed: "skip" as const },
};
const asAdmin = { as: ADMIN };

async function opened(house: House): Promise<string> {
  return (await house.say(openImport, file, asAdmin)).importId;
}

describe("an import", () => {
  it("of the same file goes on while it is not done, and is another one after that", async () => {
    const house = await aHouse();
    const first = await opened(house);
    expect(await house.say(openImport, file, asAdmin)).toEqual({ importId: first, isResumed: true });
    const counts = { create: 3, update: 0, skip: 0, error: 0 };
    await house.say(closeImport, { importId: first, ended: { is: "DONE", counts } }, asAdmin);
    expect(await opened(house)).not.toBe(first);
  });

  it("is listed to who may know of it, with the row that it has come to", async () => {
    const house = await aHouse();
    await opened(house);
    house.table.settle();
    expect(await house.say(listImports, {}, asAdmin)).toMatchObject([{ state: "RUNNING", lastLine: 1 }]);
    expect(await house.say(listImports, {}, { as: ZHAO })).toEqual([]);
  });

  it("is taken back once: the end of it is written down and stays", async () => {
    const house = await aHouse();
    const importId = await opened(house);
    const back = (undone: number) => ({ importId, ended: { is: "ROLLED_BACK" as const, undone, kept: 0 } });
    await house.say(closeImport, back(3), asAdmin);
    await house.say(closeImport, back(9), asAdmin);
    expect(await house.ports.imports.find(importId)).toMatchObject({ state: "ROLLED_BACK", undone: 3 });
  });

  it("stands in the history of every client of a batch, and so does its way back", async () => {
    const house = await aHouse();
    const importId = await opened(house);
    const rows = ["X-1", "X-2", "X-3"].map((externalRef, n) => ({
      line: n + 2,
      record: { ...client, externalRef, name: `甲${n}`, shortName: `甲${n}` },
    }));
    await house.say(importClients, { importId, rows }, asAdmin);
    house.table.settle();
    const [last] = (await house.ports.clients.book("min")).filter(({ name }) => name === "甲2");
    await house.say(rollbackImport, { importId, line: 2, careful: false }, asAdmin);
    house.table.settle();
    const again = await house.say(rollbackImport, { importId, line: 2, careful: true }, asAdmin);
    expect(again).toEqual({ undone: 3, kept: [] });
    const history = await house.ports.journal.listOf(last?.id ?? "");
    expect(history.map(({ useCase }) => useCase)).toEqual(["import-clients", "rollback-import"]);
  });

  it("that nobody knows is neither taken back nor approved", async () => {
    const house = await aHouse();
    const unknown = { importId: "imp_none", line: 2 };
    const refused = { code: "subject.unknown" };
    await expect(house.say(rollbackImport, { ...unknown, careful: false }, asAdmin)).rejects.toMatchObject(
      refused,
    );
    await expect(house.say(approveImport, unknown, asAdmin)).rejects.toMatchObject(refused);
    await expect(house.say(approveImport, unknown, { as: BO })).rejects.toMatchObject({
      code: "role.not-allowed",
    });
  });

  it("is not approved by whoever has brought it in", async () => {
    const house = await aHouse();
    const importId = await opened(house);
    await house.say(importClients, { importId, rows: [{ line: 2, record: client }] }, asAdmin);
    house.table.settle();
    await expect(house.say(approveImport, { importId, line: 2 }, asAdmin)).rejects.toMatchObject({
      code: "approval.own",
    });
  });

  it("of a clerk is approved as far as it is still there and in reach; what it only changed needs no approval", async () => {
    const house = await aHouse();
    await importing(house, "clients", [{ ...client, externalRef: "X-0", name: "老的" }]);
    const importId = (await house.say(openImport, file, { as: NET })).importId;
    const rows = ["X-0", "X-1", "X-2", "X-3"].map((externalRef, n) => ({
      line: n + 2,
      record: { ...client, externalRef, name: `甲${n}` },
    }));
    await house.say(importClients, { importId, rows }, { as: NET });
    house.table.settle();
    const found = async (ref: string) => (await house.ports.references.clientsMeant(ref))[0];
    const [gone, moved] = [await found("X-2"), await found("X-3")];
    await house.table.commit(removing(house, `CLI#${gone?.id}`));
    await importing(house, "clients", [{ ...client, externalRef: "X-3", name: "甲3", owner: "E-bo" }]);
    expect(await house.say(approveImport, { importId, line: 2 }, { as: ZHAO })).toEqual({ approved: 1 });
    expect((await found("X-1"))?.unapproved).toBeUndefined();
    expect((await house.ports.clients.find(moved?.id ?? ""))?.unapproved).toBe(true);
    await expect(house.say(approveImport, { importId, line: 99 }, asAdmin)).rejects.toMatchObject({
      code: "subject.unknown",
    });
  });
});

/** As a fault would leave it: only the archive itself is gone. */
function removing(house: House, PK: string) {
  const items = house.table.all().filter((item) => item.PK === PK && item.SK === "A#");
  return items.map(({ PK: pk, SK, vr }) => ({ remove: { PK: pk, SK }, ifVersion: vr }));
}

describe("what a header means", () => {
  it("is kept once, and kept anew where it is said otherwise", async () => {
    const house = await aHouse();
    const said = { kind: "clients" as const, header: "h", mapping: { 客户全称: "name" } };
    await house.say(keepMapping, said, asAdmin);
    const [items, kept] = [house.table.all().length, await house.ports.imports.mapping("clients", "h")];
    await house.say(keepMapping, said, asAdmin);
    expect(house.table.all().length).toBe(items);
    await house.say(keepMapping, { ...said, mapping: { 客户全称: "-" } }, asAdmin);
    expect(await house.ports.imports.mapping("clients", "h")).not.toEqual(kept);
  });
});

describe("months that are taken back", () => {
  const place = { clientId: "cli_1", year: "2026", version: "v", province: "GD" };
  const used = (month: string, sms: number) => ({
    ...{ month, minutesOut: 0, minutesIn: 0, dataMb: 0, sms, membersActive: 0, membersSilent: 0 },
    ...{ divertedTo: {}, portQueries: 0 },
  });
  const year = (...months: readonly ReturnType<typeof used>[]) => ({ ...place, months: [...months] });

  it("are as they were; those of others, and those corrected since, are as they are", () => {
    const before = year(used("2026-01", 1));
    const after = year(used("2026-01", 2), used("2026-02", 2), used("2026-03", 2));
    const now = year(used("2026-01", 2), used("2026-02", 9), used("2026-03", 2), used("2026-04", 4));
    expect(monthsBack({ now, before, after })).toEqual({
      year: year(used("2026-01", 1), used("2026-02", 9), used("2026-04", 4)),
      kept: ["2026-02"],
    });
  });

  it("leave nothing where there was nothing", () => {
    const after = year(used("2026-01", 2));
    expect(monthsBack({ now: after, before: undefined, after })).toEqual({ year: undefined, kept: [] });
  });
});

describe("what is kept of an import", () => {
  const step = (over: object) => ({ lines: [2], name: "甲", writes: 1, ...over });
  const stands = (over: Partial<Standing> & Pick<Standing, "step">): Standing => ({
    ...{ changed: false, isUsed: false },
    ...over,
  });

  it("keeps a summary while all parts of its client stay, makes it anew where some go", () => {
    const summary = step({ lines: [], client: "c1", summary: true });
    const [one, other] = [step({ client: "c1" }), step({ client: "c1", lines: [3] })];
    const of = (first: boolean, second: boolean) =>
      verdicts(
        [
          stands({ step: summary }),
          stands({ step: one, changed: first && { by: "王敏" } }),
          stands({ step: other, changed: second && { by: undefined } }),
        ],
        new Set(),
      );
    expect(of(true, true)).toEqual(["kept", "kept", "kept"]);
    expect(of(true, false)).toEqual(["renewed", "kept", "back"]);
    expect(of(false, false)).toEqual(["back", "back", "back"]);
  });

  it("is listed with who changed it, where that is known, or that it is used", () => {
    const standings = [
      stands({ step: step({}), changed: { by: "王敏" } }),
      stands({ step: step({ lines: [3] }), changed: { by: undefined } }),
      stands({ step: step({ lines: [4] }), isUsed: true }),
    ];
    expect(keptRows(standings, verdicts(standings, new Set()))).toEqual([
      { line: 2, name: "甲", reason: "changed", by: "王敏" },
      { line: 3, name: "甲", reason: "changed" },
      { line: 4, name: "甲", reason: "used" },
    ]);
  });
});
