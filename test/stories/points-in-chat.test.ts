import { beforeEach, expect, test } from "vitest";
import { perform } from "#shared/perform.ts";
import { keepMerchant } from "#shared/use-cases/benefits/keep-merchant.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { ADM, aClient } from "#test/use-cases/given.ts";
import { withPoints } from "#test/use-cases/points-given.ts";

let house: BotHouse;
const text = async (words: string, as?: string) => (await house.say(words, as ? { as } : {})).reply.text;

beforeEach(async () => {
  house = await aBotHouse({
    clients: [
      aClient({ inNetworkSince: "2020-01-01", serviceGrade: "AA" }),
      aClient({ id: "cli_2", name: "东城建材有限公司", shortName: "东城建材" }),
    ],
  });
  await withPoints(house, {
    lots: [
      { expiresOn: "2026-03-31", remaining: 15_000 },
      { expiresOn: "2027-03-31", remaining: 900_000 },
    ],
  });
});

test("a manager sees what a client has, redeems it, looks at the entries and calls it off", async () => {
  expect(await text("恒信物流还有多少积分")).toContain("有915,000积分");
  expect(await text("它的积分能换什么")).toContain("专线费抵扣");
  expect(await text("1")).toContain("每份100元，10,000分");
  expect(await text("2份")).toContain("用20,000积分兑换专线费抵扣×2");
  expect(await text("确认")).toBe("已为恒信物流兑换专线费抵扣×2，扣20,000分，还剩895,000分。");
  expect(await text("恒信物流积分明细")).toContain("兑换 -20,000，余额895,000");
  expect(await text("恒信物流还有多少积分")).toContain("895,000");
  expect(await text("明细")).toContain("兑换 -20,000，余额895,000");
  expect(await text("把刚才的兑换取消")).toContain("20,000分退回原批次");
  expect(await text("确认")).toContain("已取消，退回20,000分");
  expect(await text("撤销")).toBe("已撤销：取消兑换“恒信物流”。");
  expect(await text("恒信物流还有多少积分")).toContain("895,000积分");
});

test("what is said whole is asked about once, and 撤销 books it back", async () => {
  expect(await text("给恒信物流换500元专线费")).toContain("用50,000积分兑换专线费抵扣×5");
  await text("确认");
  await text("撤销");
  const entries = await text("恒信物流积分明细");
  expect(entries).toContain("冲正 +50,000");
  expect(entries).toContain("兑换 -50,000");
});

test("too little, too odd and too much are refused with what to do", async () => {
  expect(await text("给恒信物流换550元专线费")).toContain("每份100元，请按整份兑换");
  expect(await text("给恒信物流换负100元专线费")).toContain("请按整份兑换");
  expect(await text("给恒信物流换-100元专线费")).toContain("请按整份兑换");
  expect(await text("给恒信物流换20000元专线费")).toContain("还差1,085,000分");
  expect(await text("东城建材还有多少积分")).toBe("东城建材还没有积分。");
});

test("many points go to the supervisor, who sees what for, and the manager hears of it", async () => {
  expect(await text("给恒信物流换2000元专线费")).toContain("积分较多，提交后由上级审批");
  expect(await text("确认")).toContain("已提交恒信物流兑换专线费抵扣×20的申请");
  const waiting = await text("有什么等我批", "zhao");
  expect(waiting).toContain("兑换：专线费抵扣×20；积分：-200,000");
  await text("批准1", "zhao");
  await text("确认", "zhao");
  expect(await text("恒信物流还有多少积分")).toContain("715,000积分");
});

test("a supervisor adjusts with reason and evidence, and somebody else agrees", async () => {
  expect(await text("给恒信物流补500积分", "zhao")).toContain("为什么调整");
  expect(await text("系统漏计", "zhao")).toContain("依据是什么");
  expect(await text("工单20260301", "zhao")).toContain("915,000 → 915,500");
  expect(await text("确认", "zhao")).toContain("批准后入账");
  expect(await text("有什么等我批", "lead")).toContain("积分：+500；依据：工单20260301");
});

test("points that end soon are listed by number, and a statement comes as files", async () => {
  expect(await text("哪些客户积分快到期")).toContain("1 恒信物流 15,000分");
  expect(await text("恒信物流的积分什么时候到期")).toContain("15,000分将在");
  expect(await text("恒信物流10月积分对账单")).toContain("2025年10月积分对账单");
  const { reply } = await house.say("恒信物流积分对账单");
  expect(reply.text).toContain("期初");
  expect(reply.files?.map(({ name }) => name)).toEqual([
    "积分对账单-恒信物流-2026-02.xlsx",
    "积分对账单-恒信物流-2026-02.csv",
  ]);
});

test("a lounge code is made for the client, once a day", async () => {
  const merchant = { name: "白云机场贵宾厅", benefits: ["LOUNGE"] };
  await perform(keepMerchant, { ports: house.ports, caller: ADM, message: "m", input: merchant });
  house.table.settle();
  expect(await text("给恒信物流开验证码")).toContain("开哪一项权益");
  const issued = await text("1");
  expect(issued).toMatch(/恒信物流在白云机场贵宾厅使用机场高铁贵宾厅的验证码：\d{3} \d{3}/u);
  expect(await text("给恒信物流开酒店验证码")).toContain("没有合作商户提供");
});
