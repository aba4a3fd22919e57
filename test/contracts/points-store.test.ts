import { describe, expect, test } from "vitest";
import type { PointsAccount } from "#shared/domain/points/account.ts";
import type { KeptKey, PointsEntry } from "#shared/domain/points/entry.ts";
import { aShelf, engines } from "./engines.ts";
import { aClient } from "./things.ts";

const OF = { clientId: "cli_1", province: "GD", version: "v1" } as const;
const ACCOUNT: PointsAccount = {
  ...OF,
  status: "FROZEN",
  frozenReason: "LEAVING",
  closesOn: "2026-12-20",
  openedOn: "2026-02-05",
  balance: 1300,
  debt: 0,
  lots: [
    { expiresOn: "2028-12-31", remaining: 1000 },
    { expiresOn: "2029-03-31", remaining: 300, availableOn: "2026-04-01" },
  ],
  lifetimeEarned: 1500,
  entries: 3,
  months: [{ month: "2026-01", fen: 100_072, tenureBp: 0, tierBp: 3000, times: 1 }],
  onTimeTo: "2026-01",
};

const KEY = { kind: "REDEEM", source: "REDEMPTION", sourceId: "rdm_1" } as const;

function anEntry(no: number, over: Partial<PointsEntry> = {}): PointsEntry {
  return {
    ...{ ...OF, no, at: "2026-03-09T00:20:00.000Z", ...KEY, sourceId: `rdm_${no}`, points: -200 },
    lots: [{ expiresOn: "2028-12-31", points: -200 }],
    ...{ debt: 0, waived: 0, balance: 1300, ruleVersion: "default-1", by: "stf_1" },
    ...over,
  };
}

describe.each(Object.entries(engines))("points in the table: %s", (_, open) => {
  test("an account is read with its client in one Query, and alone by one Get", async () => {
    const { points, archives, clients, write } = await aShelf(open);
    expect(await points.find("cli_1")).toBeUndefined();
    await write("v1", [...points.put(undefined, ACCOUNT), ...clients.put(undefined, aClient())]);
    expect(await points.find("cli_1")).toEqual(ACCOUNT);
    expect((await archives.whole("cli_1"))?.points).toEqual(ACCOUNT);
  });

  test("an account falls due by its earliest day, and no longer when that is over", async () => {
    const { points, write } = await aShelf(open);
    await write("v1", points.put(undefined, ACCOUNT));
    expect(await points.listDue("2026-04-01")).toEqual(["cli_1"]);
    const { closesOn: _, ...rest } = ACCOUNT;
    await write("v2", points.put(ACCOUNT, { ...rest, lots: ACCOUNT.lots.slice(0, 1) }));
    expect(await points.listDue("2026-04-01")).toEqual([]);
    expect(await points.listDue("2029-01-01")).toEqual(["cli_1"]);
    const empty = await points.find("cli_1");
    await write("v3", points.put(empty, { ...rest, lots: [] }));
    expect(await points.listDue("2029-01-01")).toEqual([]);
  });

  test("entries come by their numbers, by the page from the newest, or all from one on", async () => {
    const { points, write } = await aShelf(open);
    const more = anEntry(3, { note: "赠送", billMonth: "2026-01", corrects: { ...KEY, sourceId: "rdm_2" } });
    const all = [anEntry(1), anEntry(2, { by: "system", debt: 50, waived: 7 }), more, anEntry(12)];
    for (const entry of all) await write("v1", points.addEntry(entry));
    expect(await points.listEntries("cli_1", { limit: 2 })).toEqual([all[3], all[2]]);
    expect(await points.listEntries("cli_1", { limit: 2, before: 3 })).toEqual([all[1], all[0]]);
    expect(await points.entriesAfter("cli_1", 1)).toEqual(all.slice(1));
    expect(await points.entry("cli_1", 3)).toEqual(more);
    expect(await points.entry("cli_1", 4)).toBeUndefined();
    expect(await points.listMoved("2026-03-09")).toEqual(["cli_1"]);
    expect(await points.listMoved("2026-03-10")).toEqual([]);
    expect(await write("v2", points.addEntry(anEntry(3)))).toBe("overtaken");
  });

  test("a key is taken once, and remembers what of its movement was taken back", async () => {
    const { points, write } = await aShelf(open);
    const kept: KeptKey = { ...OF, ...KEY, no: 1, body: "spend|200||", undone: [], undonePoints: 0 };
    expect(await points.findKey("cli_1", KEY)).toBeUndefined();
    await write("v1", points.putKey(undefined, kept));
    expect(await points.findKey("cli_1", KEY)).toEqual(kept);
    expect(await write("v2", points.putKey(undefined, kept))).toBe("overtaken");
    const undone = { undone: [{ expiresOn: "2028-12-31", points: 50 }], undonePoints: 50 };
    await write("v2", points.putKey(kept, { ...kept, ...undone }));
    expect(await points.findKey("cli_1", KEY)).toEqual({ ...kept, ...undone, version: "v2" });
  });
});
