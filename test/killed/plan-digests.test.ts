import { expect, test } from "vitest";
import { sendDigest } from "#bot/announce.ts";
import { planRound } from "#bot/plan-round.ts";
import type { Mailbox, Queue } from "#shared/ports.ts";
import { aTask } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";
import { sweep } from "./sweep.ts";

const ROUND = { province: "GD", at: "2026-03-09T08:20:00+08:00" };

interface Order {
  readonly owner: string;
  readonly day: string;
}

/** Whoever was told of it and then was not there orders again: what comes of all orders is what counts. */
test("a round is planned for everybody who is due, wherever the planner is killed, and nobody gets a digest twice", async () => {
  let orders: Order[] = [];
  let letters: string[] = [];
  const mailbox: Mailbox = {
    deliver: async ({ id }) => {
      letters.push(id);
      return await Promise.resolve({ channel: "web", conversation: "page" });
    },
  };
  const queue: Queue = {
    send: async (sent) => {
      orders.push(...(sent as Order[]));
      await Promise.resolve();
    },
  };
  const ends = new Set<string>();
  const kills = await sweep({
    async world() {
      [orders, letters] = [[], []];
      return { house: await aHouse({ tasks: [aTask()] }), queue };
    },
    run: async (ports) => await planRound(ports, ROUND),
    async seen({ house }) {
      const ports = { ...house.ports, mailbox };
      for (const [n, order] of orders.entries())
        await sendDigest(ports, { ...order, province: "GD", id: `order-${n}`, receives: 1 });
      ends.add(`${orders.length} orders, told: ${letters.join()}`);
      return letters.toSorted();
    },
  });
  expect([...ends].toSorted()).toEqual([
    "12 orders, told: min,na,zhao,lead,net,bo",
    "6 orders, told: min,na,zhao,lead,net,bo",
  ]);
  expect(kills).toBeGreaterThan(8);
});
