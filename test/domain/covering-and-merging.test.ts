import { describe, expect, test } from "vitest";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import {
  coverSpan,
  mustBeUncovered,
  mustNotLast,
  withCovering,
  withoutCovering,
} from "#shared/domain/ownership/cover.ts";
import { differencesOf, ledOn, mergedOf } from "#shared/domain/ownership/merging.ts";
import { packOf } from "#shared/domain/ownership/pack.ts";
import { placeMeant } from "#shared/domain/ownership/places.ts";
import { coveredBy, covering, sees } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { aClient, aLeave, aTask, MIN, NA, NOW, refused, UNITS } from "#test/use-cases/given.ts";

describe("who stands in", () => {
  const cover = {
    absence: "lev_1",
    owner: "min",
    name: "王敏",
    from: "2026-03-09T00:00:00.000Z",
    to: "2026-03-13T10:00:00.000Z",
  };

  test("sees and acts from the first moment to the last, and only for whom it is", () => {
    const during = (now: string) => covering(NA, { staff: { covering: [cover] }, now });
    const theirs = { owner: "min", unit: "GZ-A", province: "GD" };
    expect(sees(during("2026-03-08T23:59:00.000Z"), theirs)).toBe(false);
    expect(sees(during("2026-03-09T00:00:00.000Z"), theirs)).toBe(true);
    expect(sees(during("2026-03-13T10:00:00.000Z"), theirs)).toBe(false);
    expect(sees(during(NOW), { ...theirs, owner: "bo" })).toBe(false);
    expect(coveredBy(during(NOW), { owner: "na" })).toBeUndefined();
    expect(covering(NA, { staff: {}, now: NOW })).toBe(NA);
  });

  test("does so as long as the leave lasts, or as was said", () => {
    const leave = { from: "2026-03-08T00:00:00.000Z", to: "2026-03-12T00:00:00.000Z" };
    expect(coverSpan(leave, { now: NOW })).toEqual({ from: NOW, to: leave.to });
    const short = "2026-03-10T00:00:00.000Z";
    expect(coverSpan({ ...leave, from: "2026-03-11T00:00:00.000Z" }, { now: NOW, to: short }).to).toBe(short);
    expect(() => mustNotLast({ from: short, to: short }, 30)).toThrow(
      expect.objectContaining(refused("date.past")),
    );
    expect(() => mustNotLast({ from: NOW, to: "2026-04-30T00:00:00.000Z" }, 30)).toThrow(
      expect.objectContaining(refused("cover.too-long")),
    );
  });

  test("does so alone: nobody has two, unless the first is over", () => {
    const leave = aLeave({ cover: "na", coverName: "李娜" });
    expect(() => mustBeUncovered(leave, NOW)).toThrow(expect.objectContaining(refused("cover.taken")));
    const { coverName, ...nameless } = leave;
    expect(() => mustBeUncovered({ ...nameless, coverTo: NOW }, NOW)).not.toThrow();
    expect(() => mustBeUncovered(nameless, NOW)).toThrow();
    expect(() => mustBeUncovered(aLeave(), NOW)).not.toThrow();
  });

  test("is remembered until it is over", () => {
    const over = { ...cover, absence: "lev_0", to: "2026-03-01T00:00:00.000Z" };
    expect(withCovering({ covering: [over] }, { added: cover, now: NOW }).covering).toEqual([cover]);
    expect(withCovering<Pick<Staff, "covering">>({}, { added: cover, now: NOW }).covering).toEqual([cover]);
    const longer = { ...cover, to: "2026-03-20T10:00:00.000Z" };
    const other = { ...cover, absence: "lev_2", owner: "bo" };
    expect(withCovering({ covering: [cover, other] }, { added: longer, now: NOW }).covering).toEqual([
      other,
      longer,
    ]);
    expect(withoutCovering({ covering: [cover] }, "lev_1").covering).toEqual([]);
    expect(withoutCovering<Pick<Staff, "covering">>({}, "lev_1").covering).toEqual([]);
  });
});

