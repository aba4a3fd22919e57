import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { editTask } from "#shared/use-cases/tasks/edit-task.ts";
import { postponeTask } from "#shared/use-cases/tasks/postpone-task.ts";
import { aClock, aTask, NOW, ref, refused, ZHAO } from "./given.ts";
import { aHouse, type House } from "./house.ts";

const at = instantAt;
const FRIDAY = at("2026-03-13", "18:00");

async function only({ ports }: House, owner = "min"): Promise<OpenTask | undefined> {
  return (await ports.tasks.desk(owner)).tasks[0];
}

describe("editing", () => {
  test("only what is said changes", async () => {
    const house = await aHouse({ tasks: [aTask()] });
    const to = { title: "回访东城建材", due: FRIDAY, minutes: 20, urgency: "VERY_URGENT" } as const;
    const edited = await house.say(editTask, { task: ref(), ...to });
    expect(edited).toMatchObject({
      dueAt: FRIDAY,
      changed: ["title", "due", "minutes", "urgency"],
      tell: [],
    });
    expect(await only(house)).toMatchObject({ title: "回访东城建材", minutes: 20, urgency: "VERY_URGENT" });
    await house.say(editTask, { task: ref(), minutes: 25 });
    expect(await only(house)).toMatchObject({ title: "回访东城建材", dueAt: FRIDAY, minutes: 25 });
  });

  test("one without a date keeps none", async () => {
    const { dueAt: _, ...undated } = aTask();
    const { say } = await aHouse({ tasks: [undated] });
    const edited = await say(editTask, { task: ref(), title: "回访" }, { as: ZHAO });
    expect(edited).toMatchObject({ changed: ["title"], tell: ["min"] });
    expect(edited).not.toHaveProperty("dueAt");
  });

  test("a new beginning takes the due time along", async () => {
    const visit = aTask({ startsAt: at("2026-03-10", "14:00"), dueAt: at("2026-03-10", "16:00") });
    const { say } = await aHouse({ tasks: [visit] });
    const startsAt = at("2026-03-11", "09:00");
    expect(await say(editTask, { task: ref(), startsAt })).toMatchObject({
      startsAt,
      dueAt: at("2026-03-11", "11:00"),
    });
  });

  test("what was snoozed beyond its new time shows again, and else stays snoozed", async () => {
    const hiddenUntil = at("2026-03-20", "00:00");
    const house = await aHouse({ tasks: [aTask({ hiddenUntil, dueAt: at("2026-03-20", "18:00") })] });
    await house.say(editTask, { task: ref(), due: at("2026-03-21", "18:00") });
    expect(await only(house)).toMatchObject({ hiddenUntil });
    await house.say(editTask, { task: ref(), due: FRIDAY });
    expect(await only(house)).not.toHaveProperty("hiddenUntil");
  });

  test("a change to nothing is not understood, and none leads into the past", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await expect(say(editTask, { task: ref() })).rejects.toMatchObject(
      refused("input.not-understood", { fields: ["change"] }),
    );
    await expect(say(editTask, { task: ref(), due: NOW })).rejects.toMatchObject(refused("date.past"));
  });
});

describe("postponing", () => {
  test("what is due another day is off the list until that day begins", async () => {
    const house = await aHouse({ tasks: [aTask()] });
    const to = at("2026-03-10", "10:00");
    expect(await house.say(postponeTask, { task: ref(), to, reason: "财务在对账" })).toEqual({
      ...{ id: "tsk_1", owner: "min", title: "回访恒信物流", from: aTask().dueAt, to },
      ...{ hiddenUntil: at("2026-03-10", "00:00"), note: "财务在对账", tell: [] },
    });
    expect(await only(house)).toMatchObject({ dueAt: to, hiddenUntil: at("2026-03-10", "00:00") });
  });

  test("later the same day, or when asked to, it stays on the list", async () => {
    const { dueAt: _, ...undated } = aTask({ id: "tsk_2" });
    const { say } = await aHouse({ tasks: [aTask({ hiddenUntil: at("2026-03-12", "00:00") }), undated] });
    const later = await say(postponeTask, { task: ref(), to: at("2026-03-09", "20:00") }, { as: ZHAO });
    expect(later).not.toHaveProperty("hiddenUntil");
    expect(later).toMatchObject({ tell: ["min"] });
    const kept = await say(postponeTask, { task: { owner: "min", id: "tsk_2" }, to: FRIDAY, hide: false });
    expect(kept).toMatchObject({ to: FRIDAY });
    expect(kept).not.toHaveProperty("from");
    expect(kept).not.toHaveProperty("hiddenUntil");
  });

  test("an appointment's beginning moves along, and its due time keeps its distance", async () => {
    const visit = aTask({ startsAt: at("2026-03-09", "14:30"), dueAt: at("2026-03-09", "15:30") });
    const house = await aHouse({ tasks: [visit] });
    const to = at("2026-03-11", "09:00");
    expect(await house.say(postponeTask, { task: ref(), to })).toMatchObject({ from: visit.startsAt, to });
    expect(await only(house)).toMatchObject({ startsAt: to, dueAt: at("2026-03-11", "10:00") });
  });

  test("a running clock and a red alert that waits are never hidden, and it is said", async () => {
    const clocked = aTask({ id: "tsk_f", type: "FAULT", clocks: [aClock()] });
    const alert = { level: "RED", ackDueAt: at("2026-03-09", "12:00") } as const;
    const red = aTask({ id: "tsk_a", alert });
    const seen = aTask({ id: "tsk_b", alert: { ...alert, ackedAt: NOW } });
    const orange = aTask({ id: "tsk_o", alert: { ...alert, level: "ORANGE" } });
    const { say } = await aHouse({ tasks: [clocked, red, seen, orange] });
    const put = async (task: OpenTask) => await say(postponeTask, { task: ref(task), to: FRIDAY });
    expect(await put(clocked)).toMatchObject({ to: FRIDAY, staysFor: "clock" });
    expect(await put(red)).toMatchObject({ staysFor: "alert" });
    for (const task of [seen, orange]) {
      const postponed = await put(task);
      expect(postponed).not.toHaveProperty("staysFor");
      expect(postponed).toHaveProperty("hiddenUntil");
    }
  });

  test("a report that is put off to a day off is due the next working day", async () => {
    const { say } = await aHouse({ tasks: [aTask({ type: "REPORT_OPERATIONS" })] });
    const postponed = await say(postponeTask, { task: ref(), to: at("2026-03-14", "10:00") });
    expect(postponed).toMatchObject({ to: at("2026-03-16", "10:00") });
  });

  test("nothing is put off into the past", async () => {
    const { say } = await aHouse({ tasks: [aTask()] });
    await expect(say(postponeTask, { task: ref(), to: NOW })).rejects.toMatchObject(
      refused("date.past", { at: NOW }),
    );
  });
});
