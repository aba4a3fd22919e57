import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { VERSION } from "#shared/contracts/version.ts";
import { refreshClientFacts } from "#shared/use-cases/clients/refresh-client-facts.ts";
import { openDigest } from "#shared/use-cases/digests/open-digest.ts";
import { settleDigest } from "#shared/use-cases/digests/settle-digest.ts";
import { showStatus } from "#shared/use-cases/house/show-status.ts";
import { recordJobRun } from "#shared/use-cases/status/record-job-run.ts";
import { aClient, aTask, callerFor, MIN, NOW, ref, refused, SYSTEM } from "./given.ts";
import { aHouse } from "./house.ts";

const ADMIN = callerFor("adm");
const as = SYSTEM;

describe("the status", () => {
  test("it says which province and clients it serves, the versions, and which years wait for their notice", async () => {
    const { say } = await aHouse();
    expect(await say(showStatus, {}, { as: ADMIN })).toEqual({
      ...{ version: VERSION, rulesVersion: "default-1", ruleFaults: [], jobs: [], failedDigests: [] },
      scope: { province: "GD", clientKinds: ["GROUP", "INDIVIDUAL"] },
      calendar: { version: "cn-2026", provisional: [2027] },
    });
  });

  test("jobs are shown with their last run, the latest first", async () => {
    const { say } = await aHouse();
    await say(recordJobRun, { name: "plan-digests", outcome: "5" }, { as });
    await say(recordJobRun, { name: "import", outcome: "12 rows" }, { as, at: "2026-03-09T01:00:00.000Z" });
    await say(recordJobRun, { name: "plan-digests", outcome: "7" }, { as, at: "2026-03-09T02:00:00.000Z" });
    await say(recordJobRun, { name: "night", outcome: "done" }, { as, at: "2026-03-09T01:30:00.000Z" });
    await say(recordJobRun, { name: "stream", outcome: "0" }, { as, at: "2026-03-09T00:30:00.000Z" });
    const { jobs } = await say(showStatus, {}, { as: callerFor("ops") });
    expect(jobs).toEqual([
      { name: "plan-digests", at: "2026-03-09T02:00:00.000Z", outcome: "7" },
      { name: "night", at: "2026-03-09T01:30:00.000Z", outcome: "done" },
      { name: "import", at: "2026-03-09T01:00:00.000Z", outcome: "12 rows" },
      { name: "stream", at: "2026-03-09T00:30:00.000Z", outcome: "0" },
    ]);
  });

  test("failed digests are shown without their text, which names clients", async () => {
    const { say, table } = await aHouse();
    for (const owner of ["min", "na"]) {
      await say(openDigest, { owner, day: "2026-03-09" }, { as });
      const reason = owner === "min" ? { reason: "channel down" } : {};
      const failed = { owner, day: "2026-03-09", status: "FAILED", text: "恒信物流", ...reason } as const;
      await say(settleDigest, failed, { as });
    }
    table.settle();
    const { failedDigests } = await say(showStatus, {}, { as: ADMIN });
    expect(failedDigests).toHaveLength(2);
    expect(failedDigests).toContainEqual({ owner: "min", at: NOW, reason: "channel down" });
    expect(failedDigests).toContainEqual({ owner: "na", at: NOW, reason: "" });
  });

  test("it is not for everybody", async () => {
    const { say } = await aHouse();
    await expect(say(showStatus, {}, { as: MIN })).rejects.toMatchObject(refused("role.not-allowed"));
  });

  test("the version is that of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(VERSION).toBe(version);
  });
});

describe("a changed client", () => {
  const client = { id: "cli_1", name: "恒信物流" };

  test("what lies on its task follows, once, and is nobody's to undo", async () => {
    const { ports, say, table } = await aHouse({
      tasks: [aTask({ client })],
      clients: [aClient({ riskLevel: "RED" })],
    });
    expect(await say(refreshClientFacts, { task: ref() }, { as })).toEqual({ refreshed: "changed" });
    const [task] = (await ports.tasks.desk("min")).tasks;
    expect(task?.client).toEqual({ ...client, valueClass: "B", serviceGrade: "AA", riskLevel: "RED" });
    const then = table.all();
    expect(await say(refreshClientFacts, { task: ref() }, { as })).toEqual({ refreshed: "same" });
    expect(table.all()).toEqual(then);
    expect((await ports.journal.stack(SYSTEM.id)).messages).toEqual([]);
  });

  test("a task without a client, and one whose client is gone, stay as they are", async () => {
    const orphan = aTask({ id: "tsk_2", client });
    const { say } = await aHouse({ tasks: [aTask(), orphan] });
    expect(await say(refreshClientFacts, { task: ref() }, { as })).toEqual({ refreshed: "same" });
    expect(await say(refreshClientFacts, { task: ref(orphan) }, { as })).toEqual({ refreshed: "same" });
  });

  test("a task that is gone is nothing to refresh", async () => {
    const { say } = await aHouse();
    await expect(say(refreshClientFacts, { task: ref() }, { as })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});
