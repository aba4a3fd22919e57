import { expect, test } from "vitest";
import { engines } from "#test/contracts/engines.ts";
import { history } from "#test/proof/history.ts";

const WISHES = {
  memory: { events: 4000, accounts: 40, writers: 6 },
  DynamoDB: { events: 120, accounts: 6, writers: 4 },
} as const;

test.each(Object.entries(WISHES))(
  "a random history with repeats, disorder, crashes and writers at once ends with every point where it belongs: %s",
  async (engine, wish) => {
    const open = engines[engine];
    if (!open) throw new Error(`no engine ${engine}`);
    const told = await history({ table: await open(), seed: "points", ...wish });
    expect(told.differences).toEqual([]);
    expect(told.crashes).toBeGreaterThan(wish.events / 20);
    expect(told.deliveries).toBeGreaterThan(wish.events * 1.3);
    expect(told.entries).toBeGreaterThan(wish.events / 3);
    expect(told.refused).toBeGreaterThan(0);
  },
  60_000,
);
