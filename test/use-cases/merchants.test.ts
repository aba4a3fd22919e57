import { beforeEach, describe, expect, test } from "vitest";
import { callerFor } from "#shared/domain/benefits/merchant.ts";
import { issueBenefitCode } from "#shared/use-cases/benefits/issue-benefit-code.ts";
import { keepMerchant } from "#shared/use-cases/benefits/keep-merchant.ts";
import { listMerchants } from "#shared/use-cases/benefits/list-merchants.ts";
import { readSettlement } from "#shared/use-cases/benefits/read-settlement.ts";
import { ADM, aClient, refused } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";

let house: House;
let lounge: string;
beforeEach(async () => {
  house = await aHouse({ clients: [aClient({ serviceGrade: "A" })] });
  lounge = await kept("白云机场贵宾厅", ["LOUNGE"]);
});

async function kept(name: string, benefits: string[]): Promise<string> {
  const { id } = await house.say(keepMerchant, { name, benefits }, { as: ADM });
  house.table.settle();
  return id;
}

describe("partner businesses", () => {
  test("are kept by the administrator: what was agreed changes, and ends", async () => {
    const change = { id: lounge, name: "白云机场T3", benefits: ["LOUNGE", "COUNTER", "LOUNGE"] };
    expect(await house.say(keepMerchant, change, { as: ADM })).toMatchObject({
      benefits: ["LOUNGE", "COUNTER"],
    });
    await house.say(keepMerchant, { ...change, status: "ENDED" }, { as: ADM });
    house.table.settle();
    const { items } = await house.say(listMerchants, {}, { as: ADM });
    expect(items).toMatchObject([{ id: lounge, name: "白云机场T3", status: "ENDED" }]);
    const issued = house.say(issueBenefitCode, { client: "cli_1", benefit: "LOUNGE", merchant: lounge });
    await expect(issued).rejects.toMatchObject(refused("benefit.no-merchant"));
  });

  test("offer only benefits that there are, and one that is not there is not changed", async () => {
    const cash = house.say(keepMerchant, { name: "某店", benefits: ["CASH"] }, { as: ADM });
    await expect(cash).rejects.toMatchObject(refused("benefit.unknown"));
    const none = house.say(keepMerchant, { id: "mer_0", name: "某店", benefits: ["LOUNGE"] }, { as: ADM });
    await expect(none).rejects.toMatchObject(refused("subject.unknown"));
    await expect(house.say(keepMerchant, { name: "某店", benefits: ["LOUNGE"] })).rejects.toMatchObject(
      refused("role.not-allowed"),
    );
  });

  test("see their own settlement and nobody else's", async () => {
    const hotel = await house.ports.merchants.find(await kept("某某酒店", ["HOTEL"]));
    if (hotel === undefined) throw new Error("no merchant");
    const as = callerFor(hotel);
    const peek = house.say(readSettlement, { merchant: lounge, month: "2026-03" }, { as });
    await expect(peek).rejects.toMatchObject(refused("subject.unknown"));
  });
});
