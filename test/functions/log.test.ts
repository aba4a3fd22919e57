import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log } from "#functions/support/log.ts";

let lines: string[];

beforeEach(() => {
  lines = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
});
afterEach(() => vi.restoreAllMocks());

const said = () => lines.map((line) => JSON.parse(line));

test("a fault is one line with the error and what caused it, and no number of a person in either", () => {
  const cause = new Error("nobody at 13812345678");
  log.error("fault", { fault: new TypeError("told 13912345678", { cause }), record: "m1" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/13[89]12345678/);
  expect(said()[0]).toMatchObject({
    ...{ level: "ERROR", message: "fault", service: "dake", record: "m1" },
    fault: { name: "TypeError", stack: expect.stringContaining("log.test.ts"), cause: { name: "Error" } },
  });
});

test("every line of an invocation carries its id, and none carries the last one's", () => {
  log.begin({ correlationId: "one", owner: "stf_wang" });
  log.warn("parked", {});
  log.begin({ correlationId: "two" });
  log.warn("parked", { facts: { points: 12n } });
  const [first, second] = said();
  expect(first).toMatchObject({ level: "WARN", correlationId: "one", owner: "stf_wang" });
  expect(second).toMatchObject({ correlationId: "two", facts: { points: "12" } });
  expect(second).not.toHaveProperty("owner");
});

test("once silenced it says nothing", async () => {
  vi.resetModules();
  const { log: another } = await import("#functions/support/log.ts");
  another.silence();
  another.error("fault", {});
  expect(lines).toEqual([]);
});
