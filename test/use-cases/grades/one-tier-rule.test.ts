import { expect, test } from "vitest";
import { cadenceDays } from "#shared/domain/clients/contact-cadence.ts";
import type { NewRuleDocument } from "#shared/domain/rules/rule-document.ts";
import { rateCredit } from "#shared/use-cases/credit/rate-credit.ts";
import { reviewTier } from "#shared/use-cases/tiers/review-tier.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { as, clientId, given } from "./tier-house.ts";

/** A version that was approved before, in force on the Monday of the tests. */
async function inForce(house: House, content: NewRuleDocument["content"]) {
  const document: NewRuleDocument = {
    ...{ code: "TIER", number: 1, province: "GD", status: "SCHEDULED", basedOn: 0, from: "2026-03-01" },
    ...{ content, approvedBy: "adm2", approvedByName: "苏青" },
  };
  for (const { after } of house.ports.rules.put(undefined, document))
    if (after) await house.table.commit([{ put: { ...after, vr: "rules" }, ifAbsent: true }]);
}

/** Class, service and survey grade, first credit grade and days between two visits of a client of 54 points, after the night. */
async function afterANight(cuts: object | undefined) {
  const house = await aHouse(given({ valueClass: "C", serviceGrade: "STANDARD", surveyGrade: "STANDARD" }));
  if (cuts) await inForce(house, { cuts });
  await house.say(reviewTier, { clientId }, { as });
  await house.say(rateCredit, { clientId }, { as });
  house.table.settle();
  const client = await house.ports.clients.find(clientId);
  if (client === undefined) throw new Error("the client is gone");
  const { cadence } = await house.ports.rules.current();
  const { valueClass, serviceGrade, surveyGrade, creditGrade } = client;
  return { valueClass, serviceGrade, surveyGrade, creditGrade, ...cadenceDays(client, cadence) };
}

test("one cut of the tier rules moves a client's service grade, its first credit grade and how often it is visited", async () => {
  const before = await afterANight(undefined);
  const after = await afterANight({ a: 50, b: 45 });
  expect(before).toMatchObject({
    valueClass: "C",
    serviceGrade: "STANDARD",
    surveyGrade: "STANDARD",
    creditGrade: "B",
  });
  expect(after).toMatchObject({
    valueClass: "A",
    serviceGrade: "AA",
    surveyGrade: "SILVER",
    creditGrade: "A",
  });
  expect(after.visitDays).toBeLessThan(before.visitDays);
  expect(after.callDays).toBeLessThan(before.callDays);
});
