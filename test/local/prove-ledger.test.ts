import { expect, test } from "vitest";
import { moved } from "#shared/domain/points/moving.ts";
import { aCommand } from "#test/support/a-command.ts";
import { aLedger, moving } from "#test/support/a-ledger.ts";
import { aClient } from "#test/use-cases/given.ts";

const { run: prove, kept, table } = aCommand("local/prove-ledger.ts");

/** 500 points earned in two movements, and the account that says so. */
async function written(balance: number): Promise<void> {
  const earn = { is: "earn", kind: "EARN_EVENT", source: "CONTRACT" } as const;
  const first = moved(aLedger(), { ...earn, points: 300, sourceId: "c1" }, moving);
  const { account, entries } = moved(first, { ...earn, points: 200, sourceId: "c2" }, moving);
  const changes = [
    ...kept.clients.put(undefined, aClient()),
    ...kept.points.put(undefined, { ...account, balance }),
    ...entries.flatMap((entry) => kept.points.addEntry(entry)),
  ];
  await table.commit(
    changes.flatMap(({ after }) => (after ? [{ put: { ...after, vr: "seed" }, always: true as const }] : [])),
  );
}

test("every account is proven for itself and for the province, and a balance that is another is named with exit 1", async () => {
  await written(500);
  const sound = prove("--each");
  expect({ status: sound.status, stderr: sound.stderr }).toEqual({ status: 0, stderr: "" });
  expect(sound.stdout).toContain("cli_1\tlots 500 - 0\tbalance 500\tentries 500\n");
  expect(sound.stdout).toContain("Σ entries\t500\nΣ lots - debt\t500 - 0 = 500\nΣ balance\t500\n");
  await written(501);
  const spoilt = prove();
  expect(spoilt.status).toBe(1);
  expect(spoilt.stdout).toContain("differs\tcli_1\tentry 2\tbalance\t500\tfound 501\n");
  expect(JSON.parse(prove("--json").stdout)).toMatchObject({ isSound: false, accounts: 1, entries: 2 });
}, 90_000);

test("an unknown option is told how it is asked for, with exit 2", () => {
  const { status, stderr } = prove("--on", "2026-11-24");
  expect(status).toBe(2);
  expect(stderr).toContain("npm run prove:ledger");
});
