import { beforeEach, describe, expect, test } from "vitest";
import { raiseMapGap } from "#bot/raise-map-gap.ts";
import { aHospital } from "#test/support/a-hospital.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient } from "#test/use-cases/given.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse(aHospital());
});
const text = async (words: string) => (await house.say(words)).reply.text;
const archive = async () => await house.ports.archives.whole("cli_1");

describe("a role that nobody holds at a client of weight", () => {
  const work = async () =>
    (await house.ports.tasks.desk("min")).tasks.map(({ title, type, client }) => ({
      title,
      type,
      client: client?.name,
    }));
  /** As the stream tells of it. */
  const told = async (words: string) => {
    const before = (await archive())?.client;
    await text(words);
    const after = (await archive())?.client;
    if (after) await raiseMapGap(house.ports, { before, after });
    if (after) await raiseMapGap(house.ports, { before, after });
  };

  test("is one task, follows what is missing, and is over by itself when it is filled", async () => {
    await text("市人民医院谁说了算");
    await told("李国强调走了");
    expect(await work()).toEqual([
      {
        title: "补市人民医院的决策链：决策者、使用者还不知道是谁",
        type: "ARCHIVE_FIX",
        client: "市人民医院",
      },
    ]);
    await told("赵敏是决策者");
    expect(await work()).toMatchObject([{ title: "补市人民医院的决策链：评估者、使用者还不知道是谁" }]);
    await told("孙丽是使用者");
    await told("市人民医院新增联系人 周玲 信息中心主任 13700002222");
    await told("周玲是评估者");
    expect(await work()).toEqual([]);
  });

  test("is nothing at a client whose map nobody has begun, or that is gone", async () => {
    const client = aClient({ valueClass: "A" });
    await raiseMapGap(house.ports, { before: undefined, after: client });
    const begun = { ...client, contacts: 1, rolesKnown: "D" };
    await raiseMapGap(house.ports, { before: undefined, after: { ...begun, status: "LEFT" } });
    await raiseMapGap(house.ports, { before: undefined, after: { ...begun, owner: "nobody" } });
    expect(await work()).toEqual([]);
  });
});
