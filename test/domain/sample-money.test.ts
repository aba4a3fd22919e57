import { describe, expect, it } from "vitest";
import { makeSample } from "#local/sample/sample.ts";
import { daysBetween } from "#shared/domain/calendar/day.ts";
import { heldBills, heldContracts, heldProducts } from "#shared/domain/clients/held.ts";
import { isServed } from "#shared/domain/clients/life-cycle.ts";
import { productOfCode } from "#shared/domain/contracts/catalogue.ts";
import { statusOn } from "#shared/domain/rules/rule-document.ts";
import { at } from "#test/support/builders.ts";
import { CALENDAR } from "#test/support/calendar.ts";

const TODAY = "2026-03-09";
const shares = [...makeSample({ now: at("2026-03-09 08:20"), calendar: CALENDAR }).shares()];
const all = shares.flatMap(({ money }) => money);
const active = all.filter(({ client }) => isServed(client));
const versioned = <T extends object>(many: readonly T[]) => many.map((one) => ({ ...one, version: "" }));

describe("the money of the sample", () => {
  it("is there for everybody on the network, and for nobody who is still to be won", () => {
    expect(active.length).toBeGreaterThan(500);
    for (const { accounts, bills } of active) {
      expect(accounts).toHaveLength(1);
      expect(bills.flatMap((year) => year.bills)).toHaveLength(25);
    }
    const others = all.filter(({ client }) => !isServed(client));
    expect(others.flatMap(({ accounts, contracts }) => [...accounts, ...contracts])).toEqual([]);
  });

  it("adds up: every client holds what its parts come to, and every bill what is paid by whom", () => {
    for (const { client, subscriptions, contracts, bills } of active) {
      expect(client).toMatchObject(
        JSON.parse(
          JSON.stringify({
            ...(subscriptions.length > 0 && heldProducts(versioned(subscriptions))),
            ...(contracts.length > 0 && heldContracts(versioned(contracts))),
            ...heldBills(versioned(bills), { kind: client.kind, today: TODAY }),
          }),
        ) as object,
      );
      for (const bill of bills.flatMap((year) => year.bills))
        expect(bill.totalFen).toBe(bill.unitPaidFen + bill.memberPaidFen);
    }
  });

  it("warns in its months of what its alerts say: the fall of revenue is in the bills", () => {
    const fallen = shares
      .flatMap(({ tasks }) => tasks)
      .filter(({ alert, detail }) => alert !== undefined && /降幅22%/u.test(detail ?? ""));
    expect(fallen.length).toBeGreaterThan(2);
    for (const { client } of fallen) {
      const bills = all.find((one) => one.client.id === client?.id)?.bills ?? [];
      const paid = bills.flatMap((year) => year.bills).map(({ unitPaidFen }) => unitPaidFen);
      const last = paid.at(-1) ?? 0;
      const mean = paid.slice(-4, -1).reduce((sum, fen) => sum + fen, 0) / 3;
      expect(Math.round((1 - last / mean) * 100)).toBe(22);
    }
  });

  it("speaks only of products of the catalogue, dead ones among them", () => {
    const codes = new Set(active.flatMap(({ client }) => client.products ?? []));
    expect([...codes].filter((code) => productOfCode(code)?.isUmbrella !== false)).toEqual([]);
    expect([...codes].some((code) => productOfCode(code)?.active === false)).toBe(true);
  });

  it("has contracts that end within 30, 60 and 90 days, the one of the task among them", () => {
    const left = active.flatMap(({ contracts }) => contracts.map(({ endsOn }) => daysBetween(TODAY, endsOn)));
    for (const [from, to] of [
      [0, 30],
      [31, 60],
      [61, 90],
    ] as const)
      expect(left.filter((days) => days >= from && days <= to).length).toBeGreaterThan(3);
    const titled = shares
      .flatMap(({ tasks }) => tasks)
      .filter(({ title }) => /合同\d+月\d+日到期/.test(title));
    expect(titled.length).toBeGreaterThan(0);
    for (const { title, client } of titled) {
      const ends = active.find((one) => one.client.id === client?.id)?.client.contractEndsOn ?? "";
      expect(title).toContain(`${Number(ends.slice(5, 7))}月${Number(ends.slice(8))}日`);
    }
  });

  it("lists the members of two groups by name, as many as are counted", () => {
    const listed = active.filter(({ members }) => members.length > 0);
    expect(listed.map(({ client }) => client.shortName)).toEqual(["恒信物流", "实验中学"]);
    for (const { client, members } of listed) expect(client.members).toBe(members.length);
  });
});

