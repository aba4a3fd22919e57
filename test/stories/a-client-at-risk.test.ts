import { describe, expect, test } from "vitest";
import { lifeFollows } from "#bot/life-follows.ts";
import { instantAt } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { ageClient } from "#shared/use-cases/clients/age-client.ts";
import { followAlert } from "#shared/use-cases/clients/follow-alert.ts";
import { logVisit } from "#shared/use-cases/clients/log-visit.ts";
import { moveClient } from "#shared/use-cases/clients/move-client.ts";
import { aClient, SYSTEM } from "#test/use-cases/given.ts";
import { aHouse } from "#test/use-cases/house.ts";

const clientId = "cli_1";

/** A client whose change the stream follows, until nothing changes any more. */
async function aFollowed(over: Partial<Client>) {
  const house = await aHouse({ clients: [aClient(over)] });
  const client = async () => (await house.ports.clients.find(clientId)) as Client;
  const follow = async (before: Client | undefined) => {
    const after = await client();
    if (after.version === before?.version) return;
    await lifeFollows(house.ports, { before, after });
    await follow(after);
  };
  const change = async (more: Partial<Client>) => {
    const before = await client();
    await house.write(house.ports.clients.put(before, { ...before, ...more }));
    await follow(before);
    return await client();
  };
  const night = async (day: string) => {
    const before = await client();
    await house.say(ageClient, { clientId }, { as: SYSTEM, at: instantAt(day, "02:00") });
    await follow(before);
    return await client();
  };
  const titles = async (owner = "min") =>
    (await house.ports.tasks.desk(owner)).tasks.map(({ title }) => title);
  return { ...house, client, follow, change, night, titles };
}

describe("a client whose alert is raised", () => {
  test("is at risk from orange on, its manager has to make a plan, and red moves the same task", async () => {
    const { change, titles, ports } = await aFollowed({ valueClass: "B" });
    expect(await change({ riskLevel: "YELLOW" })).toMatchObject({ status: "IN_NETWORK" });
    expect(await change({ riskLevel: "ORANGE" })).toMatchObject({
      status: "AT_RISK",
      statusOn: "2026-03-09",
    });
    const [task] = (await ports.tasks.desk("min")).tasks;
    expect(task).toMatchObject({ type: "RETENTION", source: "ALERT", client: { id: clientId } });
    expect(task?.dueAt).toBe("2026-03-16T10:00:00.000Z");
    expect(await titles()).toEqual(["挽留恒信物流（橙色预警）：定出挽留办法"]);
    await change({ riskLevel: "RED" });
    expect(await titles()).toEqual(["挽留恒信物流（红色预警）：定出挽留办法"]);
  });

  test("of class A is told of to its chief manager, once; of another class to nobody", async () => {
    const told = async (over: Partial<Client>) => {
      const { say } = await aHouse({ clients: [aClient({ riskLevel: "RED", ...over })] });
      return await say(followAlert, { clientId }, { as: SYSTEM });
    };
    const chiefManagerId = "lead";
    expect(await told({ valueClass: "A", chiefManagerId })).toMatchObject({
      ...{ is: "at-risk", title: "恒信物流", tell: ["lead"] },
    });
    expect((await told({ valueClass: "A" })).tell).toEqual([]);
    expect((await told({ valueClass: "A", chiefManagerId: "min" })).tell).toEqual([]);
    expect((await told({ valueClass: "B", chiefManagerId })).tell).toEqual([]);
    expect((await told({ status: "POTENTIAL" })).is).toBe("nothing");
    expect((await told({ status: "AT_RISK" })).is).toBe("nothing");
    expect((await told({ status: "AT_RISK", riskLevel: "YELLOW", alertClearedOn: "2026-03-01" })).is).toBe(
      "nothing",
    );
  });

  test("is at risk no more after thirty days without alert, counted anew where it was raised again, and the task is done", async () => {
    const { change, titles, night, ports } = await aFollowed({ status: "AT_RISK", riskLevel: "ORANGE" });
    await change({ riskLevel: "RED" });
    expect(await change({ riskLevel: "YELLOW" })).toMatchObject({ alertClearedOn: "2026-03-09" });
    expect((await change({ riskLevel: "ORANGE" })).alertClearedOn).toBeUndefined();
    await change({ riskLevel: "NONE" });
    expect(await night("2026-04-07")).toMatchObject({ status: "AT_RISK" });
    expect(await titles()).toEqual(["挽留恒信物流（橙色预警）：定出挽留办法"]);
    const calm = await night("2026-04-08");
    expect(calm).toMatchObject({ status: "IN_NETWORK", statusOn: "2026-04-08" });
    expect(calm.alertClearedOn).toBeUndefined();
    expect(await titles()).toEqual([]);
    const [done] = await ports.tasks.listClosed("min", "2026-04-08");
    expect(done).toMatchObject({ status: "DONE", closedBy: "system" });
  });

  test("that has nobody to look after it, or was at risk before it was known, raises no work", async () => {
    const { change, titles } = await aFollowed({ owner: "nobody" });
    expect(await change({ riskLevel: "RED" })).toMatchObject({ status: "AT_RISK" });
    expect(await titles("nobody")).toEqual([]);
    const known = await aFollowed({ status: "AT_RISK", riskLevel: "RED" });
    await known.follow(undefined);
    expect(await known.titles()).toEqual([]);
  });
});

describe("a client that was met for the first time", () => {
  test("asks for a word on its opportunity, until it buys or refuses", async () => {
    const { say, client, follow, titles } = await aFollowed({ status: "POTENTIAL" });
    const before = await client();
    await say(logVisit, { clientId, heard: "见了王总" });
    await follow(before);
    expect(await titles()).toEqual(["首访后确认恒信物流的商机：有就立项，没有就登记明确拒绝"]);
    const met = await client();
    await say(moveClient, { clientId, event: "REFUSED_FOR_GOOD" });
    await follow(met);
    expect(await titles()).toEqual(["重新评估客户恒信物流"]);
  });

  test("speaks English to who speaks English", async () => {
    const { change, ports, write, titles } = await aFollowed({ status: "POTENTIAL" });
    const staff = await ports.staff.find("min");
    if (staff) await write(ports.staff.put(staff, { ...staff, language: "en" }));
    await change({ status: "PROSPECT" });
    await change({ status: "IN_NETWORK", riskLevel: "RED" });
    expect(await titles()).toEqual(["Keep 恒信物流 (red alert): make a plan"]);
  });
});
