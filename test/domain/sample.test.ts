import { describe, expect, it } from "vitest";
import { makeSample, type Share } from "#local/sample/sample.ts";
import { Client, factsOf } from "#shared/domain/clients/client.ts";
import { Staff } from "#shared/domain/people/staff.ts";
import { unitsAbove } from "#shared/domain/people/unit.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { planDay } from "#shared/domain/tasks/day-plan.ts";
import { rankDesk } from "#shared/domain/tasks/priority.ts";
import { OpenTask } from "#shared/domain/tasks/task.ts";
import { at } from "#test/support/builders.ts";
import { CALENDAR } from "#test/support/calendar.ts";

const MONDAY = at("2026-03-09 08:20");

function made(now = MONDAY, scale = 1) {
  const sample = makeSample({ now, calendar: CALENDAR, scale });
  const shares = [...sample.shares()];
  const managers = shares.filter(({ person }) => person.post === "ACCOUNT_MANAGER");
  return { ...sample, shares, managers, clients: shares.flatMap(({ clients }) => clients) };
}

/** What lies open with somebody, what was handed over to him included. */
function openOf(id: string, shares: readonly Share[]): OpenTask[] {
  const given = shares.flatMap(({ handedOver }) => handedOver.map(({ after }) => after));
  const own = shares.flatMap(({ tasks }) => tasks);
  return [...own, ...given].filter(({ owner }) => owner === id).map((task) => ({ ...task, version: "seed" }));
}

const LOGGED_IN = [
  "ACCOUNT_MANAGER",
  "SUPERVISOR",
  "CHIEF_MANAGER",
  "COUNTY_LEAD",
  "CITY_LEAD",
  "PROVINCE_LEAD",
  "PROVINCE_ADMIN",
  "SYSTEM_ADMIN",
] as const;

describe("the sample province", () => {
  it("has three cities, 25 people and some 600 clients", () => {
    const { units, staff, clients } = made();
    expect(units.filter(({ level }) => level === "CITY").map(({ name }) => name)).toHaveLength(3);
    expect(staff).toHaveLength(25);
    expect(clients.length).toBeGreaterThan(550);
    expect(clients.length).toBeLessThan(650);
  });

  it("has every post that somebody logs in with, each in a unit of the one tree, each led by somebody", () => {
    const { units, staff } = made();
    const posts = new Set(staff.map(({ post }) => post));
    const people = staff.map(({ id }) => id);
    expect(LOGGED_IN.filter((post) => !posts.has(post))).toEqual([]);
    expect(staff.filter(({ unit }) => unitsAbove(units, unit).at(-1)?.level !== "GROUP")).toEqual([]);
    expect(units.filter(({ head }) => head !== undefined && !people.includes(head))).toEqual([]);
  });

  it("keeps to the shapes of the house: nothing in it could not have been typed in", () => {
    const { shares, staff, clients } = made();
    const tasks = shares.flatMap((share) => [...share.tasks, ...share.handedOver.map(({ after }) => after)]);
    const typed = <T extends object>(things: readonly T[]) =>
      things.map((thing) => ({ ...thing, version: "seed" }));
    expect(Staff.array().safeParse(typed(staff)).error).toBeUndefined();
    expect(Client.array().safeParse(typed(clients)).error).toBeUndefined();
    expect(OpenTask.array().safeParse(typed(tasks)).error).toBeUndefined();
  });

  it("is the same for the same day, and another for another", () => {
    expect(made().shares).toEqual(made().shares);
    expect(made(at("2026-03-10 08:20")).shares).not.toEqual(made().shares);
  });

  it("names no two companies alike, gives each its own credit code, and calls nobody in Chinese industry by name", () => {
    const { clients } = made();
    const companies = clients.filter(({ kind }) => kind === "GROUP");
    expect(new Set(companies.map(({ name }) => name)).size).toBe(companies.length);
    expect(new Set(companies.map(({ uscc }) => uscc)).size).toBe(companies.length);
    expect(new Set(clients.map(({ id }) => id)).size).toBe(clients.length);
    expect(clients.some(({ name }) => /三一|华为|腾讯|阿里|中联|远大/.test(name))).toBe(false);
  });

  it("has about 8 clients of class A in a hundred, 22 of B, and mostly C", () => {
    const { clients } = made();
    const rated = clients.filter(({ valueClass }) => valueClass !== "NONE");
    const share = (wanted: string) =>
      (rated.filter(({ valueClass }) => valueClass === wanted).length * 100) / rated.length;
    expect(Math.abs(share("A") - 8)).toBeLessThan(3);
    expect(Math.abs(share("B") - 22)).toBeLessThan(5);
    expect(share("C")).toBeGreaterThan(60);
  });

  it("grows by teams, people and clients, with names of their own", () => {
    const { staff, clients, managers } = made(MONDAY, 4);
    expect(managers.length).toBeGreaterThan(40);
    expect(clients.length).toBeGreaterThan(2200);
    expect(new Set(staff.map(({ id }) => id)).size).toBe(staff.length);
    const companies = clients.filter(
      ({ kind, industryCode = "" }) => kind === "GROUP" && !/^[PQRSD]/.test(industryCode),
    );
    expect(new Set(companies.map(({ shortName }) => shortName)).size).toBe(companies.length);
  });
});

