import { describe, expect, test } from "vitest";
import { explainAlert } from "#shared/use-cases/clients/explain-alert.ts";
import { logCompetitor } from "#shared/use-cases/clients/log-competitor.ts";
import { bill, MONTHS } from "#test/support/an-archive.ts";
import { aClient, BO, NOW, refused, ZHAO } from "./given.ts";
import { aHouse } from "./house.ts";

const bills = [...MONTHS.slice(0, 3).map((month) => bill(month, 100_000)), bill("2026-02", 65_000)];
const given = {
  clients: [aClient({ lastContactAt: NOW })],
  parts: { bills: [{ clientId: "cli_1", version: "seed", province: "GD", year: "2026", bills }] },
};
const clientId = "cli_1";

describe("why a client may leave", () => {
  test("is told from its own data and writes nothing", async () => {
    const { say, table } = await aHouse(given);
    const before = table.all().length;
    const told = await say(explainAlert, { clientId });
    expect(told).toMatchObject({ client: { name: "恒信物流" }, level: "RED", score: 30 });
    expect(told.signals.map(({ code }) => code)).toEqual(["AL-1"]);
    expect(table.all()).toHaveLength(before);
  });

  test("counts what was reported of competitors within ninety days", async () => {
    const { say, isAt } = await aHouse(given);
    await say(logCompetitor, { clientId, competitor: "CT", moves: ["PRICE_CUT"], text: "电信降价" });
    expect((await say(explainAlert, { clientId })).signals.map(({ code }) => code)).toEqual([
      "AL-1",
      "AL-12",
    ]);
    isAt("2026-06-20", "09:00");
    const later = (await say(explainAlert, { clientId })).signals.map(({ code }) => code);
    expect(later).not.toContain("AL-12");
  });

  test("is told to the supervisor of the unit, and to nobody of another", async () => {
    const { say } = await aHouse(given);
    expect(await say(explainAlert, { clientId }, { as: ZHAO })).toMatchObject({ level: "RED" });
    const asked = say(explainAlert, { clientId }, { as: BO });
    await expect(asked).rejects.toMatchObject(refused("subject.unknown"));
  });
});
