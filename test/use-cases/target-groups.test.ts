import { describe, expect, test } from "vitest";
import { type GroupMember, PIECE, piecesOf } from "#shared/domain/finding/target-group.ts";
import { listSegments } from "#shared/use-cases/clients/list-segments.ts";
import { saveSegment } from "#shared/use-cases/clients/save-segment.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { callerFor } from "./given.ts";
import { aHouse } from "./house.ts";

const SEARCH = { where: { field: "valueClass" as const, in: ["A"] } };

function members(count: number): GroupMember[] {
  return Array.from({ length: count }, (_, n) => ({ id: `cli_${n}`, name: `客户${n}` }));
}

function aGroup(all: readonly GroupMember[], number = 0) {
  const piece = piecesOf(all)[number] ?? { number, members: [] };
  const about = { id: "grp_1", name: "医院升级", words: "价值类为A类", search: SEARCH, count: all.length };
  return { ...about, piece: { ...piece, members: [...piece.members] } };
}

describe("a list of clients is frozen under a name", () => {
  test("with its condition, how many they were, and the day", async () => {
    const house = await aHouse();
    const saved = await house.say(saveSegment, aGroup(members(2)));
    expect(saved).toMatchObject({ name: "医院升级", count: 2, on: "2026-03-09", words: "价值类为A类" });
    expect(await house.say(listSegments, {})).toMatchObject({
      kind: "all",
      groups: [{ id: "grp_1", owner: "min", count: 2, search: SEARCH }],
    });
  });

  test("however long it is: in pieces, read again in the order in which they were found", async () => {
    const house = await aHouse();
    const all = members(2 * PIECE + 1);
    for (const number of [0, 1, 2])
      await house.say(saveSegment, aGroup(all, number), { message: "m", position: number });
    const opened = await house.say(listSegments, { name: "医院升级" });
    expect(opened).toEqual({
      kind: "one",
      group: expect.objectContaining({ count: all.length }),
      members: all,
    });
  });

  test("said again, the same message saves nothing twice", async () => {
    const house = await aHouse();
    const input = aGroup(members(1));
    await house.say(saveSegment, input, { message: "same" });
    expect(await house.say(saveSegment, input, { message: "same" })).toMatchObject({ name: "医院升级" });
  });

  test("a name stands for one list of a person; another person may use it too", async () => {
    const house = await aHouse();
    await house.say(saveSegment, aGroup(members(1)));
    await expect(house.say(saveSegment, { ...aGroup(members(1)), id: "grp_2" })).rejects.toMatchObject({
      code: "group.taken",
      facts: { name: "医院升级" },
    });
    const hers = { ...aGroup(members(1)), id: "grp_3" };
    expect(await house.say(saveSegment, hers, { as: callerFor("na") })).toMatchObject({ owner: "na" });
  });

  test("and is gone when it is taken back", async () => {
    const house = await aHouse();
    await house.say(saveSegment, aGroup(members(1)));
    await house.say(undo, {});
    expect(await house.say(listSegments, {})).toEqual({ kind: "all", groups: [] });
  });
});

describe("a frozen list is opened", () => {
  test("by its name or a part that only it has; else there is none such", async () => {
    const house = await aHouse();
    await house.say(saveSegment, aGroup(members(1)));
    await house.say(saveSegment, { ...aGroup(members(1)), id: "grp_2", name: "医院续约" });
    expect(await house.say(listSegments, { name: "升级" })).toMatchObject({ group: { name: "医院升级" } });
    for (const name of ["医院", "学校"])
      await expect(house.say(listSegments, { name })).rejects.toMatchObject({ code: "group.unknown" });
  });
});

test("an empty list is one empty piece", () => {
  expect(piecesOf([])).toEqual([{ number: 0, members: [] }]);
});
