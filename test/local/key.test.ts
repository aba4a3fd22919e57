import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { aCommand } from "#test/support/a-command.ts";

const { run: key, kept } = aCommand("local/key.ts");

const wanted = ["--person", "E-min", "--label", "计费系统", "--scopes", "read-book,add-task"];

test("a key is shown once, alone on its line, and the table knows only its hash", async () => {
  const { status, stdout, stderr } = key("--as", "管理员", ...wanted);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^dak_[\w-]{43}\n$/);
  expect(stderr).toContain("密钥只显示这一次");
  const hash = createHash("sha256").update(stdout.trim()).digest("hex");
  const granted = await kept.apiKeys.findByHash(hash);
  expect(granted).toMatchObject({ owner: "min", scopes: ["add-task", "read-book"] });
  const entry = await kept.journal.find(granted?.version ?? "");
  expect(entry).toMatchObject({ useCase: "grant-api-key", by: "adm" });
  expect(JSON.stringify(entry)).not.toContain(stdout.trim());
}, 60_000);

test.each([
  ["without what it needs", ["--as", "adm"], 2, "npm run key"],
  ["as somebody who is not there", ["--as", "nobody", ...wanted], 2, "没有这个人"],
  ["as a manager", ["--as", "min", ...wanted], 1, "这项由省管理员办理，客户经理不能办"],
  ["for longer than a year", ["--as", "adm", ...wanted, "--days", "366"], 1, "接口密钥最长365天有效"],
  ["for no number of days", ["--as", "adm", ...wanted, "--days", "ever"], 1, "没看懂"],
])(
  "%s none is made",
  (_what, args, status, said) => {
    const answer = key(...args);
    expect(answer).toMatchObject({ status, stdout: "" });
    expect(answer.stderr).toContain(said);
  },
  60_000,
);
