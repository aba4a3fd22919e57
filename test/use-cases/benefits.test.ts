import { beforeEach, describe, expect, test } from "vitest";
import { callerFor } from "#shared/domain/benefits/merchant.ts";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { confirmBenefit } from "#shared/use-cases/benefits/confirm-benefit.ts";
import { issueBenefitCode } from "#shared/use-cases/benefits/issue-benefit-code.ts";
import { keepMerchant } from "#shared/use-cases/benefits/keep-merchant.ts";
import { presentBenefitCode } from "#shared/use-cases/benefits/present-benefit-code.ts";
import { readSettlement } from "#shared/use-cases/benefits/read-settlement.ts";
import { reverseBenefit } from "#shared/use-cases/benefits/reverse-benefit.ts";
import { showBenefits } from "#shared/use-cases/benefits/show-benefits.ts";
import { mergeClients } from "#shared/use-cases/ownership/merge-clients.ts";
import { ADM, aClient, BO, MIN, refused } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";

let house: House;
let lounge: string;
beforeEach(async () => {
  house = await aHouse({
    clients: [
      aClient({ serviceGrade: "A" }),
      aClient({ id: "cli_2", name: "小店", shortName: "小店", serviceGrade: "STANDARD" }),
    ],
  });
  lounge = await kept("白云机场贵宾厅", ["LOUNGE"]);
});

async function kept(name: string, benefits: string[]): Promise<string> {
  const { id } = await house.say(keepMerchant, { name, benefits }, { as: ADM });
  house.table.settle();
  return id;
}

const issue = async (over: object = {}) =>
  await house.say(issueBenefitCode, { client: "cli_1", benefit: "LOUNGE", merchant: lounge, ...over });

async function asMerchant(id = lounge) {
  const merchant = await house.ports.merchants.find(id);
  if (merchant === undefined) throw new Error("no merchant");
  return { as: callerFor(merchant) };
}

