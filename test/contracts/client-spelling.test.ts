import { describe, expect, test } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import { stores } from "#shared/storage/stores.ts";
import { aShelf, engines, type Shelf } from "./engines.ts";
import { aClient } from "./things.ts";

const bare = { uscc: undefined, externalRef: undefined };
const client = aClient(bare);
const OTHER_BOOK = { owner: "stf_2", unit: "GZ-B" };

/** The same table for one who cannot spell: the stream, the moves, the night. */
function unableToSpell({ table }: Shelf) {
  const officialCalendar = { version: "", years: {} };
  return stores(table, { officialCalendar, province: "GD", now: () => "" }).clients;
}

async function found({ clients }: Shelf, id = "cli_1"): Promise<Client> {
  const client = await clients.find(id);
  if (client === undefined) throw new Error(`${id} is there`);
  return client;
}

const namesIn = async ({ table }: Shelf, id = "cli_1") =>
  (await table.query({ PK: `CLI#${id}`, prefix: "N#" })).map(({ SK }) => SK);

/** As the items lay before the archive kept how its name sounds. */
async function forgetSpelling({ table }: Shelf): Promise<void> {
  const item = await table.get({ PK: "CLI#cli_1", SK: "A#" });
  if (!item) throw new Error("the archive is there");
  const { sp: _, ...older } = item;
  await table.commit([{ put: { ...older, PK: item.PK, SK: item.SK, vr: item.vr }, always: true }]);
}

describe.each(Object.entries(engines))("how a client's name sounds: %s", (_, open) => {
  test("a client whom somebody without a speller moves is still found by initials, in the new book", async () => {
    const shelf = await aShelf(open);
    const mover = unableToSpell(shelf);
    await shelf.write("v1", shelf.clients.put(undefined, client));
    const before = await found(shelf);
    expect(await shelf.write("v2", mover.put(before, { ...before, ...OTHER_BOOK }))).toBe("committed");
    expect(await shelf.clients.listByName("syzg")).toMatchObject([{ id: "cli_1", owner: "stf_2" }]);
    const moved = await found(shelf);
    expect(await shelf.write("v3", shelf.clients.put(moved, { ...moved, aliases: [] }))).toBe("committed");
    expect(await namesIn(shelf)).toEqual(["N#F", "N#syzg"]);
  });

  test("one who cannot spell gives a new name without initials, and takes the old ones away", async () => {
    const shelf = await aShelf(open);
    await shelf.write("v1", shelf.clients.put(undefined, client));
    const before = await found(shelf);
    const renamed = { ...before, shortName: "中联" };
    expect(await shelf.write("v2", unableToSpell(shelf).put(before, renamed))).toBe("committed");
    expect(await shelf.clients.listByName("syzg")).toEqual([]);
    expect(await namesIn(shelf)).toEqual(["N#F", "N#三一"]);
    const unspelt = await found(shelf);
    expect(unspelt.spelling).toBeUndefined();
    const next = { ...unspelt, place: "园区" };
    expect(await shelf.write("v3", shelf.clients.put(unspelt, next))).toBe("committed");
    expect(await shelf.clients.listByName("zl")).toMatchObject([{ id: "cli_1" }]);
  });

  test("merging without a speller leaves no initials of the one that goes, and the one that stays can be changed", async () => {
    const shelf = await aShelf(open);
    const { clients } = shelf;
    await shelf.write("v1", clients.put(undefined, client));
    await shelf.write("v1", clients.put(undefined, aClient({ ...bare, id: "cli_2", shortName: "中联" })));
    const [stays, goes] = [await found(shelf), await found(shelf, "cli_2")];
    const merged = unableToSpell(shelf).merge(
      { before: stays, after: { ...stays, aliases: ["三一", "中联"] } },
      { before: goes, after: { ...goes, mergedInto: "cli_1" } },
    );
    expect(await shelf.write("v2", merged)).toBe("committed");
    expect(await namesIn(shelf, "cli_2")).toEqual([]);
    const one = await found(shelf, "cli_2");
    expect(await shelf.write("v3", clients.put(one, { ...one, ...OTHER_BOOK }))).toBe("committed");
    expect(await clients.listByName("syzg")).toMatchObject([{ id: "cli_1", owner: "stf_2" }]);
  });

  test.each([
    ["spelt", (shelf: Shelf) => shelf.clients],
    ["not spelt", unableToSpell],
  ])("an archive of before, whose names lie %s, is read, moved and spelt", async (_what, writer) => {
    const shelf = await aShelf(open);
    await shelf.write("v1", writer(shelf).put(undefined, client));
    await forgetSpelling(shelf);
    const before = await unableToSpell(shelf).find("cli_1");
    if (before === undefined) throw new Error("the client is there");
    const moved = unableToSpell(shelf).put(before, { ...before, ...OTHER_BOOK });
    expect(await shelf.write("v2", moved)).toBe("committed");
    await forgetSpelling(shelf);
    const archive = await shelf.archives.whole("cli_1");
    if (archive === undefined) throw new Error("the archive is there");
    const after = { ...archive.client, place: "园区" };
    expect(await shelf.write("v3", shelf.clients.put(archive.client, after))).toBe("committed");
    expect(await shelf.clients.listByName("syzg")).toMatchObject([{ id: "cli_1", owner: "stf_2" }]);
    expect(await namesIn(shelf)).toEqual(["N#F", "N#syzg", "N#三一"]);
  });
});
