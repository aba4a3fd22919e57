import { describe, expect, test } from "vitest";
import { mustNotBeLocked, oneMoreWrong, oneRight } from "#shared/domain/benefits/guessing.ts";
import { offers } from "#shared/domain/benefits/merchant.ts";
import {
  type BenefitYear,
  entitlements,
  entitlementTo,
  mustBeFreeOn,
  tierOf,
  withoutUse,
  withUse,
} from "#shared/domain/benefits/quota.ts";
import {
  type BenefitToken,
  isTaken,
  presented,
  reversed,
  statusAt,
  TOKEN_TRANSITIONS,
  TokenStatus,
  used,
} from "#shared/domain/benefits/token.ts";
import { addMinutes } from "#shared/domain/calendar/day.ts";
import { mergedBenefits } from "#shared/domain/ownership/merging.ts";
import { BENEFIT_DEFAULT as rules } from "#shared/domain/rules/benefit-rules.ts";
import { aClient, NOW, refused } from "#test/use-cases/given.ts";

const minute = (minutes: number) => addMinutes(NOW, minutes);
const token: BenefitToken = {
  ...{ id: "bnt_1", version: "v", province: "GD", merchantId: "mer_1", digest: "d", benefit: "LOUNGE" },
  ...{ clientId: "cli_1", tier: "AA", issuedBy: "min", issuedAt: NOW, showBy: minute(10) },
};
const shown = presented(token, { now: minute(5), rules });
const gone = used(shown, minute(20));
const back = reversed(gone, { now: minute(60), rules });

describe("a code", () => {
  test("is shown within ten minutes and confirmed within thirty of the showing, or it lapses", () => {
    expect(statusAt(token, minute(10))).toBe("ISSUED");
    expect(statusAt(token, minute(11))).toBe("LAPSED");
    expect(shown).toMatchObject({ presentedAt: minute(5), confirmBy: minute(35) });
    expect(statusAt(shown, minute(35))).toBe("PRESENTED");
    expect(statusAt(shown, minute(36))).toBe("LAPSED");
    expect(() => presented(token, { now: minute(11), rules })).toThrow(refusal("benefit.over"));
    expect(() => used(shown, minute(36))).toThrow(refusal("benefit.over"));
  });

  test("shown twice is shown once, and used without a showing it is not", () => {
    expect(presented(shown, { now: minute(6), rules })).toBe(shown);
    expect(() => used(token, minute(1))).toThrow(refusal("benefit.over"));
    expect(() => used(gone, minute(21))).toThrow(refusal("benefit.over"));
  });

  test("is taken back within a day of its use, and never twice", () => {
    expect(statusAt(back, minute(61))).toBe("REVERSED");
    expect(reversed(gone, { now: minute(20 + 24 * 60), rules }).reversedAt).toBe(minute(20 + 24 * 60));
    expect(() => reversed(gone, { now: minute(21 + 24 * 60), rules })).toThrow(refusal("benefit.too-late"));
    expect(() => reversed(back, { now: minute(61), rules })).toThrow(refusal("benefit.over"));
    expect(() => reversed(shown, { now: minute(6), rules })).toThrow(refusal("benefit.over"));
  });

  test("is nobody else's while it still opens something", () => {
    const taken = (one: BenefitToken, minutes: number) => isTaken(one, { now: minute(minutes), rules });
    expect([taken(token, 10), taken(shown, 35), taken(gone, 24 * 60)]).toEqual([true, true, true]);
    expect([taken(token, 11), taken(gone, 20 + 24 * 60 + 1), taken(back, 60)]).toEqual([false, false, false]);
  });

  test.each(TokenStatus.options)("%s goes where the table of states says, and nowhere else", (from) => {
    const at = { ISSUED: token, PRESENTED: shown, USED: gone, REVERSED: back, LAPSED: token }[from];
    const now =
      from === "LAPSED" ? minute(11) : minute(61 - 60 * Number(from === "ISSUED" || from === "PRESENTED"));
    const steps = [
      () => presented(at, { now, rules }),
      () => used(at, now),
      () => reversed(at, { now, rules }),
    ];
    const reached = steps.flatMap((step) => {
      try {
        return [statusAt(step(), now)].filter((status) => status !== from);
      } catch {
        return [];
      }
    });
    expect(reached).toEqual(TOKEN_TRANSITIONS[from].filter((status) => status !== "LAPSED"));
  });
});

