import { describe, expect, test } from "vitest";
import { recordContract } from "#shared/use-cases/contracts/record-contract.ts";
import { recordMembers } from "#shared/use-cases/contracts/record-members.ts";
import { recordRecruitment } from "#shared/use-cases/contracts/record-recruitment.ts";
import { aClient, refused } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

const clientId = "cli_1";
const wang = { msisdn: "13800000001", name: "王芳", role: "财务", payMode: "UNIT" } as const;
const li = { msisdn: "13800000002" };

async function aGroup() {
  const house = await aHouse({ clients: [aClient()] });
  const { ports } = house;
  return {
    ...house,
    members: async () => await ports.members.list(clientId),
    sealTasks: async () => (await ports.tasks.desk("min")).tasks.map(({ title }) => title),
  };
}

describe("members of a group", () => {
  test("are kept with role and pay mode, and counted on the client", async () => {
    const { say, ports, members } = await aGroup();
    expect(await say(recordMembers, { clientId, members: [wang, li] })).toEqual({
      ...{ joined: 2, left: 0, members: 2, waitsForSeal: true },
    });
    expect(await members()).toMatchObject([
      { ...wang, status: "ACTIVE", joinedOn: "2026-03-09" },
      { ...li, payMode: "SELF" },
    ]);
    expect((await ports.archives.whole(clientId))?.client.members).toBe(2);
    expect((await ports.archives.whole(clientId))?.contacts).toEqual([]);
    expect(await ports.members.list(clientId, { limit: 1, after: (await members())[0]?.id })).toMatchObject([
      li,
    ]);
  });

  test("who leaves is kept with the day, and may come back", async () => {
    const { say, members, ports } = await aGroup();
    await say(recordMembers, { clientId, members: [wang, li] });
    const gone = { ...li, status: "LEFT" } as const;
    expect(await say(recordMembers, { clientId, members: [gone], effectiveOn: "2026-03-08" })).toMatchObject({
      ...{ joined: 0, left: 1, members: 1 },
    });
    expect(await members()).toMatchObject([wang, { ...gone, leftOn: "2026-03-08" }]);
    expect(await say(recordMembers, { clientId, members: [gone] })).toMatchObject({ left: 0, members: 1 });
    await say(recordMembers, { clientId, members: [{ ...li, status: "ACTIVE" }] });
    const [, back] = await members();
    expect(back).toMatchObject({ status: "ACTIVE", joinedOn: "2026-03-09" });
    expect(back?.leftOn).toBeUndefined();
    expect(
      (await ports.members.lists(clientId, { limit: 9 })).map(({ number, count }) => [number, count]),
    ).toEqual([
      [3, 2],
      [2, 1],
      [1, 2],
    ]);
  });

  test("a changed list asks for the client's sealed letter, once, until the letter is here", async () => {
    const { say, ports, sealTasks } = await aGroup();
    await say(recordMembers, { clientId, members: [wang] });
    await say(recordMembers, { clientId, members: [li] });
    expect(await sealTasks()).toEqual(["恒信物流：补优惠人员名单变更的盖章函"]);
    const letter = { clientId, members: [], sealedDocUrl: "file://letter" };
    expect(await say(recordMembers, letter)).toMatchObject({ waitsForSeal: false });
    expect(await sealTasks()).toEqual([]);
    expect(await ports.members.lists(clientId, { limit: 1 })).toMatchObject([
      { number: 2, sealedDocUrl: "file://letter" },
    ]);
    expect(await say(recordMembers, { ...letter, members: [{ ...li, status: "LEFT" }] })).toMatchObject({
      waitsForSeal: false,
    });
    expect(await sealTasks()).toEqual([]);
  });

  test("what changes a member but not the list asks for no letter", async () => {
    const { say, ports } = await aGroup();
    await say(recordMembers, { clientId, members: [wang], sealedDocUrl: "file://letter" });
    expect(await say(recordMembers, { clientId, members: [{ ...wang, status: "SILENT" }] })).toMatchObject({
      waitsForSeal: false,
    });
    expect(await ports.members.lists(clientId, { limit: 9 })).toHaveLength(1);
    const lone = { clientId: "cli_9", members: [wang] };
    await expect(say(recordMembers, lone)).rejects.toMatchObject(refused("subject.unknown"));
    await expect(say(recordMembers, { clientId, members: [] })).rejects.toMatchObject(
      refused("input.not-understood", { fields: ["members"] }),
    );
  });

  test("a letter without a list seals nothing", async () => {
    const { say, ports } = await aGroup();
    await say(recordMembers, { clientId, members: [], sealedDocUrl: "file://letter" });
    expect(await ports.members.lists(clientId, { limit: 1 })).toEqual([]);
  });
});

describe("a round of recruitment", () => {
  const people = [
    { name: "赵工", result: "OPEN" as const },
    { name: "钱工", result: "JOINED" as const },
  ];
  const agreement = { clientId, no: "XY-1", kind: "SERVICE_AGREEMENT", endsOn: "2027-03-31" } as const;

  test("needs the clause of the agreement", async () => {
    const { say } = await aGroup();
    await expect(say(recordRecruitment, { clientId, people })).rejects.toMatchObject(
      refused("recruitment.not-agreed", { name: "恒信物流" }),
    );
    await expect(say(recordRecruitment, { clientId: "cli_9", people })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });

  test("is kept with its results, and a later one is numbered on", async () => {
    const { say, ports } = await aGroup();
    await say(recordContract, { ...agreement, clauses: ["MEMBER_RECRUITMENT"] });
    expect(await say(recordRecruitment, { clientId, people })).toEqual({
      number: 1,
      open: 1,
      joined: 1,
      refused: 0,
    });
    const done = people.map((person) => ({ ...person, result: "REFUSED" as const }));
    expect(await say(recordRecruitment, { clientId, number: 1, people: done })).toMatchObject({ refused: 2 });
    expect(await say(recordRecruitment, { clientId, people })).toMatchObject({ number: 2 });
    expect(await ports.members.rounds(clientId, { limit: 9 })).toMatchObject([
      { number: 2 },
      { number: 1, people: done },
    ]);
    await expect(say(recordRecruitment, { clientId, number: 1, people })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});
