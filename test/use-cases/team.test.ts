import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { byRisk, type PersonLoad } from "#shared/domain/tasks/team-load.ts";
import { showTeam } from "#shared/use-cases/people/show-team.ts";
import { aClock, aLeave, aPerson, aTask, LEAD, MIN, PEOPLE, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const at = instantAt;

describe("a team", () => {
  test("who needs help first comes first, with what weighs on each", async () => {
    const late = aTask({ id: "tsk_1", owner: "na", dueAt: at("2026-03-06", "18:00"), status: "NEW" });
    const wish = aTask({ id: "tsk_2", owner: "na", dueAt: at("2026-03-06", "18:00"), soft: true });
    const fault = aTask({ id: "tsk_3", type: "FAULT", clocks: [aClock({ limitMinutes: 60 })] });
    const near = aTask({ id: "tsk_4", type: "FAULT", clocks: [aClock({ limitMinutes: 90 })] });
    const today = aLeave({ owner: "na", from: at("2026-03-09", "00:00"), to: at("2026-03-10", "00:00") });
    const { say } = await aHouse({ tasks: [late, wish, fault, near], leave: [today] });
    const team = await say(showTeam, {}, { as: ZHAO });
    expect(team).toMatchObject({ kind: "team", unit: { code: "GZ-A", name: "A组" } });
    expect(team.kind === "team" && team.people.map(({ name }) => name)).toEqual(["王敏", "李娜", "李工"]);
    expect(team).toMatchObject({
      people: [
        { id: "min", open: 2, now: 2, atRisk: 2, overdue: 0, away: false },
        { id: "na", open: 2, overdue: 1, unaccepted: 1, atRisk: 0, away: true },
        { id: "net", open: 0, now: 0 },
      ],
    });
  });

  test("a chief sees every unit below his own, and one of them when he names it", async () => {
    const { say } = await aHouse();
    const all = await say(showTeam, {}, { as: LEAD });
    expect(all.kind === "team" && all.people.map(({ id }) => id)).toEqual(["bo", "min", "na", "net", "zhao"]);
    expect(await say(showTeam, { unit: "GZ-B" }, { as: LEAD })).toMatchObject({ people: [{ id: "bo" }] });
  });

  test("a unit out of reach answers like none", async () => {
    const { say } = await aHouse();
    for (const unit of ["GZ-B", "XX"])
      await expect(say(showTeam, { unit }, { as: ZHAO })).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("a person's day is shown in full, but only in reach", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    const shown = await say(showTeam, { staff: "min" }, { as: ZHAO });
    expect(shown).toMatchObject({
      kind: "person",
      person: { open: 1 },
      plan: { first: { task: { id: "tsk_1" } } },
    });
    for (const staff of ["bo", "who"])
      await expect(say(showTeam, { staff }, { as: ZHAO })).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("more people than are read one by one lead to a choice of units", async () => {
    const many = Array.from({ length: 31 }, (_, n) =>
      aPerson({ id: `m${n}`, name: `客户经理${n}`, unit: "GZ-B" }),
    );
    const { say } = await aHouse({ people: [...PEOPLE, ...many] });
    expect(await say(showTeam, {}, { as: LEAD })).toEqual({
      kind: "too-large",
      largest: 30,
      units: [
        { code: "GZ-A", name: "A组" },
        { code: "GZ-B", name: "B组" },
      ],
    });
  });

  test("a leader whose unit is not in the tree sees a team without a name", async () => {
    const { say } = await aHouse();
    const stray: Caller = { ...ZHAO, id: "new", unit: "GZ-C", reach: "everyone" };
    expect(await say(showTeam, {}, { as: stray })).toEqual({ kind: "team", people: [] });
  });

  test("managers have no team", async () => {
    const { say } = await aHouse();
    await expect(say(showTeam, {}, { as: MIN })).rejects.toMatchObject(refused("role.not-allowed"));
  });
});

test("promises at risk weigh more than urgent work, that more than late work, absence breaks a tie, then the id", () => {
  const idle: PersonLoad = {
    ...{ id: "b", name: "", post: "ACCOUNT_MANAGER", unit: "", open: 0, now: 0, overdue: 0, atRisk: 0 },
    ...{ unaccepted: 0, minutes: { capacity: 480, planned: 0 }, away: false },
  };
  const sorted = [
    idle,
    { ...idle, id: "a" },
    { ...idle, id: "c", away: true },
    { ...idle, id: "o", open: 1 },
    { ...idle, id: "l", overdue: 1 },
    { ...idle, id: "n", now: 1, overdue: 9 },
    { ...idle, id: "r", atRisk: 1 },
  ].toSorted(byRisk);
  expect(sorted.map(({ id }) => id)).toEqual(["r", "n", "l", "o", "c", "a", "b"]);
  expect([{ ...idle, id: "c", away: true }, idle].toSorted(byRisk).map(({ id }) => id)).toEqual(["c", "b"]);
});
