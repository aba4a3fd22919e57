import { describe, expect, it } from "vitest";
import { isSame, planned } from "#shared/domain/import/plan.ts";
import { planUnit } from "#shared/domain/import/plan-unit.ts";
import type { Caller } from "#shared/domain/people/caller.ts";

const caller: Caller = {
  id: "adm",
  name: "管理员",
  role: "admin",
  unit: "GD",
  province: "GD",
  reach: "everyone",
};
const facts = { byCode: undefined, byRef: undefined, head: undefined };

describe("a row's plan", () => {
  it("hides no fault of ours: only what is wrong with the row becomes its problem", () => {
    const fault = () => {
      throw new TypeError("ours");
    };
    expect(() => planned(fault)).toThrow(TypeError);
  });

  it("may name the province by its code before the province's own unit is there", () => {
    const record = { code: "GD", name: "广东省公司", level: "PROVINCE", province: "GD" } as const;
    expect(planUnit(record, { caller, tree: [], facts }).is).toBe("create");
  });

  it("may name the province with or without 省 and 公司", () => {
    const tree = [{ code: "GD", name: "广东省分公司", level: "PROVINCE", active: true }] as const;
    const record = { code: "GZ", name: "广州", level: "CITY", parent: "GD" } as const;
    const said = ["广东", "广东省", "广东省分公司", "湖南"].map(
      (province) => planUnit({ ...record, province }, { caller, tree, facts }).is,
    );
    expect(said).toEqual(["create", "create", "create", "error"]);
  });

  it("changes nothing where only the order of properties differs, and sees a value that is nested", () => {
    expect(isSame({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
    expect(isSame({ a: { b: 1 } }, { a: { b: 2 } })).toBe(false);
    expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSame(null, {})).toBe(false);
    expect(isSame({}, null)).toBe(false);
  });
});
