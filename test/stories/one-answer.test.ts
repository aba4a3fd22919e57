import { expect, test } from "vitest";
import { aBotHouse } from "#test/support/bot-house.ts";
import { aClient } from "#test/use-cases/given.ts";
import { withPoints } from "#test/use-cases/points-given.ts";

test("points are spent once for one question, however often and however fast 确认 is pressed", async () => {
  const house = await aBotHouse({ clients: [aClient({ inNetworkSince: "2020-01-01", serviceGrade: "AA" })] });
  await withPoints(house, { lots: [{ expiresOn: "2027-03-31", remaining: 915_000 }] });
  await house.say("给恒信物流换2份专线费");
  const answers = await Promise.all([1, 2, 3, 4].map(async () => await house.say("确认")));
  for (const { reply } of answers) expect(reply.text).toContain("还剩895,000分");
  expect((await house.ports.points.find("cli_1"))?.balance).toBe(895_000);
  await house.say("给恒信物流换2份专线费");
  expect((await house.say("确认")).reply.text).toContain("还剩875,000分");
  await house.say("撤销");
  expect((await house.ports.points.find("cli_1"))?.balance).toBe(895_000);
});
