import { describe, expect, test } from "vitest";
import { clientChange } from "#shared/subjects/client-change.ts";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { updateClient } from "#shared/use-cases/clients/update-client.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { account as discountAccount } from "#test/support/discount-facts.ts";
import { aClient, anApproval, LEAD, NOW, PEOPLE, refused } from "./given.ts";
import { FINANCE, QIAN } from "./grades/discount-house.ts";
import { aHouse } from "./house.ts";

const clientId = "cli_1";
const change = (field: "settlementMode" | "settlementMonths", said: string) => ({ field, said });

describe("how a client settles (DC-6, G5.3)", () => {
  test("another way of settling takes two people, and is that of the accounts as well; undone, both are as they were", async () => {
    const account = { ...discountAccount, payMode: "SPLIT" as const };
    const same = { ...account, id: "acc_2", payMode: "BANK_COLLECTION" as const };
    const house = await aHouse({
      clients: [aClient({ kind: "GROUP" })],
      people: [...PEOPLE, QIAN],
      parts: { account: [account, same] },
    });
    const changes = [change("settlementMode", "银行托收"), change("settlementMonths", "3个月")];
    const done = await house.say(updateClient, { clientId, changes, reason: "客户要求" });
    expect(done).toMatchObject({ done: [], asked: { of: ["周总"], isCosigned: true } });
    const id = done.asked?.id ?? "";
    await house.say(approveRequest, { id }, { as: LEAD });
    expect((await house.ports.clients.find(clientId))?.settlementMode).toBeUndefined();
    await expect(house.say(approveRequest, { id }, { as: LEAD })).rejects.toMatchObject(
      refused("approval.twice"),
    );
    const as = FINANCE;
    await house.say(approveRequest, { id }, { as });
    const modes = async () =>
      (await house.ports.archives.whole(clientId))?.accounts.map(({ payMode }) => payMode);
    expect(await house.ports.clients.find(clientId)).toMatchObject({
      ...{ settlementMode: "BANK_COLLECTION", settlementMonths: 3 },
    });
    expect(await modes()).toEqual(["BANK_COLLECTION", "BANK_COLLECTION"]);
    await house.say(undo, {}, { as });
    expect((await house.ports.clients.find(clientId))?.settlementMode).toBeUndefined();
    expect(await modes()).toEqual(["SPLIT", "BANK_COLLECTION"]);
  });

  test("a term of thirteen months is no term", async () => {
    const { say } = await aHouse({ clients: [aClient({ kind: "GROUP" })] });
    const changes = [change("settlementMonths", "13个月")];
    await expect(say(updateClient, { clientId, changes })).rejects.toMatchObject(refused("field.unreadable"));
  });

  test("a client without an archive has no accounts to follow", async () => {
    const { ports } = await aHouse({ clients: [aClient({ kind: "GROUP" })] });
    const archives = { ...ports.archives, whole: async () => await Promise.resolve(undefined) };
    const lines = [{ field: "settlementMode", before: undefined, after: "SPLIT" }];
    const occasion = { request: anApproval({ lines }), caller: LEAD, now: NOW, ids: ports.ids };
    const kinds = (await clientChange({ ...ports, archives }, occasion)).map(({ after }) => after?.["ty"]);
    expect(kinds).toContain("client");
    expect(kinds).not.toContain("account");
  });
});
