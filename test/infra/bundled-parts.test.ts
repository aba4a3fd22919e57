import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { spell } from "#bot/understand/spelling.ts";
import { bundle } from "#infra/bundling.ts";
import { CATALOGUE } from "#shared/use-cases/catalogue.ts";
import type { CHAPTERS } from "#shared/use-cases/chapters.ts";

const folder = mkdtempSync(join(tmpdir(), "dake-parts-"));
const load = createRequire(import.meta.url);
afterAll(() => rmSync(folder, { recursive: true }));

test("what is asked for later lies in files of its own, and comes when it is asked for", async () => {
  const { start, later } = await bundle("part", join(folder, "chapters"), "shared/use-cases/chapters.ts");
  expect(start[0]).toBe("index.cjs");
  expect(later.filter((name) => name.startsWith("catalogue-of-"))).toHaveLength(9);
  const chapters: typeof CHAPTERS = load(join(folder, "chapters", "index.cjs")).CHAPTERS;
  const read = await Promise.all(Object.values(chapters).map(async (chapter) => await chapter()));
  expect(read.flat()).toHaveLength(CATALOGUE.length);
});

test("the dictionary of names lies beside the code that spells, and beside no other", async () => {
  await bundle("part", join(folder, "spelling"), "bot/understand/spelling.ts");
  const spelt: typeof spell = load(join(folder, "spelling", "index.cjs")).spell;
  expect(spelt("东城建材")).toEqual({ pinyin: "dong cheng jian cai", initials: "dcjc" });
  const besides = (name: string) => readdirSync(join(folder, name)).includes("pinyin-pro.cjs");
  expect([besides("spelling"), besides("chapters")]).toEqual([true, false]);
});
