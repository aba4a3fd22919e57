import { beforeEach, describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { covering } from "#shared/domain/people/caller.ts";
import { acceptHandOver } from "#shared/use-cases/ownership/accept-hand-over.ts";
import { coverFor } from "#shared/use-cases/ownership/cover-for.ts";
import { handOverClients } from "#shared/use-cases/ownership/hand-over-clients.ts";
import { listHandOvers } from "#shared/use-cases/ownership/list-hand-overs.ts";
import { takeLeave } from "#shared/use-cases/people/take-leave.ts";
import { showToday } from "#shared/use-cases/tasks/show-today.ts";
import { aClient, aLeave, aTask, BO, LEAD, MIN, NA, NOW, refused, ZHAO } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { people } from "#test/use-cases/ownership/given.ts";

const FRIDAY = instantAt("2026-03-13", "18:00");
const away = aLeave({ from: instantAt("2026-03-09", "00:00"), to: instantAt("2026-03-14", "00:00") });

let house: House;
beforeEach(async () => {
  house = await aHouse({ people, clients: [aClient()], tasks: [aTask()], leave: [away] });
});

/** Who speaks, as the door brings him at that moment. */
async function nowOf(caller: typeof NA, now = NOW) {
  const staff = await house.ports.staff.find(caller.id);
  return staff ? covering(caller, { staff, now }) : caller;
}

describe("standing in for somebody", () => {
  test("on leave shows what it opens, and the day of the other is seen until it ends", async () => {
    const covered = await house.say(coverFor, { away: "min", to: FRIDAY }, { as: NA });
    expect(covered).toMatchObject({
      cover: { id: "na" },
      away: { id: "min" },
      to: FRIDAY,
      tasks: 1,
      clients: 1,
      tell: ["min"],
    });
    expect((await house.ports.tasks.desk("min")).absences).toMatchObject([{ cover: "na", coverTo: FRIDAY }]);
    expect((await house.say(showToday, { owner: "min" }, { as: await nowOf(NA) })).counts.open).toBe(1);
    await expect(
      house.say(showToday, { owner: "min" }, { as: await nowOf(NA, FRIDAY) }),
    ).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("for the whole leave, where no end is said", async () => {
    const { to } = await house.say(coverFor, { away: "min" }, { as: NA });
    expect(to).toBe(away.to);
    expect((await house.ports.tasks.desk("min")).absences[0]?.coverTo).toBeUndefined();
  });

  test("is arranged by the supervisor without a leave, which is then recorded, and needs its end", async () => {
    house = await aHouse({ people });
    await expect(house.say(coverFor, { away: "min", by: "na" }, { as: ZHAO })).rejects.toMatchObject(
      refused("cover.no-leave"),
    );
    await house.say(
      coverFor,
      { away: "min", by: "na", from: instantAt("2026-03-10", "08:30"), to: FRIDAY },
      { as: ZHAO },
    );
    expect((await house.ports.tasks.desk("min")).absences).toMatchObject([
      { kind: "LEAVE", cover: "na", to: FRIDAY },
    ]);
    await expect(house.say(coverFor, { away: "na", to: FRIDAY }, { as: MIN })).rejects.toMatchObject(
      refused("cover.no-leave"),
    );
    await expect(
      house.say(coverFor, { away: "zhao", by: "na", to: FRIDAY }, { as: ZHAO }),
    ).rejects.toMatchObject(refused("cover.no-leave"));
  });

  test("is nobody's business of another team, nor by somebody who is not known or not there", async () => {
    await expect(house.say(coverFor, { away: "min" }, { as: BO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
    await expect(house.say(coverFor, { away: "nobody" }, { as: NA })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
    await expect(house.say(coverFor, { away: "min", by: "nobody" }, { as: ZHAO })).rejects.toMatchObject(
      refused("staff.unknown"),
    );
    await expect(house.say(coverFor, { away: "min", by: "gone" }, { as: ZHAO })).rejects.toMatchObject(
      refused("cover.impossible"),
    );
    await expect(
      house.say(coverFor, { away: "min" }, { as: { ...NA, province: "HN" } }),
    ).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("comes with taking leave as well, and not for longer than thirty days", async () => {
    house = await aHouse({ people });
    const from = instantAt("2026-03-10", "00:00");
    await house.say(takeLeave, { from, to: FRIDAY, cover: "na" });
    expect((await house.ports.staff.find("na"))?.covering).toMatchObject([
      { owner: "min", from, to: FRIDAY },
    ]);
    const long = house.say(takeLeave, {
      from: instantAt("2026-04-01", "00:00"),
      to: instantAt("2026-06-01", "00:00"),
      cover: "na",
    });
    await expect(long).rejects.toMatchObject(refused("cover.too-long"));
  });
});

describe("ending it early", () => {
  const end = async (as: typeof NA) => await house.say(coverFor, { away: "min", end: true }, { as });

  test.each([
    ["who stands in", NA],
    ["who was away", MIN],
    ["the supervisor", ZHAO],
  ])("is up to %s", async (_, as) => {
    await house.say(coverFor, { away: "min", to: FRIDAY }, { as: NA });
    expect(await end(as)).toMatchObject({ isEnded: true, to: NOW });
    expect((await house.ports.staff.find("na"))?.covering ?? []).toEqual([]);
    expect((await nowOf(NA)).covers).toBeUndefined();
    await expect(end(as)).rejects.toMatchObject(refused("cover.none"));
  });

  test("is nobody else's, and nothing where nobody stands in", async () => {
    await expect(end(NA)).rejects.toMatchObject(refused("cover.none"));
    await house.say(coverFor, { away: "min", to: FRIDAY }, { as: NA });
    await expect(end({ ...NA, id: "liu" })).rejects.toMatchObject(refused("cover.none"));
    await house.say(coverFor, { away: "min", end: true }, { as: { ...LEAD, role: "supervisor" } });
  });
});

test("what waits for who is away is accepted by who stands in, in the other's place", async () => {
  house = await aHouse({ people, clients: [aClient({ owner: "liu" })], leave: [away] });
  await house.say(handOverClients, { from: "liu", to: "min", reason: "急调" }, { as: ZHAO });
  await house.say(coverFor, { away: "min" }, { as: NA });
  const as = await nowOf(NA);
  const { orders } = await house.say(listHandOvers, { mine: true }, { as });
  const [order] = orders;
  await house.say(
    acceptHandOver,
    { order: { to: "min", id: order?.id ?? "" }, answer: "accept" },
    { as, message: "yes" },
  );
  const entry = await house.ports.journal.find(house.ports.ids.digest("na yes 0"));
  expect(entry).toMatchObject({ by: "na", forId: "min", forName: "王敏" });
  await expect(
    house.say(acceptHandOver, { order: { to: "min", id: "no" }, answer: "accept" }, { as }),
  ).rejects.toMatchObject(refused("subject.unknown"));
});
