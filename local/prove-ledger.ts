import { type LedgerProved, proveLedger } from "#bot/prove-ledger.ts";
import type { PointsProved } from "#shared/use-cases/points/prove-points.ts";
import { optionsOf, runCommand } from "./command.ts";
import { prepare } from "./first-start.ts";
import { openLocalHouse } from "./house.ts";

const USAGE = "npm run prove:ledger -- [--each] [--data <folder>] [--json]";
const OPTIONS = {
  each: { type: "boolean", default: false },
  data: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

/** Replays every points account from its entries; exit 1 where one does not add up. */
await runCommand(async () => {
  const { values } = optionsOf(OPTIONS, USAGE);
  const house = await openLocalHouse({ data: values.data });
  try {
    if (house.isOwn) await prepare(house);
    const { province } = house.place;
    const proof = await proveLedger(house.open().ports, {
      province,
      onProved: values.each ? printed : ignored,
    });
    const isSound = proof.differing.length === 0;
    const told = values.json
      ? JSON.stringify({ province, isSound, ...proof })
      : linesOf(province, proof).join("\n");
    process.stdout.write(`${told}\n`);
    return isSound ? 0 : 1;
  } finally {
    await house.close();
  }
});

function printed({ clientId, sums }: PointsProved): void {
  const { lots, debt, balance, entries } = sums;
  process.stdout.write(`${clientId}\tlots ${lots} - ${debt}\tbalance ${balance}\tentries ${entries}\n`);
}

function ignored(): void {}

function linesOf(province: string, { accounts, entries, sums, differing }: LedgerProved): string[] {
  const { lots, debt, balance, byKind } = sums;
  const kinds = Object.entries(byKind).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [
    `province\t${province}`,
    `accounts\t${accounts}`,
    `entries\t${entries}`,
    ...kinds.map(([kind, points]) => `  ${kind}\t${points}`),
    `Σ entries\t${sums.entries}`,
    `Σ lots - debt\t${lots} - ${debt} = ${lots - debt}`,
    `Σ balance\t${balance}`,
    ...differing.flatMap(({ clientId, differences }) =>
      differences.map(
        ({ what, no, expected, found }) =>
          `differs\t${clientId}\tentry ${no}\t${what}\t${expected}\tfound ${found}`,
      ),
    ),
    `differences\t${differing.length}`,
  ];
}
