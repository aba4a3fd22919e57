import { describe, expect, test } from "vitest";
import type { SegmentRun } from "#shared/domain/clients/segment-run.ts";
import type { Contract } from "#shared/domain/contracts/contract.ts";
import type { Member, MemberList, RecruitmentRound } from "#shared/domain/contracts/member.ts";
import { aShelf, engines, NOW } from "./engines.ts";

const PLACE = { clientId: "cli_1", province: "GD", version: "v1" };
const member: Member = {
  ...PLACE,
  ...{ id: "mem_1", msisdn: "13800000001", name: "王芳", role: "财务", payMode: "UNIT" },
  ...{ joinedOn: "2026-03-01", vnetShort: "6601", status: "ACTIVE" },
};
const list: MemberList = {
  ...PLACE,
  ...{ number: 1, joined: ["mem_1"], left: [], count: 1, effectiveOn: "2026-03-01" },
};
const round: RecruitmentRound = {
  ...PLACE,
  ...{ number: 1, startedOn: "2026-03-01", people: [{ name: "赵工", result: "OPEN" }] },
};
const contract: Contract = {
  ...PLACE,
  ...{ id: "ctr_1", unit: "GZ-A", no: "HT-1", kind: "LINE", endsOn: "2026-05-31", autoRenew: false },
  ...{ instalments: [], clauses: [], status: "ACTIVE", inDispute: false, createdAt: NOW },
};
const run: SegmentRun = {
  ...{ province: "GD", version: "v1", month: "2026-03", on: "2026-03-01", step: "COUNTING", after: "min" },
  ...{ tallies: { r: { "3": 1 }, f: { "0": 2 }, m: { "120": 2 } }, clients: 2 },
};

describe.each(Object.entries(engines))("members and segments on %s", (_name, open) => {
  test("members are read by the page, apart from the client's card and its lists", async () => {
    const { members, archives, write } = await aShelf(open);
    const { name: _n, role: _r, vnetShort: _v, ...bare } = member;
    const second: Member = { ...bare, id: "mem_2", payMode: "SELF", status: "LEFT", leftOn: "2026-03-08" };
    await write("v1", [...members.put(undefined, member), ...members.put(undefined, second)]);
    await write("v1", [...members.putList(undefined, list), ...members.putRound(undefined, round)]);
    expect(await members.list("cli_1")).toEqual([member, second]);
    expect(await members.list("cli_1", { limit: 1 })).toEqual([member]);
    expect(await members.list("cli_1", { limit: 5, after: "mem_1" })).toEqual([second]);
    expect(await members.list("cli_11")).toEqual([]);
    expect(await archives.whole("cli_1")).toBeUndefined();
  });

  test("a member changes where it lies, and only by who has read it", async () => {
    const { members, write } = await aShelf(open);
    await write("v1", members.put(undefined, member));
    const silent = { ...member, status: "SILENT" as const };
    expect(await write("v2", members.put(member, silent))).toBe("committed");
    expect(await write("v3", members.put(member, silent))).toBe("overtaken");
    expect(await members.list("cli_1")).toEqual([{ ...silent, version: "v2" }]);
  });

  test("versions of the list and rounds come with the newest first", async () => {
    const { members, write } = await aShelf(open);
    for (const number of [1, 2, 10]) {
      await write("v1", members.putList(undefined, { ...list, number }));
      await write("v1", members.putRound(undefined, { ...round, number }));
    }
    expect((await members.lists("cli_1", { limit: 2 })).map(({ number }) => number)).toEqual([10, 2]);
    expect((await members.rounds("cli_1", { limit: 9 })).map(({ number }) => number)).toEqual([10, 2, 1]);
    const sealed = { ...list, number: 10, joined: [], sealedDocUrl: "file://letter" };
    await write("v2", members.putList({ ...list, number: 10 }, sealed));
    expect(await members.lists("cli_1", { limit: 1 })).toEqual([{ ...sealed, version: "v2" }]);
  });

  test("a unit knows which open contracts end between two days, over the end of a year too", async () => {
    const { archives, write } = await aShelf(open);
    const ends = ["2026-11-30", "2026-12-01", "2027-01-15", "2027-02-01"];
    for (const [n, endsOn] of ends.entries())
      await write("v1", archives.put("contract", undefined, { ...contract, id: `ctr_${n}`, endsOn }));
    const over = { ...contract, id: "ctr_9", endsOn: "2026-12-20", status: "EXPIRED" as const };
    await write("v1", archives.put("contract", undefined, over));
    const days = { from: "2026-12-01", to: "2027-01-31" };
    expect((await archives.contractsEnding("GZ-A", days)).map(({ endsOn }) => endsOn)).toEqual(
      ends.slice(1, 3),
    );
    expect(await archives.contractsEnding("GZ", days)).toEqual([]);
  });

  test("a segmentation goes on where it was", async () => {
    const { segments, write } = await aShelf(open);
    expect(await segments.run()).toBeUndefined();
    await write("v1", segments.put(undefined, run));
    expect(await segments.run()).toEqual(run);
    const fifths = [1, 2, 3, 4];
    const cuts = { r: fifths, f: fifths, m: fifths, abc: { a: 5, b: 3 } };
    await write("v2", segments.put(run, { ...run, step: "WRITING", after: "", cuts }));
    expect(await segments.run()).toEqual({ ...run, step: "WRITING", after: "", cuts, version: "v2" });
  });
});
