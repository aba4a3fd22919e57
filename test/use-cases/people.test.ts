import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { keepAddress } from "#shared/use-cases/people/keep-address.ts";
import { setDigest } from "#shared/use-cases/people/set-digest.ts";
import { setLanguage } from "#shared/use-cases/people/set-language.ts";
import { takeLeave } from "#shared/use-cases/people/take-leave.ts";
import { whoAmI } from "#shared/use-cases/people/who-am-i.ts";
import { aLeave, aTask, callerFor, MIN, NA, NET, NOW, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const at = instantAt;
const afternoon = { from: at("2026-03-10", "13:30"), to: at("2026-03-10", "18:00") };
const week = { from: at("2026-03-12", "00:00"), to: at("2026-03-17", "00:00") };

describe("leave", () => {
  test("half a day is taken, and what falls into it is named, the earliest first", async () => {
    const visit = aTask({
      id: "tsk_v",
      startsAt: at("2026-03-10", "14:30"),
      dueAt: at("2026-03-10", "19:00"),
    });
    const due = aTask({ id: "tsk_d", dueAt: at("2026-03-10", "14:00") });
    const { dueAt: _, ...undated } = aTask({ id: "tsk_u" });
    const evening = aTask({ id: "tsk_e", dueAt: at("2026-03-10", "18:00") });
    const first = aTask({ id: "tsk_z", dueAt: afternoon.from });
    const { ports, say } = await aHouse({ tasks: [visit, due, undated, evening, first] });
    const taken = await say(takeLeave, { ...afternoon, reason: "看病" });
    expect(taken).toMatchObject({ ...afternoon, workdays: 1, note: "看病", tell: [] });
    expect(taken.affected).toEqual([
      { id: "tsk_z", owner: "min", title: first.title, dueAt: first.dueAt },
      { id: "tsk_d", owner: "min", title: due.title, dueAt: due.dueAt },
      { id: "tsk_v", owner: "min", title: visit.title, startsAt: visit.startsAt, dueAt: visit.dueAt },
    ]);
    const [absence] = (await ports.tasks.desk("min")).absences;
    expect(absence).toMatchObject({ id: taken.id, kind: "LEAVE", reason: "看病", unit: "GZ-A" });
  });

  test("a cover of the same unit is named and told", async () => {
    const { ports, say } = await aHouse();
    expect(await say(takeLeave, { ...week, cover: "na" })).toMatchObject({
      ...{ workdays: 3, cover: { id: "na", name: "李娜" }, tell: ["na"] },
    });
    expect((await ports.tasks.desk("min")).absences).toMatchObject([{ cover: "na", coverName: "李娜" }]);
  });

  test("a cover who is away, of another unit, oneself, or gone does not do", async () => {
    const hers = aLeave({ owner: "na", from: at("2026-03-16", "00:00"), to: at("2026-03-18", "00:00") });
    const { say } = await aHouse({ leave: [hers] });
    for (const [cover, name] of [
      ["na", "李娜"],
      ["bo", "陈波"],
      ["min", "王敏"],
      ["gone", "孙离"],
    ] as const) {
      const wanted = say(takeLeave, { ...week, cover });
      await expect(wanted).rejects.toMatchObject(refused("cover.impossible", { name }));
    }
    const nobody = say(takeLeave, { ...week, cover: "who" });
    await expect(nobody).rejects.toMatchObject(refused("staff.unknown", { said: "who" }));
  });

  test("leave on leave is refused and names what was taken; an appointment is no leave", async () => {
    const taken = aLeave();
    const visit = aLeave({ id: "app_1", kind: "APPOINTMENT", ...week });
    const { say } = await aHouse({ leave: [taken, visit] });
    await expect(say(takeLeave, afternoon)).rejects.toMatchObject(
      refused("leave.overlapping", { from: taken.from, to: taken.to }),
    );
    expect(await say(takeLeave, week)).toMatchObject({ workdays: 3 });
  });

  test("leave may have begun, but neither be over nor too long nor end before it begins", async () => {
    const { say } = await aHouse();
    const begun = { from: at("2026-03-09", "00:00"), to: at("2026-03-10", "00:00") };
    expect(await say(takeLeave, begun)).toMatchObject({ workdays: 1 });
    const over = { from: at("2026-03-06", "00:00"), to: NOW };
    await expect(say(takeLeave, over)).rejects.toMatchObject(refused("date.past", { at: NOW }));
    const long = { from: at("2026-04-01", "00:00"), to: at("2026-09-28", "00:01") };
    await expect(say(takeLeave, long)).rejects.toMatchObject(refused("leave.too-long", { days: 180 }));
    const back = { from: week.to, to: week.from };
    await expect(say(takeLeave, back)).rejects.toMatchObject(
      refused("input.not-understood", { fields: ["to"] }),
    );
  });

  test("leave over days off counts working days only", async () => {
    const { say } = await aHouse();
    const weekend = { from: at("2026-03-14", "00:00"), to: at("2026-03-16", "00:00") };
    expect(await say(takeLeave, weekend)).toMatchObject({ workdays: 0 });
  });

  test("asking first shows what would follow and takes nothing", async () => {
    const { ports, tryOut } = await aHouse({ tasks: [aTask({ dueAt: at("2026-03-10", "15:00") })] });
    const { outcome, writes } = await tryOut(takeLeave, afternoon);
    expect(outcome.affected).toHaveLength(1);
    expect(writes).toHaveLength(1);
    expect((await ports.tasks.desk("min")).absences).toEqual([]);
  });
});

describe("the digest", () => {
  test("a time of one's own turns it on", async () => {
    const { ports, say } = await aHouse();
    expect(await say(setDigest, { digest: "off" })).toEqual({
      digest: "off",
      at: "08:20",
      daysOff: "critical",
    });
    const chosen = { digest: "on", at: "07:30", daysOff: "critical" };
    expect(await say(setDigest, { at: "07:30" })).toEqual(chosen);
    expect((await ports.staff.find("min"))?.notify).toEqual({
      digest: "on",
      digestAt: "07:30",
      daysOff: "critical",
    });
    expect(await say(setDigest, { daysOff: "never" })).toEqual({ ...chosen, daysOff: "never" });
    expect(await say(setDigest, { at: "07:45", digest: "off" })).toMatchObject({
      digest: "off",
      at: "07:45",
    });
  });

  test("a time at which none is sent is refused with those that are", async () => {
    const { say } = await aHouse();
    const hours = refused("digest.out-of-hours", { from: "06:00", until: "20:00" });
    for (const time of ["05:59", "20:01"])
      await expect(say(setDigest, { at: time })).rejects.toMatchObject(hours);
    await expect(say(setDigest, {})).rejects.toMatchObject(refused("input.not-understood"));
  });

  test("somebody who is not known has none", async () => {
    const { say } = await aHouse();
    const who = { ...MIN, id: "who" };
    for (const asked of [say(setDigest, { digest: "off" }, { as: who }), say(whoAmI, {}, { as: who })])
      await expect(asked).rejects.toMatchObject(refused("subject.unknown"));
    await expect(say(setLanguage, { language: "en" }, { as: who })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});

test("the language follows the person, and choosing it again changes nothing", async () => {
  const { ports, say, table } = await aHouse();
  expect(await say(setLanguage, { language: "en" })).toEqual({ language: "en" });
  expect(await ports.staff.find("min")).toMatchObject({ language: "en" });
  const then = table.all();
  expect(await say(setLanguage, { language: "en" })).toEqual({ language: "en" });
  expect(table.all()).toEqual(then);
});

test("where a person can be written to is kept once per channel, and is nothing to take back", async () => {
  const { ports, say } = await aHouse();
  const web = { channel: "web", address: '{"id":1}' };
  expect(await say(keepAddress, web)).toBe("kept");
  expect(await say(keepAddress, web)).toBe("known");
  expect(await say(keepAddress, { channel: "wecom", address: '"u1"' })).toBe("kept");
  expect((await ports.staff.find("min"))?.addresses).toEqual({ web: '{"id":1}', wecom: '"u1"' });
  const nobody = say(keepAddress, web, { as: { ...MIN, id: "who" } });
  await expect(nobody).rejects.toMatchObject(refused("subject.unknown"));
});

test("everybody hears who they are, where they belong and how far they see", async () => {
  const { say } = await aHouse();
  const path = ["GD", "GZ", "GZ-A"];
  const me = await say(whoAmI, {});
  expect(me).toMatchObject({ name: "王敏", post: "ACCOUNT_MANAGER", role: "manager", reach: 0 });
  expect(me.units.map(({ code }) => code)).toEqual(path);
  expect(await say(whoAmI, {}, { as: ZHAO })).toMatchObject({ role: "supervisor", reach: 1 });
  expect(await say(whoAmI, {}, { as: callerFor("adm") })).toMatchObject({ role: "admin", reach: "everyone" });
  for (const as of [NA, NET, callerFor("ops")])
    expect(await say(whoAmI, {}, { as })).toMatchObject({ id: as.id });
});
