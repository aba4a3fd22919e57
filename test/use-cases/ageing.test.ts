import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { ageingOf, nextTryOf } from "#shared/domain/clients/ageing.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import { mayAge } from "#shared/domain/clients/may-age.ts";
import { ARCHIVE_DEFAULT } from "#shared/domain/rules/archive-rules.ts";
import { DEFAULT_RULES } from "#shared/domain/rules/rules.ts";
import { ageClient } from "#shared/use-cases/clients/age-client.ts";
import { moveClient } from "#shared/use-cases/clients/move-client.ts";
import { aClient, SYSTEM } from "./given.ts";
import { aHouse } from "./house.ts";

const clientId = "cli_1";
const at = (day: string) => ({ as: SYSTEM, at: instantAt(day, "02:00") });
const night = async (over: Partial<Client>, day = "2026-03-09") => {
  const house = await aHouse({ clients: [aClient(over)] });
  const aged = await house.say(ageClient, { clientId }, at(day));
  return { ...house, aged, client: await house.ports.clients.find(clientId) };
};

describe("what the days alone bring about", () => {
  test("a month after leaving a client lies in the retained archive, and the next try is planned", async () => {
    const { ports, say } = await aHouse({ clients: [aClient()] });
    await say(moveClient, { clientId, event: "LAST_SUBSCRIPTION_ENDED" });
    expect(await say(ageClient, { clientId }, at("2026-04-07"))).toEqual({ is: "nothing" });
    expect(await say(ageClient, { clientId }, at("2026-04-08"))).toEqual({ is: "moved", to: "RETAINED" });
    expect(await ports.retained.listOf(clientId)).toMatchObject([{ nextTryOn: "2026-06-07" }]);
    expect(await say(ageClient, { clientId }, at("2026-04-09"))).toEqual({ is: "nothing" });
  });

  test("a potential client with whom nothing happened for half a year is given up", async () => {
    const old = {
      status: "POTENTIAL" as const,
      statusOn: "2025-06-01",
      createdAt: instantAt("2025-06-01", "09:00"),
    };
    expect((await night(old)).client).toMatchObject({ status: "REJECTED" });
    const met = { ...old, status: "PROSPECT" as const, lastContactAt: instantAt("2026-01-09", "09:00") };
    expect((await night(met)).aged).toEqual({ is: "nothing" });
  });

  test("a lead that a file has brought is judged in the first night, and unfit twice it is dropped", async () => {
    const lead = {
      status: "POTENTIAL" as const,
      leadStatus: "NEW" as const,
      createdAt: instantAt("2026-03-08", "09:00"),
    };
    const judged = await night({ ...lead, employees: 20 });
    expect(judged.aged).toEqual({ is: "rechecked" });
    expect(judged.client).toMatchObject({ leadStatus: "CHECKED", leadCheckedOn: "2026-03-09" });
    const unfit = {
      ...lead,
      kind: "INDIVIDUAL" as const,
      declaredFen: 100,
      qualification: "NOT_QUALIFIED" as const,
    };
    expect((await night(unfit)).client).toMatchObject({ status: "POTENTIAL", timesRefused: 1 });
    expect((await night({ ...unfit, timesRefused: 1 })).client).toMatchObject({
      ...{ status: "REJECTED", leadStatus: "DROPPED", dropReason: "NOT_QUALIFIED" },
    });
  });

  test("a dropped lead that has become fit is a lead again, judged at once", async () => {
    const dropped = { status: "REJECTED" as const, statusOn: "2025-12-09", timesRefused: 2 };
    const again = await night({ ...dropped, leadStatus: "DROPPED", dropReason: "REFUSED", employees: 120 });
    expect(again.client).toMatchObject({ status: "POTENTIAL", leadStatus: "CHECKED", fitScore: 43 });
    expect(again.client).not.toHaveProperty("dropReason");
  });

  test("a rejected one is looked at again: fit it is potential once more, else the next look is later", async () => {
    const rejected = { status: "REJECTED" as const, statusOn: "2025-12-09", timesRefused: 2 };
    const again = await night({ ...rejected, employees: 120 });
    expect(again.aged).toEqual({ is: "moved", to: "POTENTIAL" });
    expect((await again.ports.tasks.desk("min")).tasks).toMatchObject([{ type: "FIRST_CONTACT" }]);
    const still = await night(rejected);
    expect(still.aged).toEqual({ is: "rechecked" });
    expect(still.client).toMatchObject({ status: "REJECTED", statusOn: "2026-03-09", timesRefused: 3 });
    const uncounted = await night({ status: "REJECTED", statusOn: "2025-06-01" });
    expect(uncounted.client).toMatchObject({ statusOn: "2026-03-09", timesRefused: 1 });
    expect((await night({ status: "REJECTED", createdAt: instantAt("2026-03-01", "09:00") })).aged).toEqual({
      is: "nothing",
    });
  });

  test("one that is fit again is looked after by whoever has its place, and met within five working days", async () => {
    const grid = { ...{ id: "grd_1", version: "seed", province: "GD", name: "创业大厦" }, unit: "GZ-B" };
    const places = [
      { ...grid, kind: "BUILDING" as const, owner: "bo" },
      { ...grid, kind: "BUILDING" as const, id: "grd_2", owner: "gone" },
      { ...grid, kind: "BUILDING" as const, id: "grd_3" },
    ];
    const fit = { status: "REJECTED" as const, statusOn: "2025-12-09", timesRefused: 2, employees: 120 };
    const ownerIn = async (place: string) => {
      const { say, ports } = await aHouse({ clients: [aClient({ ...fit, grid: place })], grids: places });
      await say(ageClient, { clientId }, at("2026-04-03"));
      const { owner = "", unit } = (await ports.clients.find(clientId)) ?? {};
      const [task] = (await ports.tasks.desk(owner)).tasks;
      return [owner, unit, task?.dueAt];
    };
    // 6 April is 清明: five working days after Friday the 3rd end on Monday the 13th.
    expect(await ownerIn("grd_1")).toEqual(["bo", "GZ-B", "2026-04-13T10:00:00.000Z"]);
    expect((await ownerIn("grd_2"))[0]).toBe("min");
    expect((await ownerIn("grd_3"))[0]).toBe("min");
    expect((await ownerIn("grd_9"))[0]).toBe("min");
  });

  test("two years after leaving nothing personal is left, neither here nor in the frozen copy", async () => {
    const { ports, say } = await aHouse({
      clients: [
        aClient({
          kind: "INDIVIDUAL",
          name: "谭志强",
          shortName: "谭志强",
          idNo: "430102198001011234",
          address: "芙蓉路8号",
        }),
      ],
    });
    await say(moveClient, { clientId, event: "LAST_SUBSCRIPTION_ENDED" });
    await say(ageClient, { clientId }, at("2026-05-01"));
    expect(await say(ageClient, { clientId }, at("2028-03-09"))).toEqual({ is: "anonymised" });
    const everything = JSON.stringify([
      await ports.clients.find(clientId),
      await ports.retained.listOf(clientId),
    ]);
    expect(["谭志强", "4301021980", "芙蓉路8号"].filter((word) => everything.includes(word))).toEqual([]);
    expect(await say(ageClient, { clientId }, at("2028-03-10"))).toEqual({ is: "nothing" });
  });

  test("an old leaver without a copy is moved all the same", async () => {
    expect((await night({ status: "LEFT", leftOn: "2026-01-01" })).aged).toEqual({
      is: "moved",
      to: "RETAINED",
    });
  });
});

test("most clients need no look at all", () => {
  expect([mayAge({ status: "IN_NETWORK" }), mayAge({ status: "LEFT", leftOn: "2026-01-01" })]).toEqual([
    false,
    true,
  ]);
  expect(
    ["POTENTIAL", "PROSPECT", "REJECTED", "AT_RISK"].every((status) =>
      mayAge({ status: status as "POTENTIAL" }),
    ),
  ).toBe(true);
  const { archive, potential } = DEFAULT_RULES;
  expect(ageingOf(aClient(), { today: "2026-03-09", archive, potential })).toBeUndefined();
  expect(nextTryOf("2025-03-09", "2026-03-09", ARCHIVE_DEFAULT)).toBeUndefined();
});