describe("two that are one", () => {
  const other = aClient({
    id: "cli_2",
    name: "恒信集团",
    shortName: "恒信",
    employees: 80,
    owner: "na",
    unit: "GZ-B",
  });

  test("nothing of either is lost: what the winner has stays, what only the other has comes", () => {
    const kept = aClient({ address: "一号" });
    const merged = mergedOf({ kept, other }, []);
    expect(merged).toMatchObject({ id: "cli_1", address: "一号", employees: 80, owner: "min", unit: "GZ-A" });
    expect(mergedOf({ kept, other }, ["owner"])).toMatchObject({ owner: "na", unit: "GZ-B" });
    expect(differencesOf({ kept, other }, ["owner"]).filter(({ isTaken }) => isTaken)).toHaveLength(1);
    expect(
      mergedOf({ kept: { ...kept, lastContactAt: NOW, inNetworkSince: "2020-01-01" }, other }, []),
    ).toMatchObject({ lastContactAt: NOW });
  });

  test("a reference is never with both", () => {
    const taken = { ...other, uscc: "U2", externalRef: "R2" };
    const merged = mergedOf({ kept: aClient(), other: taken }, []);
    expect(merged).toMatchObject({ uscc: "U2", externalRef: "R2" });
    expect(ledOn(taken, { kept: aClient(), merged }).uscc).toBeUndefined();
    const own = mergedOf({ kept: aClient({ externalRef: "R1" }), other: taken }, []);
    expect(ledOn(taken, { kept: aClient(), merged: own })).toMatchObject({
      externalRef: "R2",
      mergedInto: "cli_1",
    });
  });
});

test("a word for a place means a grid before an area, and an area before a unit", () => {
  const grid = {
    id: "g1",
    version: "v",
    province: "GD",
    unit: "GZ-A",
    name: "东片大厦",
    kind: "BUILDING" as const,
    areaClass: "WEST" as const,
  };
  const all = { grids: [grid], tree: UNITS, reach: ["GZ-A"] };
  expect(placeMeant("东片", all)).toEqual({ kind: "grids", grids: [grid] });
  expect(placeMeant("西片", all)).toEqual({ kind: "grids", grids: [grid] });
  expect(placeMeant("A组", all)).toEqual({ kind: "units", codes: ["GZ-A"] });
  expect(placeMeant("B组", all)).toBeUndefined();
});

test("a pack tells what presses first, and leaves out what is over", () => {
  const contract = (no: string, endsOn: string, status = "ACTIVE") =>
    ({ id: no, no, endsOn, status }) as Contract;
  const archive = {
    client: aClient({ address: "一号", lastContactAt: NOW, mapScore: 40, products: ["V"] }),
    contacts: [
      { name: "使用者", buyingRole: "USER" },
      { name: "决策者", buyingRole: "DECIDER" },
    ] as never,
    relations: [],
    accounts: [{ status: "OVERDUE" }] as never,
    subscriptions: [],
    contracts: [
      contract("2", "2027-01-01"),
      { ...contract("1", "2026-06-01"), title: "专线" },
      contract("0", "2025-01-01", "EXPIRED"),
    ],
    bills: [],
    usage: [],
    needs: [{ text: "专线" }] as never,
    opportunities: [],
    benefits: [],
    redemptions: [],
    ratings: [],
    discounts: [],
    promises: [
      { text: "二", dueOn: "2026-05-02" },
      { text: "一", dueOn: "2026-05-01" },
    ] as never,
  };
  const tasks = [aTask({ id: "t1", client: { id: "cli_1", name: "恒" } }), aTask({ id: "t2" })];
  const { dueAt, ...undated } = aTask({ id: "t3", client: { id: "cli_1", name: "恒" } });
  const pack = packOf(archive, { tasks: [undated, ...tasks, { ...undated, id: "t4" }], lines: 5 });
  expect(pack).toMatchObject({ address: "一号", mapScore: 40, isInArrears: true, products: ["V"] });
  expect(pack.people.map(({ name }) => name)).toEqual(["决策者", "使用者"]);
  expect(pack.contracts.map(({ no }) => no)).toEqual(["1", "2"]);
  expect(pack.promises.map(({ text }) => text)).toEqual(["一", "二"]);
  expect(pack.tasks).toHaveLength(3);
  expect(packOf({ ...archive, client: aClient(), accounts: [] }, { tasks: [], lines: 1 })).toMatchObject({
    isInArrears: false,
    products: [],
    tasks: [],
  });
  expect(sees(MIN, aClient())).toBe(true);
});
