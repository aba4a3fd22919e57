import { describe, expect, test } from "vitest";
import { retained } from "#shared/domain/clients/retained-archive.ts";
import { ARCHIVE_DEFAULT } from "#shared/domain/rules/archive-rules.ts";
import { aShelf, engines } from "./engines.ts";
import { aClient } from "./things.ts";

const leaving = { on: "2026-03-09", reason: "PRICE" as const, competitor: "CT" as const, note: "便宜两成" };
const copy = { ...retained(aClient(), leaving, ARCHIVE_DEFAULT), version: "v1" };

describe.each(Object.entries(engines))("the retained archive in the table: %s", (_, open) => {
  test("a copy lies with its client, and with its unit while somebody is to try", async () => {
    const { retained: store, write } = await aShelf(open);
    await write("v1", store.put(undefined, copy));
    expect(await store.listOf("cli_1")).toEqual([copy]);
    expect(await store.listToWinBack("GZ-A")).toEqual([copy]);
    const { nextTryOn: _next, ...rest } = copy;
    await write("v2", store.put(copy, { ...rest, returnedOn: "2026-04-01" }));
    expect(await store.listToWinBack("GZ-A")).toEqual([]);
    expect(await store.listOf("cli_1")).toMatchObject([{ returnedOn: "2026-04-01", version: "v2" }]);
  });

  test("a client knows its branches, by name", async () => {
    const { clients, write } = await aShelf(open);
    await write("v1", clients.put(undefined, aClient({ parentClientId: "cli_9" })));
    expect(await clients.branchesOf("cli_9")).toMatchObject([{ id: "cli_1" }]);
    expect(await clients.branchesOf("cli_1")).toEqual([]);
  });

  test("a journal entry tells what it did to a client, the newest first", async () => {
    const { clients, journal, write } = await aShelf(open);
    const [before, after] = [aClient(), aClient({ address: "园区大道1号", version: "k2.lnr.v1" })];
    const entry = (key: string, at: string, changes: ReturnType<typeof clients.put>) => {
      const stamped = changes.map((each) => ({ ...each, after: each.after && { ...each.after, vr: key } }));
      const what = { key, message: key, useCase: "update-client", undo: "restore" as const, outcome: null };
      return [journal.record({ ...what, by: "stf_1", byName: "王芳", at, changes: stamped })];
    };
    await write("v1", entry("k1", "2026-03-08T00:00:00.000Z", clients.put(undefined, before)));
    await write("v2", entry("k2", "2026-03-09T00:00:00.000Z", clients.put(before, after)));
    const latest = await journal.listLatest("cli_1", 1);
    expect(latest.map(({ key }) => key)).toEqual(["k2"]);
    expect(latest[0] && clients.changeIn(latest[0], "cli_1")).toEqual({ before, after });
    expect(latest[0] && clients.changeIn(latest[0], "cli_2")).toBeUndefined();
    expect(await journal.listLatest("cli_1", 5)).toHaveLength(2);
  });
});