describe("credit, tiers, discounts and goods of the sample", () => {
  const graded = shares.flatMap(({ graded: one }) => one ?? []);
  const requests = shares.flatMap((share) => share.requests);
  const of = (kind: string, status: string, words: number) =>
    requests.filter(
      (request) =>
        request.kind === kind &&
        request.status === status &&
        request.steps.filter(({ by }) => by !== undefined).length === words,
    );

  it("has discounts in every state: asked for, waiting for finance, in force, near their end", () => {
    expect(of("DISCOUNT", "OPEN", 0).length).toBeGreaterThan(0);
    expect(of("DISCOUNT", "OPEN", 1).length).toBeGreaterThan(0);
    const discounts = graded.flatMap((one) => one.discounts);
    const left = discounts.map(({ effectiveTo }) => daysBetween(TODAY, effectiveTo));
    expect(left.some((days) => days <= 30)).toBe(true);
    expect(left.some((days) => days > 60)).toBe(true);
    for (const { requestId, approvals, bp, clientId } of discounts) {
      expect(requests.find(({ id }) => id === requestId)?.status).toBe("APPROVED");
      expect(new Set(approvals.map(({ by }) => by)).size).toBe(2);
      expect(all.find(({ client }) => client.id === clientId)?.client.discountBp).toBe(bp);
    }
  });

  it("has a redemption that waits, moves that wait for a word, and better clients rated", () => {
    expect(of("REDEMPTION", "OPEN", 0).length).toBeGreaterThan(0);
    const reviews = active.map(({ client }) => client.tierReview);
    expect(reviews.filter((one) => one?.down).length).toBeGreaterThan(1);
    expect(reviews.filter((one) => one?.up).length).toBeGreaterThan(1);
    const better = active.filter(({ client: { valueClass } }) => valueClass === "A" || valueClass === "B");
    for (const { client } of better) expect(client.creditGrade, client.shortName).toBeDefined();
    const people = active.filter(({ client }) => client.kind === "INDIVIDUAL");
    expect(people.some(({ client }) => (client.creditStars ?? 0) > 0)).toBe(true);
  });

  it("has points that soon end at clients of several managers, and not at everybody", () => {
    const kept = all.filter(({ points }) => points !== undefined);
    const soon = kept.filter(({ points }) =>
      points?.account.lots.some(({ expiresOn }) => daysBetween(TODAY, expiresOn) <= 60),
    );
    expect(new Set(soon.map(({ client }) => client.owner)).size).toBeGreaterThan(2);
    expect(soon.length).toBeLessThan(kept.length);
  });

  it("has rules of the province's own: one over, one in force, one to come, and a draft to try", () => {
    const { rules } = makeSample({ now: at("2026-03-09 08:20"), calendar: CALENDAR });
    const states = rules.map(
      (one) =>
        `${one.code} ${statusOn({ ...one, version: "" }, { day: TODAY, approved: versioned(rules).filter(({ status }) => status === "SCHEDULED") })}`,
    );
    expect(states).toEqual(["DISCOUNT RETIRED", "DISCOUNT ACTIVE", "SLA SCHEDULED", "PRIORITY DRY_RUN"]);
  });

  it("has a code that was used at a partner's, and one that has just been issued", () => {
    const [benefits, ...others] = graded.flatMap((one) => one.benefits);
    expect(others).toEqual([]);
    expect(benefits?.tokens.map(({ usedAt }) => usedAt !== undefined)).toEqual([true, false]);
    expect(benefits?.year.uses).toHaveLength(1);
  });
});
