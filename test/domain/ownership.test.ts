import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import { type Checking, findingsFor, isBlocking, mostClients } from "#shared/domain/ownership/checks.ts";
import { coverageOf } from "#shared/domain/ownership/coverage.ts";
import { titleOf } from "#shared/domain/ownership/handover-order.ts";
import { headsAbove, inHandsOf, stepOf } from "#shared/domain/ownership/moving.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { aClient, aPerson, aTask, UNITS } from "#test/use-cases/given.ts";

const rules = DEFAULT_RULES.assignment;
const checking = (over: Partial<Checking> = {}): Checking => ({
  ...{ to: { id: "na", certGrade: "L4" }, have: 0, gridOwners: [], rules, today: "2026-03-09" },
  ...over,
});
const codes = (clients: readonly Client[], over: Partial<Checking> = {}) =>
  findingsFor(clients, checking(over)).map(({ code }) => code);

describe("what is looked at before clients are given to somebody", () => {
  test("a book that gets too large is told, and one that is nearly full", () => {
    expect(codes([aClient()], { have: 200 })).toEqual(["load.over"]);
    expect(codes([aClient()], { have: 179 })).toEqual(["load.near"]);
    expect(codes([aClient()], { have: 178 })).toEqual([]);
    expect(mostClients({ capacityPoints: 50 }, rules)).toBe(100);
  });

  test.each([
    ["A", undefined, ["cert.low"]],
    ["A", "L2", ["cert.low"]],
    ["A", "L3", []],
    ["B", "L1", ["cert.low"]],
    ["B", "L2", []],
    ["C", undefined, []],
    ["NONE", undefined, []],
  ] as const)("a client of class %s with a certificate of %s: %j", (valueClass, certGrade, expected) => {
    const to = { id: "na", ...(certGrade && { certGrade }) };
    expect(codes([aClient({ valueClass })], { to })).toEqual(expected);
  });

  test("a certificate that has expired counts as none, and one of the day still holds", () => {
    const to = (certValidTo: string) => ({ to: { id: "na", certGrade: "L4" as const, certValidTo } });
    expect(codes([aClient()], to("2026-03-08"))).toEqual(["cert.expired"]);
    expect(codes([aClient()], to("2026-03-09"))).toEqual([]);
  });

  test("a place that somebody else looks after is told once per person, with its clients", () => {
    const at = (grid: string, owner: string) => ({ grid, name: `楼${grid}`, owner, ownerName: owner });
    const gridOwners = [at("1", "liu"), at("2", "liu"), at("3", "na"), at("4", "sun")];
    const clients = ["1", "2", "3"].map((grid) => aClient({ id: grid, shortName: `客${grid}`, grid }));
    expect(findingsFor(clients, checking({ gridOwners }))).toEqual([
      { code: "grid.elsewhere", grid: "楼1、楼2", owner: "liu", names: ["客1", "客2"] },
    ]);
  });

  test("who is new gets a hint about state-owned and foreign clients, which stops nothing", () => {
    const hired = (hiredOn: string) => ({ to: { id: "na", certGrade: "L4" as const, hiredOn } });
    const state = aClient({ ownership: "STATE" });
    expect(codes([state], hired("2025-12-01"))).toEqual(["new-manager"]);
    expect(codes([aClient({ ownership: "PRIVATE" })], hired("2025-12-01"))).toEqual([]);
    expect(codes([state], hired("2020-12-01"))).toEqual([]);
    expect(isBlocking({ code: "new-manager" })).toBe(false);
    expect(isBlocking({ code: "load.over" })).toBe(true);
  });
});

describe("a client in other hands", () => {
  const to = { ...aPerson({ id: "na", name: "李娜", unit: "GZ-B" }), version: "v" };

  test("is no more unmanned, and its new owner is not its own backup", () => {
    const client = aClient({ unmanned: true, backupManagerId: "na" });
    const moved = inHandsOf(client, { to, isCaretaker: false });
    expect(moved).toMatchObject({ owner: "na", unit: "GZ-B" });
    expect(moved.unmanned).toBeUndefined();
    expect(moved.backupManagerId).toBeUndefined();
    expect(inHandsOf(aClient({ backupManagerId: "bo" }), { to, isCaretaker: true })).toMatchObject({
      unmanned: true,
      backupManagerId: "bo",
    });
  });

  test("follows with the last of its tasks and contracts, however many there are", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (tasks, contracts) => {
        let left = {
          client: aClient(),
          tasks: Array.from({ length: tasks }, (_, n) => aTask({ id: `tsk_${n}` })),
          contracts: Array.from({ length: contracts }, (_, n) => ({ id: `con_${n}` }) as Contract),
          discounts: [],
        };
        for (let steps = 0; steps < 20; steps += 1) {
          const { isLast, tasks: taken, contracts: further } = stepOf(left);
          expect(taken.length + further.length).toBeLessThanOrEqual(15);
          if (isLast) {
            expect([taken.length, further.length]).toEqual([left.tasks.length, left.contracts.length]);
            return;
          }
          left = {
            ...left,
            tasks: left.tasks.slice(taken.length),
            contracts: left.contracts.slice(further.length),
          };
        }
        throw new Error("it never ends");
      }),
    );
  });

  test("goes to the nearest head above, never to oneself", () => {
    expect(headsAbove({ id: "min", unit: "GZ-A" }, UNITS)).toEqual(["zhao", "lead"]);
    expect(headsAbove({ id: "zhao", unit: "GZ-A" }, UNITS)).toEqual(["lead"]);
    expect(headsAbove({ id: "bo", unit: "nowhere" }, UNITS)).toEqual([]);
  });

  test("is called by its first three names", () => {
    const named = (count: number) =>
      titleOf(Array.from({ length: count }, (_, n) => ({ shortName: `客${n + 1}` })));
    expect([named(1), named(3), named(5)]).toEqual(["客1", "客1、客2、客3", "客1、客2、客3 …(5)"]);
  });
});

test("the coverage of a place is what we have of what there is, and unknown where nobody estimated it", () => {
  const grid = { name: "创业大厦", companiesEst: 40, estimatedOn: "2026-03-01" };
  expect(coverageOf(grid, 12)).toEqual({
    ...{ name: "创业大厦", clients: 12, companies: 40, coverageBp: 3000, estimatedOn: "2026-03-01" },
  });
  expect(coverageOf({ name: "创业大厦", companiesEst: 10 }, 12).coverageBp).toBe(10_000);
  expect(coverageOf({ name: "创业大厦" }, 12)).toEqual({ name: "创业大厦", clients: 12 });
});
