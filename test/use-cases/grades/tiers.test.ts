import { describe, expect, test } from "vitest";
import { undo } from "#shared/use-cases/house/undo.ts";
import { confirmTier } from "#shared/use-cases/tiers/confirm-tier.ts";
import { listTierMoves } from "#shared/use-cases/tiers/list-tier-moves.ts";
import { reviewTier } from "#shared/use-cases/tiers/review-tier.ts";
import { billed } from "#test/support/credit-facts.ts";
import { aTask, LEAD, MIN, refused, ZHAO } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";
import { as, BAD, clientId, given, group, night } from "./tier-house.ts";

describe("a review", () => {
  test("marks the first bad one, and says nothing to anybody", async () => {
    const { ports, say } = await aHouse(given());
    expect(await say(reviewTier, { clientId }, { as })).toEqual({ is: "marked", from: "B" });
    expect(await ports.clients.find(clientId)).toMatchObject({
      ...{ valueClass: "B", valueScore: 54, tierReview: { on: "2026-03-09", bad: 1 } },
    });
    expect(await say(reviewTier, { clientId }, { as })).toEqual({ is: "not-due", from: "B" });
  });

  test("asks the manager after the second, and a supervisor where the class is the best", async () => {
    const house = await aHouse(given({ tierReview: BAD }));
    expect(await night(house)).toMatchObject({
      ...{ is: "asked", from: "B", to: "C" },
      task: { owner: "min", title: "确认恒信物流降级：B类→C类", dueAt: "2026-03-16T10:00:00.000Z" },
    });
    expect(await house.say(listTierMoves, {})).toMatchObject({ moves: [{ clientId, name: "恒信物流" }] });
    const best = await aHouse(given({ valueClass: "A", tierReview: BAD }));
    expect((await night(best)).task).toMatchObject({ owner: "zhao", title: "确认恒信物流降级：A类→B类" });
    const lone = await aHouse(given({ valueClass: "A", tierReview: BAD, unit: "NONE" }));
    expect((await night(lone)).task?.owner).toBe("min");
  });

  test("moves up at once, takes the service grade along, and shows it for objection", async () => {
    const rich = { monthlyFen: 12_000_000, members: 1200 };
    const house = await aHouse(given({ ...rich, valueClass: "C", serviceGrade: "STANDARD" }));
    expect(await night(house)).toMatchObject({
      ...{ is: "moved", from: "C", to: "A" },
      task: { owner: "min", title: "恒信物流已升级：C类→A类，有异议请提" },
    });
    expect(await house.ports.clients.find(clientId)).toMatchObject({
      ...{ valueClass: "A", serviceGrade: "AA", surveyGrade: "SILVER", valueScore: 100 },
    });
    expect(await house.ports.records.listTierChanges(clientId, { limit: 5 })).toMatchObject([
      { field: "serviceGrade", from: "STANDARD", to: "AA", reason: "FROM_CLASS" },
      {
        field: "valueClass",
        from: "C",
        to: "A",
        reason: "REVIEWED_UP",
        scoreBp: 10_000,
        ruleVersion: "default-1",
      },
    ]);
  });

  test("leaves a class that the figures give, and one of which an input is unknown", async () => {
    const same = await aHouse(given({ valueClass: "C" }));
    expect(await same.say(reviewTier, { clientId }, { as })).toEqual({ is: "same", from: "C" });
    const gap = await aHouse(given({ influence: undefined, tierReview: BAD }));
    expect(await gap.say(reviewTier, { clientId }, { as })).toEqual({ is: "unknown", from: "B" });
    expect((await gap.ports.clients.find(clientId))?.tierReview).toEqual({ on: "2026-03-09", bad: 1 });
    const first = await aHouse(given({ influence: undefined }));
    await first.say(reviewTier, { clientId }, { as });
    expect((await first.ports.clients.find(clientId))?.tierReview).toEqual({ on: "2026-03-09", bad: 0 });
  });

  test("of an individual goes by the mean bill, once a year", async () => {
    const person = { kind: "INDIVIDUAL" as const, individualTier: "SILVER" as const };
    const bills = billed(Array.from({ length: 12 }, () => 80_000));
    const house = await aHouse({ clients: [group(person)], parts: { bills } });
    expect(await night(house)).toMatchObject({ is: "moved", from: "SILVER", to: "GOLD" });
    expect(await house.ports.clients.find(clientId)).toMatchObject({ individualTier: "GOLD" });
    expect((await house.ports.clients.find(clientId))?.valueScore).toBeUndefined();
  });

  test("applies a move down that nobody answered in five working days, and takes its task away", async () => {
    const house = await aHouse(given({ tierReview: BAD }));
    await night(house);
    expect((await house.say(reviewTier, { clientId }, { as, at: "2026-03-16T01:00:00.000Z" })).is).toBe(
      "not-due",
    );
    expect(await night(house, "2026-03-17T01:00:00.000Z")).toMatchObject({
      is: "applied",
      from: "B",
      to: "C",
    });
    expect(await house.ports.clients.find(clientId)).toMatchObject({
      ...{ valueClass: "C", serviceGrade: "STANDARD", tierReview: { on: "2026-03-09", bad: 0 } },
    });
    expect(await house.say(listTierMoves, {})).toEqual({ moves: [] });
    const nobody = await aHouse(
      given({ tierReview: { on: "2026-03-02", bad: 2, down: { to: "C", answerBy: "2026-03-06" } } }),
    );
    expect(await nobody.say(reviewTier, { clientId }, { as })).toEqual({ is: "applied", from: "B", to: "C" });
  });
});

