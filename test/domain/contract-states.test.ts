import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Account } from "#shared/domain/contracts/account.ts";
import { isOpenContract } from "#shared/domain/contracts/contract.ts";
import { stepOfAccounts, stepOfSubscriptions } from "#shared/domain/contracts/network-status.ts";
import { laidOver, mustBeSold } from "#shared/domain/contracts/recording.ts";
import type { Subscription } from "#shared/domain/contracts/subscription.ts";
import {
  ACCOUNT_STEPS,
  CONTRACT_STEPS,
  canReach,
  MEMBER_STEPS,
  type Steps,
  SUBSCRIPTION_STEPS,
} from "#shared/domain/contracts/transitions.ts";
import { aClient } from "#test/use-cases/given.ts";

const TABLES: readonly [string, Steps<string>][] = [
  ["contract", CONTRACT_STEPS],
  ["subscription", SUBSCRIPTION_STEPS],
  ["account", ACCOUNT_STEPS],
  ["member", MEMBER_STEPS],
];

describe.each(TABLES)("the states of a %s", (_name, steps) => {
  const states = fc.constantFrom(...Object.keys(steps));

  it("lead only to states of the table", () => {
    for (const next of Object.values(steps)) for (const state of next) expect(steps).toHaveProperty(state);
  });

  it("can be walked at random and never leave the table", () => {
    const walk = fc.tuple(states, fc.array(fc.nat(), { maxLength: 30 }));
    fc.assert(
      fc.property(walk, ([start, choices]) => {
        let at = start;
        for (const choice of choices) {
          const next = steps[at] ?? [];
          const then = next[choice % Math.max(next.length, 1)];
          if (then === undefined) continue;
          expect(canReach(steps, start, then)).toBe(true);
          at = then;
        }
      }),
      { seed: 3 },
    );
  });

  it("are reached through each other: what can be reached from there can be reached from here", () => {
    fc.assert(
      fc.property(states, states, states, (a, b, c) => {
        if (canReach(steps, a, b) && canReach(steps, b, c)) expect(canReach(steps, a, c)).toBe(true);
      }),
      { seed: 3 },
    );
  });
});

test("a contract that is over stays over, and what is over is no open contract", () => {
  for (const over of ["RENEWED", "EXPIRED", "TERMINATED"] as const) {
    expect(CONTRACT_STEPS[over]).toEqual([]);
    expect(isOpenContract({ status: over })).toBe(false);
  }
  expect(canReach(CONTRACT_STEPS, "ACTIVE", "EXPIRED")).toBe(true);
  expect(canReach(CONTRACT_STEPS, "EXPIRED", "ACTIVE")).toBe(false);
  expect(canReach(CONTRACT_STEPS, "IN_APPROVAL", "DRAFT")).toBe(true);
});

test("a state that cannot follow is refused by its name, a first one is taken as it is", () => {
  const ended = { status: "ENDED" } as const;
  const active = { status: "ACTIVE" } as const;
  expect(laidOver(undefined, ended, SUBSCRIPTION_STEPS)).toBe(ended);
  expect(() =>
    laidOver<Pick<Subscription, "status">, Subscription["status"]>(ended, active, SUBSCRIPTION_STEPS),
  ).toThrow(expect.objectContaining({ code: "state.not-allowed", facts: { from: "ENDED", to: "ACTIVE" } }));
});

test("nobody orders what is no longer sold, what nobody sells alone, or what does not exist", () => {
  expect(() => mustBeSold("GROUP_VNET", { isNew: true })).not.toThrow();
  expect(() => mustBeSold("BLACKBERRY", { isNew: false })).not.toThrow();
  expect(() => mustBeSold("BLACKBERRY", { isNew: true })).toThrow("product.not-sold");
  expect(() => mustBeSold("GROUP_LINE", { isNew: true })).toThrow("product.unknown");
  expect(() => mustBeSold("VPN", { isNew: false })).toThrow("product.unknown");
});

const today = "2026-03-09";
const held = (...states: Subscription["status"][]) => states.map((status) => ({ status }) as Subscription);
const step = (client: Partial<Client>, ...states: Subscription["status"][]) =>
  stepOfSubscriptions(aClient(client), { subscriptions: held(...states), today });

describe("a client's place on the network", () => {
  it("begins with the first active subscription", () => {
    expect(step({ status: "PROSPECT" }, "ORDERED")).toEqual({});
    expect(step({ status: "PROSPECT" }, "ORDERED", "ACTIVE")).toEqual({
      ...{ status: "IN_NETWORK", statusOn: today, inNetworkSince: today, leftOn: undefined },
    });
    expect(step({ status: "IN_NETWORK" }, "ACTIVE")).toEqual({});
  });

  it("ends with the last subscription that ends, and not before", () => {
    expect(step({}, "ENDED", "SUSPENDED")).toEqual({});
    expect(step({}, "ENDED", "ENDED")).toEqual({ status: "LEFT", statusOn: today, leftOn: today });
    expect(step({}, ...[])).toEqual({});
    expect(step({ status: "LEFT" }, "ENDED")).toEqual({});
  });

  it("goes on with its tenure when it comes back before it is retained, and starts anew after", () => {
    const since = { inNetworkSince: "2020-05-01" };
    expect(step({ status: "LEFT", ...since }, "ACTIVE").inNetworkSince).toBe("2020-05-01");
    expect(step({ status: "LEFT" }, "ACTIVE").inNetworkSince).toBe(today);
    expect(step({ status: "RETAINED", ...since }, "ACTIVE").inNetworkSince).toBe(today);
  });

  it("is suspended while an account is stopped, and comes back with payment", () => {
    const of = (client: Partial<Client>, status: Account["status"]) =>
      stepOfAccounts(aClient(client), { accounts: [{ status } as Account], today });
    expect(of({}, "STOPPED")).toEqual({ status: "SUSPENDED", statusOn: today });
    expect(of({ status: "AT_RISK" }, "STOPPED")).toEqual({ status: "SUSPENDED", statusOn: today });
    expect(of({ status: "SUSPENDED" }, "NORMAL")).toEqual({ status: "IN_NETWORK", statusOn: today });
    expect(of({ status: "SUSPENDED" }, "STOPPED")).toEqual({});
    expect(of({}, "OVERDUE")).toEqual({});
  });
});
