import { describe, expect, test } from "vitest";
import type { TargetGroup } from "#shared/domain/finding/target-group.ts";
import { aShelf, engines } from "./engines.ts";

const group: TargetGroup = {
  ...{ id: "grp_1", version: "v1", province: "GD", unit: "GZ-A", owner: "min", name: "医院升级" },
  ...{ words: "价值类为A类", on: "2026-03-09", count: 2 },
  search: { where: { all: [{ field: "valueClass", in: ["A"] }, { not: { field: "unmanned", is: true } }] } },
};

describe.each(Object.entries(engines))("frozen lists on %s", (_name, open) => {
  test("lie with whoever saved them, with the whole condition", async () => {
    const { targetGroups, write } = await aShelf(open);
    await write("v1", [
      ...targetGroups.add(group),
      ...targetGroups.add({ ...group, id: "grp_2", owner: "na" }),
    ]);
    expect(await targetGroups.list("min")).toEqual([group]);
    expect(await targetGroups.list("nobody")).toEqual([]);
  });

  test("are read piece after piece, in the order in which they were found", async () => {
    const { targetGroups, write } = await aShelf(open);
    const pieces = Array.from({ length: 12 }, (_, number) => ({
      number,
      members: [{ id: `cli_${number}`, name: `客户${number}` }],
    }));
    await write(
      "v1",
      pieces.toReversed().flatMap((piece) => targetGroups.addPiece(group, piece)),
    );
    expect(await targetGroups.members("grp_1")).toEqual(pieces.flatMap(({ members }) => members));
  });

  test("are frozen: a piece is not written twice", async () => {
    const { targetGroups, write } = await aShelf(open);
    const piece = { number: 0, members: [{ id: "cli_1", name: "客户" }] };
    expect(await write("v1", targetGroups.addPiece(group, piece))).toBe("committed");
    expect(await write("v2", targetGroups.addPiece(group, piece))).toBe("overtaken");
  });
});
