import { describe, expect, test } from "vitest";
import { settleNight } from "#bot/settle-night.ts";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { requestDiscount } from "#shared/use-cases/discounts/request-discount.ts";
import { billed, YEAR_OF_BILLS } from "#test/support/credit-facts.ts";
import { aClient, LEAD } from "#test/use-cases/given.ts";
import { asked, FINANCE, given } from "#test/use-cases/grades/discount-house.ts";
import { aHouse, type Given, type House } from "#test/use-cases/house.ts";

const LOW = { monthlyFen: 950_000, members: 20, influence: 5, growthBp: 3000, inNetworkSince: "2022-01-15" };
const client = (id: string, over = {}) =>
  aClient({
    ...{
      id,
      name: id,
      shortName: id,
      kind: "GROUP",
      valueClass: "B",
      uscc: undefined,
      externalRef: undefined,
    },
    ...LOW,
    ...over,
  });

async function aProvince(of: Given): Promise<House & { run: (looks?: number) => Promise<string> }> {
  const house = await aHouse(of);
  const run = async (looks = Number.POSITIVE_INFINITY) => {
    let left = looks;
    const outcome = await settleNight(house.ports, { province: "GD", isTimeUp: () => left-- <= 0 });
    house.table.settle();
    return outcome;
  };
  return { ...house, run };
}

const titles = async ({ ports }: House, owner: string) =>
  (await ports.tasks.desk(owner)).tasks.map(({ title }) => title);

describe("the night's look at credit and tiers", () => {
  const bad = { tierReview: { on: "2025-10-08", bad: 1 } };
  const book = () => ({
    clients: [
      client("cli_1", bad),
      client("cli_2", { owner: "na" }),
      client("cli_3", { owner: "bo", unit: "GZ-B" }),
    ],
    parts: { bills: billed(YEAR_OF_BILLS) },
  });

  test("rates and reviews everybody who is due, and lays what asks for a word on a desk", async () => {
    const house = await aProvince(book());
    expect(await house.run()).toBe("done");
    expect(await house.ports.clients.find("cli_1")).toMatchObject({
      creditGrade: "AA",
      creditRatedOn: "2026-03-09",
    });
    expect(await house.ports.clients.find("cli_3")).toMatchObject({
      tierReview: { bad: 1 },
      creditGrade: "B",
    });
    expect(await titles(house, "min")).toContain("确认cli_1降级：B类→C类");
    const jobs = await house.ports.status.listJobs();
    expect(jobs.find(({ name }) => name === "review-clients")?.outcome).toBe("2026-03-09 done");
  });

  test("stopped anywhere goes on where it was, and comes to the same; again it changes nothing", async () => {
    const whole = await aProvince(book());
    await whole.run();
    const parted = await aProvince(book());
    for (let looks = 1; (await parted.run(looks)) === "more"; ) looks += 1;
    for (const id of ["cli_1", "cli_2", "cli_3"]) {
      const { version: _, ...one } = (await parted.ports.clients.find(id)) ?? {};
      expect(await whole.ports.clients.find(id)).toMatchObject(one);
    }
    const before = await whole.ports.clients.find("cli_1");
    await whole.run();
    expect(await whole.ports.clients.find("cli_1")).toEqual(before);
    expect(await titles(whole, "min")).toHaveLength(1);
  });

  test("applies what nobody answered, and the task goes", async () => {
    const house = await aProvince(book());
    await house.run();
    house.isAt("2026-03-17", "02:00");
    await house.run();
    expect((await house.ports.clients.find("cli_1"))?.valueClass).toBe("C");
    expect(await titles(house, "min")).toEqual([]);
  });
});

describe("the night's look at discounts", () => {
  test("reminds of the end, and after it returns the price to list", async () => {
    const house = await aProvince(given());
    const { id } = await house.say(requestDiscount, { ...asked, months: 3, bp: 1000 });
    for (const by of [LEAD, FINANCE]) await house.say(approveRequest, { id }, { as: by });
    house.table.settle();
    house.isAt("2026-04-20", "02:00");
    await house.run();
    expect(await titles(house, "min")).toContain("恒信物流10%优惠60天内到期，谈续签");
    house.isAt("2026-05-20", "02:00");
    await house.run();
    expect(await titles(house, "min")).toContain("恒信物流10%优惠30天内到期，谈续签");
    house.isAt("2026-06-09", "02:00");
    await house.run();
    expect(await titles(house, "min")).not.toContain("恒信物流10%优惠30天内到期，谈续签");
    expect((await house.ports.clients.find("cli_1"))?.discountBp).toBeUndefined();
  });

  test("tells the head of each unit on a month's first working day how many are amiss", async () => {
    const house = await aProvince({ clients: [client("cli_1", { billDiscountBp: 4000 })] });
    house.isAt("2026-04-01", "02:00");
    await house.run();
    expect(await titles(house, "zhao")).toContain("核查4月折扣异常客户1家");
    expect(await titles(house, "lead")).toEqual([]);
  });
});
