import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Row {
  readonly id: string;
  readonly state: string;
  readonly by: string;
  readonly proof: string;
}

const OWNERS = ["clients", "points-and-rules", "service-orders", "managers-work", "insight", "production"];

const rows: Row[] = readFileSync("docs/coverage.md", "utf8")
  .split("\n")
  .filter((line) => /^\| [A-Z]\d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, id = "", , , state = "", by = "", proof = ""]) => ({ id, state, by, proof }));

test("every row of the specification is there once", () => {
  expect(rows).toHaveLength(393);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test("a row is done, or an issue owns it", () => {
  expect(rows.filter(({ state }) => state !== "done" && !OWNERS.includes(state))).toEqual([]);
  expect(rows.filter(({ state }) => state === "done").length).toBeGreaterThan(20);
});

test("what is done says by what, and its proof is a test that exists", () => {
  const unproven = rows.filter(({ state, by, proof }) => state === "done" && (by === "" || !isProof(proof)));
  expect(unproven).toEqual([]);
});

function isProof(proof: string): boolean {
  const [file = "", title = ""] = proof.split(" › ");
  return title !== "" && existsSync(file) && readFileSync(file, "utf8").includes(title);
}
