import { expect, test } from "vitest";
import { sendDigest } from "#bot/announce.ts";
import type { Mailbox } from "#shared/ports.ts";
import { aTask } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";
import { eachKill } from "./sweep.ts";

const order = { owner: "min", day: "2026-03-09", province: "GD", id: "order" };

test("nobody gets a digest twice, wherever its job is killed, and one that may be lost is on record", async () => {
  let letters = 0;
  const mailbox: Mailbox = {
    deliver: async () => {
      letters += 1;
      return await Promise.resolve({ channel: "web", conversation: "page" });
    },
  };
  const ends = new Set<string>();
  const kills = await eachKill(
    {
      async world() {
        letters = 0;
        return { house: await aHouse({ tasks: [aTask()] }), mailbox };
      },
      run: async (ports, attempt) => await sendDigest(ports, { ...order, receives: attempt + 1 }),
    },
    async ({ house }, where) => {
      const receipt = await house.ports.digests.find("min", "2026-03-09");
      ends.add(`${letters} ${receipt?.status}`);
      expect(letters, where).toBeLessThanOrEqual(1);
    },
  );
  expect([...ends].toSorted()).toEqual(["0 FAILED", "1 FAILED", "1 SENT"]);
  expect(kills).toBeGreaterThan(10);
});
