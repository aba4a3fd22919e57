import { describe, expect, test } from "vitest";
import { perform } from "#shared/perform.ts";
import { setLanguage } from "#shared/use-cases/people/set-language.ts";
import { MIN, refused } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

/** A house in which somebody is faster so many times, and whose pauses are written down instead of waited for. */
async function contended(times: number, digits = "999") {
  const house = await aHouse();
  const pauses: number[] = [];
  let [left, reads] = [times, 0];
  const table: typeof house.table = {
    ...house.table,
    commit: async (writes) => (left-- > 0 ? "overtaken" : await house.table.commit(writes)),
    async get(key) {
      reads += 1;
      return await house.table.get(key);
    },
  };
  const clock = { ...house.ports.clock, pause: async (ms: number) => void pauses.push(ms) };
  const ids = { ...house.ports.ids, digits: () => digits };
  const ports = { ...house.ports, table, clock, ids };
  const call = { ports, caller: MIN, message: "m", input: { language: "en" as const } };
  return { ...house, call, pauses, reads: () => reads };
}

describe("whoever was overtaken", () => {
  test("comes back at a random moment, within a stretch that doubles up to a third of a second", async () => {
    const { call, pauses } = await contended(7);
    await perform(setLanguage, { ...call, attemptsLeft: 8 });
    expect(pauses.map(Math.round)).toEqual([20, 40, 80, 160, 320, 320, 320]);
    const early = await contended(2, "000");
    await perform(setLanguage, early.call);
    expect(early.pauses).toEqual([0, 0]);
  });

  test("waits for nobody where the clock stands still, and not after the last try", async () => {
    const { call, ports } = await contended(2);
    const { pause: _, ...still } = { ...ports.clock, pause: undefined };
    await perform(setLanguage, { ...call, ports: { ...call.ports, clock: still } });
    const { call: last, pauses } = await contended(3);
    await expect(perform(setLanguage, last)).rejects.toMatchObject(refused("item.changed"));
    expect(pauses).toHaveLength(2);
  });

  test("asks who was faster only when it gives up", async () => {
    const once = await contended(1);
    await perform(setLanguage, once.call);
    const never = await contended(3);
    await expect(perform(setLanguage, never.call)).rejects.toMatchObject(refused("item.changed"));
    expect([once.reads(), never.reads() > 0]).toEqual([0, true]);
  });
});
