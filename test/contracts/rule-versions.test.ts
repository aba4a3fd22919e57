import { describe, expect, test } from "vitest";
import type { NewRuleDocument } from "#shared/domain/rules/rule-document.ts";
import { trialOf } from "#shared/domain/trials/running.ts";
import { aShelf, engines, NOW } from "./engines.ts";

const draft = (over: Partial<NewRuleDocument> = {}): NewRuleDocument => ({
  ...{ code: "TIER", number: 1, province: "GD", status: "DRAFT", content: { cuts: { b: 65 } }, basedOn: 0 },
  ...{ owner: "adm", ownerName: "管理员", draftedAt: NOW },
  ...over,
});
const agreed = { approvedBy: "adm2", approvedByName: "苏青", approvedAt: NOW, requestId: "apr_1" };

describe.each(Object.entries(engines))("versions of rules in the table: %s", (_, open) => {
  test("a draft holds nothing; approved it begins on its day by itself, and goes to the history when it is over", async () => {
    let now = NOW;
    const { rules, write } = await aShelf(open, { now: () => now });
    await write("v1", rules.put(undefined, draft()));
    const first = await rules.draft("TIER");
    expect(first).toEqual({ ...draft(), version: "v1" });
    expect([await rules.drafts(), await rules.approved()]).toEqual([[first], []]);
    await write("v2", rules.put(first, draft({ status: "SCHEDULED", from: "2026-03-10", ...agreed })));
    expect([await rules.draft("TIER"), (await rules.current()).tier.cuts.b]).toEqual([undefined, 60]);
    now = "2026-03-09T16:00:00.000Z";
    expect((await rules.current()).tier.cuts.b).toBe(65);
    const [approved] = await rules.approved();
    expect(approved).toMatchObject({ number: 1, from: "2026-03-10", approvedByName: "苏青", version: "v2" });
    await write("v3", rules.put(approved, { ...draft(), ...agreed, status: "RETIRED", from: "2026-03-10" }));
    expect(await rules.approved()).toEqual([]);
    expect(await rules.retired("TIER")).toMatchObject([{ number: 1, status: "RETIRED" }]);
    expect(await rules.retired("SLA")).toEqual([]);
  });

  test("two at once do not write over one another", async () => {
    const { rules, write } = await aShelf(open);
    await write("v1", rules.put(undefined, draft()));
    const seen = await rules.draft("TIER");
    expect(await write("v2", rules.put(seen, draft({ reason: "一" })))).toBe("committed");
    expect(await write("v3", rules.put(seen, draft({ reason: "二" })))).toBe("overtaken");
    expect((await rules.draft("TIER"))?.reason).toBe("一");
  });

  test("a trial is kept as it stands, one per set", async () => {
    const { rules, write } = await aShelf(open);
    const wanted = { at: NOW, by: "adm", of: 2, isJob: true };
    const tried = { ...draft({ status: "DRY_RUN", trial: wanted }), version: "v" };
    const begun = trialOf({ draft: tried, before: {}, against: "default-1", now: NOW });
    await write("v1", rules.putTrial(undefined, begun));
    const first = await rules.trial("TIER");
    expect(first).toEqual({ ...begun, version: "v1" });
    await write("v2", rules.putTrial(first, { ...begun, after: "min" }));
    expect(await rules.trial("TIER")).toMatchObject({ after: "min", version: "v2" });
    expect(await rules.trial("SLA")).toBeUndefined();
  });
});
