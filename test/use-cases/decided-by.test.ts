import { describe, expect, test } from "vitest";
import type { NewRuleDocument } from "#shared/domain/rules/rule-document.ts";
import { readEntry } from "#shared/storage/journal-item.ts";
import { logVisit } from "#shared/use-cases/clients/log-visit.ts";
import { rateCredit } from "#shared/use-cases/credit/rate-credit.ts";
import { setLanguage } from "#shared/use-cases/people/set-language.ts";
import { postPoints } from "#shared/use-cases/points/post-points.ts";
import { addTask } from "#shared/use-cases/tasks/add-task.ts";
import { reviewTier } from "#shared/use-cases/tiers/review-tier.ts";
import { billed, YEAR_OF_BILLS } from "#test/support/credit-facts.ts";
import { aClient, MIN, SYSTEM } from "./given.ts";
import { aHouse, type House } from "./house.ts";

const client = aClient({
  ...{ kind: "GROUP", valueClass: "C", serviceGrade: "STANDARD", inNetworkSince: "2022-01-15" },
  ...{ monthlyFen: 12_000_000, members: 1200, influence: 5, growthBp: 3000 },
});

/** A version that holds on the Monday of the tests, so that its number is not the default's. */
async function aHouseWithRules() {
  const house = await aHouse({ clients: [client], parts: { bills: billed(YEAR_OF_BILLS) } });
  const document: NewRuleDocument = {
    ...{ code: "WORK", number: 3, province: "GD", status: "SCHEDULED", basedOn: 0, from: "2026-03-01" },
    ...{ content: {}, approvedBy: "adm2", approvedByName: "苏青" },
  };
  for (const { after } of house.ports.rules.put(undefined, document))
    if (after) await house.table.commit([{ put: { ...after, vr: "rules" }, ifAbsent: true }]);
  return house;
}

const clientId = "cli_1";
const DERIVED: readonly (readonly [what: string, run: (house: House) => Promise<unknown>])[] = [
  ["a credit grade", async ({ say }) => await say(rateCredit, { clientId }, { as: SYSTEM })],
  ["a class with its grades", async ({ say }) => await say(reviewTier, { clientId }, { as: SYSTEM })],
  [
    "points",
    async ({ say }) => await say(postPoints, { clientId }, { as: SYSTEM, at: "2026-03-09T01:00:00.000Z" }),
  ],
  ["when to call next", async ({ say }) => await say(logVisit, { clientId, heard: "聊了续约" }, { as: MIN })],
  [
    "minutes and deadline of a task",
    async ({ say }) => await say(addTask, { title: "回访", clientId }, { as: MIN }),
  ],
];

describe("whatever is derived from rules says by which version", () => {
  test.each(DERIVED)("%s", async (_, run) => {
    const house = await aHouseWithRules();
    await run(house);
    house.table.settle();
    const { version } = await house.ports.rules.current();
    expect(version).toBe("default-1+WORK.3");
    const items = house.table.all();
    const journal = items.filter(({ ty }) => ty === "journal").map((item) => readEntry(item));
    expect(journal.length).toBeGreaterThan(0);
    for (const entry of journal) expect(entry).toMatchObject({ rules: version });
    const written = items.filter(({ vr }) => journal.some(({ key }) => key === vr));
    expect(written.length).toBeGreaterThan(journal.length);
  });

  test("what no rule decides says nothing of one", async () => {
    const house = await aHouseWithRules();
    await house.say(setLanguage, { language: "en" }, { as: MIN });
    house.table.settle();
    const [entry] = house.table.all().filter(({ ty }) => ty === "journal");
    expect(entry && readEntry(entry).rules).toBeUndefined();
  });
});
