import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import { writerOf } from "#shared/domain/clients/client-version.ts";
import type { Item } from "#shared/ports/table.ts";
import { aShelf, engines, type Shelf } from "./engines.ts";
import { aClient } from "./things.ts";

const client = aClient();
const written = (changes: ReturnType<Shelf["clients"]["put"]>) =>
  changes.map(({ before, after }) => (after ?? before)?.SK);
const birthday = { on: "05-12", of: "con_1", name: "李建国" };

/** Everything of the one client. */
async function itemsOf({ table }: Shelf): Promise<Item[]> {
  const ranges = [
    ["CLI#cli_1", ["A#", "N#"]],
    ...["stf_1", "stf_2"].map((id) => [`STF#${id}`, ["B#", "C#", "F#"]] as const),
  ] as const;
  const asked = ranges.flatMap(([PK, prefixes]) => prefixes.map((prefix) => ({ PK, prefix })));
  return (await Promise.all(asked.map((range) => table.query(range)))).flat();
}

async function known({ clients }: Shelf): Promise<Client> {
  const found = await clients.find("cli_1");
  if (found === undefined) throw new Error("no client");
  return found;
}

describe.each(Object.entries(engines))("what a change of a client writes: %s", (_, open) => {
  test("one field costs the archive and its line of facts; names and references stay as they lie", async () => {
    const shelf = await aShelf(open);
    await shelf.write("v1", shelf.clients.put(undefined, client));
    const changes = shelf.clients.put(await known(shelf), { ...client, monthlyFen: 100 });
    expect(written(changes)).toEqual(["A#", "F#cli_1"]);
    expect(await shelf.write("v2", changes)).toBe("committed");
    expect((await known(shelf)).version).toBe("v2.nr.v1");
    expect(writerOf("v2.nr.v1")).toBe("v2");
  });

  test("a field that no line tells costs the archive alone", async () => {
    const shelf = await aShelf(open);
    await shelf.write("v1", shelf.clients.put(undefined, client));
    expect(written(shelf.clients.put(client, { ...client, address: "芙蓉中路" }))).toEqual(["A#"]);
  });

  test("what lies under three commits can still be changed as a whole, and by whoever is first", async () => {
    const shelf = await aShelf(open);
    const { clients, write } = shelf;
    await write("v1", clients.put(undefined, client));
    await write("v2", clients.put(await known(shelf), { ...client, birthdays: [birthday] }));
    await write("v3", clients.put(await known(shelf), { ...client, birthdays: [birthday], place: "河西" }));
    const before = await known(shelf);
    expect(before.version).toBe("v3.b.v2.nr.v1");
    const late = clients.put(before, { ...before, address: "芙蓉中路" });
    const moved = { ...before, owner: "stf_2", uscc: "91430000616800613X", shortName: "三一", aliases: [] };
    expect(await write("v4", clients.put(before, moved))).toBe("committed");
    expect(await write("v5", late)).toBe("overtaken");
    expect(await known(shelf)).toEqual({
      ...moved,
      spelling: { pinyin: "py 三一", initials: "" },
      version: "v4",
    });
    expect(await clients.book("stf_1")).toEqual([]);
    expect(await clients.birthdays("stf_2", ["05"])).toMatchObject([{ of: "con_1" }]);
  });

  test("the images of a change are the very items that lay there, so that taking it back leaves no trace", async () => {
    const shelf = await aShelf(open);
    const { clients, table, write } = shelf;
    await write("v1", clients.put(undefined, client));
    await write("v2", clients.put(await known(shelf), { ...client, place: "河西" }));
    const lay = await itemsOf(shelf);
    const changes = clients.put(await known(shelf), { ...client, shortName: "三一" });
    for (const { before } of changes) if (before) expect(lay).toContainEqual(before);
    await write("v3", changes);
    const back = clients.putBack(
      await Promise.all(
        changes.map(async ({ before, after }) => {
          const now = (await table.get((after ?? before) as Item)) ?? null;
          return { before, after: after && { ...after, vr: "v3" }, now };
        }),
      ),
    );
    await table.commit(
      back.map(({ before, after }) => {
        if (after === null) return { remove: before as Item, ifVersion: (before as Item).vr };
        return before === null
          ? { put: after as Item, ifAbsent: true }
          : { put: after as Item, ifVersion: before.vr };
      }),
    );
    expect(await itemsOf(shelf)).toEqual(lay);
  });

  test("a client goes with everything that leads to it", async () => {
    const shelf = await aShelf(open);
    const { clients, table, write } = shelf;
    await write("v1", clients.put(undefined, client));
    await write("v2", clients.put(await known(shelf), { ...client, place: "河西" }));
    const now = (await table.get({ PK: "CLI#cli_1", SK: "A#" })) as Item;
    const made = { before: null, after: { ...now, vr: "v1" } };
    expect(await write("v3", clients.putBack([{ ...made, now }]))).toBe("committed");
    expect(await itemsOf(shelf)).toEqual([]);
    expect(await clients.findByExternalRef("ref", "CRM-1")).toBeUndefined();
    expect(await clients.book("stf_1")).toEqual([]);
  });
});

const step = fc.record(
  {
    owner: fc.constantFrom("stf_1", "stf_2"),
    shortName: fc.constantFrom("三一重工", "三一"),
    aliases: fc.constantFrom<string[]>([], ["三一"], ["重工"]),
    uscc: fc.constantFrom("91430000616800612X", "91430000616800613X", undefined),
    place: fc.constantFrom("河西", "河东", undefined),
    address: fc.constantFrom("一号", undefined),
    birthdays: fc.constantFrom<(typeof birthday)[]>([], [birthday]),
  },
  { requiredKeys: [] },
);

test("whatever was changed in whatever order, the table holds what one single writing would have left", async () => {
  const plain = ({ vr: _, ov: __, ...item }: Item) => item;
  const lying = async (shelf: Shelf) => (await itemsOf(shelf)).map(plain);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      const one = await aShelf(engines["memory"] as never);
      const other = await aShelf(engines["memory"] as never);
      await one.write("v0", one.clients.put(undefined, client));
      for (const [n, change] of steps.entries()) {
        const before = await known(one);
        const changes = one.clients.put(before, { ...before, ...change });
        expect(await one.write(`v${n + 1}`, changes)).toBe("committed");
      }
      const { version: _, ...last } = await known(one);
      await other.write("w", other.clients.put(undefined, last));
      expect(await lying(one)).toEqual(await lying(other));
    }),
    { numRuns: 60 },
  );
});
