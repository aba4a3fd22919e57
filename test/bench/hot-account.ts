import { systemOf } from "#shared/contracts/system.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { earnOf, movePointsOfTest } from "#test/support/moving-points.ts";
import type { Figure } from "./figure.ts";
import { type BenchPorts, PROVINCE } from "./table.ts";

const WRITERS = 8;
const EACH = 40;
/** As a job does, which can wait; a person is told after three. */
const TRIES = 12;

/** Eight writers who want one account at the same time, and one alone: how much gets through, and how often one is told that somebody was faster. */
export async function hotAccount(ports: BenchPorts, clientId: string): Promise<Figure[]> {
  let commits = 0;
  const table = {
    ...ports.table,
    commit: async (writes: Parameters<BenchPorts["table"]["commit"]>[0]) => {
      commits += 1;
      return await ports.table.commit(writes);
    },
  };
  const counted = { ...ports, table };
  const alone = await moves(counted, { clientId, writers: 1 });
  commits = 0;
  const together = await moves(counted, { clientId, writers: WRITERS });
  return [
    {
      what: "one account, eight writers over one, movements a second",
      value: together.rate / alone.rate,
      unit: "×",
      bound: { least: 0.2 },
      goal: { least: 0.5 },
    },
    {
      what: "commits for each movement that got through",
      value: commits / together.done,
      unit: "×",
      bound: { most: 4 },
    },
    {
      what: `told that somebody was faster, after ${TRIES} tries`,
      value: (together.refused / (together.done + together.refused)) * 100,
      unit: "%",
      bound: { most: 3 },
      goal: { most: 1 },
    },
  ];
}

async function moves(ports: BenchPorts, { clientId, writers }: { clientId: string; writers: number }) {
  let [done, refused] = [0, 0];
  const writer = async (_: unknown, w: number) => {
    for (let n = 0; n < EACH; n += 1)
      if (await move(ports, clientId, `hot ${clientId} ${writers} ${w} ${n}`)) done += 1;
      else refused += 1;
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: writers }).map(writer));
  return { done, refused, rate: (done * 1000) / (performance.now() - startedAt) };
}

async function move(ports: BenchPorts, clientId: string, name: string): Promise<boolean> {
  try {
    const input = { clientId, orders: [earnOf(name, 1)] };
    await perform(movePointsOfTest, {
      ports,
      caller: systemOf(PROVINCE),
      message: name,
      input,
      bulk: true,
      attemptsLeft: TRIES,
    });
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === "item.changed") return false;
    throw error;
  }
}