describe("a manager of the sample", () => {
  const moments = [
    MONDAY,
    at("2026-03-09 14:40"),
    at("2026-03-09 21:30"),
    at("2026-03-07 11:00"),
    at("2026-10-01 10:00"),
    at("2026-12-31 17:50"),
  ];

  it.each(moments)("has 30 to 60 open tasks over every band, whenever the first start is: %s", (now) => {
    const { managers, shares } = made(now);
    for (const { person } of managers) {
      const tasks = openOf(person.id, shares);
      expect(tasks.length).toBeGreaterThanOrEqual(30);
      expect(tasks.length).toBeLessThanOrEqual(60);
      const ranked = rankDesk({ tasks, absences: [] }, { now, rules: DEFAULT_RULES, calendar: CALENDAR });
      expect([person.name, ...new Set(ranked.map(({ band }) => band))].toSorted()).toEqual(
        ["LATER", "NOW", "PLAN", "TODAY", person.name].toSorted(),
      );
    }
  });

  it.each(moments)("was given nothing before it came up, and no clock of his has broken yet: %s", (now) => {
    const { shares } = made(now);
    const tasks = shares.flatMap((share) => share.tasks);
    const running = tasks.flatMap(({ clocks = [] }) => clocks).filter(({ state }) => state === "RUNNING");
    const done = shares.flatMap(({ closed }) => closed.map((each) => each.closed));
    expect(tasks.filter(({ createdAt }) => createdAt > now)).toEqual([]);
    expect(running.filter(({ dueAt }) => dueAt <= now)).toEqual([]);
    expect(done.filter(({ closedAt }) => closedAt >= now)).toEqual([]);
  });

  it("has something blocked, something put off, and two weeks of work done", () => {
    const { managers } = made();
    for (const { tasks, closed } of managers) {
      expect(tasks.some(({ blockedBy }) => blockedBy)).toBe(true);
      expect(tasks.some(({ hiddenUntil = "" }) => hiddenUntil > MONDAY)).toBe(true);
      expect(closed.length).toBeGreaterThan(20);
    }
  });

  it("carries on each task what its client's archive says", () => {
    const { shares, clients } = made();
    const archive = new Map(clients.map((client) => [client.id, factsOf({ ...client, version: "" })]));
    const carried = shares.flatMap(({ tasks }) => tasks.flatMap(({ client }) => (client ? [client] : [])));
    expect(carried.length).toBeGreaterThan(300);
    expect(carried.map(({ id }) => archive.get(id))).toEqual(carried);
  });

  it("knows why something waits for him: a colleague has handed it over, another is on leave with a cover", () => {
    const { shares } = made();
    const [gift] = shares.flatMap(({ handedOver }) => handedOver);
    expect(gift).toMatchObject({
      before: { owner: "stf_lina" },
      after: { owner: "stf_wangmin", handedOver: { name: "李娜" } },
    });
    const leave = shares.flatMap(({ absences }) => absences).filter(({ kind }) => kind === "LEAVE");
    expect(leave).toMatchObject([{ owner: "stf_zhaolei", cover: "stf_liuyang" }]);
  });
});

describe("王敏", () => {
  it("begins the Monday of the worked example as it is told: the hospital first, then the alert, then the survey", () => {
    const { shares } = made();
    const desk = { owner: "stf_wangmin", tasks: openOf("stf_wangmin", shares), absences: [], delegated: [] };
    const plan = planDay(desk, { now: MONDAY, rules: DEFAULT_RULES, calendar: CALENDAR });
    const scores = [plan.first, ...plan.now, ...plan.today].map(
      (line) => `${line?.task.client?.name} ${line?.score}`,
    );
    expect(scores.slice(0, 6)).toEqual([
      "市人民医院 116",
      "恒信物流 120",
      "临港物流园 77",
      "东城建材 94",
      "实验中学 89",
      "区教育局 80",
    ]);
  });
});
