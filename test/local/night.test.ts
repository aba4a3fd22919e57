import { expect, test } from "vitest";
import { aCommand } from "#test/support/a-command.ts";

const { run: night, kept } = aCommand("local/night.ts");

test("a night is settled for the day that is named, leaves its marks, and run again changes nothing", async () => {
  const first = night("--on", "2026-11-24", "--json");
  expect(first.stderr).toBe("");
  expect(first.status).toBe(0);
  const { outcome, jobs } = JSON.parse(first.stdout);
  expect(outcome).toBe("done");
  expect(jobs).toContainEqual({ name: "settle-contracts", outcome: "2026-11-24 done" });
  const marks = await kept.status.listJobs();
  expect(night("--on", "2026-11-24").stdout).toMatch(/settle-contracts\t2026-11-24 done\n(.*\n)*done\n$/);
  expect(await kept.status.listJobs()).toEqual(marks);
}, 60_000);

test.each([
  ["no day", []],
  ["no such day", ["--on", "2026-02-30"]],
  ["no day at all", ["--on", "tomorrow"]],
  ["an unknown option", ["--at", "2026-11-24"]],
])("%s is told how it is asked for, with exit 2", (_, args) => {
  const { status, stderr, stdout } = night(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("npm run night -- --on <YYYY-MM-DD>");
});
