import { describe, expect, test } from "vitest";
import { writerOf } from "#shared/domain/clients/client-version.ts";
import { recordAccount } from "#shared/use-cases/contracts/record-account.ts";
import { recordContract } from "#shared/use-cases/contracts/record-contract.ts";
import { recordSubscription } from "#shared/use-cases/contracts/record-subscription.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { recordBills } from "#shared/use-cases/money/record-bills.ts";
import { recordUsage } from "#shared/use-cases/money/record-usage.ts";
import { aClient, aTask, BO, callerFor, NOW, refused } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

const clientId = "cli_1";
const contract = { clientId, no: "HT-1", kind: "LINE", endsOn: "2027-03-31", status: "ACTIVE" } as const;
const ordered = { clientId, productCode: "GROUP_VNET", startedOn: "2026-03-01", priceFen: 50_000 };
const admin = { as: callerFor("adm") };

async function aBook(over: Parameters<typeof aClient>[0] = {}) {
  const house = await aHouse({ clients: [aClient(over)] });
  return { ...house, client: async () => (await house.ports.archives.whole(clientId))?.client };
}

describe("recording a contract", () => {
  test("writes it and what the client holds in one commit, listed under the client", async () => {
    const { say, ports, client, table } = await aBook();
    const { id, is } = await say(recordContract, contract);
    expect(is).toBe("created");
    const archive = await ports.archives.whole(clientId);
    expect(archive?.contracts).toMatchObject([{ id, no: "HT-1", unit: "GZ-A", status: "ACTIVE" }]);
    expect(await client()).toMatchObject({ contracts: 1, contractEndsOn: "2027-03-31", touchedAt: NOW });
    expect(writerOf(archive?.client.version ?? "")).toBe(archive?.contracts[0]?.version);
    table.settle();
    expect(await ports.journal.listOf(clientId)).toMatchObject([{ useCase: "record-contract" }]);
  });

  test("of the same number changes it: instalments, the next state, nothing twice", async () => {
    const { say, ports, client } = await aBook();
    await say(recordContract, { ...contract, status: undefined });
    const instalments = [{ dueOn: "2026-06-30", amountFen: 9_000_00 }];
    expect(await say(recordContract, { ...contract, instalments })).toMatchObject({ is: "updated" });
    expect((await ports.archives.whole(clientId))?.contracts).toMatchObject([
      { status: "ACTIVE", instalments },
    ]);
    expect(await say(recordContract, { ...contract, status: undefined })).toMatchObject({ is: "updated" });
    await say(recordContract, { ...contract, status: "EXPIRED" });
    expect(await client()).not.toHaveProperty("contracts", 1);
    expect(await ports.archives.past("contract", { clientId, limit: 5 })).toHaveLength(1);
  });

  test("in a state that cannot follow is refused, and a client of others is not there", async () => {
    const { say } = await aBook();
    await say(recordContract, contract);
    await expect(say(recordContract, { ...contract, status: "DRAFT" })).rejects.toMatchObject(
      refused("state.not-allowed", { from: "ACTIVE", to: "DRAFT" }),
    );
    await expect(say(recordContract, contract, { as: BO })).rejects.toMatchObject(refused("subject.unknown"));
    await expect(say(recordContract, { ...contract, clientId: "cli_9" })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });

  test("is taken back as a whole", async () => {
    const { say, ports } = await aBook();
    const before = await ports.archives.whole(clientId);
    await say(recordContract, contract);
    await say(undo, {});
    expect(await ports.archives.whole(clientId)).toEqual(before);
  });
});

describe("recording a subscription", () => {
  test("puts the product on the client, and the first active one brings it onto the network", async () => {
    const { say, client } = await aBook({ status: "PROSPECT" });
    const { id } = await say(recordSubscription, { ...ordered, status: "ORDERED" });
    expect(await client()).toMatchObject({ status: "PROSPECT", products: ["GROUP_VNET"], pricedFen: 50_000 });
    expect(await say(recordSubscription, { ...ordered, id, status: "ACTIVE" })).toMatchObject({
      is: "updated",
    });
    expect(await client()).toMatchObject({ status: "IN_NETWORK", inNetworkSince: "2026-03-09" });
    await say(recordSubscription, { ...ordered, id, status: "ENDED" });
    expect(await client()).toMatchObject({ status: "LEFT", leftOn: "2026-03-09" });
  });

  test("that is the last to end freezes a copy and plans to win the client back; coming back ends both", async () => {
    const { say, ports, client } = await aBook({ inNetworkSince: "2020-05-01" });
    const { id } = await say(recordSubscription, { ...ordered, status: "ACTIVE" });
    await say(recordSubscription, { ...ordered, id, status: "ENDED" });
    expect(await ports.retained.listOf(clientId)).toMatchObject([{ leftOn: "2026-03-09" }]);
    const { tasks } = await ports.tasks.desk("min");
    expect(tasks.map(({ type, title }) => [type, title.slice(0, 6)])).toEqual([
      ["RETENTION", "回访离网客户"],
      ["RETENTION", "回访离网客户"],
    ]);
    await say(recordSubscription, { ...ordered, status: "ACTIVE" });
    expect(await client()).toMatchObject({ status: "IN_NETWORK", inNetworkSince: "2020-05-01" });
    expect(await ports.retained.listOf(clientId)).toMatchObject([{ returnedOn: "2026-03-09" }]);
  });

  test("of what is no longer sold is refused, and one that is not there is not found", async () => {
    const { say } = await aBook();
    const dead = { ...ordered, productCode: "BLACKBERRY", status: "ORDERED" } as const;
    await expect(say(recordSubscription, dead)).rejects.toMatchObject(refused("product.not-sold"));
    const lost = { ...ordered, id: "sub_9", status: "ACTIVE" } as const;
    await expect(say(recordSubscription, lost)).rejects.toMatchObject(refused("subject.unknown"));
    await expect(
      say(recordSubscription, { ...lost, id: undefined, clientId: "cli_9" }),
    ).rejects.toMatchObject(refused("subject.unknown"));
  });
});

describe("recording an account", () => {
  test("keeps its pay mode, and one that is stopped suspends the client until it pays", async () => {
    const { say, ports, client, write, table } = await aBook();
    const owed = { type: "ARREARS" as const, client: { id: clientId, name: "恒信物流" } };
    await write([
      ...ports.tasks.add(aTask({ ...owed, id: "tsk_own" })),
      ...ports.tasks.add(aTask({ ...owed, id: "tsk_due", source: "REMINDER", subjectId: "acc_1" })),
    ]);
    table.settle();
    const dunning = async () => (await ports.tasks.desk("min")).tasks.map(({ id }) => id);
    const account = { clientId, payMode: "BANK_COLLECTION", billDay: 5 } as const;
    const { id } = await say(recordAccount, account, admin);
    expect((await ports.archives.whole(clientId))?.accounts).toMatchObject([
      { payMode: "BANK_COLLECTION", status: "NORMAL" },
    ]);
    await say(recordAccount, { ...account, id, status: "STOPPED" }, admin);
    expect(await client()).toMatchObject({ status: "SUSPENDED" });
    await say(recordAccount, { ...account, id, status: "NORMAL" }, admin);
    expect(await client()).toMatchObject({ status: "IN_NETWORK" });
    expect(await dunning()).toEqual(["tsk_own"]);
    await expect(say(recordAccount, { ...account, id: "acc_9" }, admin)).rejects.toMatchObject(
      refused("subject.unknown"),
    );
    await expect(say(recordAccount, { ...account, clientId: "cli_9" }, admin)).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});

const bill = (month: string, unitPaidFen: number, memberPaidFen = 0) => ({
  ...{ month, accountId: "acc_1", totalFen: unitPaidFen + memberPaidFen, unitPaidFen, memberPaidFen },
});

describe("recording bills and usage", () => {
  async function withAccount() {
    const house = await aBook();
    const { id } = await house.say(recordAccount, { clientId, payMode: "SPLIT", billDay: 5 }, admin);
    return { ...house, accountId: id };
  }

  test("lays each month into its year, sums up what the unit pays, and changes nothing by a repeat", async () => {
    const { say, ports, client, accountId } = await withAccount();
    const bills = [bill("2026-02", 80_000, 20_000), bill("2025-12", 60_000)].map((one) => ({
      ...one,
      accountId,
    }));
    expect(await say(recordBills, { clientId, bills }, admin)).toEqual({ months: 2 });
    await say(recordBills, { clientId, bills: bills.slice(0, 1) }, admin);
    const archive = await ports.archives.whole(clientId);
    expect(archive?.bills.map(({ year, bills: months }) => [year, months.length])).toEqual([
      ["2025", 1],
      ["2026", 1],
    ]);
    expect(await client()).toMatchObject({
      revenue12Fen: 140_000,
      monthlyFen: 70_000,
      unitPaidRatioBp: 8750,
    });
  });

  test("refuses what does not add up, and an account that nobody knows", async () => {
    const { say } = await withAccount();
    const wrong = { ...bill("2026-02", 1), totalFen: 5 };
    await expect(say(recordBills, { clientId, bills: [wrong] }, admin)).rejects.toMatchObject(
      refused("input.not-understood", { fields: ["bills.0.totalFen"] }),
    );
    await expect(say(recordBills, { clientId, bills: [bill("2026-02", 1)] }, admin)).rejects.toMatchObject(
      refused("account.unknown", { said: "acc_1" }),
    );
  });

  test("keeps a month of usage once, the later word holding", async () => {
    const { say, ports } = await aBook();
    const used = { minutesOut: 1, minutesIn: 1, dataMb: 1, sms: 1, membersActive: 9, membersSilent: 1 };
    await say(recordUsage, { clientId, months: [{ month: "2026-01", ...used }] }, admin);
    const later = [
      { month: "2026-02", ...used },
      { month: "2026-01", ...used, sms: 7 },
    ];
    expect(await say(recordUsage, { clientId, months: later }, admin)).toEqual({ months: 2 });
    const [year] = (await ports.archives.whole(clientId))?.usage ?? [];
    expect(year?.months.map(({ month, sms }) => [month, sms])).toEqual([
      ["2026-01", 7],
      ["2026-02", 1],
    ]);
  });
});
