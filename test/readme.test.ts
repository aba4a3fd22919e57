import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe.each(["README.md", "README.zh-CN.md", "docs/deploying.md", "docs/deploying.zh-CN.md"])(
  "%s",
  (page) => {
    const text = readFileSync(page, "utf8");

    test("every path that it names exists", () => {
      const named = text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`|\]\(((?!http)[^)#]+)\)/g);
      const paths = [...named]
        .map(([, code, link]) => code ?? link ?? "")
        .filter((path) => !/^(node_modules|\.dake|cdk\.out)/.test(path));
      expect(paths.length).toBeGreaterThan(2);
      expect(paths.filter((path) => !existsSync(path) && !existsSync(`docs/${path}`))).toEqual([]);
    });

    test("every command that it names is there", () => {
      const named = [...text.matchAll(/(?:`|^|&& )npm (?:run )?(?:-s )?([a-z:-]+)/gm)].map(
        ([, name = ""]) => name,
      );
      const known = new Set([...Object.keys(scripts), "ci", "install"]);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !known.has(name))).toEqual([]);
    });
  },
);

describe.each([
  ["README.md", "README.zh-CN.md"],
  ["docs/deploying.md", "docs/deploying.zh-CN.md"],
] as const)("%s and %s", (english, chinese) => {
  const [en, zh] = [english, chinese].map((page) => readFileSync(page, "utf8")) as [string, string];

  test("name the same commands", () => {
    const commands = (text: string) =>
      text.match(/(?:`|^|&& )npm (?:run )?(?:-s )?[a-z:-]+|--[a-z]+/gm)?.toSorted();
    expect(new Set(commands(zh))).toEqual(new Set(commands(en)));
  });

  test("have as many sections and name the same files", () => {
    const headings = (text: string) => text.match(/^#+ /gm)?.length;
    const files = (text: string) =>
      new Set(
        [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`|\]\((docs\/[^)]+)\)/g)].map(([, code, link]) =>
          (code ?? link ?? "").replace(".zh-CN", ""),
        ),
      );
    expect(headings(zh)).toBe(headings(en));
    expect([...files(zh)].toSorted()).toEqual([...files(en)].toSorted());
  });
});
