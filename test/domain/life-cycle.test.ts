import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Client } from "#shared/domain/clients/client.ts";
import { LeadStatus } from "#shared/domain/clients/codes.ts";
import { LEAD_TRANSITIONS } from "#shared/domain/clients/lead.ts";
import {
  eventOfSubscriptions,
  LIFE_CYCLE,
  type LifeEvent,
  lifeStep,
  recheckOn,
  type Status,
} from "#shared/domain/clients/life-cycle.ts";
import { ARCHIVE_DEFAULT } from "#shared/domain/rules/archive-rules.ts";
import { aClient } from "#test/use-cases/given.ts";

const rules = ARCHIVE_DEFAULT.lifeCycle;
const today = "2026-03-09";
const step = (over: Partial<Client>, event: LifeEvent) => lifeStep(aClient(over), event, { today, rules });

describe("a client's life", () => {
  test.each([
    ["POTENTIAL", "VISITED", "PROSPECT"],
    ["POTENTIAL", "FIRST_SUBSCRIPTION", "IN_NETWORK"],
    ["PROSPECT", "FIRST_SUBSCRIPTION", "IN_NETWORK"],
    ["IN_NETWORK", "ALERT_RAISED", "AT_RISK"],
    ["AT_RISK", "ALERT_CLEARED", "IN_NETWORK"],
    ["IN_NETWORK", "ACCOUNT_STOPPED", "SUSPENDED"],
    ["AT_RISK", "ACCOUNT_STOPPED", "SUSPENDED"],
    ["SUSPENDED", "PAID", "IN_NETWORK"],
    ["IN_NETWORK", "LAST_SUBSCRIPTION_ENDED", "LEFT"],
    ["AT_RISK", "LAST_SUBSCRIPTION_ENDED", "LEFT"],
    ["SUSPENDED", "LAST_SUBSCRIPTION_ENDED", "LEFT"],
    ["LEFT", "RETURNED", "IN_NETWORK"],
    ["RETAINED", "RETURNED", "IN_NETWORK"],
    ["PROSPECT", "NOT_QUALIFIED", "REJECTED"],
    ["PROSPECT", "REFUSED_FOR_GOOD", "REJECTED"],
    ["REJECTED", "REQUALIFIED", "POTENTIAL"],
  ] as const)("%s, %s: %s", (status, event, to) => {
    expect(step({ status, leftOn: "2026-02-01" }, event)).toMatchObject({
      from: status,
      client: { status: to, statusOn: today },
    });
  });

  test("who left a month ago lies in the retained archive, and not before", () => {
    expect(step({ status: "LEFT", leftOn: "2026-02-07" }, "DAYS_PASSED")?.client.status).toBe("RETAINED");
    expect(step({ status: "LEFT", leftOn: "2026-02-08" }, "DAYS_PASSED")).toBeUndefined();
    expect(step({ status: "LEFT" }, "DAYS_PASSED")).toBeUndefined();
  });

  test("a potential client is rejected the second time, and looked at again after ninety days, then yearly", () => {
    const first = step({ status: "POTENTIAL" }, "NOT_QUALIFIED");
    expect(first).toMatchObject({
      client: { status: "POTENTIAL", timesRefused: 1 },
      effects: ["PLAN_RECHECK"],
    });
    const second = step({ status: "POTENTIAL", timesRefused: 1 }, "NOT_QUALIFIED");
    expect(second).toMatchObject({
      client: { status: "REJECTED", timesRefused: 2, qualification: "NOT_QUALIFIED" },
    });
    expect(recheckOn({}, { today, rules })).toBe("2026-06-07");
    expect(recheckOn({ timesRefused: 3 }, { today, rules })).toBe("2027-03-09");
    expect(step({ status: "REJECTED", timesRefused: 2 }, "REQUALIFIED")?.client.timesRefused).toBeUndefined();
  });

  test("who comes back within ninety days keeps the tenure, later it begins anew", () => {
    const kept = step({ status: "LEFT", leftOn: "2026-02-20", inNetworkSince: "2019-01-01" }, "RETURNED");
    expect(kept).toMatchObject({
      effects: ["CLOSE_RETAINED_COPY"],
      client: { inNetworkSince: "2019-01-01" },
    });
    expect(kept?.client.leftOn).toBeUndefined();
    const late = step({ status: "RETAINED", leftOn: "2025-02-20", inNetworkSince: "2019-01-01" }, "RETURNED");
    expect(late).toMatchObject({
      effects: ["LINK_RETAINED_COPY"],
      client: { inNetworkSince: today, lifecycleStage: "REPEAT_PURCHASE" },
    });
    const fresh = step({ status: "PROSPECT" }, "FIRST_SUBSCRIPTION");
    expect(fresh?.client).toMatchObject({ inNetworkSince: today, lifecycleStage: "FIRST_PURCHASE" });
    expect(step({ status: "SUSPENDED", inNetworkSince: "2019-01-01" }, "PAID")?.client.inNetworkSince).toBe(
      "2019-01-01",
    );
  });

  test("leaving has its day and freezes a copy", () => {
    expect(step({ status: "AT_RISK" }, "LAST_SUBSCRIPTION_ENDED")).toMatchObject({
      client: { leftOn: today, lifecycleStage: "LOST" },
      effects: ["RETAIN_COPY", "CLOSE_POINTS", "WIN_BACK_TASKS"],
    });
  });

  test("what a state does not know changes nothing", () => {
    expect(step({ status: "LEFT" }, "PAID")).toBeUndefined();
    expect(step({ status: "IN_NETWORK" }, "VISITED")).toBeUndefined();
  });

  test("subscriptions tell when one joins, returns and leaves", () => {
    const event = (status: Status, active: number, open = active) =>
      eventOfSubscriptions({ status }, { active, open });
    expect(event("PROSPECT", 1)).toBe("FIRST_SUBSCRIPTION");
    expect([event("LEFT", 1), event("RETAINED", 1)]).toEqual(["RETURNED", "RETURNED"]);
    expect(event("IN_NETWORK", 0)).toBe("LAST_SUBSCRIPTION_ENDED");
    expect([event("IN_NETWORK", 2), event("SUSPENDED", 0, 1), event("LEFT", 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("whatever happens, in whatever order, a client never leaves its table", () => {
  const events = [...new Set(LIFE_CYCLE.map(({ event }) => event))];
  const moments = fc.array(fc.tuple(fc.constantFrom(...events), fc.integer({ min: 0, max: 400 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(moments, (said) => {
      let client = aClient({ status: "POTENTIAL" });
      for (const [event, days] of said) {
        const on = new Date(Date.UTC(2026, 2, 9 + days)).toISOString().slice(0, 10);
        const after = lifeStep(client, event, { today: on, rules });
        if (after === undefined) continue;
        const isListed = LIFE_CYCLE.some(
          (each) =>
            each.event === event && each.from.includes(client.status) && each.to === after.client.status,
        );
        expect(isListed || after.client.status === client.status).toBe(true);
        client = { ...after.client, version: "v" };
      }
    }),
  );
});

test("a lead goes from new to client, may be dropped anywhere, and a dropped one is looked at again", () => {
  expect(Object.keys(LEAD_TRANSITIONS)).toEqual(LeadStatus.options);
  expect(
    LeadStatus.options.every((state) => state === "DROPPED" || LEAD_TRANSITIONS[state].includes("DROPPED")),
  ).toBe(true);
  expect(LEAD_TRANSITIONS.DROPPED).toEqual(["NEW"]);
});
