import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

interface Wall {
  readonly includes: readonly string[];
  readonly linter: { readonly rules: { readonly style?: object } };
}
interface Rules {
  readonly overrides: readonly Wall[];
}

const rules = JSON.parse(readFileSync("biome.json", "utf8")) as Rules;
const from = (forbidden: string) => `export * from "${forbidden}";\n`;

/** Each wall is walked into on purpose: a guard that goes blind must turn red, not green. */
const trespasses: [file: string, text: string][] = [
  ["shared/domain/a.ts", from("#shared/storage/keys.ts")],
  ["shared/domain/b.ts", from("node:crypto")],
  ["shared/domain/c.ts", "export const now = new Date();\n"],
  ["shared/domain/d.ts", "export const page = fetch('/');\n"],
  ["shared/domain/e.ts", "export const home = process.cwd();\n"],
  ["shared/contracts/a.ts", from("#shared/ports.ts")],
  ["shared/ports.ts", from("zod")],
  ["shared/ports/a.ts", from("#shared/storage/keys.ts")],
  ["shared/ports/b.ts", from("./../storage/keys.ts")],
  ["shared/ports/c.ts", from("zod")],
  ["shared/use-case.ts", from("#bot/reply.ts")],
  ["shared/perform.ts", from("#shared/storage/keys.ts")],
  ["shared/commit.ts", from("#shared/storage/dynamo-table.ts")],
  ["shared/use-cases/a.ts", from("#shared/storage/task-store.ts")],
  ["shared/use-cases/b.ts", from("./tasks/show-today.ts")],
  ["shared/use-cases/catalogue.ts", from("#shared/storage/keys.ts")],
  ["shared/subjects/a.ts", from("#shared/storage/keys.ts")],
  ["shared/use-cases/c.ts", from("@aws-sdk/lib-dynamodb")],
  ["shared/storage/a.ts", from("#bot/reply.ts")],
  ["bot/a.ts", from("#shared/storage/keys.ts")],
  ["bot/c.ts", from("#shared/ports/table.ts")],
  ["bot/cards/a.ts", from("@aws-sdk/lib-dynamodb")],
  ["api/a.ts", from("#shared/storage/keys.ts")],
  ["api/b.ts", from("#shared/ports/table.ts")],
  ["api/c.ts", from("#bot/reply.ts")],
  ["functions/a.ts", from("@aws-sdk/lib-dynamodb")],
  ["functions/b.ts", from("#shared/domain/tasks/priority.ts")],
  ["functions/support/a.ts", from("#infra/storage-stack.ts")],
  ["infra/a.ts", from("#functions/send-digest.ts")],
  ["infra/b.ts", from("./../bot/reply.ts")],
  ["bot/understand/spelling.ts", from("#shared/ports.ts")],
  ["bot/understand/a.ts", from("pinyin-pro")],
  ["bot/cards/workbook.ts", from("#shared/ports.ts")],
  ["bot/cards/a.ts", from("write-excel-file/node")],
  ["bot/channels/bot-framework/a.ts", from("#shared/storage/keys.ts")],
  ["bot/channels/bot-framework/b.ts", from("#shared/ports/table.ts")],
  ["bot/channels/web/a.ts", from("botbuilder")],
  ["local/a.ts", from("aws-cdk-lib")],
  ["local/b.ts", from("#infra/app.ts")],
  ["bot/b.ts", "export const keys = await import('#shared/storage/keys.ts');\n"],
  ["bot/commands/a.ts", from("./tasks/../../../shared/storage/keys.ts")],
  ["functions/c.ts", from("./support/../../shared/storage/keys.ts")],
  ["shared/a.ts", from("#shared/storage/keys.ts")],
  ["shared/b.ts", from("./ports/../storage/keys.ts")],
  ["test/a.ts", from("../bot/reply.ts")],
];

test("every wall stops a trespasser", () => {
  expect(stoppedBy(rules)).toEqual(trespasses.map(([file]) => file));
});

const walls = rules.overrides.filter(({ linter }) => "noRestrictedImports" in (linter.rules.style ?? {}));

test.each(walls)("with a blind wall of $includes somebody gets through", (wall) => {
  const overrides = rules.overrides.map((each) => (each === wall ? blind(each) : each));
  expect(stoppedBy({ ...rules, overrides }).length).toBeLessThan(trespasses.length);
});

function blind({ includes }: Wall): Wall {
  return { includes, linter: { rules: { style: { noRestrictedImports: "off" } } } };
}

test("the domain never rolls dice", () => {
  const files = globSync("shared/domain/**/*.ts");
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => readFileSync(file, "utf8").includes("Math.random"))).toEqual([]);
});

function stoppedBy(biome: Rules): string[] {
  const house = mkdtempSync(join(tmpdir(), "walls-"));
  writeFileSync(join(house, "biome.json"), JSON.stringify(biome));
  cpSync("package.json", join(house, "package.json"));
  for (const [file, text] of trespasses) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  const flags = ["lint", "--reporter=github", "--max-diagnostics=none"];
  const { stdout } = spawnSync(resolve("node_modules/.bin/biome"), flags, { cwd: house, encoding: "utf8" });
  return trespasses
    .map(([file]) => file)
    .filter(
      (file) => /noRestricted(Imports|Globals),file=/.test(stdout) && mentions(stdout, join(house, file)),
    );
}

function mentions(report: string, file: string): boolean {
  return ["noRestrictedImports", "noRestrictedGlobals"].some((rule) =>
    report.includes(`${rule},file=${file},`),
  );
}
