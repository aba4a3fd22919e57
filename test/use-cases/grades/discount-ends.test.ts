import { describe, expect, test } from "vitest";
import { gatherFacts } from "#bot/gather-facts.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { listLeaks } from "#shared/use-cases/discounts/list-leaks.ts";
import { requestDiscount } from "#shared/use-cases/discounts/request-discount.ts";
import { settleDiscount } from "#shared/use-cases/discounts/settle-discount.ts";
import { aClient, aPerson, LEAD, PEOPLE, refused, SYSTEM, ZHAO } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";
import { asked, clientId, FINANCE, given } from "./discount-house.ts";

describe("at its end", () => {
  test("a discount is work from 60 days before, and then the price returns to list", async () => {
    const { ports, say } = await aHouse(given());
    const { id } = await say(requestDiscount, asked);
    for (const by of [LEAD, FINANCE]) await say(approveRequest, { id }, { as: by });
    const [discount] = (await ports.archives.whole(clientId))?.discounts ?? [];
    const ends = { clientId, discountId: discount?.id ?? "" };
    const as = SYSTEM;
    expect(await say(settleDiscount, ends, { as })).toMatchObject({ isDue: false, owner: "min" });
    expect(await say(settleDiscount, ends, { as, at: "2028-02-10T01:00:00.000Z" })).toMatchObject({
      ...{ isDue: true, status: "EFFECTIVE", title: "恒信物流21%优惠30天内到期，谈续签" },
    });
    expect(await say(settleDiscount, ends, { as, at: "2028-03-09T01:00:00.000Z" })).toMatchObject({
      ...{ isDue: false, status: "EXPIRED" },
    });
    expect((await ports.clients.find(clientId))?.discountBp).toBeUndefined();
    await expect(say(settleDiscount, ends, { as })).rejects.toMatchObject(refused("subject.unknown"));
    await expect(say(settleDiscount, { ...ends, clientId: "cli_9" }, { as })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});

describe("what leaks", () => {
  test("is listed over one's people, the most above first; bills that nobody knows are counted apart", async () => {
    const client = (id: string, over: Partial<Client>) =>
      aClient({
        id,
        name: id,
        shortName: id,
        kind: "GROUP",
        valueClass: "A",
        externalRef: undefined,
        uscc: undefined,
        ...over,
      });
    const { say } = await aHouse({
      clients: [
        client("cli_none", { billDiscountBp: 0 }),
        client("cli_above", { billDiscountBp: 4000 }),
        client("cli_more", { billDiscountBp: 2600, discountBp: 2000, owner: "na" }),
        client("cli_none2", { billDiscountBp: 0, owner: "na" }),
        client("cli_unknown", {}),
        client("cli_fine", { billDiscountBp: 500 }),
      ],
    });
    const told = await say(listLeaks, {}, { as: ZHAO });
    expect(told).toMatchObject({ kind: "found", unknown: 1 });
    if (told.kind !== "found") throw new Error(told.kind);
    expect(told.leaks.map(({ id, manager, leak }) => [id, manager, leak.kind])).toEqual([
      ["cli_above", "王敏", "ABOVE_RULE"],
      ["cli_more", "李娜", "ABOVE_AGREED"],
      ["cli_none", "王敏", "NONE_FOR_A"],
      ["cli_none2", "李娜", "NONE_FOR_A"],
    ]);
  });

  test("of more people than one question reads is listed as of last night, with whose each one is", async () => {
    const crowd = Array.from({ length: 31 }, (_, n) =>
      aPerson({ id: `p${n}`, name: `员工${n}`, unit: "GZ-B" }),
    );
    const client = (id: string, over: Partial<Client>) =>
      aClient({
        id,
        name: id,
        shortName: id,
        kind: "GROUP",
        externalRef: undefined,
        uscc: undefined,
        ...over,
      });
    const house = await aHouse({
      people: [...PEOPLE, ...crowd],
      clients: [
        client("cli_a", { billDiscountBp: 4000 }),
        client("cli_b", { billDiscountBp: 5000, owner: "p7", unit: "GZ-B" }),
        client("cli_c", { billDiscountBp: 4500, owner: "p9", unit: "GZ-B" }),
        client("cli_d", { unit: "GZ-B", owner: "p8" }),
        client("cli_far", { billDiscountBp: 9000, unit: "SZ", owner: "far" }),
      ],
    });
    expect(await house.say(listLeaks, {}, { as: LEAD })).toEqual({ kind: "too-large", largest: 30 });
    await gatherFacts(house.ports, { province: "GD" });
    house.table.settle();
    // Somebody who is not in the table any more under the id of last night.
    const p9 = house.table.all().find(({ PK, ty }) => ty === "staff" && PK.includes("p9"));
    if (p9) await house.table.commit([{ remove: p9, ifVersion: p9.vr }]);
    const told = await house.say(listLeaks, {}, { as: LEAD });
    expect(told).toMatchObject({ kind: "found", unknown: 1, asOf: "2026-03-09" });
    if (told.kind !== "found") throw new Error(told.kind);
    expect(told.leaks.map(({ id, manager }) => [id, manager])).toEqual([
      ["cli_b", "员工7"],
      ["cli_c", "p9"],
      ["cli_a", "王敏"],
    ]);
  });

  test("is of nobody's clients but one's own people's", async () => {
    const { say } = await aHouse({ clients: [aClient({ unit: "GZ-B", owner: "bo", billDiscountBp: 9000 })] });
    expect(await say(listLeaks, {}, { as: ZHAO })).toMatchObject({ kind: "found", leaks: [] });
  });
});
