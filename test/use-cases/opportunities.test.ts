import { describe, expect, test } from "vitest";
import { undo } from "#shared/use-cases/house/undo.ts";
import { advanceOpportunity } from "#shared/use-cases/opportunities/advance-opportunity.ts";
import { recordOpportunity } from "#shared/use-cases/opportunities/record-opportunity.ts";
import { aClient, NA, refused } from "./given.ts";
import { aHouse } from "./house.ts";

const clientId = "cli_1";
const options = [
  { name: "单线", priceFen: 100, fit: 3, deliveryDays: 10 },
  { name: "双线", priceFen: 200, fit: 5, deliveryDays: 20 },
];
const steps = [{ text: "送方案", ownerId: "min", dueOn: "2026-03-12" }];
const made = async () => {
  const house = await aHouse({ clients: [aClient()] });
  const goal = { goal: "月底前双线", measure: "全年零中断" };
  const { id } = await house.say(recordOpportunity, { clientId, name: "专线扩容", ...goal, steps, options });
  const find = async () => await house.ports.archives.find("opportunity", { clientId, id });
  return { ...house, id, find };
};

describe("an opportunity", () => {
  test("is recorded with its goal, its steps and its options side by side", async () => {
    const { find, ports } = await made();
    expect(await find()).toMatchObject({
      stage: "CAPTURED",
      goal: "月底前双线",
      steps,
      options,
      createdBy: "min",
    });
    expect((await ports.archives.whole(clientId))?.opportunities).toHaveLength(1);
  });

  test("changes only what is said anew", async () => {
    const { say, id, find } = await made();
    const changed = await say(recordOpportunity, { clientId, id, chosen: "双线", amountFen: 200 });
    expect(changed.options.map(({ name }) => name)).toEqual(["单线", "双线"]);
    expect(await find()).toMatchObject({
      name: "专线扩容",
      chosen: "双线",
      amountFen: 200,
      goal: "月底前双线",
    });
  });

  test("moves on, leaves the card when it is closed, and comes back when that is taken back", async () => {
    const { say, id, find, ports } = await made();
    const moved = await say(advanceOpportunity, { clientId, id, to: "QUOTED" });
    expect(moved).toMatchObject({ from: "CAPTURED", to: "QUOTED", warnings: ["decider.unknown"] });
    await say(advanceOpportunity, { clientId, id, to: "LOST", note: "价格", competitor: "CT" });
    expect((await ports.archives.whole(clientId))?.opportunities).toEqual([]);
    expect(await ports.archives.past("opportunity", { clientId, limit: 9 })).toHaveLength(1);
    await say(undo, {});
    expect((await find())?.stage).toBe("QUOTED");
  });

  test.each([
    ["without a name", { clientId }, "input.not-understood"],
    ["that does not exist", { clientId, id: "opp_9" }, "subject.unknown"],
    [
      "for an option that was not offered",
      { clientId, name: "专线", options, chosen: "三线" },
      "input.not-understood",
    ],
  ])("%s is not recorded", async (_what, input, code) => {
    const { say } = await made();
    await expect(say(recordOpportunity, input)).rejects.toMatchObject(refused(code));
  });

  test("of a colleague's client, or that does not exist, moves nowhere", async () => {
    const { say, id } = await made();
    const input = { clientId, id, to: "QUOTED" as const };
    await expect(say(advanceOpportunity, input, { as: NA })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
    await expect(say(advanceOpportunity, { ...input, id: "opp_9" })).rejects.toMatchObject(
      refused("subject.unknown"),
    );
  });
});
