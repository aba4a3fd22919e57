import { describe, expect, test } from "vitest";
import { PLACE, parts } from "./archive-parts.ts";
import { aShelf, engines } from "./engines.ts";

describe.each(Object.entries(engines))("credit, discounts and tiers in the table: %s", (_, open) => {
  test("a discount is asked for by its unit and last day while it is agreed to, and then in the history", async () => {
    const { archives, write } = await aShelf(open);
    const ended = { ...parts.discount, status: "EXPIRED" as const };
    await write("v1", archives.put("discount", undefined, parts.discount));
    const days = { from: "2027-11-30", to: "2028-01-01" };
    expect(await archives.discountsEnding("GZ-A", days)).toEqual([parts.discount]);
    expect(await archives.discountsEnding("GZ-A", { ...days, to: "2027-12-30" })).toEqual([]);
    await write("v2", archives.put("discount", parts.discount, ended));
    expect(await archives.discountsEnding("GZ-A", days)).toEqual([]);
    expect(await archives.past("discount", { clientId: "cli_1", limit: 1 })).toEqual([
      { ...ended, version: "v2" },
    ]);
  });

  test("a rating that another has followed lies in the history", async () => {
    const { archives, write } = await aShelf(open);
    await write("v1", archives.put("rating", undefined, parts.rating));
    await write("v2", archives.put("rating", parts.rating, { ...parts.rating, status: "PAST" }));
    expect(await archives.past("rating", { clientId: "cli_1", limit: 5 })).toMatchObject([
      { id: "2026-01-05" },
    ]);
  });

  test("steps from grade to grade are told the newest first", async () => {
    const { records, write } = await aShelf(open);
    const step = (id: string, on: string) => ({
      ...{ ...PLACE, id, on, field: "valueClass" as const, from: "C", to: "B" },
      ...{ reason: "REVIEWED_UP" as const, note: "收入上来了", scoreBp: 6400, ruleVersion: "default-1" },
      ...{ confirmedBy: "stf_1", confirmedByName: "王敏" },
    });
    await write("v1", records.addTierChange(step("tch_2", "2026-01-05")));
    await write("v1", records.addTierChange(step("tch_1", "2026-04-01")));
    expect(await records.listTierChanges("cli_1", { limit: 9 })).toEqual([
      step("tch_1", "2026-04-01"),
      step("tch_2", "2026-01-05"),
    ]);
    expect(await records.listTierChanges("cli_1", { limit: 1 })).toHaveLength(1);
  });
});
