import { expect, test } from "vitest";
import { workOnMoves } from "#bot/carry-out.ts";
import { acceptHandOver } from "#shared/use-cases/ownership/accept-hand-over.ts";
import { handOverClients } from "#shared/use-cases/ownership/hand-over-clients.ts";
import { aTask, NA, ZHAO } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";
import { aContract, many, people, put } from "#test/use-cases/ownership/given.ts";
import { sweep } from "./sweep.ts";

test("clients that change hands come to the same, wherever the job is killed", async () => {
  let order = { to: "", id: "" };
  const kills = await sweep({
    async world() {
      const loose = [aTask(), aTask({ id: "tsk_2", client: { id: "cli_1", name: "客户1" } })];
      const house = await aHouse({ people, clients: many(2), tasks: loose });
      await put(house, house.ports.archives.put("contract", undefined, aContract()));
      ({ order } = await house.say(handOverClients, { from: "min", to: "na" }, { as: ZHAO }));
      await house.say(acceptHandOver, { order, answer: "accept" }, { as: NA });
      house.table.settle();
      return { house };
    },
    run: async (ports) => await workOnMoves(ports, { work: order, province: "GD", isTimeUp: () => false }),
    seen: ({ house }) => house.table.all().filter((item) => item["ty"] === "journal").length,
  });
  expect(kills).toBeGreaterThan(25);
});
