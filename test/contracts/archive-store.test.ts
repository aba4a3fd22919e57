import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Parts } from "#shared/domain/clients/parts.ts";
import { clientItems } from "#shared/storage/client-item.ts";
import { itemSize } from "#test/support/item-size.ts";
import { AT, parts } from "./archive-parts.ts";
import { aShelf, engines } from "./engines.ts";
import { aClient } from "./things.ts";

const client = aClient();
const kinds = Object.keys(parts) as (keyof Parts)[];

describe.each(Object.entries(engines))("a client's archive in the table: %s", (_, open) => {
  test("is read whole, with every part that is alive, in one query", async () => {
    const requests: number[] = [];
    const { clients, archives, write } = await aShelf(() =>
      open({ spent: (cost) => requests.push(cost.requests) }),
    );
    await write("v1", clients.put(undefined, client));
    for (const kind of kinds) await write("v1", archives.put(kind, undefined, parts[kind]));
    requests.length = 0;
    expect(await archives.whole("cli_1")).toEqual({
      client,
      contacts: [parts.contact],
      relations: [parts.relation],
      accounts: [parts.account],
      subscriptions: [parts.subscription],
      contracts: [parts.contract],
      bills: [parts.bills],
      usage: [parts.usage],
      needs: [parts.need],
      promises: [parts.promise],
      opportunities: [parts.opportunity],
      benefits: [parts.benefits],
      redemptions: [parts.redemption],
      ratings: [parts.rating],
      discounts: [parts.discount],
    });
    expect(requests).toEqual([1]);
    expect(await archives.whole("cli_2")).toBeUndefined();
  });

  test("a part that is over leaves it and is found in its history, the newest first, by the page", async () => {
    const { clients, archives, write } = await aShelf(open);
    await write("v1", clients.put(undefined, client));
    const ended = (n: number) => ({ ...parts.contract, id: `ctr_${n}`, status: "EXPIRED" as const });
    for (const n of [1, 2, 3]) {
      await write("v1", archives.put("contract", undefined, { ...parts.contract, id: `ctr_${n}` }));
      await write("v2", archives.put("contract", { ...parts.contract, id: `ctr_${n}` }, ended(n)));
    }
    expect((await archives.whole("cli_1"))?.contracts).toEqual([]);
    const first = await archives.past("contract", { clientId: "cli_1", limit: 2 });
    expect(first.map(({ id }) => id)).toEqual(["ctr_3", "ctr_2"]);
    const rest = await archives.past("contract", { clientId: "cli_1", limit: 2, after: "ctr_2" });
    expect(rest).toEqual([{ ...ended(1), version: "v2" }]);
    expect(await archives.find("contract", { clientId: "cli_1", id: "ctr_1" })).toEqual(rest[0]);
  });

  test("a part is taken away whole", async () => {
    const { archives, write } = await aShelf(open);
    await write("v1", archives.put("relation", undefined, parts.relation));
    await write("v2", archives.remove("relation", parts.relation));
    expect(await archives.find("relation", { clientId: "cli_1", id: "con_1#con_2" })).toBeUndefined();
  });

  test("a client's line says what it is searched by, and a place knows who is without a manager", async () => {
    const { clients, write } = await aShelf(open);
    const known = { ...client, grid: "grd_1", products: ["VPMN"], monthlyFen: 3_000_000 };
    await write("v1", clients.put(undefined, known));
    const alone = { id: "cli_2", uscc: undefined, externalRef: undefined, unmanned: true };
    await write("v1", clients.put(undefined, { ...known, ...alone }));
    const lines = await clients.lines("stf_1");
    expect(lines).toMatchObject([{ id: "cli_1", owner: "stf_1", products: ["VPMN"] }, { id: "cli_2" }]);
    expect(await clients.linesOfGrid("grd_1")).toHaveLength(2);
    expect(await clients.linesOfGrid("grd_1", { unmanned: true })).toMatchObject([{ id: "cli_2" }]);
  });
});

test("a client's line stays below 600 bytes with everything that is usual", () => {
  const usual = {
    ...client,
    grid: "grd_1",
    products: ["VPMN", "CMNET"],
    monthlyFen: 3_000_000,
    contractEndsOn: "2026-05-31",
    lastContactAt: AT,
  };
  const line = clientItems(usual).find(({ ty }) => ty === "line");
  expect(itemSize({ PK: "", SK: "", ...line, vr: "a".repeat(22) })).toBeLessThanOrEqual(600);
});

test("an amount of money survives whatever it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (fen) => {
      const [first] = clientItems({ ...client, monthlyFen: fen });
      expect(first?.["mf"]).toBe(fen);
    }),
  );
});
