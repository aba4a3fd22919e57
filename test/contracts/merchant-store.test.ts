import { describe, expect, test } from "vitest";
import { aShelf, engines, NOW } from "./engines.ts";

const merchant = {
  ...{ id: "mer_1", province: "GD", name: "白云机场贵宾厅", benefits: ["LOUNGE"], status: "ACTIVE" as const },
  ...{ createdAt: NOW, createdBy: "adm" },
};
const token = {
  ...{
    id: "bnt_1",
    province: "GD",
    merchantId: "mer_1",
    digest: "abc",
    benefit: "LOUNGE",
    clientId: "cli_1",
  },
  ...{ tier: "AA", issuedBy: "min", issuedAt: NOW, showBy: "2026-03-09T00:30:00.000Z" },
};
const use = {
  ...{ merchantId: "mer_1", token: "bnt_1", usedAt: NOW, benefit: "LOUNGE", tier: "AA" },
  ...{ clientId: "cli_1", province: "GD" },
};

describe.each(Object.entries(engines))("partner businesses in the table: %s", (_, open) => {
  test("one is found by its id, all are listed, and a change is seen", async () => {
    const { merchants, write, table } = await aShelf(open);
    await write("v1", merchants.put(undefined, merchant));
    await write("v2", merchants.put(undefined, { ...merchant, id: "mer_2", name: "某某酒店" }));
    table.settle();
    expect(await merchants.find("mer_1")).toEqual({ ...merchant, version: "v1" });
    expect((await merchants.list()).map(({ id }) => id)).toEqual(["mer_1", "mer_2"]);
    await write("v3", merchants.put({ ...merchant, version: "v1" }, { ...merchant, status: "ENDED" }));
    expect(await merchants.find("mer_1")).toMatchObject({ status: "ENDED", version: "v3" });
    expect(await merchants.find("mer_3")).toBeUndefined();
  });

  test("a code is found by its digest at its own merchant alone, and is made once", async () => {
    const { merchants, write } = await aShelf(open);
    await write("v1", merchants.putToken(undefined, token));
    expect(await merchants.token({ merchantId: "mer_1", digest: "abc" })).toEqual({
      ...token,
      version: "v1",
    });
    expect(await merchants.token({ merchantId: "mer_2", digest: "abc" })).toBeUndefined();
    expect(await write("v2", merchants.putToken(undefined, { ...token, id: "bnt_2" }))).toBe("overtaken");
    const shown = { ...token, presentedAt: NOW, confirmBy: NOW };
    await write("v3", merchants.putToken({ ...token, version: "v1" }, shown));
    expect(await merchants.token(token)).toEqual({ ...shown, version: "v3" });
  });

  test("two guesses at once are one: the second must be counted anew", async () => {
    const { merchants, write } = await aShelf(open);
    const guesses = { merchantId: "mer_1", province: "GD", since: NOW, wrong: 1, shownAt: NOW };
    await write("v1", merchants.putGuesses(undefined, guesses));
    expect(await write("v2", merchants.putGuesses(undefined, guesses))).toBe("overtaken");
    expect(await merchants.guesses("mer_1")).toEqual({ ...guesses, version: "v1" });
    expect(await merchants.guesses("mer_2")).toBeUndefined();
  });

  test("uses are listed by the month of our clock, the earliest first", async () => {
    const { merchants, write } = await aShelf(open);
    const early = { ...use, token: "bnt_0", usedAt: "2026-03-08T00:00:00.000Z" };
    const lastMonth = { ...use, token: "bnt_9", usedAt: "2026-02-28T15:59:00.000Z" };
    const first = { ...use, token: "bnt_8", usedAt: "2026-02-28T16:01:00.000Z" };
    for (const [n, one] of [use, early, lastMonth, first].entries())
      await write(`v${n}`, merchants.putUse(undefined, one));
    const tokens = (await merchants.uses("mer_1", "2026-03")).map(({ token: id }) => id);
    expect(tokens).toEqual(["bnt_8", "bnt_0", "bnt_1"]);
    expect(await merchants.use(use)).toEqual({ ...use, version: "v0" });
    expect(await merchants.use({ ...use, token: "bnt_7" })).toBeUndefined();
    await write("v5", merchants.putUse({ ...use, version: "v0" }, { ...use, reversedAt: NOW }));
    expect(await merchants.use(use)).toMatchObject({ reversedAt: NOW });
  });

  test("a month is settled once, and those of a merchant are listed from the earliest on", async () => {
    const { merchants, write } = await aShelf(open);
    const april = {
      ...{ merchantId: "mer_1", province: "GD", month: "2026-04", file: "settlements/mer_1/2026-04.csv" },
      ...{ lines: 2, due: -1, writtenAt: NOW },
    };
    const march = { ...april, month: "2026-03", lines: 0, due: 0 };
    await write("v1", merchants.addSettlement(april));
    await write("v2", merchants.addSettlement(march));
    await write("v3", merchants.addSettlement({ ...march, merchantId: "mer_2" }));
    expect(await write("v4", merchants.addSettlement(april))).toBe("overtaken");
    expect(await merchants.settlements("mer_1")).toEqual([
      { ...march, version: "v2" },
      { ...april, version: "v1" },
    ]);
    expect(await merchants.settlement(april)).toEqual({ ...april, version: "v1" });
    expect(await merchants.settlement({ merchantId: "mer_1", month: "2026-05" })).toBeUndefined();
  });
});
