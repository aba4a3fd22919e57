import { describe, expect, test } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import type { NewPointsAccount, PointsAccount } from "#shared/domain/points/account.ts";
import type { PointsEntry } from "#shared/domain/points/entry.ts";
import { isEarning, type Ledger } from "#shared/domain/points/movement.ts";
import { moved } from "#shared/domain/points/moving.ts";
import { proved } from "#shared/domain/points/proof.ts";
import { dueOn, followed, settled } from "#shared/domain/points/standing.ts";
import { transferred } from "#shared/domain/points/transferring.ts";
import { aLedger, lot, moving, named, TODAY } from "#test/support/a-ledger.ts";

describe("a whole account that goes over (PT-13)", () => {
  const receiver = (over: Partial<NewPointsAccount> = {}): Ledger => {
    const ledger = aLedger(over);
    return { ...ledger, account: { ...ledger.account, clientId: "cli_2" } };
  };

  test("keeps every lot's own day, and what is pending stays pending; who gives is closed", () => {
    const pending = lot("2029-04-30", 30, "2026-05-01");
    const from = aLedger({ lots: [lot("2026-05-31", 300), pending], frozenReason: "LEAVING" });
    const to = receiver({ lots: [lot("2026-04-30", 10), lot("2026-05-31", 20)] });
    const done = transferred({ from, to }, "cli_1", moving);
    expect(done.from.account).toMatchObject({ status: "CLOSED", lots: [], balance: 0 });
    expect(done.from.account).not.toHaveProperty("frozenReason");
    expect(done.to.account.lots).toEqual([lot("2026-04-30", 10), lot("2026-05-31", 320), pending]);
    expect(done.from.entries).toMatchObject([{ kind: "TRANSFER_OUT", points: -330 }]);
    expect(done.to.entries).toMatchObject([{ kind: "TRANSFER_IN", points: 330, balance: 360 }]);
  });

  test("pays the receiver's debt first", () => {
    const to = receiver({ debt: 250, lots: [lot("2029-04-30", 5, "2026-05-01")] });
    const { account } = transferred(
      { from: aLedger({ lots: [lot("2026-05-31", 300)] }), to },
      "x",
      moving,
    ).to;
    expect(account).toMatchObject({ debt: 0, balance: 55, lots: [lot("2026-05-31", 50), { remaining: 5 }] });
  });

  test("brings a debt along, which the receiver's lots pay", () => {
    const to = receiver({ lots: [lot("2026-04-30", 100), lot("2026-05-31", 100)] });
    const done = transferred({ from: aLedger({ debt: 150 }), to }, "x", moving);
    expect(done.to.account).toMatchObject({ debt: 0, balance: 50, lots: [lot("2026-05-31", 50)] });
    expect(done.to.entries).toMatchObject([{ points: -150, debt: 0 }]);
    const poor = transferred({ from: aLedger({ debt: 150 }), to: receiver() }, "x", moving);
    expect(poor.to.account).toMatchObject({ debt: 150, balance: -150 });
  });

  test("is refused to and from one that is closed", () => {
    const shut = { status: "CLOSED" } as const;
    expect(() => transferred({ from: aLedger(shut), to: receiver() }, "x", moving)).toThrow("points.closed");
    expect(() => transferred({ from: aLedger(), to: receiver(shut) }, "x", moving)).toThrow("points.closed");
  });
});

describe("an account as its client's state has it", () => {
  const by = (status: Client["status"], account: Partial<NewPointsAccount> = {}, leftOn?: string) =>
    followed(aLedger(account).account, { status, leftOn }, { today: TODAY, noticeDays: 30 });

  test.each([
    ["IN_NETWORK", "ACTIVE", undefined],
    ["AT_RISK", "ACTIVE", undefined],
    ["PROSPECT", "ACTIVE", undefined],
    ["SUSPENDED", "FROZEN", "STOPPED"],
    ["LEFT", "FROZEN", "LEAVING"],
    ["RETAINED", "FROZEN", "LEAVING"],
  ] as const)("%s: %s %s", (status, is, reason) => {
    const account = by(status);
    expect([account.status, account.frozenReason]).toEqual([is, reason]);
  });

  test("closes thirty days after leaving, and the day does not move by being looked at again (PT-12)", () => {
    expect(by("LEFT", {}, "2026-03-01").closesOn).toBe("2026-03-31");
    expect(by("LEFT").closesOn).toBe("2026-04-08");
    expect(by("RETAINED", { closesOn: "2026-03-31" }, "2026-03-05").closesOn).toBe("2026-03-31");
  });

  test("is open again for who is back, and its notice is off", () => {
    const back = by("IN_NETWORK", { status: "FROZEN", frozenReason: "LEAVING", closesOn: "2026-03-31" });
    expect(back).not.toHaveProperty("closesOn");
    expect([back.status, back.frozenReason]).toEqual(["ACTIVE", undefined]);
    expect(by("IN_NETWORK", { status: "CLOSED" }).status).toBe("ACTIVE");
    expect(by("LEFT", { status: "CLOSED" })).not.toHaveProperty("closesOn");
  });

  test("falls due by the earliest of its days", () => {
    expect(dueOn({ lots: [] })).toBeUndefined();
    expect(dueOn({ lots: [lot("2026-03-31", 1)] })).toBe("2026-04-01");
    expect(dueOn({ lots: [lot("2026-03-31", 1), lot("2029-02-28", 1, "2026-03-20")] })).toBe("2026-03-20");
    expect(dueOn({ lots: [lot("2026-03-31", 1)], closesOn: "2026-03-15" })).toBe("2026-03-15");
  });

  test("is settled in one order: what is pending comes, what has ended goes, what was given notice closes", () => {
    const lots = [lot("2026-02-28", 40), lot("2026-05-31", 10), lot("2029-02-28", 30, "2026-03-09")];
    const ledger = settled(
      aLedger({ lots, closesOn: TODAY, status: "FROZEN", frozenReason: "LEAVING" }),
      moving,
    );
    const kinds = ledger.entries.map(({ kind, points }) => [kind, points]);
    expect(kinds).toEqual([
      ["ACTIVATE", 0],
      ["EXPIRE", -40],
      ["CLOSE", -40],
    ]);
    expect(ledger.account).toMatchObject({ status: "CLOSED", balance: 0, lots: [], entries: 3 });
  });

  test("closes without an entry where there is nothing in it, and stays where no day has come", () => {
    const empty = settled(aLedger({ closesOn: TODAY, status: "FROZEN", frozenReason: "LEAVING" }), moving);
    expect([empty.account.status, empty.entries]).toEqual(["CLOSED", []]);
    const ledger = aLedger({ lots: [lot("2026-03-09", 40)], closesOn: "2026-03-10" });
    expect(settled(ledger, moving)).toBe(ledger);
  });
});

