import { beforeEach, describe, expect, test } from "vitest";
import { keepAll, workOnMoves } from "#bot/carry-out.ts";
import { assignClients } from "#shared/use-cases/ownership/assign-clients.ts";
import { listUnmanned } from "#shared/use-cases/ownership/list-unmanned.ts";
import { aClient, aPerson, aTask, LEAD, refused, ZHAO } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { many, people, put } from "#test/use-cases/ownership/given.ts";

let house: House;
beforeEach(async () => {
  house = await aHouse({
    people,
    clients: many(3),
    tasks: [aTask({ client: { id: "cli_1", name: "客户1" } })],
  });
});

describe("what somebody leaves behind", () => {
  const leaves = async (id: string) => {
    const person = await house.ports.staff.find(id);
    if (person) await put(house, house.ports.staff.put(person, { ...person, status: "LEFT" }));
  };
  const kept = async (staff: string) =>
    await workOnMoves(house.ports, { work: { staff }, province: "GD", isTimeUp: () => false });

  test("goes to the head of the unit, is listed as unmanned, and waits to be assigned", async () => {
    await leaves("min");
    expect(await kept("min")).toBe("done");
    expect((await house.ports.clients.lines("zhao")).map(({ unmanned }) => unmanned)).toEqual([
      true,
      true,
      true,
    ]);
    expect((await house.ports.tasks.desk("zhao")).tasks).toHaveLength(1);
    const { clients } = await house.say(listUnmanned, {}, { as: ZHAO });
    expect(clients).toHaveLength(3);
    await house.say(assignClients, { clients: ["cli_1"], to: "na" }, { as: ZHAO });
    expect((await house.say(listUnmanned, {}, { as: ZHAO })).clients).toHaveLength(2);
    await house.say(assignClients, { clients: ["cli_2"], to: "zhao" }, { as: ZHAO });
    expect((await house.ports.clients.find("cli_2"))?.unmanned).toBeUndefined();
  });

  test("is nothing where nobody has left, or nothing was theirs, or it is under way", async () => {
    expect(await kept("min")).toBe("done");
    expect(await house.ports.clients.book("min")).toHaveLength(3);
    expect(await kept("gone")).toBe("done");
    await leaves("min");
    expect(await keepAll(house.ports, { staff: "min", province: "GD" })).toBeDefined();
    expect(await keepAll(house.ports, { staff: "min", province: "GD" })).toBeUndefined();
    await expect(kept("nobody")).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("goes above a head who is not at work, and is a fault where nobody is there", async () => {
    await leaves("zhao");
    await leaves("min");
    await kept("min");
    expect(await house.ports.clients.book("lead")).toHaveLength(3);
    await leaves("lead");
    await expect(kept("lead")).rejects.toThrow("nobody is there");
  });
});

describe("clients without a manager", () => {
  const grid = {
    id: "grd_1",
    province: "GD",
    unit: "GZ-A",
    name: "创业大厦",
    kind: "BUILDING" as const,
    owner: "liu",
    areaClass: "EAST" as const,
  };
  const unmanned = { owner: "zhao", unmanned: true } as const;

  beforeEach(async () => {
    const clients = [
      aClient({ id: "cli_1", shortName: "甲", grid: "grd_1", valueClass: "A", ...unmanned }),
      aClient({ id: "cli_2", shortName: "乙", grid: "grd_1", valueClass: "C", place: "三楼", ...unmanned }),
      aClient({ id: "cli_3", shortName: "丙", valueClass: "C", industryCode: "EDU", ...unmanned }),
      aClient({ id: "cli_4", shortName: "丁", valueClass: "C", kind: "INDIVIDUAL", ...unmanned }),
      aClient({ id: "cli_5", shortName: "戊" }),
    ];
    const expert = aPerson({ id: "sun", name: "孙丽", skillCodes: ["EDU"] });
    house = await aHouse({ people: [...people, expert], clients });
    await put(house, house.ports.grids.put(undefined, grid));
  });
  const listed = async (input: { place?: string; small?: boolean }, as = ZHAO) =>
    (await house.say(listUnmanned, input, { as })).clients.map(({ shortName }) => shortName);

  test("are listed by unit, by building, by area and by size, the most valuable first", async () => {
    expect(await listed({})).toEqual(["甲", "乙", "丙", "丁"]);
    expect(await listed({ small: true })).toEqual(["乙", "丙"]);
    expect(await listed({ place: "创业大厦" })).toEqual(["甲", "乙"]);
    expect(await listed({ place: "东片", small: true })).toEqual(["乙"]);
    expect(await listed({ place: "A组" })).toEqual(["甲", "乙", "丙", "丁"]);
    expect(await listed({}, LEAD)).toEqual(["甲", "乙", "丙", "丁"]);
    expect(await listed({}, { ...LEAD, reach: [] })).toEqual([]);
    expect(await listed({}, { ...ZHAO, reach: "everyone" })).toEqual(["甲", "乙", "丙", "丁"]);
    await expect(listed({ place: "火星" })).rejects.toMatchObject(refused("place.unknown"));
  });

  test("come with whoever looks after the place, else who knows the industry", async () => {
    const { clients, places } = await house.say(listUnmanned, { place: "创业大厦" }, { as: ZHAO });
    expect(places).toEqual([{ name: "创业大厦", clients: 2 }]);
    expect(clients[0]?.suggestion).toEqual({ id: "liu", name: "刘洋", because: "grid" });
    const all = (await house.say(listUnmanned, {}, { as: ZHAO })).clients;
    expect(all[2]?.suggestion).toEqual({ id: "sun", name: "孙丽", because: "industry" });
    expect(all[3]?.suggestion).toBeUndefined();
  });
});
