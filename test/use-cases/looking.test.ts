import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { preview } from "#shared/perform.ts";
import { completeTask } from "#shared/use-cases/tasks/complete-task.ts";
import { explainPriority } from "#shared/use-cases/tasks/explain-priority.ts";
import { handOverTask } from "#shared/use-cases/tasks/hand-over-task.ts";
import { showAgenda } from "#shared/use-cases/tasks/show-agenda.ts";
import { showToday } from "#shared/use-cases/tasks/show-today.ts";
import { aClock, aLeave, aTask, BO, MIN, ref, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const at = instantAt;

describe("today", () => {
  test("every open item is ranked, snoozed or delegated", async () => {
    const hidden = aTask({ id: "tsk_2", hiddenUntil: at("2026-03-12", "00:00") });
    const { say } = await aHouse({ tasks: [aTask(), hidden, aTask({ id: "tsk_3" })] });
    await say(handOverTask, { task: { owner: "min", id: "tsk_3" }, to: "na" });
    const day = await say(showToday, {});
    expect(day.counts).toEqual({ open: 3, ranked: 1, snoozed: 1, delegated: 1 });
    expect(day).toMatchObject({ owner: "min", name: "王敏", first: { task: { id: "tsk_1" } } });
  });

  test("one's own day is one Query and nothing else, once the rules are remembered", async () => {
    const { ports, say, requests } = await aHouse({ tasks: [aTask()] });
    await say(showToday, {});
    const before = requests();
    await preview(showToday, { ports, caller: MIN, input: {} });
    expect(requests() - before).toBe(1);
  });

  test("another day is seen as of its own morning, and no day that has passed", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    expect(await say(showToday, { day: "2026-03-11" })).toMatchObject({ at: at("2026-03-11", "08:30") });
    expect(await say(showToday, { day: "2026-03-09" })).toMatchObject({ at: at("2026-03-09", "08:20") });
    await expect(say(showToday, { day: "2026-03-08" })).rejects.toMatchObject(
      refused("date.past", { at: at("2026-03-09", "00:00") }),
    );
  });

  test("a supervisor sees the day of somebody in reach, and nobody else does", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    expect(await say(showToday, { owner: "min" }, { as: ZHAO })).toMatchObject({ name: "王敏" });
    await expect(say(showToday, { owner: "min" }, { as: BO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
    await expect(say(showToday, { owner: "who" }, { as: ZHAO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});

describe("why", () => {
  test("the printed terms add up to the score", async () => {
    const { say } = await aHouse({ tasks: [aTask({ type: "FAULT", clocks: [aClock()] })] });
    const { ranked, rulesVersion } = await say(explainPriority, { task: ref() });
    expect(ranked.terms.reduce((sum, { points }) => sum + points, 0)).toBe(ranked.score);
    expect(rulesVersion).toBe("default-1");
  });

  test("what is done has no priority", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await say(completeTask, { task: ref() });
    await expect(say(explainPriority, { task: ref() })).rejects.toMatchObject(refused("task.not-open"));
  });
});

describe("the agenda", () => {
  test("a day shows what begins, falls due and is taken, in time order", async () => {
    const { dueAt: _, ...undated } = aTask({ id: "tsk_0" });
    const visit = aTask({
      id: "tsk_v",
      startsAt: at("2026-03-10", "14:30"),
      dueAt: at("2026-03-10", "15:30"),
    });
    const due = aTask({ id: "tsk_d", dueAt: at("2026-03-10", "18:00") });
    const leave = aLeave({ from: at("2026-03-09", "13:00"), to: at("2026-03-10", "12:00") });
    const { say } = await aHouse({ tasks: [undated, due, visit], leave: [leave] });
    const { days, undated: without } = await say(showAgenda, { from: "2026-03-09", to: "2026-03-11" });
    const lines = days.map(({ day, lines: of }) => [day, of.map((line) => [line.kind, line.at])]);
    expect(lines).toEqual([
      ["2026-03-09", [["absence", leave.from]]],
      [
        "2026-03-10",
        [
          ["absence", at("2026-03-10", "00:00")],
          ["begins", visit.startsAt],
          ["due", due.dueAt],
        ],
      ],
      ["2026-03-11", []],
    ]);
    expect(without).toBe(1);
  });

  test("at the same moment the order is always the same", async () => {
    const leave = aLeave({ from: at("2026-03-09", "18:00"), to: at("2026-03-09", "20:00") });
    const tasks = ["b", "c", "a", "d"].map((id) => aTask({ id: `tsk_${id}` }));
    const { say } = await aHouse({ tasks, leave: [leave] });
    const { days } = await say(showAgenda, { from: "2026-03-09", to: "2026-03-09" });
    const ids = days[0]?.lines.map((line) => (line.kind === "absence" ? line.absence.id : line.task.id));
    expect(ids).toEqual(["lev_1", "tsk_a", "tsk_b", "tsk_c", "tsk_d"]);
  });

  test("holidays and worked weekends are named", async () => {
    const { say } = await aHouse();
    const { days } = await say(showAgenda, { from: "2026-04-04", to: "2026-04-07" });
    expect(days.map(({ isWorkday, special }) => [isWorkday, special])).toEqual([
      [false, undefined],
      [false, undefined],
      [false, "holiday"],
      [true, undefined],
    ]);
    const { days: february } = await say(showAgenda, { from: "2026-02-28", to: "2026-02-28" });
    expect(february).toMatchObject([{ isWorkday: true, special: "shifted-workday" }]);
  });

  test("a month at once, not more, and never backwards", async () => {
    const { say } = await aHouse();
    expect((await say(showAgenda, { from: "2026-03-01", to: "2026-03-31" })).days).toHaveLength(31);
    await expect(say(showAgenda, { from: "2026-03-01", to: "2026-04-01" })).rejects.toMatchObject(
      refused("agenda.too-long", { days: 31 }),
    );
    await expect(say(showAgenda, { from: "2026-03-02", to: "2026-03-01" })).rejects.toMatchObject(
      refused("input.not-understood", { fields: ["to"] }),
    );
  });

  test("somebody else's is shown to whom it concerns", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    const week = { from: "2026-03-09", to: "2026-03-13", owner: "min" };
    expect(await say(showAgenda, week, { as: ZHAO })).toMatchObject({ name: "王敏" });
    await expect(say(showAgenda, week, { as: BO })).rejects.toMatchObject(refused("subject.unknown"));
    await expect(say(showAgenda, { ...week, owner: "who" })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});
