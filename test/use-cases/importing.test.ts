import { describe, expect, it } from "vitest";
import { importClients } from "#shared/use-cases/import/import-clients.ts";
import { callerFor, MIN, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";
import { ADMIN, client, grid, importing, person, task, unit } from "./import-given.ts";

describe("an import", () => {
  it.each([
    ["units", unit],
    ["grids", grid],
    ["staff", person],
    ["clients", client],
    ["tasks", task],
  ] as const)("of %s makes what is new, and the same row again changes nothing", async (kind, record) => {
    const house = await aHouse();
    expect(await importing(house, kind, [record])).toEqual(["create"]);
    const items = house.table.all().length;
    expect(await importing(house, kind, [record])).toEqual(["skip"]);
    expect(house.table.all().length).toBe(items);
  });

  it.each([
    ["units", unit, { name: "C组改名" }],
    ["grids", grid, { name: "创业大厦A座" }],
    ["staff", person, { name: "周晓雨", mobile: "13900000000" }],
    ["clients", client, { shortName: "恒信", valueClass: "B" }],
    ["tasks", task, { title: "走访恒信，谈新仓" }],
  ] as const)(
    "of %s changes what differs and leaves what it does not mention",
    async (kind, record, change) => {
      const house = await aHouse();
      await importing(house, kind, [record]);
      expect(await importing(house, kind, [{ ...record, ...change }])).toEqual(["update"]);
      expect(await importing(house, kind, [{ ...record, ...change }])).toEqual(["skip"]);
    },
  );

  it.each([
    ["units", unit],
    ["grids", grid],
    ["staff", person],
    ["clients", client],
    ["tasks", task],
  ] as const)("refuses a row of %s that belongs to another province", async (kind, record) => {
    const house = await aHouse();
    expect(await importing(house, kind, [{ ...record, province: "湖南" }])).toEqual(["province.other"]);
    expect(await importing(house, kind, [{ ...record, province: "广东" }])).toEqual(["create"]);
  });

  it("refuses the second of two rows that share a key, and takes the first", async () => {
    const house = await aHouse();
    const rows = [client, { ...client, name: "另一家" }];
    expect(await importing(house, "clients", rows)).toEqual(["create", "key.repeated"]);
  });

  it("is nobody's business but the admin's for units, grids and people", async () => {
    const house = await aHouse();
    await expect(importing(house, "units", [unit], ZHAO)).rejects.toMatchObject({ code: "role.not-allowed" });
    await expect(importing(house, "grids", [grid], ZHAO)).rejects.toMatchObject({ code: "role.not-allowed" });
    await expect(importing(house, "staff", [person], ZHAO)).rejects.toMatchObject({
      code: "role.not-allowed",
    });
    await expect(importing(house, "clients", [client], MIN)).rejects.toMatchObject({
      code: "role.not-allowed",
    });
    await expect(importing(house, "clients", [client], callerFor("ops"))).rejects.toMatchObject({
      code: "role.not-allowed",
    });
  });

  it("tried out decides alike and writes nothing", async () => {
    const house = await aHouse();
    const items = house.table.all();
    const { outcome, writes } = await house.tryOut(
      importClients,
      { importId: "imp_1", rows: [{ line: 2, record: client }] },
      ADMIN,
    );
    expect(outcome.rows).toEqual([{ line: 2, is: "create" }]);
    expect(writes.length).toBeGreaterThan(1);
    expect(house.table.all()).toEqual(items);
  });

  it("takes no more rows than one transaction holds, and each of them whole", async () => {
    const house = await aHouse();
    const aliases = Array.from({ length: 30 }, (_, n) => `别名${n}`);
    const rows = Array.from({ length: 5 }, (_, n) => ({
      ...client,
      externalRef: `X-${n}`,
      name: `公司${n}`,
      aliases,
    }));
    expect(await importing(house, "clients", rows)).toEqual(["create", "create"]);
    expect(await importing(house, "clients", rows)).toEqual(["skip", "skip", "create", "create"]);
  });
});

describe("units", () => {
  it("stand below a parent that is there, or that stands above them in the file, by code or name", async () => {
    const house = await aHouse();
    const rows = [
      unit,
      { code: "GZ-C-1", name: "C1组", level: "TEAM", parent: "C组" },
      { code: "GZ-D", name: "D组", level: "TEAM", parent: "不存在" },
    ];
    expect(await importing(house, "units", rows)).toEqual(["create", "create", "reference.unknown"]);
    expect(await house.ports.units.find("GZ-C-1")).toMatchObject({ parent: "GZ-C" });
  });

  it("never come to lie below themselves", async () => {
    const house = await aHouse();
    const rows = [{ code: "GZ", name: "广州", level: "CITY", parent: "GZ-A" }];
    expect(await importing(house, "units", rows)).toEqual(["unit.circle"]);
  });

  it("are led by whom the file names, by number or exact name; a name that two bear is not guessed", async () => {
    const house = await aHouse();
    await importing(house, "staff", [{ ...person, name: "王敏" }]);
    const led = (head: string) => importing(house, "units", [{ ...unit, head }]);
    expect(await led("李娜")).toEqual(["create"]);
    expect(await led("E-bo")).toEqual(["update"]);
    expect(await led("王敏")).toEqual(["reference.several"]);
    expect(await house.ports.units.find("GZ-C")).toMatchObject({ head: "bo" });
  });

  it("keep their code: a reference that leads to another unit is refused", async () => {
    const house = await aHouse();
    const known = { ...unit, externalRef: "ORG-1", active: false };
    expect(await importing(house, "units", [known])).toEqual(["create"]);
    expect(await importing(house, "units", [known])).toEqual(["skip"]);
    expect(await importing(house, "units", [{ ...known, code: "GZ-X" }])).toEqual(["key.several"]);
    expect(await importing(house, "units", [{ ...known, code: "GZ-A" }])).toEqual(["key.several"]);
  });
});

describe("grids", () => {
  it("are looked after by whom the file names, in a unit that exists", async () => {
    const house = await aHouse();
    expect(await importing(house, "grids", [{ ...grid, owner: "E-min" }])).toEqual(["create"]);
    expect(await importing(house, "grids", [{ ...grid, externalRef: "G-2", unit: "Z组" }])).toEqual([
      "reference.unknown",
    ]);
    expect(await importing(house, "grids", [{ ...grid, externalRef: "G-3", owner: "谁" }])).toEqual([
      "reference.unknown",
    ]);
    expect(await house.ports.grids.listByUnit("GZ-A")).toMatchObject([{ name: "创业大厦", owner: "min" }]);
  });
});

describe("people", () => {
  it("are known by their reference also after their number has changed", async () => {
    const house = await aHouse();
    const known = { ...person, externalRef: "HR-1" };
    await importing(house, "staff", [known]);
    expect(await importing(house, "staff", [{ ...known, employeeNo: "N-2" }])).toEqual(["update"]);
    expect(await house.ports.staff.findByEmployeeNo("N-2")).toMatchObject({ name: "周小雨" });
    expect(await importing(house, "staff", [{ ...known, employeeNo: "E-na" }])).toEqual(["key.several"]);
  });

  it("keep the accounts that the file does not name, and nobody takes another's", async () => {
    const house = await aHouse();
    await importing(house, "staff", [{ ...person, chat: { wecom: "xiaoyu" } }]);
    await importing(house, "staff", [{ ...person, chat: { web: "xy" } }]);
    const same = { ...person, employeeNo: "N-2", chat: { wecom: "xiaoyu" } };
    expect(await importing(house, "staff", [same])).toEqual(["key.taken"]);
    expect(await house.ports.staff.findByChat("wecom", "xiaoyu")).toMatchObject({
      chat: { wecom: "xiaoyu", web: "xy" },
    });
    const two = [
      { ...person, employeeNo: "N-3", chat: { web: "new" } },
      { ...person, employeeNo: "N-4", chat: { web: "new" } },
    ];
    expect(await importing(house, "staff", two)).toEqual(["create", "key.repeated"]);
  });
});
