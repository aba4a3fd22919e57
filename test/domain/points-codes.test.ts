import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const titles = globSync(["test/domain/*.test.ts", "test/use-cases/**/*.test.ts"]).map((file) =>
  readFileSync(file, "utf8"),
);

test.each(Array.from({ length: 18 }, (_, n) => `PT-${n + 1}`))("%s is the promise of a test", (code) => {
  expect(titles.some((text) => text.includes(`(${code})"`))).toBe(true);
});
