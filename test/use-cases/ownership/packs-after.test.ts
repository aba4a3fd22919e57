import { expect, test } from "vitest";
import { carryOut } from "#bot/carry-out.ts";
import { acceptHandOver } from "#shared/use-cases/ownership/accept-hand-over.ts";
import { assignClients } from "#shared/use-cases/ownership/assign-clients.ts";
import { handOverClients } from "#shared/use-cases/ownership/hand-over-clients.ts";
import { openHandOverPack } from "#shared/use-cases/ownership/open-hand-over-pack.ts";
import { aTask, BO, MIN } from "#test/use-cases/given.ts";
import { aHouse, type House } from "#test/use-cases/house.ts";
import { CITY, many, people } from "#test/use-cases/ownership/given.ts";

/** 王敏's desk goes to 陈波, who is of another team. */
async function offered(): Promise<{ house: House; order: { to: string; id: string } }> {
  const house = await aHouse({ people, clients: many(2), tasks: [aTask({ title: "交周报" })] });
  const { order } = await house.say(handOverClients, { from: "min", to: "bo" }, { as: CITY });
  return { house, order };
}

const seen = async (house: House, at: { to: string; id: string }, as: typeof BO) => {
  const pack = await house.say(openHandOverPack, at, { as });
  return [pack.clients.map(({ shortName }) => shortName), pack.otherTasks.map(({ title }) => title)];
};

test("whoever refuses a hand-over sees nothing of it any more", async () => {
  const { house, order } = await offered();
  expect(await seen(house, order, BO)).toEqual([["客户1", "客户2"], ["交周报"]]);
  await house.say(acceptHandOver, { order, answer: "reject", reason: "太多了" }, { as: BO });
  expect(await seen(house, order, BO)).toEqual([[], []]);
  expect(await seen(house, order, MIN)).toEqual([["客户1", "客户2"], []]);
});

test("a client that meanwhile went to somebody else is in no pack that is still offered", async () => {
  const { house, order } = await offered();
  await house.say(assignClients, { clients: ["cli_2"], to: "liu" }, { as: CITY });
  expect(await seen(house, order, BO)).toEqual([["客户1"], ["交周报"]]);
});

test("whoever gave clients away sees them no longer, nor the receiver what the giver does now", async () => {
  const { house, order } = await offered();
  await house.say(acceptHandOver, { order, answer: "accept" }, { as: BO });
  await carryOut(house.ports, { ...order, province: "GD" });
  await house.write(house.ports.tasks.add(aTask({ id: "tsk_new", title: "新的事" })));
  expect(await seen(house, order, MIN)).toEqual([[], []]);
  expect(await seen(house, order, BO)).toEqual([["客户1", "客户2"], []]);
});
