import { describe, expect, test } from "vitest";
import type { Grid } from "#shared/domain/clients/grid.ts";
import { aShelf, engines } from "./engines.ts";
import { aClient, aStaff } from "./things.ts";

const grid: Grid = {
  id: "grd_1",
  version: "v1",
  province: "GD",
  unit: "GZ-A",
  name: "创业大厦",
  kind: "BUILDING",
  owner: "stf_1",
  externalRef: "G-1",
};
const lead = { kind: "task", value: "OA-1", id: "tsk_1", owner: "stf_1", province: "GD" } as const;
const team = { code: "GZ-A", name: "A组", level: "TEAM", active: true } as const;

describe.each(Object.entries(engines))("what other systems call our things, in the table: %s", (_, open) => {
  test("a grid is found by id and in its unit, and moves with its unit", async () => {
    const { grids, write } = await aShelf(open);
    await write("v1", grids.put(undefined, grid));
    expect(await grids.find("grd_1")).toEqual(grid);
    expect(await grids.find("grd_2")).toBeUndefined();
    expect(await grids.listByUnit("GZ-A")).toEqual([grid]);
    expect(await write("v2", grids.put(grid, { ...grid, unit: "GZ-B" }))).toBe("committed");
    expect(await grids.listByUnit("GZ-A")).toEqual([]);
    expect(await grids.listByUnit("GZ-B")).toEqual([{ ...grid, unit: "GZ-B", version: "v2" }]);
  });

  test("a reference leads to one thing; two things never share one", async () => {
    const { references, write } = await aShelf(open);
    await write("v1", references.lead(undefined, lead));
    const found = await references.find("task", "OA-1");
    expect(found).toEqual({ ...lead, version: "v1" });
    expect(await references.find("staff", "OA-1")).toBeUndefined();
    expect(references.lead(found, lead)).toEqual([]);
    expect(await write("v2", references.lead(undefined, { ...lead, id: "tsk_2" }))).toBe("overtaken");
    expect(await write("v3", references.lead(found, { ...lead, owner: "stf_2" }))).toBe("committed");
    expect(await references.find("task", "OA-1")).toMatchObject({ owner: "stf_2" });
  });

  test("a person is meant by id, by number, by reference, or by an exact name, which several may bear", async () => {
    const { references, staff, units, write } = await aShelf(open);
    const [one, namesake] = [aStaff({ chat: {} }), aStaff({ id: "stf_2", employeeNo: "GD0002", chat: {} })];
    await write("v1", units.put(undefined, { ...team, code: one.unit }));
    await write("v2", [...staff.put(undefined, one), ...staff.put(undefined, namesake)]);
    await write(
      "v3",
      references.lead(undefined, { kind: "staff", value: "HR-1", id: "stf_1", province: "GD" }),
    );
    const meant = async (said: string) => (await references.staffMeant(said)).map(({ id }) => id).toSorted();
    expect(await meant("stf_1")).toEqual(["stf_1"]);
    expect(await meant("GD0002")).toEqual(["stf_2"]);
    expect(await meant("HR-1")).toEqual(["stf_1"]);
    expect(await meant(one.name)).toEqual(["stf_1", "stf_2"]);
    expect(await meant("没有的人")).toEqual([]);
  });

  test("a client is meant by id, reference, credit code, or any of its names in full, never by initials or part", async () => {
    const { references, clients, write } = await aShelf(open);
    const client = aClient({ externalRef: "CRM-1", uscc: "9143000000000000A1" });
    await write("v1", clients.put(undefined, client));
    const meant = async (said: string) => (await references.clientsMeant(said)).map(({ id }) => id);
    for (const said of [client.id, "CRM-1", "9143000000000000A1", client.name, client.shortName])
      expect([said, await meant(said)]).toEqual([said, [client.id]]);
    for (const said of [client.name.slice(0, 3), "cli_none", "syzg"])
      expect([said, await meant(said)]).toEqual([said, []]);
  });

  test("a grid is meant by id, reference or exact name", async () => {
    const { references, grids, units, write } = await aShelf(open);
    await write("v0", units.put(undefined, team));
    await write("v1", grids.put(undefined, grid));
    await write(
      "v2",
      references.lead(undefined, { kind: "grid", value: "G-1", id: "grd_1", province: "GD" }),
    );
    for (const said of ["grd_1", "G-1", "创业大厦"])
      expect(await references.gridsMeant(said)).toEqual([grid]);
    expect(await references.gridsMeant("创业")).toEqual([]);
  });
});
