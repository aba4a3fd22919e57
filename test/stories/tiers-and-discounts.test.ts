import { expect, test } from "vitest";
import { perform } from "#shared/perform.ts";
import { raiseTask } from "#shared/use-cases/tasks/raise-task.ts";
import { reviewTier } from "#shared/use-cases/tiers/review-tier.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { given as discounted } from "#test/use-cases/grades/discount-house.ts";
import { BAD, clientId, given, as as SYSTEM } from "#test/use-cases/grades/tier-house.ts";

const teller =
  ({ say }: BotHouse) =>
  async (words: string, as = "min") =>
    (await say(words, { as })).reply.text;

/** As the night does: reviewed, and its question laid on a desk. */
async function reviewed({ ports, table }: BotHouse): Promise<void> {
  const call = { ports, caller: SYSTEM, channel: "job" as const };
  const { task } = await perform(reviewTier, { ...call, message: "night-1", input: { clientId } });
  if (task === undefined) throw new Error("nothing was asked");
  const input = { ...task, clientId, type: "OTHER" as const, source: "REMINDER" as const };
  await perform(raiseTask, { ...call, message: "night-2", input });
  table.settle();
}

test("a client's class is to fall, and the manager who objects with a reason keeps it", async () => {
  const house = await aBotHouse(given({ tierReview: BAD }));
  const say = teller(house);
  await reviewed(house);
  const why = await say("恒信物流为什么是B类");
  expect(why).toContain("恒信物流现在是B类。");
  expect(why).toContain("离B类还差6分");
  expect(why).toContain("评定降为C类");
  expect(await say("不同意降级")).toBe("为什么不同意？（如新专线下月开通）");
  expect(await say("新专线下月开通")).toBe("已记下您的理由，恒信物流维持B类。");
  expect((await house.ports.clients.find(clientId))?.valueClass).toBe("B");
  expect(await say("恒信物流为什么是B类")).toContain("B类，不同意降级，维持原级（王敏）：新专线下月开通");
  expect(await say("不同意降级，理由是合同刚续")).toContain("对哪个客户的升降级表态？");
});

test("the manager who agrees moves it down, and 撤销 puts it back", async () => {
  const house = await aBotHouse(given({ tierReview: BAD }));
  const say = teller(house);
  await reviewed(house);
  expect(await say("同意降级")).toBe("已同意，恒信物流由B类降为C类。");
  expect((await house.ports.clients.find(clientId))?.valueClass).toBe("C");
  expect(await say("恒信物流为什么是C类")).toContain("A级→标准级，随价值等级调整");
  await say("撤销");
  expect((await house.ports.clients.find(clientId))?.valueClass).toBe("B");
});

test("credit is shown line by line, with what it lacks", async () => {
  const say = teller(await aBotHouse(discounted()));
  const credit = await say("恒信物流的信誉等级");
  expect(credit).toContain("还没有评定信誉等级");
  expect(credit).toMatch(/缺：.*缴费日期/u);
  expect(credit).toContain("信用额度");
});

test("a quote says each part and who must agree; how long is asked for", async () => {
  const say = teller(await aBotHouse(discounted()));
  const quote = await say("恒信物流签24个月能打几折");
  expect(quote).toContain("恒信物流签24个月，最低7.9折（优惠21%）。");
  expect(quote).toContain("· 签24个月：10%");
  expect(quote).toContain("要市级主管和财务两人批准。");
  expect(await say("恒信物流能给多少优惠")).toContain("签多久");
  expect(await say("12个月")).toContain("恒信物流签12个月");
  await say("恒信物流能给多少优惠");
  expect(await say("12")).toContain("恒信物流签12个月");
  await say("恒信物流能给多少优惠");
  expect(await say("200")).toContain("签多久");
  expect(await say("三十六")).toContain("恒信物流签36个月");
  expect(await say("给恒信物流申请优惠")).toContain("申请多少优惠");
  expect(await say("24")).toContain("申请多少优惠");
  expect(await say("八折")).toContain("签多久");
  expect(await say("24")).toContain("给恒信物流申请8折（优惠20%），签24个月");
});

test("another way of settling is asked of two people by saying so, and holds when both have agreed", async () => {
  const house = await aBotHouse(discounted());
  const say = teller(house);
  expect(await say("恒信物流的账期改成2个月")).toContain("财务再会签，两人都批准后生效");
  const asked = await say("恒信物流结算方式改成分账，理由是客户财务要求");
  expect(asked).toContain("结算方式：未填 → 分账");
  const { payMode } = (await house.ports.archives.whole(clientId))?.accounts[0] ?? {};
  expect(payMode).toBe("BANK_COLLECTION");
});

test("what we invest must be back within the term: the quote says when, and a request that cannot show it is not taken", async () => {
  const say = teller(await aBotHouse(discounted()));
  expect(await say("恒信物流我们投资10万，签24个月能打几折")).toContain("22个月收回，在允许的24个月之内");
  expect(await say("恒信物流投资15万签24个月能打几折")).toContain("超过允许的24个月，不能提交");
  expect(await say("给恒信物流申请7.9折，签24个月，投资15万")).toContain("没有提交");
  expect(await say("给恒信物流申请7.9折，签24个月，投资10万")).toContain("22个月收回");
  expect(await say("确认")).toContain("已提交");
});

test("a discount holds only when two people agree; one of them cannot be both, and nobody agrees to their own", async () => {
  const house = await aBotHouse(discounted());
  const say = teller(house);
  expect(await say("给恒信物流申请7.9折，签24个月")).toContain("审批：周总，然后钱会计。");
  expect(await say("确认")).toContain("已提交恒信物流7.9折（优惠21%）的申请");
  expect(await say("有什么等我批", "lead")).toContain("恒信物流");
  await say("批准1", "lead");
  await say("确认", "lead");
  expect((await house.ports.clients.find(clientId))?.discountBp).toBeUndefined();
  expect(await say("批准1", "lead")).toContain("您已经批过一步，下一步必须由另一个人批准");
  expect((await house.ports.clients.find(clientId))?.discountBp).toBeUndefined();
  await say("有什么等我批", "qian");
  await say("批准1", "qian");
  await say("确认", "qian");
  expect((await house.ports.clients.find(clientId))?.discountBp).toBe(2100);
  expect(await say("看看恒信物流的档案")).toContain("现有优惠：7.9折（优惠21%）");
  await say("给恒信物流申请九折，签24个月", "lead");
  await say("确认", "lead");
  expect(await say("有什么等我批", "lead")).toContain("优惠：21% → 10%");
  expect(await say("批准1", "lead")).toContain("这是您自己提交的申请");
  expect((await house.ports.clients.find(clientId))?.discountBp).toBe(2100);
});
