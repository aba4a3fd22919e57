import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isOpenContract } from "#shared/domain/contracts/contract.ts";
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
    );
  });

  it("are reached through each other: what can be reached from there can be reached from here", () => {
    fc.assert(
      fc.property(states, states, states, (a, b, c) => {
        if (canReach(steps, a, b) && canReach(steps, b, c)) expect(canReach(steps, a, c)).toBe(true);
      }),
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
