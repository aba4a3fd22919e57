import { describe, expect, test } from "vitest";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { restoreField } from "#shared/use-cases/clients/restore-field.ts";
import { updateClient } from "#shared/use-cases/clients/update-client.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { aClient, BO, callerFor, LEAD, MIN, NA, PEOPLE, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const clientId = "cli_1";
const client = aClient({ address: "东风路1号", employees: 80 });
const parent = aClient({ id: "cli_2", name: "恒信集团有限公司", shortName: "恒信集团" });
const given = { clients: [client, parent] };
const change = (
  field: "address" | "employees" | "serviceGrade" | "uscc" | "grid" | "parentClientId" | "idNo",
  said: string,
) => ({ field, said });

describe("a fact is changed", () => {
  test("with what it was, by whom and how it was known, and the archive is measured again", async () => {
    const { ports, say } = await aHouse(given);
    const changes = [change("address", "园区大道8号"), change("employees", "80人")];
    const done = await say(updateClient, { clientId, changes, source: "INTERVIEW" });
    expect(done).toMatchObject({
      client: { id: clientId, name: "恒信物流" },
      done: [{ field: "address", before: "东风路1号", after: "园区大道8号" }],
      same: ["employees"],
      source: "INTERVIEW",
      tell: [],
    });
    const after = await ports.clients.find(clientId);
    expect(after).toMatchObject({
      address: "园区大道8号",
      touchedAt: "2026-03-09T00:20:00.000Z",
      archiveStatus: "INCOMPLETE",
    });
    expect(after?.completenessBp).toBe(done.completeness.after);
    await say(undo, {});
    expect(await ports.clients.find(clientId)).toMatchObject({ address: "东风路1号" });
  });

  test("what needs another person's word is asked of the leader, and made by the approval", async () => {
    const { ports, say } = await aHouse(given);
    const changes = [change("serviceGrade", "AAA"), change("employees", "90")];
    const done = await say(updateClient, { clientId, changes, reason: "战略客户" });
    expect(done).toMatchObject({ done: [{ field: "employees" }], asked: { of: ["周总"] }, tell: ["lead"] });
    expect(await ports.clients.find(clientId)).toMatchObject({ serviceGrade: "AA", employees: 90 });
    await say(approveRequest, { id: done.asked?.id ?? "" }, { as: LEAD });
    expect(await ports.clients.find(clientId)).toMatchObject({ serviceGrade: "AAA", employees: 90 });
  });

  test("where nobody leads, it is the administrator's, by no name", async () => {
    const far = aClient({ id: "cli_3", owner: "bo", unit: "GZ-B", name: "远方", shortName: "远方" });
    const { say } = await aHouse({ clients: [far] });
    const strategic = [{ field: "strategic" as const, said: "是" }];
    expect(
      (await say(updateClient, { clientId: "cli_3", changes: strategic }, { as: BO })).asked?.of,
    ).toEqual(["周总"]);
    const own = aClient({ id: "cli_4", owner: "lead", unit: "GZ", name: "自有", shortName: "自有" });
    const { say: sayThere } = await aHouse({ clients: [own] });
    const asked = await sayThere(updateClient, { clientId: "cli_4", changes: strategic }, { as: LEAD });
    expect(asked).toMatchObject({ asked: { of: [] }, tell: [] });
  });

  test("a leader who is not in the books has no name to be told", async () => {
    const people = PEOPLE.filter(({ id }) => id !== "lead");
    const { say } = await aHouse({ clients: [client], people });
    const changes = [change("serviceGrade", "AAA")];
    expect((await say(updateClient, { clientId, changes })).asked?.of).toEqual([]);
  });

  test("a place is said by its name, as long as only one bears it", async () => {
    const place = { version: "seed", province: "GD", unit: "GZ-A", kind: "STREET" as const };
    const grids = [
      { ...place, id: "grd_1", name: "园区大道" },
      { ...place, id: "grd_2", name: "东风路" },
      { ...place, id: "grd_3", name: "东风路" },
    ];
    const { say } = await aHouse({ clients: [client], grids });
    const says = async (said: string) =>
      await say(updateClient, { clientId, changes: [change("grid", said)] });
    expect(await says("园区大道")).toMatchObject({
      done: [{ after: "grd_1" }],
      names: { grd_1: "园区大道" },
    });
    await expect(says("东风路")).rejects.toMatchObject(refused("field.unreadable"));
  });

  test("what cannot be read, does not belong to its kind, or is another's code changes nothing", async () => {
    const { say } = await aHouse({ clients: [client, { ...parent, uscc: "91430100MA4LH0XE2P" }] });
    const says = async (...changes: ReturnType<typeof change>[]) =>
      await say(updateClient, { clientId, changes });
    await expect(says(change("employees", "很多"))).rejects.toMatchObject(refused("field.unreadable"));
    await expect(says(change("idNo", "430102198001011234"))).rejects.toMatchObject(refused("field.not-for"));
    await expect(says(change("uscc", "91430100MA4LH0XE2P"))).rejects.toMatchObject(
      refused("client.code-taken"),
    );
    await expect(says(change("grid", "没有的网格"))).rejects.toMatchObject(refused("field.unreadable"));
    await expect(says(change("parentClientId", "没有的客户"))).rejects.toMatchObject(
      refused("client.unknown"),
    );
    await expect(says(change("parentClientId", "恒信物流"))).rejects.toMatchObject(
      refused("field.unreadable"),
    );
    expect(await says(change("uscc", "91430100MA4LH0XE3P"))).toMatchObject({
      done: [],
      asked: { of: ["赵强"] },
    });
  });

  test("a colleague's client is not there", async () => {
    const { say } = await aHouse(given);
    const changes = [change("address", "别处")];
    await expect(say(updateClient, { clientId, changes }, { as: NA })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
    await expect(say(updateClient, { clientId, changes }, { as: ZHAO })).rejects.toMatchObject(
      refused("role.not-allowed"),
    );
  });
});

describe("two people at once", () => {
  const shared = { clients: [{ ...client, owner: "lead", unit: "GZ" }] };
  const chief = callerFor("lead");
  const other = { ...MIN, id: "chen", name: "陈总", reach: ["GZ"] };

  test("what somebody else changed meanwhile in another field stays", async () => {
    const { ports, say, table } = await aHouse(shared);
    await say(updateClient, { clientId, changes: [change("employees", "120")] }, { as: other });
    table.settle();
    await say(updateClient, { clientId, changes: [change("address", "新址")], seen: "seed" }, { as: chief });
    expect(await ports.clients.find(clientId)).toMatchObject({ employees: 120, address: "新址" });
  });

  test("the same field is not written over unseen: who, when, and both values are told", async () => {
    const { ports, say, table } = await aHouse(shared);
    await say(updateClient, { clientId, changes: [change("address", "甲路1号")] }, { as: other });
    table.settle();
    const mine = { clientId, changes: [change("address", "乙路2号")], seen: "seed" };
    await expect(say(updateClient, mine, { as: chief })).rejects.toMatchObject(
      refused("field.clashed", {
        field: "address",
        by: "陈总",
        at: "2026-03-09T00:20:00.000Z",
        theirs: "甲路1号",
        mine: "乙路2号",
      }),
    );
    const seen = (await ports.clients.find(clientId))?.version;
    expect(await say(updateClient, { ...mine, seen }, { as: chief })).toMatchObject({
      done: [{ after: "乙路2号" }],
    });
  });

  test("one's own change is no clash, and both may want the same", async () => {
    const { say, table } = await aHouse(shared);
    await say(updateClient, { clientId, changes: [change("address", "甲路1号")] }, { as: chief });
    await say(updateClient, { clientId, changes: [change("employees", "9")] }, { as: other });
    table.settle();
    const again = { clientId, changes: [change("address", "乙路2号")], seen: "seed" };
    expect(await say(updateClient, again, { as: chief })).toMatchObject({ done: [{ after: "乙路2号" }] });
    table.settle();
    const same = { clientId, changes: [change("employees", "9")], seen: "seed" };
    expect(await say(updateClient, same, { as: chief })).toMatchObject({ same: ["employees"] });
  });
});

describe("a field goes back to what it was", () => {
  test("the last change of it, however long ago, as a change of its own", async () => {
    const { ports, say, table } = await aHouse(given);
    await say(updateClient, { clientId, changes: [change("address", "甲路1号")] });
    await say(updateClient, { clientId, changes: [change("employees", "200")] });
    table.settle();
    expect(await say(restoreField, { clientId, field: "address" })).toMatchObject({
      done: [{ field: "address", before: "甲路1号", after: "东风路1号" }],
      was: { byName: "王敏" },
    });
    table.settle();
    expect((await ports.clients.find(clientId))?.address).toBe("东风路1号");
    expect(await say(restoreField, { clientId })).toMatchObject({
      done: [{ field: "address", after: "甲路1号" }],
    });
  });

  test("what was empty is empty again, and a very change can be meant", async () => {
    const { ports, say, table } = await aHouse({ clients: [aClient(), parent] });
    await say(updateClient, { clientId, changes: [change("address", "甲路1号")] });
    table.settle();
    const key = (await ports.clients.find(clientId))?.version;
    await say(restoreField, { clientId, key });
    expect((await ports.clients.find(clientId))?.address).toBeUndefined();
  });

  test("what was never changed cannot be restored", async () => {
    const { say } = await aHouse(given);
    await expect(say(restoreField, { clientId, field: "address" })).rejects.toMatchObject(
      refused("field.unchanged", { name: "恒信物流", field: "address" }),
    );
  });
});
