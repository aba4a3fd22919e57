import { expect, test } from "vitest";
import { aBotHouse } from "#test/support/bot-house.ts";
import { given } from "#test/use-cases/grades/discount-house.ts";

test("who must agree is told in turn, and whoever asked hears of it when both have", async () => {
  const house = await aBotHouse(given());
  await house.say("给恒信物流申请打八折，签24个月");
  await house.say("确认");
  expect(house.heardBy("lead")).toEqual(["王敏为恒信物流申请优惠，请审批。发“有什么等我批”查看。"]);
  await house.say("批准", { as: "lead" });
  await house.say("确认", { as: "lead" });
  expect(house.heardBy("qian")).toEqual([
    "周总已批准恒信物流的申请，还要您批准才生效。发“有什么等我批”查看。",
  ]);
  expect(house.heardBy("min")).toEqual([]);
  await house.say("批准", { as: "qian" });
  await house.say("确认", { as: "qian" });
  expect(house.heardBy("min")).toEqual(["钱会计批准了您的申请：恒信物流。"]);
});
