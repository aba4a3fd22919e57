import { describe, expect, test } from "vitest";
import { anApproval } from "#test/use-cases/given.ts";
import { aShelf, engines } from "./engines.ts";

const request = anApproval({ version: "v1", reason: "升级", input: { source: "INTERVIEW" } });
const settled = { ...request, status: "APPROVED" as const, decidedAt: "2026-03-09T00:20:00.000Z" };

describe.each(Object.entries(engines))("requests for approval in the table: %s", (_, open) => {
  test("an open one is found by its id, under the unit that decides, and with its applicant", async () => {
    const { approvals, write } = await aShelf(open);
    await write("v1", approvals.put(undefined, request));
    expect(await approvals.find("apr_1")).toEqual(request);
    expect(await approvals.listWaiting("GZ-A")).toEqual([request]);
    expect(await approvals.listOf("min", 5)).toEqual([request]);
    expect(await approvals.find("apr_2")).toBeUndefined();
  });

  test("a decided one waits for nobody, and its applicant still sees it, the newest first", async () => {
    const { approvals, write } = await aShelf(open);
    await write("v1", approvals.put(undefined, request));
    await write("v2", approvals.put(request, settled));
    await write("v3", approvals.put(undefined, { ...request, id: "apr_2" }));
    expect((await approvals.listWaiting("GZ-A")).map(({ id }) => id)).toEqual(["apr_2"]);
    const own = await approvals.listOf("min", 5);
    expect(own.map(({ id, status }) => [id, status])).toEqual([
      ["apr_2", "OPEN"],
      ["apr_1", "APPROVED"],
    ]);
    expect(await approvals.listOf("min", 1)).toHaveLength(1);
  });

  test("what was decided meanwhile is not decided again", async () => {
    const { approvals, write } = await aShelf(open);
    await write("v1", approvals.put(undefined, request));
    await write("v2", approvals.put(request, settled));
    expect(await write("v3", approvals.put(request, { ...settled, status: "REJECTED" }))).toBe("overtaken");
  });
});
