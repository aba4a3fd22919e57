import { describe, expect, test } from "vitest";
import { creditDue } from "#shared/domain/credit/due.ts";
import { CREDIT_DEFAULT } from "#shared/domain/rules/credit-rules.ts";
import { rateCredit } from "#shared/use-cases/credit/rate-credit.ts";
import { showCredit } from "#shared/use-cases/credit/show-credit.ts";
import { contract } from "#test/support/an-archive.ts";
import { billed, YEAR_OF_BILLS } from "#test/support/credit-facts.ts";
import { aClient, BO, CALENDAR, refused, SYSTEM } from "#test/use-cases/given.ts";
import { aHouse, type Given } from "#test/use-cases/house.ts";

const as = SYSTEM;
const clientId = "cli_1";
const parts = { bills: billed(YEAR_OF_BILLS), contracts: [contract("2027-03-31")] };
const given = (over: Parameters<typeof aClient>[0] = {}): Given => ({
  clients: [aClient({ kind: "GROUP", inNetworkSince: "2022-01-15", ...over })],
  parts: { bills: parts.bills, contract: parts.contracts },
});

describe("a rating", () => {
  test("is made once a day, and lies with the client: grade, points and day", async () => {
    const { ports, say } = await aHouse(given());
    expect(await say(rateCredit, { clientId }, { as })).toEqual({ is: "rated", grade: "AAA" });
    expect(await ports.clients.find(clientId)).toMatchObject({
      ...{ creditGrade: "AAA", creditScore: 97, creditRatedOn: "2026-03-09" },
    });
    expect((await ports.archives.whole(clientId))?.ratings).toMatchObject([
      { id: "2026-03-09", status: "CURRENT", scoreBp: 9700, validTo: "2026-04-01", ruleVersion: "default-1" },
    ]);
    expect(await say(rateCredit, { clientId }, { as })).toEqual({ is: "not-due" });
  });

  test("follows the last one, which goes into the history; another grade is a step that is kept", async () => {
    const { ports, say } = await aHouse(given());
    await say(rateCredit, { clientId }, { as });
    const later = "2026-07-02T01:00:00.000Z";
    expect(await say(rateCredit, { clientId }, { as, at: later })).toMatchObject({
      is: "rated",
      grade: "B",
    });
    const { ratings = [] } = (await ports.archives.whole(clientId)) ?? {};
    expect(ratings).toMatchObject([{ id: "2026-07-02" }]);
    expect(await ports.archives.past("rating", { clientId, limit: 5 })).toMatchObject([{ id: "2026-03-09" }]);
    expect(await ports.records.listTierChanges(clientId, { limit: 5 })).toMatchObject([
      { field: "creditGrade", from: "AAA", to: "B", on: "2026-07-02", reason: "RERATED" },
    ]);
  });

  test("of a client that cannot be rated is its first grade, and no step where it had none", async () => {
    const { ports, say } = await aHouse({ clients: [aClient({ kind: "GROUP", creditGrade: "A" })] });
    expect(await say(rateCredit, { clientId }, { as })).toEqual({ is: "rated", grade: "B" });
    const [step] = await ports.records.listTierChanges(clientId, { limit: 5 });
    expect(step).toMatchObject({ from: "A", to: "B" });
    expect(step?.scoreBp).toBeUndefined();
    expect((await ports.clients.find(clientId))?.creditScore).toBeUndefined();
  });

  test("of an individual is stars, and never a grade", async () => {
    const person = { kind: "INDIVIDUAL" as const, idNo: "430100199001011234", arrearsStops: 0 };
    const { ports, say } = await aHouse(given(person));
    expect(await say(rateCredit, { clientId }, { as })).toEqual({ is: "rated", stars: 5 });
    expect(await ports.clients.find(clientId)).toMatchObject({ creditStars: 5 });
  });

  test("made twice on one day replaces itself: arrears became too old on the day of the quarter's rating", async () => {
    const { ports, say } = await aHouse(given());
    await say(rateCredit, { clientId }, { as });
    const { client } = (await ports.archives.whole(clientId)) ?? {};
    if (client === undefined) throw new Error("no client");
    const [before] = (await ports.archives.whole(clientId))?.ratings ?? [];
    const stale = { ...client, creditRatedOn: "2025-12-31" };
    await ports.table.commit(
      ports.clients
        .put(client, stale)
        .flatMap(({ before: was, after }) =>
          was && after ? [{ put: { ...after, vr: "x" }, ifVersion: was.vr }] : [],
        ),
    );
    expect(await say(rateCredit, { clientId }, { as })).toMatchObject({ is: "rated" });
    expect((await ports.archives.whole(clientId))?.ratings.map(({ id }) => id)).toEqual([before?.id]);
  });

  test.each([
    ["never rated", {}, "QUARTER"],
    ["rated in this quarter", { creditRatedOn: "2026-01-05" }, undefined],
    ["rated before it", { creditRatedOn: "2025-12-31" }, "QUARTER"],
    ["in arrears for 31 days since", { creditRatedOn: "2026-01-05", arrearsSince: "2026-02-06" }, "ARREARS"],
    ["in arrears for 30 days", { creditRatedOn: "2026-01-05", arrearsSince: "2026-02-07" }, undefined],
    [
      "rated since the arrears were too old",
      { creditRatedOn: "2026-03-09", arrearsSince: "2026-01-01" },
      undefined,
    ],
    ["that has left", { status: "LEFT" as const }, undefined],
  ])("is due for a client %s: %j is %s", (_, over, is) => {
    const looking = { today: "2026-03-09", rules: CREDIT_DEFAULT, calendar: CALENDAR };
    expect(creditDue(aClient(over), looking)).toBe(is);
  });
});

describe("show-credit", () => {
  test("tells the rating in force, what today's figures give, when it is looked at again, and what bars a discount", async () => {
    const { say } = await aHouse(given({ arrearsSince: "2026-01-01", creditGrade: "C" }));
    const before = await say(showCredit, { clientId });
    expect(before).toMatchObject({ today: { grade: "AAA", scoreBp: 9700 }, nextReviewOn: "2026-04-01" });
    expect(before.rating).toBeUndefined();
    expect(before.bars.map(({ code }) => code)).toEqual(["CREDIT", "ARREARS"]);
    await say(rateCredit, { clientId }, { as });
    expect(await say(showCredit, { clientId })).toMatchObject({
      ...{ rating: { grade: "AAA", creditLimitFen: 3_600_000 }, nextReviewOn: "2026-04-01" },
    });
  });

  test("of another's client is as if it were not there", async () => {
    const { say } = await aHouse(given());
    await expect(say(showCredit, { clientId }, { as: BO })).rejects.toMatchObject(refused("subject.unknown"));
  });
});
