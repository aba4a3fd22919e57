import { beforeEach, describe, expect, test } from "vitest";
import { tryOut } from "#bot/try-out.ts";
import { scheduledIn, withdrawn } from "#shared/domain/rules/withdrawing.ts";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { activateRules } from "#shared/use-cases/rules/activate-rules.ts";
import { draftRules } from "#shared/use-cases/rules/draft-rules.ts";
import { tryRules } from "#shared/use-cases/rules/try-rules.ts";
import { withdrawRules } from "#shared/use-cases/rules/withdraw-rules.ts";
import { aClient, callerFor } from "./given.ts";
import { aHouse, type House } from "./house.ts";

const ADMIN = { as: callerFor("adm") };
const SECOND = { as: { ...callerFor("adm"), id: "adm2", name: "苏青" } };
const cut = (b: number) => ({ code: "TIER", content: { cuts: { b } } });
const TIER = { code: "TIER" };
const APRIL = "2026-04-01";

let house: House;
beforeEach(async () => {
  house = await aHouse({ clients: [aClient()] });
});

describe("a version that was approved for a day to come", () => {
  const isScheduled = async (b: number, from: string) => {
    await house.say(draftRules, cut(b), ADMIN);
    await house.say(tryRules, { ...TIER, waits: true }, ADMIN);
    await tryOut(house.ports, { ...TIER, province: "GD" });
    await house.say(activateRules, { ...TIER, from }, ADMIN);
    const [request] = await house.ports.approvals.listOf("adm", 1);
    await house.say(approveRequest, { id: request?.id ?? "" }, SECOND);
  };

  test("is called off by its number although a later one stands on it, which stays", async () => {
    await isScheduled(70, APRIL);
    await isScheduled(75, "2026-05-01");
    const done = await house.say(withdrawRules, { ...TIER, number: 1, reason: "集团改了口径" }, ADMIN);
    expect(done).toMatchObject({
      number: 1,
      from: APRIL,
      isDraft: false,
      reason: "集团改了口径",
      tell: ["adm2"],
    });
    expect(await house.ports.rules.retired("TIER")).toMatchObject([
      { number: 1, status: "RETIRED", withdrawnBy: "adm", withdrawnByName: "管理员" },
    ]);
    house.isAt("2026-05-02", "09:00");
    expect((await house.ports.rules.current()).tier.cuts.b).toBe(75);
  });

  test("leaves its number in the history: the next draft has another", async () => {
    await isScheduled(70, APRIL);
    await house.say(draftRules, cut(71), ADMIN);
    await house.say(withdrawRules, TIER, ADMIN);
    const draft = await house.ports.rules.draft("TIER");
    await house.table.commit([{ remove: { PK: "RUL#", SK: "D#TIER" }, ifVersion: draft?.version ?? "" }]);
    expect(await house.say(draftRules, cut(72), ADMIN)).toMatchObject({ number: 2 });
  });

  test("that was never tried is a plain draft again", () => {
    const document = { code: "TIER", number: 1, version: "v", province: "GD", content: {}, basedOn: 0 };
    const scheduled = { ...document, status: "SCHEDULED" as const, from: APRIL };
    const by = { id: "adm", name: "管理员" };
    expect(withdrawn(scheduled, { by, at: "2026-03-09T00:00:00.000Z", isFree: true })).toMatchObject({
      status: "DRAFT",
    });
  });

  test("is nobody's to call off where there is none, or its number is no version's", async () => {
    await expect(house.say(withdrawRules, TIER, ADMIN)).rejects.toMatchObject({
      code: "rules.none-scheduled",
    });
    await isScheduled(70, APRIL);
    await expect(house.say(withdrawRules, { ...TIER, number: 4 }, ADMIN)).rejects.toMatchObject({
      code: "rules.none-scheduled",
    });
    await expect(house.say(withdrawRules, TIER)).rejects.toMatchObject({ code: "role.not-allowed" });
  });

  test("that has been there since ever is in force", () => {
    const since = { code: "TIER", number: 1, version: "v", province: "GD", content: {}, basedOn: 0 };
    const approved = [{ ...since, status: "SCHEDULED" as const }];
    expect(() => scheduledIn(approved, { code: "TIER", today: "2026-03-09" })).toThrow(
      expect.objectContaining({ code: "rules.in-force" }),
    );
  });
});