describe("the proof", () => {
  test("counts as earned what was earned, less what of it was taken back, and no redemption", () => {
    const earn = { kind: "EARN_EVENT", ...named } as const;
    expect(isEarning(earn, undefined)).toBe(true);
    expect(isEarning({ kind: "REVERSAL" }, earn)).toBe(true);
    expect(isEarning({ kind: "REVERSAL" }, { ...earn, kind: "REDEEM" })).toBe(false);
    expect(isEarning({ kind: "REVERSAL" }, undefined)).toBe(false);
    expect(isEarning({ kind: "REDEEM" }, undefined)).toBe(false);
  });

  const kept = (ledger: Ledger): { account: PointsAccount; entries: PointsEntry[] } => ({
    account: { ...ledger.account, version: "v" },
    entries: ledger.entries.map((entry) => ({ ...entry, version: "v" })),
  });
  const whole = () => {
    const earn = { is: "earn", kind: "EARN_CONSUME", points: 500, month: "2026-02", ...named } as const;
    const back = { is: "take-back", points: 700, month: "2026-02", ...named, sourceId: "a3" } as const;
    const corrects = { kind: "EARN_CONSUME", ...named } as const;
    const spent = moved(moved(aLedger(), earn, moving), { is: "spend", points: 200, ...named }, moving);
    return kept(moved(spent, { ...back, corrects }, moving));
  };

  test("finds nothing where everything adds up, and nothing in nothing", () => {
    const { account, entries } = whole();
    expect(account).toMatchObject({ debt: 400, balance: -400, lifetimeEarned: -200 });
    expect(proved(account, entries)).toEqual([]);
    expect(proved(undefined, [])).toEqual([]);
  });

  test.each<[string, (at: ReturnType<typeof whole>) => [PointsAccount | undefined, PointsEntry[]], string]>([
    ["a balance that is another", (at) => [{ ...at.account, balance: 1 }, at.entries], "balance"],
    ["a lot that nobody gave", (at) => [{ ...at.account, lots: [lot("2026-05-31", 1)] }, at.entries], "lots"],
    ["a debt that was paid by nobody", (at) => [{ ...at.account, debt: 0 }, at.entries], "owed"],
    ["more earned than was", (at) => [{ ...at.account, lifetimeEarned: 9 }, at.entries], "earned"],
    ["an account that is gone", (at) => [undefined, at.entries], "count"],
    ["an entry that is gone", (at) => [at.account, at.entries.slice(0, 2)], "count"],
    ["an entry that is gone between", (at) => [at.account, at.entries.toSpliced(1, 1)], "number"],
    ["an entry that was changed", (at) => [at.account, changed(at.entries, { points: 501 })], "entry"],
    [
      "a running balance that was changed",
      (at) => [at.account, changed(at.entries, { balance: 9 })],
      "running",
    ],
    ["more spent than there was", (at) => [at.account, at.entries.slice(1)], "lot"],
    ["a debt below nothing", (at) => [at.account, changed(at.entries, { debt: -5 })], "debt"],
  ])("finds %s", (_what, spoil, what) => {
    const [account, entries] = spoil(whole());
    expect(proved(account, entries).map((each) => each.what)).toContain(what);
  });

  function changed(entries: PointsEntry[], over: Partial<PointsEntry>): PointsEntry[] {
    return entries.map((entry, n) => (n === 0 ? { ...entry, ...over } : entry));
  }
});
