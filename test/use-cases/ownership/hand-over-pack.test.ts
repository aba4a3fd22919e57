import { beforeEach, describe, expect, test } from "vitest";
import { handOverClients } from "#shared/use-cases/ownership/hand-over-clients.ts";
import { openHandOverPack } from "#shared/use-cases/ownership/open-hand-over-pack.ts";
import { aTask, BO, MIN, NA, refused, ZHAO } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { aContract, many, people, put } from "#test/use-cases/ownership/given.ts";

let house: House;
beforeEach(async () => {
  house = await aHouse({ people, clients: many(3) });
});

describe("the pack of a hand-over", () => {
  test("tells of each client what is open, and of the giver what belongs to none", async () => {
    const tasks = [
      aTask({ client: { id: "cli_1", name: "客户1" } }),
      aTask({ id: "tsk_2", title: "交周报" }),
    ];
    house = await aHouse({ people, clients: many(2), tasks });
    await put(house, house.ports.archives.put("contract", undefined, aContract()));
    const { order } = await house.say(handOverClients, { from: "min", to: "na" }, { as: ZHAO });
    for (const as of [NA, MIN, ZHAO]) {
      const pack = await house.say(openHandOverPack, order, { as });
      expect(
        pack.clients.map(({ shortName, tasks: of, contracts }) => [shortName, of.length, contracts.length]),
      ).toEqual([
        ["客户1", 1, 1],
        ["客户2", 0, 0],
      ]);
      expect(pack.otherTasks.map(({ title }) => title)).toEqual(["交周报"]);
    }
    await expect(house.say(openHandOverPack, order, { as: BO })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
    await expect(house.say(openHandOverPack, { to: "na", id: "no" }, { as: NA })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });

  test("of single clients leaves the giver's other tasks out", async () => {
    const { order } = await house.say(handOverClients, { clients: ["cli_2"], to: "na" }, { as: ZHAO });
    expect((await house.say(openHandOverPack, order, { as: NA })).otherTasks).toEqual([]);
  });
});
