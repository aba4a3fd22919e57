import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fallBp, levelOfLeft } from "#shared/domain/alerts/signal.ts";
import { anArchive, bill, contract, MONTHS, risk, signal, used } from "#test/support/an-archive.ts";
import { aClient, NOW } from "#test/use-cases/given.ts";

/** The numbers of domain.md 3.8: revenue -22 %, members -6 %, a contract that ends in 55 days. */
const example = anArchive({
  bills: [...MONTHS.slice(0, 3).map((month) => bill(month, 100_000)), bill("2026-02", 78_000)],
  usage: [used("2026-01"), used("2026-02", { membersActive: 94 })],
  contracts: [contract("2026-05-03")],
});

describe("the example of the rules", () => {
  test("is ORANGE at 51.8", () => {
    const { level, score, signals } = risk(example);
    expect({ level, score }).toEqual({ level: "ORANGE", score: 51.8 });
    expect(signals.map(({ code, level: own, points }) => [code, own, points])).toEqual([
      ["AL-1", "ORANGE", 10.5],
      ["AL-4", "ORANGE", 8.4],
      ["AL-7", "ORANGE", 7],
    ]);
  });

  test("becomes RED at 68.6 by a rival's offer", () => {
    const { level, score } = risk(example, ["PRICE_CUT"]);
    expect({ level, score }).toEqual({ level: "RED", score: 68.6 });
  });

  test("says what was seen, since when, how much, compared with what", () => {
    expect(signal(example, "AL-1")?.evidence).toEqual({
      ...{ measure: 2200, now: 78_000, before: 100_000, month: "2026-02", since: "2025-11" },
    });
    expect(signal(example, "AL-7")?.evidence).toEqual({ measure: 55, since: "2026-05-03" });
  });
});

describe("what cannot be seen", () => {
  test("is named and counts nothing", () => {
    const { missing, level, score } = risk(anArchive({ client: aClient() }));
    expect({ level, score }).toEqual({ level: "NONE", score: 0 });
    const unseen = ["AL-1", "AL-2", "AL-3", "AL-4", "AL-5", "AL-6", "AL-7", "AL-8", "AL-10"];
    expect(missing).toEqual([...unseen, "AL-14", "AL-17", "AL-19"]);
  });

  test("one month alone compares with nothing; no member, no share", () => {
    const usage = [used("2026-02", { membersActive: 0 })];
    const { missing } = risk(anArchive({ bills: [bill("2026-02", 1)], usage }));
    const unseen = ["AL-1", "AL-2", "AL-3", "AL-4", "AL-5", "AL-6", "AL-17"];
    expect(missing).toEqual(expect.arrayContaining(unseen));
  });

  test("members who used nothing before cannot have fallen; the running month is not looked at", () => {
    const none = { minutesOut: 0, minutesIn: 0, dataMb: 0, membersActive: 0 };
    const { missing } = risk(
      anArchive({ usage: [used("2026-01", none), used("2026-02", none), used("2026-03")] }),
    );
    expect(missing).toEqual(expect.arrayContaining(["AL-2", "AL-4"]));
  });
});

describe("the level", () => {
  test.each([
    ["a light YELLOW signal alone", anArchive({ client: aClient({ products: ["VPMN"] }) }), "NONE"],
    ["a heavy YELLOW one", anArchive({ contracts: [contract("2026-06-01")] }), "YELLOW"],
    ["one ORANGE one", anArchive({ contracts: [contract("2026-05-01")] }), "YELLOW"],
    ["a RED one that does not decide", anArchive({ contracts: [contract("2026-03-20")] }), "ORANGE"],
  ] as const)("of %s", (_what, archive, level) => {
    expect(risk(archive).level).toBe(level);
  });

  test("of a RED signal that decides is RED", () => {
    expect(risk(anArchive(), ["AGREEMENT"]).level).toBe("RED");
  });
});

test("the score is the doubled sum of the points, never above 100, and more bad news never lowers it", () => {
  const share = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(share, share, fc.boolean(), (paid, silent, isRival) => {
      const archive = anArchive({
        bills: [...MONTHS.slice(0, 3).map((month) => bill(month, 100)), bill("2026-02", paid)],
        usage: [used("2026-02", { membersActive: 100, membersSilent: silent })],
        client: aClient({ lastContactAt: NOW }),
      });
      const calm = risk(archive);
      const sum = calm.signals.reduce((total, { points }) => total + points, 0);
      expect(calm.score).toBeCloseTo(Math.min(100, 2 * sum), 5);
      expect(risk(archive, isRival ? ["AGREEMENT"] : []).score).toBeGreaterThanOrEqual(calm.score);
    }),
  );
});

test("a fall is measured against something, and a rise is none", () => {
  const falls = [fallBp(80, 100), fallBp(120, 100), fallBp(1, 0), fallBp(1, undefined)];
  expect(falls).toEqual([2000, 0, undefined, undefined]);
});

test("what is left reaches a level from above, and none that has no threshold", () => {
  const at = (left: number, levels: object) => levelOfLeft(left, { weight: 1, levels });
  expect([at(61, { yellow: 60 }), at(60, { yellow: 60 }), at(1, {}), at(1, { red: 1 })]).toEqual([
    ...["NONE", "YELLOW", "NONE", "RED"],
  ]);
});