describe("a code for a partner business", () => {
  test("goes from hand to hand: issued, shown, confirmed, settled", async () => {
    const issued = await issue();
    expect(issued).toMatchObject({ left: 2, guests: 0, merchant: { name: "白云机场贵宾厅" } });
    expect(issued.code).toMatch(/^\d{6}$/);
    const { code } = issued;
    const as = await asMerchant();
    expect(await house.say(presentBenefitCode, { code }, as)).toMatchObject({
      is: "shown",
      tier: "A",
      guests: 0,
    });
    expect(await house.say(confirmBenefit, { code }, as)).toMatchObject({ is: "used", benefit: "LOUNGE" });
    const benefits = await house.say(showBenefits, { client: "cli_1" });
    expect(benefits.entitled[0]).toMatchObject({ left: 1, merchants: [{ id: lounge }] });
    const settlement = await house.say(readSettlement, { merchant: lounge, month: "2026-03" }, as);
    expect(settlement.totals).toEqual([{ benefit: "LOUNGE", used: 1, reversed: 0, due: 1 }]);
    expect(JSON.stringify(settlement)).not.toContain("cli_1");
  });

  test("tells the merchant nothing of the client but the tier", async () => {
    const { code } = await issue();
    const shown = await house.say(presentBenefitCode, { code }, await asMerchant());
    expect(Object.keys(shown).sort()).toEqual(["benefit", "confirmBy", "guests", "is", "tier"]);
  });

  test("is taken back within a day: the quota is as it was, the settlement shows both", async () => {
    const { code } = await issue();
    const as = await asMerchant();
    await house.say(presentBenefitCode, { code }, as);
    await house.say(confirmBenefit, { code }, as);
    expect(await house.say(reverseBenefit, { code }, as)).toMatchObject({ is: "reversed" });
    expect((await house.say(showBenefits, { client: "cli_1" })).entitled[0]).toMatchObject({ left: 2 });
    const settlement = await house.say(readSettlement, { merchant: lounge, month: "2026-03" }, { as: ADM });
    expect(settlement.totals).toEqual([{ benefit: "LOUNGE", used: 1, reversed: 1, due: 0 }]);
    expect(await issue()).toMatchObject({ left: 2 });
  });

  test("is taken back also where its lines are not there any more", async () => {
    const { code } = await issue();
    const as = await asMerchant();
    await house.say(presentBenefitCode, { code }, as);
    await house.say(confirmBenefit, { code }, as);
    for (const { ty, PK, SK, vr } of house.table.all())
      if (ty === "merchant-use" || ty === "benefits")
        await house.table.commit([{ remove: { PK, SK }, ifVersion: vr }]);
    expect(await house.say(reverseBenefit, { code }, as)).toMatchObject({ is: "reversed" });
  });

  test("is one a day, whichever of two codes is confirmed first", async () => {
    const [one, other] = [await issue(), await issue()];
    const as = await asMerchant();
    for (const { code } of [one, other]) await house.say(presentBenefitCode, { code }, as);
    await house.say(confirmBenefit, { code: one.code }, as);
    await expect(house.say(confirmBenefit, { code: other.code }, as)).rejects.toMatchObject(
      refused("benefit.enough-today"),
    );
    await expect(issue()).rejects.toMatchObject(refused("benefit.enough-today"));
  });

  test("opens nothing at another merchant, nor after it has lapsed, nor when it was never made", async () => {
    const { code } = await issue();
    const other = await asMerchant(await kept("某某酒店", ["HOTEL"]));
    const as = await asMerchant();
    expect(await house.say(presentBenefitCode, { code }, other)).toEqual({ is: "unknown" });
    expect(await house.say(confirmBenefit, { code: "999999" }, as)).toEqual({ is: "unknown" });
    expect(await house.say(reverseBenefit, { code: "999999" }, as)).toEqual({ is: "unknown" });
    house.isAt("2026-03-09", "23:00");
    expect(await house.say(presentBenefitCode, { code }, as)).toEqual({ is: "unknown" });
  });

  test("cannot be guessed: after five wrong ones the merchant waits, and a right one waits with it", async () => {
    const { code } = await issue();
    const as = await asMerchant();
    for (const wrong of ["111111", "222222", "333333", "444444", "555555"])
      expect(await house.say(presentBenefitCode, { code: wrong }, as)).toEqual({ is: "unknown" });
    await expect(house.say(presentBenefitCode, { code }, as)).rejects.toMatchObject(
      refused("benefit.locked"),
    );
    const guesses = house.table.all().filter(({ ty }) => ty === "guesses");
    expect(guesses).toHaveLength(1);
  });

  test("guessed at the same moment, none hurries past the count", async () => {
    const as = await asMerchant();
    const guesses = ["111111", "222222", "333333", "444444", "555555", "666666"];
    const all = await Promise.allSettled(
      guesses.map(async (code) => await house.say(presentBenefitCode, { code }, as)),
    );
    const told = all.filter(({ status }) => status === "fulfilled").length;
    const { wrong = 0, lockedUntil } = (await house.ports.merchants.guesses(lounge)) ?? {};
    expect(told).toBeLessThanOrEqual(5);
    expect(lockedUntil === undefined ? wrong : 5).toBe(told);
  });

  test("follows the client into the one that it has become part of", async () => {
    const { code } = await issue();
    const as = await asMerchant();
    await house.say(presentBenefitCode, { code }, as);
    await house.say(mergeClients, { kept: "cli_2", gone: "cli_1" });
    await house.say(confirmBenefit, { code }, as);
    const year = await house.ports.archives.find("benefits", { clientId: "cli_2", id: "2026" });
    expect(year?.uses).toHaveLength(1);
  });

  test("is refused with its reason before it is made", async () => {
    await expect(issue({ client: "cli_2" })).rejects.toMatchObject(refused("benefit.none"));
    await expect(issue({ benefit: "HOTEL" })).rejects.toMatchObject(refused("benefit.not-entitled"));
    await expect(issue({ merchant: "mer_none" })).rejects.toMatchObject(refused("benefit.no-merchant"));
    await expect(issue({ benefit: "COUNTER" })).rejects.toMatchObject(refused("benefit.no-merchant"));
    await expect(issue({ client: "cli_9" })).rejects.toMatchObject(refused("subject.unknown"));
    const stranger = house.say(
      issueBenefitCode,
      { client: "cli_1", benefit: "LOUNGE", merchant: lounge },
      { as: BO },
    );
    await expect(stranger).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("is another one where its digits are in use, and gives up where all are", async () => {
    await issue();
    const always = { ...house.ports, ids: { ...house.ports.ids, digits: () => "000042" } };
    const stuck = { ...house, ports: always };
    const call = {
      ports: stuck.ports,
      caller: MIN,
      input: { client: "cli_1", benefit: "LOUNGE", merchant: lounge },
    };
    expect(await perform(issueBenefitCode, { ...call, message: "a" })).toMatchObject({ code: "000042" });
    await expect(perform(issueBenefitCode, { ...call, message: "b" })).rejects.toMatchObject(
      refused("benefit.busy"),
    );
    house.isAt("2026-03-09", "20:00");
    expect(await perform(issueBenefitCode, { ...call, message: "c" })).toMatchObject({ code: "000042" });
  });
});

describe("a year that turns", () => {
  test("leaves a use in the year of its day, also when it is taken back in the next", async () => {
    house.isAt("2026-12-31", "23:30");
    const { code } = await issue();
    const as = await asMerchant();
    await house.say(presentBenefitCode, { code }, as);
    await house.say(confirmBenefit, { code }, as);
    await house.say(reverseBenefit, { code }, { ...as, at: instantAt("2027-01-01", "09:00") });
    const year = await house.ports.archives.find("benefits", { clientId: "cli_1", id: "2026" });
    expect(year?.uses[0]).toMatchObject({ reversedAt: instantAt("2027-01-01", "09:00") });
  });
});
