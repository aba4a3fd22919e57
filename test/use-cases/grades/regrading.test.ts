import { describe, expect, test } from "vitest";
import { settleNight } from "#bot/settle-night.ts";
import { tryOut } from "#bot/try-out.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { formerOf } from "#shared/domain/rules/former.ts";
import type { RuleDocument } from "#shared/domain/rules/rule-document.ts";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { activateRules } from "#shared/use-cases/rules/activate-rules.ts";
import { draftRules } from "#shared/use-cases/rules/draft-rules.ts";
import { tryRules } from "#shared/use-cases/rules/try-rules.ts";
import { findRegraded } from "#shared/use-cases/tiers/find-regraded.ts";
import { regradeClient } from "#shared/use-cases/tiers/regrade-client.ts";
import { callerFor } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { as, group } from "./tier-house.ts";

const ADMIN = { as: callerFor("adm") };
const SECOND = { as: { ...callerFor("adm"), id: "adm2", name: "苏青" } };
const TIER = { code: "TIER" };
const other = (over: Partial<Client>) =>
  group({ uscc: undefined, externalRef: undefined, name: `${over.id}`, shortName: `${over.id}`, ...over });

/** Approved for a day, and the clock stands on it. */
async function begins(house: House, content: object, from: string) {
  await house.say(draftRules, { ...TIER, content: { ...content }, replaces: true }, ADMIN);
  await house.say(tryRules, { ...TIER, waits: true }, ADMIN);
  await tryOut(house.ports, { ...TIER, province: "GD" });
  await house.say(activateRules, { ...TIER, from }, ADMIN);
  const [request] = await house.ports.approvals.listOf("adm", 1);
  await house.say(approveRequest, { id: request?.id ?? "" }, SECOND);
  house.isAt(from, "01:00");
}

const B_IS_AA = { serviceGrade: { byClass: { B: "AA" } } };

async function aProvince(): Promise<House> {
  return await aHouse({
    clients: [
      group(),
      other({ id: "cli_2", serviceGrade: "AAA", surveyGrade: "GOLD" }),
      other({ id: "cli_3", kind: "INDIVIDUAL" }),
      other({ id: "cli_4", surveyGrade: "GOLD" }),
    ],
  });
}

const gradesOf = async ({ ports }: House, id: string) => {
  const { serviceGrade, surveyGrade } = (await ports.clients.find(id)) ?? {};
  return [serviceGrade, surveyGrade];
};

describe("other tables of service grades", () => {
  test("hold for their clients from the night on which they begin, with a step in the history", async () => {
    const house = await aProvince();
    await begins(house, B_IS_AA, "2026-03-11");
    expect(await settleNight(house.ports, { province: "GD" })).toBe("done");
    expect(await gradesOf(house, "cli_1")).toEqual(["AA", "SILVER"]);
    const [step] = await house.ports.records.listTierChanges("cli_1", { limit: 5 });
    expect(step).toMatchObject({
      ...{ field: "serviceGrade", from: "A", to: "AA", on: "2026-03-11", reason: "FROM_RULES" },
      ruleVersion: "default-1+TIER.1",
    });
    const before = await house.ports.clients.find("cli_1");
    await settleNight(house.ports, { province: "GD" });
    expect(await house.ports.clients.find("cli_1")).toEqual(before);
  });

  test("leave what somebody has set by hand, and individuals", async () => {
    const house = await aProvince();
    await begins(house, B_IS_AA, "2026-03-11");
    await settleNight(house.ports, { province: "GD" });
    expect(await gradesOf(house, "cli_2")).toEqual(["AAA", "GOLD"]);
    expect(await gradesOf(house, "cli_3")).toEqual(["A", "BRONZE"]);
    expect(await gradesOf(house, "cli_4")).toEqual(["AA", "GOLD"]);
  });

  test("are stopped anywhere and go on where they were", async () => {
    const house = await aProvince();
    await begins(house, B_IS_AA, "2026-03-11");
    for (let looks = 1; ; looks += 1) {
      let left = looks;
      if ((await settleNight(house.ports, { province: "GD", isTimeUp: () => left-- <= 0 })) === "done") break;
    }
    expect(await gradesOf(house, "cli_1")).toEqual(["AA", "SILVER"]);
  });

  test("of a survey change only that, without a step", async () => {
    const house = await aProvince();
    await begins(house, { surveyGrade: { A: "SILVER" } }, "2026-03-11");
    expect(await house.say(regradeClient, { clientId: "cli_1" }, { as })).toEqual({ is: "moved" });
    expect(await gradesOf(house, "cli_1")).toEqual(["A", "SILVER"]);
    expect(await house.ports.records.listTierChanges("cli_1", { limit: 5 })).toEqual([]);
    expect(await house.say(regradeClient, { clientId: "cli_1" }, { as })).toEqual({ is: "same" });
  });

  test("that stand on an earlier version are compared with that one", async () => {
    const house = await aProvince();
    await begins(house, B_IS_AA, "2026-03-11");
    await settleNight(house.ports, { province: "GD" });
    await begins(house, { serviceGrade: { byClass: { B: "STANDARD" } } }, "2026-03-20");
    expect(await house.say(findRegraded, { owner: "min" }, { as })).toEqual({
      isNew: true,
      clients: ["cli_1", "cli_4"],
    });
    await settleNight(house.ports, { province: "GD" });
    expect(await gradesOf(house, "cli_1")).toEqual(["STANDARD", "STANDARD"]);
  });

  test("are nothing new days later, nor where none was ever changed", async () => {
    const house = await aProvince();
    expect(await house.say(findRegraded, {}, { as })).toEqual({ isNew: false, clients: [] });
    expect(await house.say(regradeClient, { clientId: "cli_1" }, { as })).toEqual({ is: "same" });
    await begins(house, B_IS_AA, "2026-03-11");
    house.isAt("2026-03-13", "01:00");
    expect(await house.say(findRegraded, {}, { as })).toEqual({ isNew: true, clients: [] });
    house.isAt("2026-03-14", "01:00");
    expect(await house.say(findRegraded, {}, { as })).toEqual({ isNew: false, clients: [] });
  });
});

describe("what a set held before a version", () => {
  const version = (number: number, over: Partial<RuleDocument> = {}): RuleDocument => ({
    ...{ code: "TIER", number, version: "v", province: "GD", status: "SCHEDULED", basedOn: number - 1 },
    ...{ content: { n: number }, from: `2026-03-0${number}` },
    ...over,
  });
  const asked = { code: "TIER", today: "2026-03-03", days: 2 };

  test("is that of the version before, or the national default", () => {
    expect(formerOf([version(2), version(3), version(1)], asked)).toEqual({ n: 2 });
    expect(formerOf([version(3)], asked)).toEqual({});
  });

  test("is not one that was called off before its day, nor another set's", () => {
    const off = version(2, { status: "RETIRED", withdrawnAt: "2026-03-01T00:00:00.000Z" });
    expect(formerOf([version(1), off, version(3), version(2, { code: "SLA" })], asked)).toEqual({ n: 1 });
  });

  test("is asked for in vain where the version is old, has been there since ever, or is not there", () => {
    expect(formerOf([version(1, { from: "2026-02-01" })], asked)).toBeUndefined();
    expect(formerOf([version(1, { from: undefined })], asked)).toBeUndefined();
    expect(formerOf([], asked)).toBeUndefined();
  });
});
