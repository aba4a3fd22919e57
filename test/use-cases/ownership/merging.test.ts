import { beforeEach, describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { type Merged, mergeClients } from "#shared/use-cases/ownership/merge-clients.ts";
import { aClient, aTask, BO, MIN, NA, refused, ZHAO } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { aContract, people, put } from "#test/use-cases/ownership/given.ts";

const kept = aClient({
  address: "园区大道1号",
  employees: 50,
  uscc: "91430000616800612X",
  externalRef: "CRM-1",
});
const gone = aClient({
  ...{ id: "cli_2", name: "恒信物流集团", shortName: "恒信", aliases: ["恒信仓储"], address: "港口路8号" },
  ...{ industryCode: "LOGISTICS", externalRef: "CRM-2", createdAt: instantAt("2024-01-06", "09:00") },
  ...{ inNetworkSince: "2020-05-01", lastContactAt: instantAt("2026-03-02", "10:00") },
});
const pair = { kept: "cli_1", gone: "cli_2" };
const bills = (clientId: string, accountId: string) => ({
  ...{ clientId, year: "2026", province: "GD", version: "seed" },
  bills: [
    {
      ...{ month: "2026-01", accountId, totalFen: 100, unitPaidFen: 60, memberPaidFen: 40 },
      ...{ byFamily: {}, discountFen: 0, paidFen: 100 },
    },
  ],
});
const usage = (clientId: string, minutesOut: number) => ({
  ...{ clientId, year: "2026", province: "GD", version: "seed" },
  months: [
    {
      ...{
        month: "2026-01",
        minutesOut,
        minutesIn: 1,
        dataMb: 1,
        sms: 1,
        membersActive: 2,
        membersSilent: 0,
      },
      ...{ divertedTo: { CT: 1 }, portQueries: 0 },
    },
  ],
});

let house: House;
beforeEach(async () => {
  const tasks = [
    aTask({ id: "tsk_2", client: { id: "cli_2", name: "恒信" } }),
    aTask({ id: "tsk_n", owner: "na" }),
  ];
  house = await aHouse({ people, clients: [kept, gone], tasks });
  const { archives, records } = house.ports;
  await put(house, archives.put("contract", undefined, aContract({ clientId: "cli_2", unit: "GZ-B" })));
  await put(
    house,
    archives.put("contract", undefined, aContract({ id: "con_2", clientId: "cli_2", status: "EXPIRED" })),
  );
  await put(house, archives.put("bills", undefined, bills("cli_1", "acc_1")));
  await put(house, archives.put("bills", undefined, bills("cli_2", "acc_2")));
  await put(house, archives.put("usage", undefined, usage("cli_1", 10)));
  await put(house, archives.put("usage", undefined, usage("cli_2", 5)));
  await put(
    house,
    records.addInteraction({
      ...{ id: "int_1", clientId: "cli_2", staffId: "min", at: instantAt("2026-03-02", "10:00") },
      ...{ kind: "VISIT", heard: "续约", contactIds: [], needIds: [], province: "GD" },
    }),
  );
});

/** The call again until nothing is left, as the bot does it: one message, one position after the other. */
async function merged(input: object = pair, as = MIN): Promise<Merged> {
  let last: Merged | undefined;
  for (let position = 0; last === undefined || last.isMore; position += 1)
    last = await house.say(mergeClients, { ...pair, ...input }, { as, message: "merge", position });
  return last;
}

describe("two archives of one client", () => {
  test("become one, with every part of both, and its old id, names and references lead to it", async () => {
    await merged();
    house.table.settle();
    const archive = await house.ports.archives.whole("cli_2");
    expect(archive?.client).toMatchObject({
      id: "cli_1",
      industryCode: "LOGISTICS",
      inNetworkSince: "2020-05-01",
      contracts: 1,
    });
    expect(archive?.client.createdAt).toBe(gone.createdAt);
    expect(archive?.client.aliases.toSorted()).toEqual(["恒信", "恒信仓储", "恒信物流集团"].toSorted());
    expect(archive?.contracts.map(({ id, unit }) => [id, unit])).toEqual([["con_1", "GZ-A"]]);
    expect(archive?.bills[0]?.bills.map(({ accountId }) => accountId)).toEqual(["acc_1", "acc_2"]);
    expect(archive?.usage[0]?.months[0]).toMatchObject({
      minutesOut: 15,
      membersActive: 4,
      divertedTo: { CT: 2 },
    });
    expect(await house.ports.archives.past("contract", { clientId: "cli_1", limit: 9 })).toHaveLength(1);
    expect(await house.ports.records.listInteractions("cli_1")).toHaveLength(1);
    expect((await house.ports.tasks.desk("min")).tasks.map(({ client }) => client?.id)).toEqual(["cli_1"]);
    expect((await house.ports.clients.listByName("恒信仓储")).map(({ id }) => id)).toEqual(["cli_1"]);
    expect(
      await house.ports.clients.find((await house.ports.clients.findByExternalRef("ref", "CRM-2")) ?? ""),
    ).toMatchObject({ id: "cli_1" });
    expect((await house.ports.clients.book("min")).map(({ id }) => id)).toEqual(["cli_1"]);
  });

  test("hold what either held", async () => {
    const subscription = {
      ...{ id: "sub_1", clientId: "cli_2", province: "GD", productCode: "VPMN", qty: 1, sites: [] },
      ...{
        startedOn: "2025-01-01",
        priceFen: 500,
        status: "ACTIVE" as const,
        createdAt: "2025-01-01T00:00:00.000Z",
      },
    };
    await put(house, house.ports.archives.put("subscription", undefined, subscription));
    await merged();
    expect(await house.ports.clients.find("cli_1")).toMatchObject({ products: ["VPMN"] });
  });

  test("differ in fields of which the winner is shown and chosen", async () => {
    const { outcome } = await house.tryOut(mergeClients, { ...pair, take: ["address"] });
    expect(outcome.differences.map(({ field, isTaken }) => [field, isTaken])).toEqual([
      ["name", false],
      ["shortName", false],
      ["address", true],
    ]);
    await merged({ take: ["address"] });
    expect(await house.ports.clients.find("cli_1")).toMatchObject({
      address: "港口路8号",
      name: "恒信物流有限公司",
    });
  });

  test("with the credit code of the one that goes: it stays unique, and leads on", async () => {
    const { uscc, ...rest } = kept;
    house = await aHouse({ people, clients: [rest, { ...gone, uscc: uscc ?? "" }] });
    await merged();
    expect(await house.ports.clients.findByExternalRef("uscc", "91430000616800612X")).toBe("cli_1");
  });

  test("are both there again after one 撤销, however much there was", async () => {
    for (let n = 0; n < 70; n += 1)
      await put(
        house,
        house.ports.archives.put(
          "contract",
          undefined,
          aContract({ id: `con_${n + 10}`, clientId: "cli_2" }),
        ),
      );
    const before = house.table
      .all()
      .filter(({ PK }) => PK.startsWith("CLI#"))
      .map(({ PK, SK }) => `${PK} ${SK}`)
      .toSorted();
    await merged();
    let steps = 0;
    for (let isMore = true; isMore; steps += 1)
      isMore = (await house.say(undo, {}, { message: "undo", position: steps })).isMore === true;
    expect(steps).toBeGreaterThan(1);
    const after = house.table
      .all()
      .filter(({ PK }) => PK.startsWith("CLI#"))
      .map(({ PK, SK }) => `${PK} ${SK}`)
      .toSorted();
    expect(after).toEqual(before);
    expect(await house.ports.clients.find("cli_2")).toMatchObject({ id: "cli_2", address: "港口路8号" });
  });

  test("are not one where the codes differ, where it is the same, or where one is out of sight", async () => {
    const other = aClient({
      id: "cli_3",
      name: "三江贸易",
      shortName: "三江",
      uscc: "91430000616800613X",
      owner: "bo",
      unit: "GZ-B",
    });
    const person = aClient({ id: "cli_4", name: "陈某", shortName: "陈某", kind: "INDIVIDUAL" });
    house = await aHouse({ people, clients: [kept, gone, other, person] });
    await expect(merged({ gone: "cli_1" })).rejects.toMatchObject(refused("client.same"));
    await expect(merged({ gone: "cli_3" })).rejects.toMatchObject(refused("subject.unknown"));
    await expect(merged({ gone: "cli_3" }, { ...ZHAO, reach: ["GZ-A", "GZ-B"] })).rejects.toMatchObject(
      refused("client.apart"),
    );
    await expect(merged({ gone: "cli_4" })).rejects.toMatchObject(refused("client.apart"));
    await expect(merged({ gone: "cli_9" })).rejects.toMatchObject(refused("subject.unknown"));
    await expect(merged({ kept: "cli_9" })).rejects.toMatchObject(refused("subject.unknown"));
    await expect(merged({}, NA)).rejects.toMatchObject(refused("subject.unknown"));
    await expect(merged({}, BO)).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("of two managers go to the one that is chosen, who hears of it", async () => {
    house = await aHouse({ people, clients: [kept, { ...gone, owner: "bo", unit: "GZ-B" }] });
    const as = { ...ZHAO, reach: ["GZ-A", "GZ-B"] };
    const { outcome } = await house.tryOut(mergeClients, pair, as);
    expect(outcome.tell).toEqual(["min", "bo"]);
    await merged({ take: ["owner"] }, as);
    expect(await house.ports.clients.find("cli_1")).toMatchObject({ owner: "bo", unit: "GZ-B" });
  });
});
