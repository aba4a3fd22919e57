import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { LedgerKey } from "#shared/domain/points/entry.ts";
import type { PointsOrder } from "#shared/domain/points/order.ts";
import { proved } from "#shared/domain/points/proof.ts";
import type { Refusal } from "#shared/domain/refusal.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { perform } from "#shared/perform.ts";
import { postPoints } from "#shared/use-cases/points/post-points.ts";
import { settlePoints } from "#shared/use-cases/points/settle-points.ts";
import {
  earnOf,
  lotsText,
  movePointsOfTest,
  type PointsRuling,
  spendOf,
} from "#test/support/moving-points.ts";
import { aClient, SYSTEM } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

const ROWS = readFileSync("docs/points-reversals.md", "utf8")
  .split("\n")
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, n = "", what = "", steps = "", out = ""]) => ({ n, what, steps, out }));

const { reversal } = DEFAULT_RULES.points;

/** A group of class C with one account, and the steps of the table. */
async function aStory() {
  const house = await aHouse({ clients: [aClient({ valueClass: "C" })] });
  const { archives, clients, points } = house.ports;
  let day = "2026-02-05";
  let rules: PointsRuling = {};
  let made = 0;
  const saying = () => ({ as: SYSTEM, at: instantAt(day, "10:00") });
  const move = async (order: PointsOrder) =>
    await house.say(movePointsOfTest, { clientId: "cli_1", orders: [order], rules }, saying());

  const rule = (over: Partial<typeof reversal>) => {
    rules = { reversal: { ...reversal, ...over } };
  };
  const write = async (changes: ReturnType<typeof clients.put>) => {
    made += 1;
    for (const { after } of changes)
      if (after) await house.table.commit([{ put: { ...after, vr: `w${made}` }, always: true }]);
  };
  const becomes = async (status: "SUSPENDED" | "IN_NETWORK" | "LEFT") => {
    const client = await clients.find("cli_1");
    if (client) await write(clients.put(client, { ...client, status, leftOn: day }));
  };
  const bill = async (month: string, base: number) => {
    const year = month.slice(0, 4);
    const at = { clientId: "cli_1", id: year };
    const before = await archives.find("bills", at);
    const fen = base * 100;
    const own = {
      ...{ month, accountId: "acc_1", totalFen: fen, unitPaidFen: fen, memberPaidFen: 0 },
      ...{ byFamily: {}, discountFen: 0, paidFen: 0 },
    };
    const bills = [...(before?.bills ?? []).filter((one) => one.month !== month), own];
    await write(archives.put("bills", before, { clientId: "cli_1", province: "GD", year, bills }));
    // The rules of a row are said to the ledger alone; a posting by other rules goes by the same orders.
    await posted(rules);
  };
  const posted = async (ruling: PointsRuling) => {
    const { current } = house.ports.rules;
    const ports = {
      ...house.ports,
      rules: { ...house.ports.rules, current: async () => withRuling(await current(), ruling) },
    };
    house.isAt(day, "10:00");
    made += 1;
    await perform(postPoints, { ports, caller: SYSTEM, message: `p${made}`, input: { clientId: "cli_1" } });
  };
  const verbs: Readonly<Record<string, (name: string, amount: string) => Promise<unknown>>> = {
    stop: async () => await becomes("SUSPENDED"),
    restore: async () => await becomes("IN_NETWORK"),
    return: async () => await becomes("IN_NETWORK"),
    leave: async () => await becomes("LEFT"),
    bill: async (month, base) => await bill(month, Number(base)),
    night: async () => await house.say(settlePoints, { clientId: "cli_1" }, saying()),
    grace: async (days) => rule({ graceDays: Number(days) }),
    forgive: async () => rule({ shortfall: "FORGIVEN" }),
  };
  const does = async (step: string): Promise<void> => {
    const [verb = "", name = "", amount = ""] = step.split(" ");
    if (/^\d{4}-/.test(verb)) day = verb;
    else if (verb in verbs) await verbs[verb]?.(name, amount);
    else {
      made += 1;
      await move(orderOf(step, made));
    }
  };
  const told = async () => {
    const account = await points.find("cli_1");
    const entries = await points.entriesAfter("cli_1", 0);
    if (account === undefined) throw new Error("no account");
    expect(proved(account, entries)).toEqual([]);
    const { debt } = account;
    const waived = entries.at(-1)?.waived ?? 0;
    const parts = [`lots ${lotsText(account)}`, debt > 0 && `debt ${debt}`, waived > 0 && `waived ${waived}`];
    return parts.filter(Boolean).join("; ");
  };
  return { does, told };
}

function withRuling(rules: typeof DEFAULT_RULES, ruling: PointsRuling): typeof DEFAULT_RULES {
  return { ...rules, points: { ...rules.points, ...ruling } };
}

function orderOf(step: string, n: number): PointsOrder {
  const [verb = "", name = "", amount, , days] = step.split(" ");
  const points = Number(amount);
  switch (verb) {
    case "event":
      return earnOf(name, points, days === undefined ? {} : { pendingDays: Number(days) });
    case "adjust":
      return { is: "adjust", points, source: "ADJUSTMENT", sourceId: name };
    case "spend":
      return spendOf(name, points);
    case "reverse": {
      const part = amount === undefined ? {} : { points };
      return { is: "reverse", of: keyNamed(name), source: "ADJUSTMENT", sourceId: `reverse ${n}`, ...part };
    }
    default:
      throw new Error(`no such step: ${step}`);
  }
}

function keyNamed(name: string): LedgerKey {
  const kinds = {
    E: { kind: "EARN_EVENT", source: "CONTRACT" },
    A: { kind: "ADJUST", source: "ADJUSTMENT" },
    S: { kind: "REDEEM", source: "REDEMPTION" },
    B: { kind: "EARN_CONSUME", source: "BILL" },
  } as const;
  const kind = kinds[name.slice(0, 1) as keyof typeof kinds];
  return { ...kind, sourceId: name.startsWith("B") ? name.slice(1) : name };
}

describe("the reversals of docs/points-reversals.md (PT-16)", () => {
  test("are at least thirty", () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(30);
    expect(ROWS.map(({ n }) => Number(n))).toEqual(ROWS.map((_, index) => index + 1));
  });

  test.each(ROWS)("$n: $what", async ({ steps, out }) => {
    const { does, told } = await aStory();
    const all = steps.split("; ");
    const [, code, rest] = /^(?:refused (\S+); )?(.*)$/.exec(out) ?? [];
    for (const step of all.slice(0, -1)) await does(step);
    const last = does(all.at(-1) ?? "");
    if (code === undefined) await last;
    else expect(await last.catch((error: unknown) => (error as Refusal).code)).toBe(code);
    expect(await told()).toBe(rest);
  });
});
