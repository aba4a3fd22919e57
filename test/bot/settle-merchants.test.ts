import { beforeEach, describe, expect, test } from "vitest";
import { noticeCard } from "#bot/cards/notice-card.ts";
import { settleMerchants } from "#bot/night/settle-merchants.ts";
import { callerFor } from "#shared/domain/benefits/merchant.ts";
import { type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { confirmBenefit } from "#shared/use-cases/benefits/confirm-benefit.ts";
import { fetchSettlement } from "#shared/use-cases/benefits/fetch-settlement.ts";
import { issueBenefitCode } from "#shared/use-cases/benefits/issue-benefit-code.ts";
import { keepMerchant } from "#shared/use-cases/benefits/keep-merchant.ts";
import { listSettlements } from "#shared/use-cases/benefits/list-settlements.ts";
import { presentBenefitCode } from "#shared/use-cases/benefits/present-benefit-code.ts";
import { readSettlement } from "#shared/use-cases/benefits/read-settlement.ts";
import { reverseBenefit } from "#shared/use-cases/benefits/reverse-benefit.ts";
import { settleMerchant } from "#shared/use-cases/benefits/settle-merchant.ts";
import { ADM, aClient, aPerson, PEOPLE, refused, SYSTEM } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";

let house: House;
let lounge: string;
beforeEach(async () => {
  const finance = aPerson({ id: "fin", name: "钱财", unit: "GD", post: "FINANCE" });
  house = await aHouse({ people: [...PEOPLE, finance], clients: [aClient({ serviceGrade: "AA" })] });
  lounge = (await house.say(keepMerchant, { name: "白云机场", benefits: ["LOUNGE"] }, { as: ADM })).id;
  house.table.settle();
});

async function asPartner() {
  const merchant = await house.ports.merchants.find(lounge);
  if (merchant === undefined) throw new Error("no partner");
  return callerFor(merchant);
}

/** A client's use at that moment; the code that it was. */
async function use(at: Instant): Promise<string> {
  const as = await asPartner();
  const wish = { client: "cli_1", benefit: "LOUNGE", merchant: lounge };
  const { code } = await house.say(issueBenefitCode, wish, { at });
  await house.say(presentBenefitCode, { code }, { as, at });
  await house.say(confirmBenefit, { code }, { as, at });
  return code;
}

async function takeBack(code: string, at: Instant): Promise<void> {
  await house.say(reverseBenefit, { code }, { as: await asPartner(), at });
}

async function night(day: string, isTimeUp = () => false) {
  house.isAt(day, "02:00");
  const outcome = await settleMerchants({ ports: house.ports, caller: SYSTEM, isTimeUp });
  house.table.settle();
  return outcome;
}
const fileOf = (month: string) => house.files.text(`settlements/${lounge}/${month}.csv`);
const linesOf = (month: string) =>
  fileOf(month)
    ?.split("\r\n")
    .map((line) => line.split(","));

describe("the settlement of partner businesses", () => {
  test("is written when a month is over, line by line and with its sum, and nobody's client stands in it", async () => {
    await use(instantAt("2026-03-10", "10:00"));
    await takeBack(await use(instantAt("2026-03-11", "10:00")), instantAt("2026-03-11", "11:00"));
    await night("2026-03-31");
    expect(fileOf("2026-03")).toBeUndefined();
    expect(await night("2026-04-01")).toBe("done");
    const [head, ...lines] = linesOf("2026-03") ?? [];
    expect(head?.at(-1)).toBe("次数");
    expect(lines.map((cells) => [cells[0], cells[1], cells[6], cells[7]])).toEqual([
      ["使用", "2026-03-10 10:00", "", "1"],
      ["使用", "2026-03-11 10:00", "", "1"],
      ["冲回", "2026-03-11 11:00", "2026-03-11 10:00", "-1"],
      ["合计", "", "", "1"],
      ["", undefined, undefined, undefined],
    ]);
    expect(fileOf("2026-03")).not.toContain("cli_1");
  });

  test("never changes once it is written: what is taken back later is a line of the next month", async () => {
    const code = await use(instantAt("2026-03-31", "20:00"));
    await night("2026-04-01");
    const written = fileOf("2026-03");
    await takeBack(code, instantAt("2026-04-01", "15:00"));
    await night("2026-04-02");
    await night("2026-05-01");
    expect(fileOf("2026-03")).toBe(written);
    expect(linesOf("2026-04")?.slice(1, 3)).toMatchObject([
      { 0: "冲回", 1: "2026-04-01 15:00", 6: "2026-03-31 20:00", 7: "-1" },
      { 0: "合计", 7: "-1" },
    ]);
    const april = { merchant: lounge, month: "2026-04" };
    expect(await house.say(readSettlement, april, { as: await asPartner() })).toMatchObject({
      totals: [{ benefit: "LOUNGE", used: 0, reversed: 1, due: -1 }],
    });
  });

  test("makes up for nights that were missed, and goes on where it was stopped", async () => {
    await house.say(keepMerchant, { name: "某酒店", benefits: ["HOTEL"] }, { as: ADM });
    house.table.settle();
    await use(instantAt("2026-03-10", "10:00"));
    let looks = 1;
    expect(await night("2026-06-05", () => looks-- <= 0)).toBe("more");
    expect(await night("2026-06-05")).toBe("done");
    const months = async (id: string) =>
      (await house.ports.merchants.settlements(id)).map(({ month }) => month);
    for (const { id } of await house.ports.merchants.list())
      expect(await months(id)).toEqual(["2026-03", "2026-04", "2026-05"]);
  });

  test("stopped between the file and what says so, writes the same file again and tells it once", async () => {
    await use(instantAt("2026-03-10", "10:00"));
    house.isAt("2026-04-01", "02:00");
    const input = { merchant: lounge, month: "2026-03", file: `settlements/${lounge}/2026-03.csv` };
    const first = await house.say(settleMerchant, input, { as: SYSTEM });
    expect(first).toMatchObject({ is: "settled", count: 1 });
    expect(await house.say(settleMerchant, input, { as: SYSTEM })).toEqual({ is: "already" });
    const early = house.say(settleMerchant, { ...input, month: "2026-04" }, { as: SYSTEM });
    await expect(early).rejects.toMatchObject(refused("benefit.not-settled"));
    const strange = house.say(settleMerchant, { ...input, merchant: "mer_0" }, { as: SYSTEM });
    await expect(strange).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("is told to whoever keeps the agreement and to finance of the province, unless nothing happened", async () => {
    await use(instantAt("2026-03-10", "10:00"));
    house.isAt("2026-05-01", "02:00");
    const march = { merchant: lounge, month: "2026-03", file: "f" };
    const told = await house.say(settleMerchant, march, { as: SYSTEM });
    expect(told).toMatchObject({ tell: ["adm", "fin"], title: "白云机场 2026-03", count: 1 });
    const quiet = await house.say(settleMerchant, { ...march, month: "2026-04" }, { as: SYSTEM });
    expect(quiet).toMatchObject({ tell: [] });
    const news = { byName: "系统", useCase: "settle-merchant", title: "白云机场 2026-03", isUndone: false };
    expect(noticeCard("zh", { ...news, count: 1 }).text).toContain(
      "白云机场 2026-03 商户结算文件已生成，应结1次",
    );
    expect(noticeCard("en", { ...news, count: 1 }).text).toContain("1 uses due");
  });

  test("is told to finance alone where the keeper has left", async () => {
    const before = await house.ports.staff.find("adm");
    if (before === undefined) throw new Error("nobody");
    await house.write(house.ports.staff.put(before, { ...before, status: "LEFT" }));
    await use(instantAt("2026-03-10", "10:00"));
    house.table.settle();
    const march = { merchant: lounge, month: "2026-03", file: "f" };
    const at = instantAt("2026-04-01", "02:00");
    expect(await house.say(settleMerchant, march, { as: SYSTEM, at })).toMatchObject({ tell: ["fin"] });
  });

  test("is listed and fetched by the partner and the administrator, and by no other partner", async () => {
    const hotel = await house.say(keepMerchant, { name: "某酒店", benefits: ["HOTEL"] }, { as: ADM });
    await use(instantAt("2026-03-10", "10:00"));
    house.table.settle();
    await night("2026-05-02");
    const as = await asPartner();
    const { items } = await house.say(listSettlements, { merchant: lounge }, { as });
    expect(items).toMatchObject([
      { month: "2026-04", lines: 0, due: 0 },
      { month: "2026-03", lines: 1, due: 1 },
    ]);
    expect(JSON.stringify(items)).not.toContain("settlements/");
    const march = { merchant: lounge, month: "2026-03" };
    expect(await house.say(fetchSettlement, march, { as: ADM })).toMatchObject({
      due: 1,
      download: { name: `settlements/${lounge}/2026-03.csv`, saveAs: "白云机场-2026-03.csv" },
    });
    const none = house.say(fetchSettlement, { ...march, month: "2026-06" }, { as });
    await expect(none).rejects.toMatchObject(refused("benefit.not-settled"));
    const peek = house.say(fetchSettlement, { ...march, merchant: hotel.id }, { as });
    await expect(peek).rejects.toMatchObject(refused("subject.unknown"));
  });
});
