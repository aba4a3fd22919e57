import { describe, expect, it } from "vitest";
import { makeSample } from "#local/sample/sample.ts";
import { riskOf } from "#shared/domain/alerts/risk.ts";
import { daysBetween } from "#shared/domain/calendar/day.ts";
import { isAlarmed, isServed } from "#shared/domain/clients/life-cycle.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { anArchive } from "#test/support/an-archive.ts";
import { at } from "#test/support/builders.ts";
import { CALENDAR } from "#test/support/calendar.ts";

describe.each([
  ["in the middle of a month", "2026-03-09 08:20"],
  ["on the first working days of one", "2026-06-02 08:20"],
])("what the sample says %s is borne out by its records", (_, now) => {
  const today = now.slice(0, 10);
  const shares = [...makeSample({ now: at(now), calendar: CALENDAR }).shares()];
  const money = shares.flatMap((share) => share.money);
  const tasks = shares.flatMap((share) => share.tasks);

  it("what a task chases is what the bills leave open, and as old", () => {
    const chased = tasks.filter(({ type, client }) => type === "ARREARS" && client);
    expect(chased.length).toBeGreaterThan(20);
    for (const { client, atStakeFen, detail } of chased) {
      const owing = money.find((one) => one.client.id === client?.id)?.client;
      const { arrearsFen, arrearsSince = "" } = owing ?? {};
      expect({ of: client?.name, arrearsFen }).toEqual({
        of: client?.name,
        arrearsFen: atStakeFen,
      });
      expect(detail).toContain(`账龄${daysBetween(arrearsSince, today)}天`);
    }
    expect(money.filter(({ client }) => client.arrearsFen !== undefined)).toHaveLength(chased.length);
  });

  it("what is to be renewed is one contract's own task, so that the night goes on with it and opens no second one", () => {
    const renewals = tasks.filter(({ type, client }) => type === "CONTRACT" && client);
    expect(renewals.length).toBeGreaterThan(20);
    const contracts = money.flatMap((one) => one.contracts);
    for (const { client, subjectId, title } of renewals) {
      const { clientId, endsOn = "" } = contracts.find(({ id }) => id === subjectId) ?? {};
      expect({ title, clientId }).toEqual({ title, clientId: client?.id });
      expect(title).toContain(`${Number(endsOn.slice(5, 7))}月${Number(endsOn.slice(8))}日到期`);
    }
  });

  it("an alert has the level that the client's own months give it", () => {
    const { alert: rules, cadence } = DEFAULT_RULES;
    const alerted = tasks.filter(({ alert }) => alert);
    expect(alerted.length).toBeGreaterThan(20);
    for (const { client, alert } of alerted)
      expect({ of: client?.name, level: client?.riskLevel }).toEqual({
        of: client?.name,
        level: alert?.level,
      });
    for (const { client, contracts, bills, usage } of money) {
      const archive = {
        ...anArchive(),
        client: { ...client, version: "v" },
        contracts: contracts.map((one) => ({ ...one, version: "v" })),
        bills: bills.map((one) => ({ ...one, version: "v" })),
        usage: usage.map((one) => ({ ...one, version: "v" })),
      };
      const { level } = riskOf({ archive, today, moves: [], rules, cadence });
      if (isServed(client))
        expect({ of: client.name, level }).toEqual({ of: client.name, level: client.riskLevel });
    }
  });

  it("whoever has an orange or red alert is at risk, and nobody else on the network is", () => {
    const served = shares.flatMap(({ clients }) => clients).filter(isServed);
    expect(served.filter(({ status }) => status === "AT_RISK").length).toBeGreaterThan(10);
    for (const client of served)
      expect({ of: client.name, isAtRisk: client.status === "AT_RISK" }).toEqual({
        of: client.name,
        isAtRisk: isAlarmed(client),
      });
  });

  it("most clients have been spoken to in time, some late, a few never; the task says the same", () => {
    const known = shares.flatMap(({ clients }) => clients).filter(isServed);
    const share = (some: readonly unknown[]) => some.length / known.length;
    const late = known.filter(({ nextContactDueOn = today }) => nextContactDueOn < today);
    const never = known.filter(({ lastContactAt }) => lastContactAt === undefined);
    expect(share(late)).toBeGreaterThan(0.05);
    expect(share(late)).toBeLessThan(0.25);
    expect(share(never)).toBeLessThan(0.15);
    expect(known.every(({ lastContactAt = now }) => lastContactAt.slice(0, 10) <= today)).toBe(true);
    for (const { client, detail } of tasks.filter(({ type }) => type === "INDIVIDUAL_VISIT")) {
      const { lastContactAt = "" } = known.find(({ id }) => id === client?.id) ?? {};
      const [, month, day] = lastContactAt.slice(0, 10).split("-").map(Number);
      expect(detail).toBe(`上次联系是${month}月${day}日`);
    }
  });
});