describe("what a tier is entitled to", () => {
  const use = (benefit: string, at: string, over: object = {}) => ({
    ...{ token: `bnt_${at}`, benefit, merchantId: "mer_1", at },
    ...over,
  });
  const year = (...uses: BenefitYear["uses"]): BenefitYear => ({
    ...{ clientId: "cli_1", year: "2026", version: "v", province: "GD", uses },
  });
  const asked = { name: "恒信", rules };

  test("is the card of an individual and the grade of a group", () => {
    expect(tierOf(aClient({ kind: "INDIVIDUAL", individualTier: "GOLD" }))).toBe("GOLD");
    expect(tierOf(aClient({ kind: "INDIVIDUAL" }))).toBe("STANDARD");
    expect(tierOf(aClient({ serviceGrade: "AA", individualTier: "GOLD" }))).toBe("AA");
  });

  test("goes down with each use, and up again when one is taken back", () => {
    const left = (of: BenefitYear | undefined) =>
      entitlements("A", { year: of, rules }).find(({ offer }) => offer.code === "LOUNGE");
    expect(left(undefined)).toMatchObject({ quota: 2, left: 2 });
    expect(left(year(use("LOUNGE", NOW), use("COUNTER", NOW)))).toMatchObject({ left: 1 });
    expect(left(year(use("LOUNGE", NOW, { reversedAt: NOW })))).toMatchObject({ left: 2 });
    const over = year(use("LOUNGE", "1"), use("LOUNGE", "2"), use("LOUNGE", "3"));
    expect(left(over)).toMatchObject({ left: 0 });
  });

  test("is refused with its reason: no such benefit, nothing for the tier, not this one, used up", () => {
    const entitled = (benefit: string, tier: string, of?: BenefitYear) => () =>
      entitlementTo(benefit, { ...asked, tier, year: of });
    expect(entitled("CASH", "AAA")).toThrow(refusal("benefit.unknown"));
    expect(entitled("LOUNGE", "STANDARD")).toThrow(refusal("benefit.none"));
    expect(entitled("HOTEL", "SILVER")).toThrow(refusal("benefit.not-entitled"));
    expect(entitled("LOUNGE", "A", year(use("LOUNGE", "1"), use("LOUNGE", "2")))).toThrow(
      refusal("benefit.used-up"),
    );
    expect(entitled("LOUNGE", "A")()).toMatchObject({ left: 2 });
  });

  test("is one a day, and what was taken back does not count", () => {
    const free = (of: BenefitYear | undefined) => () => mustBeFreeOn("2026-03-09", { ...asked, year: of });
    expect(free(year(use("HOTEL", NOW)))).toThrow(refusal("benefit.enough-today"));
    expect(free(year(use("HOTEL", NOW, { reversedAt: NOW })))).not.toThrow();
    expect(free(year(use("HOTEL", "2026-03-08T00:00:00.000Z")))).not.toThrow();
    expect(free(undefined)).not.toThrow();
  });

  test("keeps every use in its year, taken back or not; one client made of two has the uses of both", () => {
    const first = withUse(undefined, { clientId: "cli_1", province: "GD", use: use("LOUNGE", NOW) });
    expect(first).toMatchObject({ year: "2026", uses: [{ benefit: "LOUNGE" }] });
    const second = withUse(
      { ...first, version: "v" },
      { clientId: "", province: "", use: use("HOTEL", minute(9)) },
    );
    expect(second).toMatchObject({ clientId: "cli_1", uses: [{ benefit: "LOUNGE" }, { benefit: "HOTEL" }] });
    const undone = withoutUse({ ...second, version: "v" }, { token: `bnt_${NOW}`, at: minute(10) });
    expect(undone.uses.map(({ reversedAt }) => reversedAt)).toEqual([minute(10), undefined]);
    const merged = mergedBenefits(year(use("LOUNGE", "2"), use("LOUNGE", "3")), year(use("HOTEL", "1")));
    expect(merged.uses.map(({ at }) => at)).toEqual(["1", "2", "3"]);
  });
});

describe("who guesses codes", () => {
  const wrong = (times: number, step = 0) => {
    let counted: ReturnType<typeof oneMoreWrong> | undefined;
    for (let n = 0; n < times; n += 1) counted = oneMoreWrong(counted, { now: minute(n * step), rules });
    return counted;
  };

  test("waits a quarter of an hour after five wrong ones", () => {
    expect(wrong(4)).toMatchObject({ wrong: 4 });
    const locked = wrong(5);
    expect(locked).toMatchObject({ lockedUntil: minute(15), wrong: 0 });
    expect(() => mustNotBeLocked(locked, minute(14))).toThrow(refusal("benefit.locked"));
    expect(() => mustNotBeLocked(locked, minute(15))).not.toThrow();
    expect(() => mustNotBeLocked(undefined, NOW)).not.toThrow();
  });

  test("is forgiven after ten minutes, and not by a right one in between", () => {
    expect(wrong(6, 10)).toMatchObject({ wrong: 1 });
    const four = wrong(4);
    expect(oneMoreWrong(oneRight(four, { now: minute(1), rules }), { now: minute(2), rules })).toHaveProperty(
      "lockedUntil",
    );
    expect(oneRight(undefined, { now: NOW, rules })).toEqual({ since: NOW, wrong: 0, shownAt: NOW });
  });
});

test("a merchant offers what was agreed, while the agreement lasts", () => {
  const merchant = {
    ...{ id: "mer_1", version: "v", province: "GD", name: "白云机场", benefits: ["LOUNGE"] },
    ...{ createdAt: NOW, createdBy: "adm" },
  };
  expect(offers({ ...merchant, status: "ACTIVE" }, "LOUNGE")).toBe(true);
  expect(offers({ ...merchant, status: "ACTIVE" }, "HOTEL")).toBe(false);
  expect(offers({ ...merchant, status: "ENDED" }, "LOUNGE")).toBe(false);
});

function refusal(code: Parameters<typeof refused>[0]) {
  return expect.objectContaining(refused(code));
}
