import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Package {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Package>;
};

/** `npm ci` refuses a lock file that lacks one, also where it would not install it. */
test("the lock file names the packages of every platform, so that a clean clone installs", () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isNamed(name, from)),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});

test("the lock file names no address", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(
    /"resolved"|https?:\/\/(?!opencollective|github|www\.patreon|tidelift|paulmillr)[^"]*\.tgz/,
  );
});

function isNamed(name: string, from: string): boolean {
  return `${from}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
}
