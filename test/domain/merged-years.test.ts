import { describe, expect, test } from "vitest";
import { checklistOf } from "#shared/domain/ownership/checklist.ts";
import { mergedBills, mergedUsage } from "#shared/domain/ownership/merging.ts";
import { movedOf } from "#shared/domain/ownership/order-steps.ts";
import { NOW } from "#test/use-cases/given.ts";

describe("years of two that are one", () => {
  const bill = (accountId: string, month = "2026-01") => ({
    ...{ month, accountId, totalFen: 1, unitPaidFen: 1 },
    memberPaidFen: 0,
    byFamily: {},
    discountFen: 0,
    paidFen: 0,
  });
  const year = { clientId: "cli_1", year: "2026", version: "v", province: "GD" };
  const month = (of: string, divertedTo: Record<string, number> = {}) => ({
    ...{
      month: of,
      minutesOut: 1,
      minutesIn: 1,
      dataMb: 1,
      sms: 1,
      membersActive: 1,
      membersSilent: 1,
      divertedTo,
      portQueries: 1,
    },
  });

  test("lie by month and account, whoever's they were", () => {
    const merged = mergedBills(
      { ...year, bills: [bill("b"), bill("a", "2026-02")] },
      { ...year, bills: [bill("a"), bill("c", "2026-02")] },
    );
    expect(merged.bills.map(({ month: of, accountId }) => of.slice(-1) + accountId)).toEqual([
      "1a",
      "1b",
      "2a",
      "2c",
    ]);
  });

  test("add up what their members used, month by month", () => {
    const mine = { ...year, months: [month("2026-02"), month("2026-01", { CU: 1 })] };
    const merged = mergedUsage(mine, {
      ...year,
      months: [month("2026-01", { CT: 2, CU: 1 }), month("2026-03")],
    });
    expect(merged.months.map(({ month: of, sms }) => [of.slice(-1), sms])).toEqual([
      ["1", 2],
      ["2", 1],
      ["3", 1],
    ]);
    expect(merged.months[0]?.divertedTo).toEqual({ CU: 2, CT: 2 });
    expect(merged.months[0]?.leaveRequests).toBeUndefined();
    const asked = (times: number) => ({ ...year, months: [{ ...month("2026-01"), leaveRequests: times }] });
    expect(mergedUsage(asked(1), asked(2)).months[0]?.leaveRequests).toBe(3);
    expect(mergedUsage(asked(1), { ...year, months: [month("2026-01")] }).months[0]?.leaveRequests).toBe(1);
  });
});

test("how many have changed hands counts none before it is accepted, and none that were skipped", () => {
  const order = { clientIds: ["1", "2", "3"], pending: ["3"], skipped: ["2"], status: "ACCEPTED" } as never;
  expect(movedOf(order)).toBe(1);
  expect(movedOf({ ...(order as object), status: "DRAFT" } as never)).toBe(0);
});

test("what giver and receiver go through counts what there is of each", () => {
  const lines = [{ contracts: 2, rolesKnown: "AD", openPromises: 1, lastContactAt: NOW }, {}];
  expect(checklistOf(lines, 3).map(({ count }) => count)).toEqual([2, 3, 2, 1, 1, 1]);
});