describe("a word on it", () => {
  test("agreed to, the class goes down by one with all that follows, and the task is gone; 撤销 takes it back", async () => {
    const house = await aHouse(given({ tierReview: BAD }));
    await night(house);
    expect(await house.say(confirmTier, { clientId, agrees: true })).toMatchObject({
      ...{ is: "lowered", from: "B", to: "C", tell: [] },
    });
    expect(await house.ports.clients.find(clientId)).toMatchObject({
      valueClass: "C",
      serviceGrade: "STANDARD",
    });
    expect(await house.say(listTierMoves, {})).toEqual({ moves: [] });
    expect(await house.ports.records.listTierChanges(clientId, { limit: 5 })).toMatchObject([
      { field: "serviceGrade" },
      { field: "valueClass", reason: "DOWN_CONFIRMED", confirmedBy: "min", confirmedByName: "王敏" },
    ]);
    await house.say(undo, {});
    expect(await house.ports.clients.find(clientId)).toMatchObject({ valueClass: "B" });
    expect((await house.say(listTierMoves, {})).moves).toHaveLength(1);
  });

  test("against it needs a reason, keeps the class, and is kept with it", async () => {
    const house = await aHouse(given({ tierReview: BAD }));
    await night(house);
    const refuses = { clientId, agrees: false };
    await expect(house.say(confirmTier, refuses)).rejects.toMatchObject(refused("tier.unexplained"));
    const told = await house.say(confirmTier, { ...refuses, reason: "新专线下月开通" });
    expect(told).toMatchObject({ is: "kept", from: "B", to: "B" });
    expect(await house.ports.clients.find(clientId)).toMatchObject({
      ...{ valueClass: "B", tierReview: { on: "2026-03-09", bad: 0 } },
    });
    expect(await house.ports.records.listTierChanges(clientId, { limit: 5 })).toMatchObject([
      { from: "B", to: "B", reason: "DOWN_REFUSED", note: "新专线下月开通" },
    ]);
    await expect(house.say(confirmTier, refuses)).rejects.toMatchObject(refused("tier.no-question"));
  });

  test("on the best class is a supervisor's, and the manager hears of it", async () => {
    const house = await aHouse(given({ valueClass: "A", tierReview: BAD }));
    await night(house);
    await expect(house.say(confirmTier, { clientId, agrees: true }, { as: MIN })).rejects.toMatchObject(
      refused("tier.not-yours"),
    );
    expect(await house.say(confirmTier, { clientId, agrees: true }, { as: ZHAO })).toMatchObject({
      ...{ is: "lowered", to: "B", tell: ["min"] },
    });
    expect(await house.say(listTierMoves, {}, { as: ZHAO })).toEqual({ moves: [] });
  });

  test("against a move up puts the client back within five working days, and not after", async () => {
    const up = given({ valueClass: "C", serviceGrade: "STANDARD", monthlyFen: 12_000_000, members: 1200 });
    const house = await aHouse(up);
    await night(house);
    const objection = { clientId, agrees: false, reason: "一次性收入" };
    expect(await house.say(confirmTier, objection)).toMatchObject({ is: "put-back", from: "A", to: "C" });
    expect(await house.ports.clients.find(clientId)).toMatchObject({
      valueClass: "C",
      serviceGrade: "STANDARD",
    });
    const late = await aHouse(up);
    await night(late);
    await expect(late.say(confirmTier, objection, { at: "2026-03-17T01:00:00.000Z" })).rejects.toMatchObject(
      refused("tier.no-question"),
    );
    const fine = await aHouse(up);
    await night(fine);
    expect(await fine.say(confirmTier, { clientId, agrees: true }, { as: LEAD })).toMatchObject({
      ...{ is: "accepted", from: "A", to: "A", tell: ["min"] },
    });
  });

  test("is possible where nobody's desk is known, and where nothing was ever asked it is not", async () => {
    const down = { on: "2026-03-02", bad: 2, down: { to: "C", answerBy: "2026-03-16" } };
    const { say } = await aHouse(given({ tierReview: down }));
    expect(await say(confirmTier, { clientId, agrees: true })).toMatchObject({ is: "lowered" });
    const quiet = await aHouse(given());
    await expect(quiet.say(confirmTier, { clientId, agrees: true })).rejects.toMatchObject(
      refused("tier.no-question"),
    );
  });

  test("is asked for by what lies on one's desk, and by nothing else there", async () => {
    const tasks = [
      aTask({ id: "tsk_a", subjectId: "ctr_1", client: { id: clientId, name: "恒信物流" } }),
      aTask({ id: "tsk_b", subjectId: "tier cli_9" }),
      aTask({ id: "tsk_c" }),
    ];
    const { say } = await aHouse(given({}, { tasks }));
    expect(await say(listTierMoves, {})).toEqual({ moves: [] });
  });
});
