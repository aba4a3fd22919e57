import { describe, expect, test } from "vitest";
import { recordContract } from "#shared/use-cases/contracts/record-contract.ts";
import { settleContract } from "#shared/use-cases/contracts/settle-contract.ts";
import { raiseTask } from "#shared/use-cases/tasks/raise-task.ts";
import { aClient, refused, SYSTEM } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

const as = SYSTEM;
const contract = { clientId: "cli_1", no: "HT-1", kind: "LINE", status: "ACTIVE" } as const;

async function withContract(endsOn: string, more: object = {}, client: Parameters<typeof aClient>[0] = {}) {
  const house = await aHouse({ clients: [aClient({ monthlyFen: 100_000, ...client })] });
  const { id: contractId } = await house.say(recordContract, { ...contract, endsOn, ...more });
  const settle = async () => await house.say(settleContract, { clientId: "cli_1", contractId }, { as });
  return { ...house, contractId, settle };
}

describe("the night looks at a contract", () => {
  test("90 days before its end it begins to end, and its renewal is work before the notice runs out", async () => {
    const { settle, ports } = await withContract("2026-06-07");
    const settled = await settle();
    expect(settled).toEqual({
      ...{ is: "changed", status: "EXPIRING", isDue: true, owner: "min", clientId: "cli_1" },
      ...{
        title: "恒信物流合同6月7日到期，未谈续签",
        dueAt: "2026-05-08T10:00:00.000Z",
        atStakeFen: 1_200_000,
      },
    });
    expect((await ports.archives.whole("cli_1"))?.contracts).toMatchObject([{ status: "EXPIRING" }]);
    expect(await settle()).toMatchObject({ is: "same", isDue: true });
  });

  test("raises one task for the owner by the usual road, which closes when the contract is over", async () => {
    const { settle, say, ports, contractId, isAt } = await withContract("2026-03-11", { noticeDays: 10 });
    const raise = async () => {
      const { owner, clientId, title, dueAt, isDue } = await settle();
      const reason = {
        owner,
        clientId,
        type: "CONTRACT",
        source: "REMINDER",
        subjectId: contractId,
      } as const;
      return await say(raiseTask, { ...reason, title, dueAt, isCleared: !isDue }, { as });
    };
    expect(await raise()).toMatchObject({ is: "opened" });
    expect(await raise()).toMatchObject({ is: "same" });
    expect((await ports.tasks.desk("min")).tasks).toMatchObject([
      { type: "CONTRACT", dueAt: "2026-03-09T10:00:00.000Z" },
    ]);
    isAt("2026-03-12", "01:00");
    expect(await raise()).toMatchObject({ is: "closed" });
    const archive = await ports.archives.whole("cli_1");
    expect(archive?.contracts).toEqual([]);
    expect(archive?.client.contracts).toBe(0);
  });

  test("one that goes on by itself is nobody's work, and what time does is no sign of life", async () => {
    const { settle, ports } = await withContract("2026-04-30", { autoRenew: true });
    const before = (await ports.archives.whole("cli_1"))?.client.touchedAt;
    expect(await settle()).toMatchObject({ is: "changed", isDue: false });
    expect((await ports.archives.whole("cli_1"))?.client.touchedAt).toBe(before);
  });

  test("a far one is left alone, and one that is not there is not found", async () => {
    const { settle, say } = await withContract("2027-06-30", {}, { monthlyFen: undefined });
    const settled = await settle();
    expect(settled).toMatchObject({ is: "same", isDue: false });
    expect(settled).not.toHaveProperty("atStakeFen");
    for (const clientId of ["cli_1", "cli_9"])
      await expect(say(settleContract, { clientId, contractId: "ctr_9" }, { as })).rejects.toMatchObject(
        refused("subject.unknown"),
      );
  });
});
