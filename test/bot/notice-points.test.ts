import { beforeEach, expect, test } from "vitest";
import { noticePoints } from "#bot/night/notice-points.ts";
import { aClient, PEOPLE, SYSTEM } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { withPoints } from "#test/use-cases/points-given.ts";

let house: House;
beforeEach(async () => {
  house = await aHouse({
    people: PEOPLE.map((person) => (person.id === "na" ? { ...person, language: "en" as const } : person)),
    clients: [
      aClient(),
      aClient({ id: "cli_2", name: "东城建材", shortName: "东城建材" }),
      aClient({ id: "cli_3", name: "新港码头", shortName: "新港码头", owner: "na" }),
    ],
  });
  const lots = [
    { expiresOn: "2026-04-30", remaining: 700 },
    { expiresOn: "2026-05-31", remaining: 900 },
  ];
  await withPoints(house, { lots });
  await withPoints(house, { clientId: "cli_2", lots: [{ expiresOn: "2026-04-30", remaining: 499 }] });
  await withPoints(house, { clientId: "cli_3", lots });
});

async function night(day: string, isTimeUp = () => false) {
  house.isAt(day, "02:00");
  const outcome = await noticePoints({ ports: house.ports, caller: SYSTEM, isTimeUp });
  house.table.settle();
  return outcome;
}
const titles = async (owner: string) => (await house.ports.tasks.desk(owner)).tasks.map(({ title }) => title);

test("sixty, thirty and seven days before many points end the manager is asked to say so, in his language", async () => {
  expect(await night("2026-03-01")).toBe("done");
  expect(await titles("min")).toEqual(["恒信物流：700积分4月30日到期，请提醒兑换"]);
  expect(await titles("na")).toEqual(["新港码头: 700 points end on 2026-04-30, remind them"]);
  await night("2026-03-31");
  await night("2026-04-01");
  expect(await titles("min")).toEqual([
    "恒信物流：700积分4月30日到期，请提醒兑换",
    "恒信物流：900积分5月31日到期，请提醒兑换",
  ]);
});

test("on any other day nobody's account is looked at", async () => {
  await house.ports.rules.current();
  const before = house.requests();
  await night("2026-03-02");
  expect(house.requests() - before).toBeLessThan(10);
  expect(await titles("min")).toEqual([]);
});

test("a night that was stopped goes on behind the last book, and tells nobody twice", async () => {
  let looks = 5;
  expect(await night("2026-03-01", () => looks-- <= 0)).toBe("more");
  expect(await night("2026-03-01")).toBe("done");
  expect(await night("2026-03-01")).toBe("done");
  expect(await titles("min")).toHaveLength(1);
  expect(await titles("na")).toHaveLength(1);
});
