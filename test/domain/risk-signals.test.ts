import { describe, expect, test } from "vitest";
import { anArchive, bill, contract, MONTHS, signal, used } from "#test/support/an-archive.ts";
import { aClient } from "#test/use-cases/given.ts";

const flat = MONTHS.map((month) => bill(month, 1000));
const billed = (fen: number) => anArchive({ bills: [...flat.slice(0, 3), bill("2026-02", fen)] });
const last = (over: Parameters<typeof used>[1]) =>
  anArchive({ usage: [used("2026-01"), used("2026-02", over)] });
/** So much for the hundred members of each month. */
const paidBy = (fens: readonly number[], months = MONTHS) =>
  anArchive({
    bills: months.map((month, n) =>
      bill(month, fens[n] ?? 0, { unitPaidFen: 0, memberPaidFen: fens[n] ?? 0 }),
    ),
    usage: months.map((month) => used(month)),
  });
const of = (over: Parameters<typeof aClient>[0]) => anArchive({ client: aClient(over) });

describe("a signal of its own", () => {
  test.each([
    ["revenue stays", anArchive({ bills: flat }), "AL-1", undefined],
    ["revenue falls by three tenths", billed(700), "AL-1", "RED"],
    ["calls end", last({ minutesOut: 0, minutesIn: 0 }), "AL-2", "RED"],
    ["data fall by three tenths", last({ dataMb: 700 }), "AL-2", "YELLOW"],
    ["members pay less three months in a row", paidBy([100_000, 99_000, 98_000, 97_000]), "AL-3", "YELLOW"],
    ["and a tenth less in all", paidBy([100_000, 96_000, 93_000, 90_000]), "AL-3", "ORANGE"],
    ["one month of them rises", paidBy([100_000, 90_000, 91_000, 80_000]), "AL-3", undefined],
    ["three months are too few", paidBy([3, 2, 1], MONTHS.slice(1)), "AL-3", undefined],
    ["a tenth of the members is silent", last({ membersActive: 90, membersSilent: 10 }), "AL-5", "ORANGE"],
    ["a fifth has gone to rivals", last({ divertedTo: { CT: 15, CU: 5 } }), "AL-6", "RED"],
    ["a number was asked to move", last({ portQueries: 1 }), "AL-8", "ORANGE"],
    ["a member asks to leave", last({ leaveRequests: 1 }), "AL-8", "RED"],
    ["everything is paid", anArchive({ bills: flat }), "AL-10", undefined],
    ["a bill jumps to three times the mean", billed(3000), "AL-17", "YELLOW"],
    ["a contract ends within a month", anArchive({ contracts: [contract("2026-03-20")] }), "AL-7", "RED"],
    [
      "nobody looks after it for two months",
      of({ unmanned: true, statusOn: "2026-01-05" }),
      "AL-18",
      "ORANGE",
    ],
    [
      "so long, at risk lately",
      of({ unmanned: true, status: "AT_RISK", statusOn: "2026-03-08" }),
      "AL-18",
      "RED",
    ],
    ["since it was made", of({ unmanned: true }), "AL-18", "RED"],
    ["a B client holds one product", of({ products: ["VPMN"] }), "AL-19", "YELLOW"],
    ["a C client holds one product", of({ valueClass: "C", products: ["VPMN"] }), "AL-19", undefined],
    ["an A client holds two", of({ valueClass: "A", products: ["CMNET", "VPMN"] }), "AL-19", undefined],
  ] as const)("%s", (_what, archive, code, level) => {
    expect(signal(archive, code)?.level).toBe(level);
  });

  test("the oldest unpaid bill tells the age, all of them the sum", () => {
    const open = [bill("2025-11", 1000, { paidFen: 400 }), bill("2026-01", 500, { paidFen: 0 })];
    const archive = anArchive({
      bills: [...open, bill("2026-02", 1000), bill("2026-03", 9, { paidFen: 0 })],
    });
    expect(signal(archive, "AL-10")).toMatchObject({
      level: "RED",
      evidence: { measure: 98, now: 1100, month: "2025-11", since: "2025-12-01" },
    });
  });

  test("a contract that renews by itself, or is only drafted, does not end", () => {
    const contracts = [
      contract("2026-03-20", { autoRenew: true }),
      contract("2026-03-20", { status: "DRAFT" }),
    ];
    expect(signal(anArchive({ contracts }), "AL-7")).toBeUndefined();
  });

  test("the last contact is as old as three of its rhythms", () => {
    const archive = of({ valueClass: "A", lastContactAt: "2026-01-20T02:00:00.000Z" });
    expect(signal(archive, "AL-14")).toMatchObject({
      level: "RED",
      evidence: { measure: 34, now: 48, before: 14, since: "2026-01-20" },
    });
  });

  test("without a manager since it was last touched", () => {
    const archive = of({ unmanned: true, touchedAt: "2026-02-01T02:00:00.000Z" });
    expect(signal(archive, "AL-18")?.level).toBe("YELLOW");
  });

  test("one product and a contract that ends soon weigh more", () => {
    const archive = { ...of({ products: ["VPMN"] }), contracts: [contract("2026-05-20")] };
    expect(signal(archive, "AL-19")?.level).toBe("ORANGE");
  });

  test.each([
    [["OTHER"], "YELLOW"],
    [["SENIOR_RELATIONS"], "YELLOW"],
    [["VIRTUAL_NET", "OTHER"], "ORANGE"],
    [["STATIONED_STAFF", "PRICE_CUT"], "RED"],
  ] as const)("a rival's moves %j are %s", (moves, level) => {
    expect(signal(anArchive(), "AL-12", moves)?.level).toBe(level);
  });
});
