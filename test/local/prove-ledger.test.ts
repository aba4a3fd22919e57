import { expect, test } from "vitest";
import { aCommand } from "#test/support/a-command.ts";

const { run: prove, kept } = aCommand("local/prove-ledger.ts");

test("the sample's ledger is proven account by account and for the province, and a spoilt balance is named with exit 1", async () => {
  const sound = prove("--each");
  expect(sound.stderr).toBe("");
  expect(sound.status).toBe(0);
  const [, lots, debt, rest] = /Σ lots - debt\t(\d+) - (\d+) = (\d+)\n/.exec(sound.stdout) ?? [];
  expect(Number(lots) - Number(debt)).toBe(Number(rest));
  expect(sound.stdout).toContain(`Σ entries\t${rest}\n`);
  expect(sound.stdout).toContain(`Σ balance\t${rest}\n`);
  expect(sound.stdout).toMatch(/^cli_\w+\tlots \d+ - 0\tbalance \d+\tentries \d+$/m);
  expect(sound.stdout).toContain("differences\t0\n");

  const [clientId = ""] = /cli_\w+/.exec(sound.stdout) ?? [];
  const account = await kept.points.find(clientId);
  if (!account) throw new Error("no account");
  const [change] = kept.points.put(account, { ...account, balance: account.balance + 1 });
  if (!change?.after) throw new Error("no change");
  await kept.table.commit([{ put: { ...change.after, vr: "spoilt" }, always: true }]);
  const spoilt = prove("--json");
  expect(spoilt.status).toBe(1);
  expect(JSON.parse(spoilt.stdout)).toMatchObject({ isSound: false, differing: [{ clientId }] });
}, 90_000);

test("an unknown option is told how it is asked for, with exit 2", () => {
  const { status, stderr } = prove("--on", "2026-11-24");
  expect(status).toBe(2);
  expect(stderr).toContain("npm run prove:ledger");
});
