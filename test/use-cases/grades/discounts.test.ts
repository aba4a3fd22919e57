import { describe, expect, test } from "vitest";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { listApprovals } from "#shared/use-cases/approvals/list-approvals.ts";
import { rejectRequest } from "#shared/use-cases/approvals/reject-request.ts";
import { quoteDiscount } from "#shared/use-cases/discounts/quote-discount.ts";
import { requestDiscount } from "#shared/use-cases/discounts/request-discount.ts";
import { BO, callerFor, LEAD, MIN, PEOPLE, refused, ZHAO } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";
import { asked, clientId, FINANCE, given, QIAN } from "./discount-house.ts";

const ADM = callerFor("adm");

describe("a quote", () => {
  test("is read for a client of one's own, with what one names measured against it", async () => {
    const { say } = await aHouse(given());
    const told = await say(quoteDiscount, { clientId, months: 24, bp: 2300 });
    expect(told).toMatchObject({
      ...{ quote: { maxBp: 2100, level: "CITY" }, wanted: { bp: 2300, level: "PROVINCE", floor: "UNKNOWN" } },
      ...{ ceilingBp: 3000, ruleVersion: "default-1" },
    });
    expect((await say(quoteDiscount, { clientId, months: 24 })).wanted).toBeUndefined();
    await expect(say(quoteDiscount, { clientId, months: 24 }, { as: BO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});

describe("an offer with our own money in it (DC-12)", () => {
  test("is quoted with the months in which it is back, and is asked for only where that is within the term", async () => {
    const { ports, say } = await aHouse(given());
    const quoted = await say(quoteDiscount, { clientId, months: 24, investmentFen: 10_000_000 });
    expect(quoted.payback).toMatchObject({ monthlyFen: 474_000, months: 22, isShown: true });
    const named = await say(quoteDiscount, { clientId, months: 24, bp: 3000, investmentFen: 10_500_000 });
    expect(named.payback).toMatchObject({ monthlyFen: 420_000, months: 25, isShown: false });
    const much = say(requestDiscount, { ...asked, investmentFen: 12_000_000 });
    await expect(much).rejects.toMatchObject(refused("discount.no-payback"));
    const request = await say(requestDiscount, { ...asked, investmentFen: 10_000_000 });
    expect(request.payback).toMatchObject({ months: 22 });
    const { id } = request;
    expect((await ports.approvals.find(id))?.input).toMatchObject({ payback: { isShown: true } });
    await say(approveRequest, { id }, { as: LEAD });
    await say(approveRequest, { id }, { as: FINANCE });
    expect((await ports.clients.find(clientId))?.discountBp).toBe(2100);
  });
});

describe("a request", () => {
  test("goes to the city for 21 %, then to finance; only both together make it so", async () => {
    const { ports, say, table } = await aHouse(given());
    const request = await say(requestDiscount, asked);
    expect(request).toMatchObject({ level: "CITY", approvers: [["周总"], ["钱会计"]], tell: ["lead"] });
    const { id } = request;
    table.settle();
    expect((await say(listApprovals, {}, { as: LEAD })).waiting).toHaveLength(1);
    expect((await say(listApprovals, {}, { as: FINANCE })).waiting).toEqual([]);
    expect(await say(approveRequest, { id }, { as: LEAD })).toMatchObject({
      ...{ request: { status: "OPEN" }, tell: ["qian"], news: "passed-on" },
    });
    expect((await ports.clients.find(clientId))?.discountBp).toBeUndefined();
    table.settle();
    expect((await say(listApprovals, {}, { as: FINANCE })).waiting).toHaveLength(1);
    expect(await say(approveRequest, { id }, { as: FINANCE })).toMatchObject({
      ...{ request: { status: "APPROVED" }, tell: ["min"] },
    });
    const whole = await ports.archives.whole(clientId);
    expect(whole?.client).toMatchObject({ discountBp: 2100, discountEndsOn: "2028-03-08" });
    expect(whole?.discounts).toMatchObject([
      {
        ...{ bp: 2100, ruleMaxBp: 2100, status: "EFFECTIVE", effectiveFrom: "2026-03-09", floor: "UNKNOWN" },
        approvals: [
          { role: "supervisor", by: "lead" },
          { role: "finance", by: "qian" },
        ],
      },
    ]);
    expect(await say(quoteDiscount, { clientId, months: 12 })).toMatchObject({ current: { bp: 2100 } });
  });

  test("is never both words of one person, nor one's own, nor anybody else's", async () => {
    const { say } = await aHouse(given());
    const { id } = await say(requestDiscount, asked);
    await expect(say(approveRequest, { id }, { as: ZHAO })).rejects.toMatchObject(
      refused("approval.not-yours"),
    );
    await expect(say(approveRequest, { id }, { as: BO })).rejects.toMatchObject(refused("role.not-allowed"));
    await say(approveRequest, { id }, { as: LEAD });
    await expect(say(approveRequest, { id }, { as: LEAD })).rejects.toMatchObject(refused("approval.twice"));
    const own = await say(requestDiscount, { ...asked, bp: 1900 }, { as: LEAD });
    await expect(say(approveRequest, { id: own.id }, { as: LEAD })).rejects.toMatchObject(
      refused("approval.own"),
    );
  });

  test("names nobody where the head of a unit is not among its people", async () => {
    const people = [...PEOPLE.filter(({ id }) => id !== "lead"), QIAN];
    const { say } = await aHouse(given({}, people));
    expect((await say(requestDiscount, asked)).approvers).toEqual([[], ["钱会计"]]);
  });

  test("without anybody in finance, or nobody higher, is the administrator's, but never twice his", async () => {
    const { say } = await aHouse(given({}, PEOPLE));
    const request = await say(requestDiscount, { ...asked, bp: 2300, reason: "竞争对手报价更低" });
    expect(request).toMatchObject({ level: "PROVINCE", approvers: [[], []], tell: [] });
    await say(approveRequest, { id: request.id }, { as: ADM });
    await expect(say(approveRequest, { id: request.id }, { as: ADM })).rejects.toMatchObject(
      refused("approval.twice"),
    );
  });

  test.each([
    ["above the ceiling", { bp: 3100, reason: "x" }, {}, "discount.too-high"],
    ["above the rule without a reason", { bp: 2200 }, {}, "discount.unexplained"],
    ["of a client of grade C", { bp: 500 }, { creditGrade: "C" as const }, "discount.barred"],
    ["with old arrears", { bp: 500 }, { arrearsSince: "2026-01-01" }, "discount.barred"],
  ])("%s is refused before anybody is asked", async (_, over, client, code) => {
    const { say } = await aHouse(given(client));
    await expect(say(requestDiscount, { ...asked, ...over })).rejects.toMatchObject(refused(code));
  });

  test("below the filed floor is refused (G2.12)", async () => {
    const { ports, say } = await aHouse(given());
    const floor = JSON.stringify({ floorFen: { CMNET_LINE: 450_000 } });
    const item = { PK: "RUL#", SK: "A#DISCOUNT", vr: "v", ty: "rules", sv: 1, pv: "GD", n: 1, j: floor };
    await ports.table.commit([{ put: item, always: true }]);
    await expect(say(requestDiscount, asked)).rejects.toMatchObject(refused("discount.below-floor"));
  });

  test("is withdrawn by whoever asked, and refused by finance with its reason", async () => {
    const { ports, say } = await aHouse(given());
    const { id } = await say(requestDiscount, asked);
    expect(await say(rejectRequest, { id }, { as: MIN })).toMatchObject({ request: { status: "WITHDRAWN" } });
    const again = await say(requestDiscount, asked);
    await say(approveRequest, { id: again.id }, { as: LEAD });
    expect(await say(rejectRequest, { id: again.id, reason: "毛利不足" }, { as: FINANCE })).toMatchObject({
      ...{ request: { status: "REJECTED" }, tell: ["min"] },
    });
    expect((await ports.archives.whole(clientId))?.discounts).toEqual([]);
  });

  test("is not carried out where what bars it has come about meanwhile, or another was agreed to", async () => {
    const { ports, say } = await aHouse(given());
    const first = await say(requestDiscount, asked);
    const second = await say(requestDiscount, { ...asked, bp: 1500, reason: "续签" });
    for (const by of [LEAD, FINANCE]) await say(approveRequest, { id: first.id }, { as: by });
    const county = await say(requestDiscount, { ...asked, bp: 1000 });
    await say(approveRequest, { id: second.id }, { as: LEAD });
    await expect(say(approveRequest, { id: second.id }, { as: FINANCE })).rejects.toMatchObject(
      refused("approval.outdated"),
    );
    for (const by of [LEAD, FINANCE]) await say(approveRequest, { id: county.id }, { as: by });
    expect((await ports.archives.whole(clientId))?.discounts).toMatchObject([{ bp: 1000 }]);
    expect(await ports.archives.past("discount", { clientId, limit: 2 })).toMatchObject([
      { bp: 2100, status: "ENDED_EARLY" },
    ]);
  });

  test("of a client that has fallen to grade C since is refused by the last word", async () => {
    const house = await aHouse(given());
    const { id } = await house.say(requestDiscount, asked);
    await house.say(approveRequest, { id }, { as: LEAD });
    const client = await house.ports.clients.find(clientId);
    if (client === undefined) throw new Error("no client");
    const fallen = house.ports.clients.put(client, { ...client, creditGrade: "C" });
    await house.ports.table.commit(
      fallen.flatMap(({ before, after }) =>
        before && after ? [{ put: { ...after, vr: "x" }, ifVersion: before.vr }] : [],
      ),
    );
    await expect(house.say(approveRequest, { id }, { as: FINANCE })).rejects.toMatchObject(
      refused("discount.barred"),
    );
  });
});
