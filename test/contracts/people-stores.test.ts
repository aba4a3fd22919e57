import { describe, expect, test } from "vitest";
import type { DigestReceipt } from "#shared/domain/people/digest-receipt.ts";
import { aShelf, engines } from "./engines.ts";
import { aStaff } from "./things.ts";

const staffer = aStaff();
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).toSorted();
const receipt: DigestReceipt = {
  owner: "stf_1",
  unit: "GZ-A",
  province: "GD",
  version: "v1",
  day: "2026-03-09",
  status: "FAILED",
  reason: "channel refused",
  at: "2026-03-09T00:20:05.000Z",
  channel: "web",
};

describe.each(Object.entries(engines))("people in the table: %s", (_, open) => {
  test("a person is found by id, by employee number, and by who speaks in a channel", async () => {
    const { staff, write } = await aShelf(open);
    await write("v1", staff.put(undefined, staffer));
    expect(await staff.find("stf_1")).toEqual(staffer);
    expect(await staff.findByEmployeeNo("GD0001")).toEqual(staffer);
    expect(await staff.findByChat("web", "wangfang")).toEqual(staffer);
    expect(await staff.findByChat("wecom", "wangfang")).toBeUndefined();
    expect(await staff.find("stf_2")).toBeUndefined();
  });

  test("a person who changes the chat account is found by the new one only", async () => {
    const { staff, write } = await aShelf(open);
    await write("v1", staff.put(undefined, staffer));
    const addresses = { web: '{"serviceUrl":"https://a.cn"}' };
    const changed = aStaff({
      chat: { "bot-framework": "29:1a#b" },
      addresses,
      language: "en",
      mobile: "138",
    });
    expect(await write("v2", staff.put(staffer, changed))).toBe("committed");
    expect(await staff.findByChat("web", "wangfang")).toBeUndefined();
    expect(await staff.findByChat("bot-framework", "29:1a#b")).toEqual({ ...changed, version: "v2" });
  });

  test("two people never share an employee number or a chat account", async () => {
    const { staff, write } = await aShelf(open);
    await write("v1", staff.put(undefined, staffer));
    const other = { id: "stf_2", employeeNo: "GD0002", chat: {} };
    expect(await write("v2", staff.put(undefined, aStaff({ ...other, employeeNo: "GD0001" })))).toBe(
      "overtaken",
    );
    const sameChat = aStaff({ ...other, chat: { web: "wangfang" } });
    expect(await write("v2", staff.put(undefined, sameChat))).toBe("overtaken");
    expect(await write("v2", staff.put(undefined, aStaff(other)))).toBe("committed");
  });

  test("a unit lists its own people, not those above or below", async () => {
    const { staff, write } = await aShelf(open);
    const people = ["GZ-A", "GZ-A", "GZ"].map((unit, n) =>
      aStaff({ id: `stf_${n}`, employeeNo: `${n}`, chat: {}, unit }),
    );
    for (const one of people) await write("v1", staff.put(undefined, one));
    expect(await staff.listByUnit("GZ-A")).toHaveLength(2);
    expect((await staff.listByUnit("GZ-A")).map(({ unit }) => unit)).toEqual(["GZ-A", "GZ-A"]);
  });

  test("a quarter of an hour lists who chose it, and at the usual time all who chose none", async () => {
    const { table, staff, write } = await aShelf(open);
    const at = (id: string, notify: Partial<(typeof staffer)["notify"]>, status = staffer.status) =>
      staff.put(
        undefined,
        aStaff({ id, employeeNo: id, chat: {}, status, notify: { ...staffer.notify, ...notify } }),
      );
    await write("v1", [
      ...at("usual", {}),
      ...at("early", { digestAt: "07:40" }),
      ...at("same", { digestAt: "08:29" }),
      ...at("off", { digest: "off" }),
      ...at("left", {}, "LEFT"),
      ...at("suspended", {}, "SUSPENDED"),
    ]);
    expect(idsOf(await staff.listByDigestSlot("07:30"))).toEqual(["early"]);
    expect(idsOf(await staff.listByDigestSlot("08:15"))).toEqual(["same", "usual"]);
    expect(await staff.listByDigestSlot("09:00")).toEqual([]);
    const override = {
      PK: "RUL#",
      SK: "A#NOTIFY",
      vr: "v",
      sv: 1,
      pv: "GD",
      n: 1,
      j: '{"digestAt":"09:00"}',
    };
    await table.commit([{ put: override, always: true }]);
    const later = await aShelf(async () => table);
    expect(idsOf(await later.staff.listByDigestSlot("09:00"))).toEqual(["usual"]);
    expect(idsOf(await later.staff.listByDigestSlot("08:15"))).toEqual(["same"]);
  });

  test("the tree is remembered for a minute; asked fresh, or one by one, it is read now", async () => {
    let now = "2026-03-09T00:00:00.000Z";
    const { units, write } = await aShelf(open, { now: () => now });
    const team = { code: "GZ-A", name: "A组", level: "TEAM" as const, parent: "GZ", active: true };
    await write("v1", units.put(undefined, team));
    expect(await units.tree()).toEqual([team]);
    const found = await units.find("GZ-A");
    expect(found).toEqual({ ...team, version: "v1" });
    const renamed = { ...team, name: "B组", head: "stf_1", active: false };
    expect(await write("v2", units.put(found, renamed))).toBe("committed");
    now = "2026-03-09T00:00:59.000Z";
    expect(await units.tree()).toEqual([team]);
    expect(await units.tree({ fresh: true })).toEqual([renamed]);
    expect(await units.tree()).toEqual([renamed]);
    await write("v3", units.put(undefined, { ...team, code: "GZ-B" }));
    now = "2026-03-09T00:02:00.000Z";
    expect(await units.tree()).toHaveLength(2);
    expect(await units.find("GZ-C")).toBeUndefined();
  });

  test("a digest is put once a day and person, and its failure is seen until it is sent", async () => {
    const { digests, write } = await aShelf(open);
    await write("v1", digests.put(undefined, receipt));
    expect(await write("v2", digests.put(undefined, receipt))).toBe("overtaken");
    expect(await digests.find("stf_1", "2026-03-09")).toEqual(receipt);
    expect(await digests.listFailed("2026-03-09")).toEqual([receipt]);
    expect(await digests.listFailed("2026-03-08")).toEqual([]);
    const sent = { ...receipt, status: "SENT" as const, reason: undefined, text: "今天先做" };
    await write("v3", digests.put(receipt, sent));
    expect(await digests.listFailed("2026-03-09")).toEqual([]);
    expect(await digests.find("stf_1", "2026-03-09")).toMatchObject({ status: "SENT", text: "今天先做" });
    expect(await digests.find("stf_2", "2026-03-09")).toBeUndefined();
  });

  test("each job says when it last ended, and how", async () => {
    const { status, write } = await aShelf(open);
    const run = { name: "plan-digests", at: "2026-03-09T00:20:00.000Z", outcome: "12 sent", version: "v1" };
    await write("v1", status.putJob(undefined, run));
    expect(await status.listJobs()).toEqual([run]);
    await write("v2", status.putJob(run, { ...run, outcome: "failed" }));
    expect(await status.listJobs()).toEqual([{ ...run, outcome: "failed", version: "v2" }]);
  });
});
