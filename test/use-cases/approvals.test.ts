import { describe, expect, test } from "vitest";
import { writerOf } from "#shared/domain/clients/client-version.ts";
import { approveRequest } from "#shared/use-cases/approvals/approve-request.ts";
import { listApprovals } from "#shared/use-cases/approvals/list-approvals.ts";
import { rejectRequest } from "#shared/use-cases/approvals/reject-request.ts";
import { undo } from "#shared/use-cases/house/undo.ts";
import { aClient, anApproval, BO, callerFor, LEAD, MIN, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const id = "apr_1";
const given = { clients: [aClient()], approvals: [anApproval()] };

describe("what waits", () => {
  test("is shown to whoever decides and to whoever asked, and to nobody else", async () => {
    const { say } = await aHouse(given);
    expect(await say(listApprovals, {}, { as: ZHAO })).toMatchObject({ waiting: [{ id }], own: [] });
    expect(await say(listApprovals, {}, { as: LEAD })).toMatchObject({ waiting: [{ id }] });
    expect(await say(listApprovals, {})).toMatchObject({ waiting: [], own: [{ id }] });
    expect(await say(listApprovals, {}, { as: BO })).toEqual({ waiting: [], own: [] });
  });

  test("comes in the order of asking; what has lapsed is gone", async () => {
    const later = anApproval({ id: "apr_2", askedAt: "2026-03-07T01:00:00.000Z" });
    const lapsed = anApproval({ id: "apr_3", lapsesOn: "2026-03-08" });
    const { say } = await aHouse({ ...given, approvals: [later, lapsed, anApproval()] });
    const { waiting } = await say(listApprovals, {}, { as: ZHAO });
    expect(waiting.map((request) => request.id)).toEqual([id, "apr_2"]);
  });

  test("comes in that order from several units as well", async () => {
    const late = anApproval({
      id: "apr_2",
      askedAt: "2026-03-07T01:00:00.000Z",
      steps: [{ role: "supervisor", unit: "GZ" }],
    });
    const { say } = await aHouse({ ...given, approvals: [late, anApproval()] });
    const { waiting } = await say(listApprovals, {}, { as: LEAD });
    expect(waiting.map((request) => request.id)).toEqual([id, "apr_2"]);
  });

  test("where nobody leads, it is the administrator's", async () => {
    const orphan = anApproval({ steps: [{ role: "admin", unit: "GD" }] });
    const { say } = await aHouse({ ...given, approvals: [orphan] });
    expect(await say(listApprovals, {}, { as: callerFor("adm") })).toMatchObject({ waiting: [{ id }] });
  });
});

describe("a word on it", () => {
  test("approved, the change is made in the same commit, and the applicant hears of it", async () => {
    const { ports, say, table } = await aHouse(given);
    const settled = await say(approveRequest, { id, note: "属实" }, { as: ZHAO });
    expect(settled).toMatchObject({ request: { status: "APPROVED" }, title: "恒信物流", tell: ["min"] });
    const client = await ports.clients.find("cli_1");
    expect(client).toMatchObject({ serviceGrade: "AAA" });
    expect((await ports.approvals.find(id))?.version).toBe(writerOf(client?.version ?? ""));
    table.settle();
    expect((await ports.journal.listOf("cli_1")).map(({ useCase }) => useCase)).toEqual(["approve-request"]);
  });

  test("taken back, both are as before", async () => {
    const { ports, say } = await aHouse(given);
    await say(approveRequest, { id }, { as: ZHAO });
    await say(undo, {}, { as: ZHAO });
    expect(await ports.clients.find("cli_1")).toMatchObject({ serviceGrade: "AA" });
    expect(await ports.approvals.find(id)).toMatchObject({ status: "OPEN" });
  });

  test("where the client has changed since, nothing is approved and it is said what changed", async () => {
    const { say } = await aHouse({ ...given, clients: [aClient({ serviceGrade: "A" })] });
    await expect(say(approveRequest, { id }, { as: ZHAO })).rejects.toMatchObject(
      refused("approval.outdated"),
    );
  });

  test("where the client is gone, there is nothing to approve", async () => {
    const { say } = await aHouse({ approvals: [anApproval()] });
    await expect(say(approveRequest, { id }, { as: ZHAO })).rejects.toMatchObject(refused("subject.unknown"));
  });

  test("the first of two only hands on: nothing is changed yet, and the next is told", async () => {
    const steps = [
      { role: "supervisor" as const, unit: "GZ-A" },
      { role: "supervisor" as const, unit: "GZ" },
    ];
    const { ports, say } = await aHouse({ ...given, approvals: [anApproval({ steps })] });
    expect(await say(approveRequest, { id }, { as: ZHAO })).toMatchObject({
      request: { status: "OPEN" },
      tell: ["lead"],
    });
    expect(await ports.clients.find("cli_1")).toMatchObject({ serviceGrade: "AA" });
    await say(approveRequest, { id }, { as: LEAD });
    expect(await ports.clients.find("cli_1")).toMatchObject({ serviceGrade: "AAA" });
  });

  test("rejected with its reason, nothing is changed and the applicant hears of it", async () => {
    const { ports, say } = await aHouse(given);
    const answer = await say(rejectRequest, { id, reason: "合同未签" }, { as: ZHAO });
    expect(answer).toMatchObject({ request: { status: "REJECTED" }, note: "合同未签", tell: ["min"] });
    expect(await ports.clients.find("cli_1")).toMatchObject({ serviceGrade: "AA", version: "seed" });
  });

  test("its own applicant withdraws it, once", async () => {
    const { say } = await aHouse(given);
    expect(await say(rejectRequest, { id }, { as: MIN })).toMatchObject({
      request: { status: "WITHDRAWN" },
      tell: [],
    });
    await expect(say(rejectRequest, { id }, { as: MIN })).rejects.toMatchObject(refused("approval.closed"));
  });

  test("of another unit it is not there at all", async () => {
    const { say } = await aHouse(given);
    await expect(say(rejectRequest, { id }, { as: BO })).rejects.toMatchObject(refused("subject.unknown"));
  });
});
