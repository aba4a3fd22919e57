import { describe, expect, test } from "vitest";
import { instantAt } from "#shared/domain/calendar/day.ts";
import { addNextStep } from "#shared/use-cases/clients/add-next-step.ts";
import { logCompetitor } from "#shared/use-cases/clients/log-competitor.ts";
import { logVisit } from "#shared/use-cases/clients/log-visit.ts";
import { aClient, BO, NA, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const heard = "聊了续约";
const next = { title: "给方案", type: "OTHER" as const, due: instantAt("2026-03-18", "18:00") };

describe("a visit", () => {
  test("is one commit: record, client, need and task bear the same version", async () => {
    const { ports, say, table } = await aHouse({ clients: [aClient()] });
    const need = { text: "想上专线", budgetState: "HAS" as const };
    const told = { asked: "带宽够吗", observed: "机房新装修", analysed: "要扩容", initiator: "US" as const };
    await say(logVisit, { clientId: "cli_1", heard, ...told, need, next });
    const written = table
      .all()
      .filter(({ ty }) => ["interaction", "client", "need", "task"].includes(String(ty)));
    expect(new Set(written.map(({ vr }) => vr)).size).toBe(1);
    expect(written).toHaveLength(4);
    const [visit] = await ports.records.listInteractions("cli_1");
    expect(visit).toMatchObject({ ...told, heard, nextStep: "给方案" });
  });

  test("delivered twice leaves one record and answers alike", async () => {
    const { ports, say } = await aHouse({ clients: [aClient()] });
    const first = await say(logVisit, { clientId: "cli_1", heard }, { message: "m" });
    expect(await say(logVisit, { clientId: "cli_1", heard }, { message: "m" })).toEqual(first);
    expect(await ports.records.listInteractions("cli_1")).toHaveLength(1);
  });

  test.each([
    ["of a colleague's client", "cli_1", NA],
    ["of another team's", "cli_1", BO],
    ["of nobody", "cli_9", NA],
  ])("%s is told of as of none", async (_what, clientId, as) => {
    const { say } = await aHouse({ clients: [aClient()] });
    await expect(say(logVisit, { clientId, heard }, { as })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });

  test("without words is not taken", async () => {
    const { say } = await aHouse({ clients: [aClient()] });
    await expect(say(logVisit, { clientId: "cli_1", heard: " " })).rejects.toMatchObject(
      refused("input.not-understood"),
    );
  });
});

describe("what comes next after a visit", () => {
  test("is a task, and the record says so", async () => {
    const { ports, say } = await aHouse({ clients: [aClient()] });
    const { id, at } = await say(logVisit, { clientId: "cli_1", heard });
    const added = await say(addNextStep, { clientId: "cli_1", visit: { id, at }, next });
    expect(added).toMatchObject({ title: "给方案", due: next.due, owner: "min" });
    const [visit] = await ports.records.listInteractions("cli_1");
    expect(visit).toMatchObject({ nextTaskId: added.id, nextStep: "给方案", nextStepDueOn: "2026-03-18" });
  });

  test("of a visit that is not on record is not taken", async () => {
    const { say } = await aHouse({ clients: [aClient()] });
    const visit = { id: "int_9", at: next.due };
    await expect(say(addNextStep, { clientId: "cli_1", visit, next })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});

describe("a competitor's move", () => {
  const move = { competitor: "CT" as const, moves: ["PRICE_CUT" as const], text: "电信降价两成" };

  test("at a client is kept there, with all that was said", async () => {
    const { ports, say } = await aHouse({ clients: [aClient()] });
    const more = { belowBp: 2000, amountFen: 50_000, contractEndsOn: "2026-09-30", confidence: 5 };
    const logged = await say(logCompetitor, { clientId: "cli_1", ...move, ...more }, { as: ZHAO });
    expect(logged).toMatchObject({ client: { id: "cli_1", owner: "min" }, belowBp: 2000, before: 0 });
    expect(await ports.records.listIntel("cli_1")).toMatchObject([{ ...move, ...more, unit: "GZ-A" }]);
  });

  test("counts only the earlier ones of the same competitor", async () => {
    const { say } = await aHouse({ clients: [aClient()] });
    await say(logCompetitor, { clientId: "cli_1", ...move });
    await say(logCompetitor, { clientId: "cli_1", ...move, competitor: "CU" });
    expect(await say(logCompetitor, { clientId: "cli_1", ...move })).toMatchObject({ before: 1 });
  });

  test("of an area is kept under the teller's unit; a client out of reach is none", async () => {
    const { ports, table, say } = await aHouse({ clients: [aClient()] });
    expect(await say(logCompetitor, move, { as: BO })).not.toHaveProperty("client");
    table.settle();
    expect(await ports.records.listIntelOfUnit("GZ-B", { limit: 5 })).toHaveLength(1);
    for (const clientId of ["cli_1", "cli_9"])
      await expect(say(logCompetitor, { ...move, clientId }, { as: BO })).rejects.toMatchObject(
        refused("subject.unknown"),
      );
  });
});
