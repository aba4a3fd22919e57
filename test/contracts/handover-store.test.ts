import { describe, expect, test } from "vitest";
import type { HandoverOrder } from "#shared/domain/ownership/handover-order.ts";
import { aShelf, engines } from "./engines.ts";
import { aClient, aStaff } from "./things.ts";

const order: HandoverOrder = {
  id: "hnd_1",
  version: "v1",
  province: "GD",
  unit: "GZ-A",
  kind: "HANDOVER",
  from: "stf_1",
  fromName: "王敏",
  to: "stf_2",
  toName: "刘洋",
  status: "DRAFT",
  title: "恒信物流、三江贸易",
  whole: true,
  clientIds: ["cli_1", "cli_2"],
  pending: ["cli_1", "cli_2"],
  skipped: [],
  tasksMoved: 0,
  checklist: [{ code: "CLIENTS", count: 2 }],
  reason: "调往市公司",
  by: "stf_9",
  byName: "陈静",
  createdAt: "2026-03-09T00:20:00.000Z",
};

describe.each(Object.entries(engines))("clients on their way in the table: %s", (_, open) => {
  test("an order is found with its receiver, by its giver, and by the unit that it goes to", async () => {
    const { handovers, write } = await aShelf(open);
    await write("v1", handovers.put(undefined, order));
    expect(await handovers.find({ to: "stf_2", id: "hnd_1" })).toEqual(order);
    expect(await handovers.ofReceiver("stf_2")).toEqual([order]);
    expect(await handovers.ofGiver("stf_1")).toEqual([order]);
    expect(await handovers.ofUnit("GZ-A")).toEqual([order]);
    expect(await handovers.ofGiver("stf_2")).toEqual([]);
    expect(await handovers.ofReceiver("stf_1")).toEqual([]);
  });

  test("what is over stays with its receiver and keeps nobody from leaving", async () => {
    const { handovers, write } = await aShelf(open);
    await write("v1", handovers.put(undefined, order));
    const done = { ...order, status: "DONE" as const, pending: [], endedAt: "2026-03-10T00:20:00.000Z" };
    await write("v2", handovers.put(order, done));
    expect(await handovers.ofGiver("stf_1")).toEqual([]);
    expect(await handovers.ofUnit("GZ-A")).toEqual([]);
    expect(await handovers.ofReceiver("stf_2")).toEqual([{ ...done, version: "v2" }]);
  });

  test("an assignment has no giver; two changes of one order do not both hold", async () => {
    const { handovers, write } = await aShelf(open);
    const { from, fromName, ...rest } = order;
    const assigned: HandoverOrder = { ...rest, kind: "ASSIGNMENT", status: "ACCEPTED", whole: false };
    await write("v1", handovers.put(undefined, assigned));
    expect(await handovers.find({ to: "stf_2", id: "hnd_1" })).toEqual(assigned);
    const moved = { ...assigned, pending: ["cli_2"], tasksMoved: 3 };
    expect(await write("v2", handovers.put(assigned, moved))).toBe("committed");
    expect(await write("v3", handovers.put(assigned, moved))).toBe("overtaken");
  });

  test("a client that was merged leads on: by its id, its references and its archive", async () => {
    const { clients, archives, write } = await aShelf(open);
    const winner = aClient({ id: "cli_2", uscc: "91430000616800613X", externalRef: "CRM-2" });
    await write("v1", [...clients.put(undefined, aClient()), ...clients.put(undefined, winner)]);
    const loser = { ...aClient(), mergedInto: "cli_2" };
    await write("v2", clients.put(aClient(), loser));
    expect(await clients.find("cli_1")).toEqual({ ...winner, version: "v1" });
    expect(await clients.kept("cli_1")).toEqual({ ...loser, version: "v2.r.v1" });
    expect((await archives.whole("cli_1"))?.client.id).toBe("cli_2");
    expect(await clients.findByExternalRef("ref", "CRM-1")).toBe("cli_1");
    expect((await clients.book("stf_1")).map(({ id }) => id)).toEqual(["cli_2"]);
  });

  test("what a person may own and whom they cover lies with the person", async () => {
    const { staff, write } = await aShelf(open);
    const person = aStaff({
      certGrade: "L3",
      certValidTo: "2027-01-01",
      capacityPoints: 50,
      gridIds: ["grd_1"],
      skillCodes: ["EDUCATION"],
      covering: [
        {
          absence: "lev_1",
          owner: "stf_2",
          name: "刘洋",
          from: "2026-03-09T00:30:00.000Z",
          to: "2026-03-13T10:00:00.000Z",
        },
      ],
    });
    await write("v1", staff.put(undefined, person));
    expect(await staff.find("stf_1")).toEqual({ ...person, version: "v1" });
  });
});
