import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { ids, realPorts, timeSortable } from "#functions/support/real-ports.ts";

describe("an id", () => {
  test("is a prefix and 18 characters without those that look alike", () => {
    expect(ids.next("tsk")).toMatch(/^tsk_[0-9A-HJKMNP-TV-Z]{18}$/);
  });

  test("sorts after every id of an earlier millisecond", () => {
    const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });
    const chance = fc.uint8Array({ minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(moment, chance, chance, (at, one, other) => {
        expect(timeSortable(at, one) < timeSortable(at + 1, other)).toBe(true);
      }),
    );
  });

  test("tells the moment in its first ten characters", () => {
    const moment = Date.parse("2026-03-09T00:20:00Z");
    const digits = [...timeSortable(moment, new Uint8Array(8)).slice(0, 10)];
    const value = digits.reduce(
      (sum, digit) => sum * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(digit),
      0,
    );
    expect(value).toBe(moment);
  });
});

test("a digest is 22 characters, the same for the same text", () => {
  expect(ids.digest("stf_1 msg-1 0")).toMatch(/^[\w-]{22}$/);
  expect(ids.digest("stf_1 msg-1 0")).toBe(ids.digest("stf_1 msg-1 0"));
  expect(ids.digest("stf_1 msg-1 0")).not.toBe(ids.digest("stf_1 msg-1 1"));
});

describe("a function that was given no way out", () => {
  const ports = realPorts({ TABLE_NAME: "Dake-GD", PROVINCE: "GD" });

  test("cannot send an order into nowhere", async () => {
    await expect(ports.queue.send([{}])).rejects.toThrow("no queue");
  });
});

describe("the environment", () => {
  test("that lacks the table's name is told so, by name", async () => {
    vi.stubEnv("TABLE_NAME", "Dake-GD");
    vi.stubEnv("PROVINCE", "GD");
    const { environment, readEnvironment } = await import("#functions/support/environment.ts");
    expect(environment).toMatchObject({ TABLE_NAME: "Dake-GD", PROVINCE: "GD", STAGE: "cloud" });
    expect(() => readEnvironment({ PROVINCE: "guangdong" })).toThrow(/TABLE_NAME: .*\nPROVINCE: /s);
  });
});
