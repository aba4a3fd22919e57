import { beforeEach, describe, expect, test } from "vitest";
import { perform } from "#shared/perform.ts";
import { recordAccount } from "#shared/use-cases/contracts/record-account.ts";
import { recordContract } from "#shared/use-cases/contracts/record-contract.ts";
import { recordSubscription } from "#shared/use-cases/contracts/record-subscription.ts";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient, callerFor } from "#test/use-cases/given.ts";

const school = { id: "cli_2", name: "星城实验中学", shortName: "实验中学", industryCode: "P83" } as const;
const person = {
  id: "cli_3",
  kind: "INDIVIDUAL",
  name: "陈志远",
  shortName: "陈总",
  valueClass: "NONE",
} as const;
const caller = callerFor("adm");
const line = { kind: "LINE", status: "ACTIVE", title: "专线租用合同", amountFen: 12_600_000 } as const;

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse({ clients: [aClient(), aClient(school), aClient(person)] });
  const { ports } = house;
  const contract = async (clientId: string, no: string, endsOn: string, more: object = {}) =>
    await perform(recordContract, {
      ports,
      caller,
      message: no,
      input: { ...line, clientId, no, endsOn, ...more },
    });
  const instalments = [{ dueOn: "2026-03-05", amountFen: 600_000 }];
  await contract("cli_1", "HT-1", "2026-04-08", { instalments, inDispute: true });
  await contract("cli_2", "HT-2", "2026-06-01", { autoRenew: true, title: undefined });
  await contract("cli_1", "HT-3", "2026-03-07");
  const service = { kind: "SERVICE_AGREEMENT", amountFen: undefined, title: undefined, noticeDays: 30 };
  const signed = { signedOn: "2026-01-05", clauses: ["MEMBER_RECRUITMENT", "OTHER_CLAUSE"] };
  await contract("cli_2", "XY-1", "2027-12-31", { ...service, ...signed });
  await contract("cli_2", "HT-0", "2026-01-31", { status: "EXPIRED" });
  const vnet = { clientId: "cli_2", productCode: "GROUP_VNET", startedOn: "2025-01-01", priceFen: 50_000 };
  await perform(recordSubscription, { ports, caller, message: "vnet", input: { ...vnet, status: "ACTIVE" } });
  const account = { clientId: "cli_2", payMode: "SPLIT", billDay: 5 } as const;
  await perform(recordAccount, { ports, caller, message: "account", input: account });
  house.table.settle();
});

describe("a manager asks about contracts", () => {
  test("哪些合同三个月内到期: by class and day, what is overdue first, with what else is due", async () => {
    const { command, reply } = await house.say("哪些合同三个月内到期");
    expect(command).toBe("list-contracts");
    expect(reply.text).toBe(
      [
        "6月9日（周二）前到期的合同3份（B类3份）：",
        "1 恒信物流（B类），专线租用合同 HT-3：3月7日（周六）已到期2天，还没续签，合同额12.6万元",
        "2 恒信物流（B类），专线租用合同 HT-1：4月8日（周三）到期，还有30天，合同额12.6万元，有争议，分期款6,000元3月5日（周四）已到期未付",
        "3 实验中学（B类），专线合同 HT-2：6月1日（周一）到期，还有84天，到期自动续约，合同额12.6万元",
      ].join("\n"),
    );
  });

  test("第3个还能卖什么 goes on from the list, and 它的合同 from there", async () => {
    await house.say("快到期的合同");
    const { command, reply } = await house.say("第3个还能卖什么");
    expect(command).toBe("recommend-products");
    expect(reply.text).toContain("实验中学还能卖");
    const all = await house.say("全部");
    expect(all.reply.more).toBe(0);
    const own = await house.say("实验中学的合同");
    expect(own.reply.text).toBe(
      [
        "实验中学在用的合同2份：",
        "1 专线合同 HT-2：6月1日（周一）到期，还有84天，到期自动续约，即将到期，合同额12.6万元",
        "   到期自动续约",
        "2 服务协议 XY-1：2027年12月31日（周五）到期，还有662天，在用",
        "   1月5日（周一）签，到期前30天书面通知，到期需续签",
        "   约定：甲方协助发展其他员工、OTHER_CLAUSE",
        "以前的：HT-0（1月31日（周六），已到期）",
      ].join("\n"),
    );
  });

  test("a window without any says so, and a page goes on", async () => {
    expect((await house.say("哪些合同两天内到期，B类客户的专线合同")).reply.text).toContain("恒信物流");
    expect((await house.say("下个月5号前到期的战略合同")).reply.text).toBe(
      "4月5日（周日）前没有到期的合同。",
    );
    expect((await house.say("陈总的合同")).reply.text).toBe("陈总没有在用的合同。");
  });

  test("a supervisor sees the team's", async () => {
    const { reply } = await house.say("哪些合同三个月内到期", { as: "zhao" });
    expect(reply.items).toHaveLength(3);
  });

  test("in English the same", async () => {
    await house.say("换成英文");
    const { reply } = await house.say("which contracts end within three months");
    expect(reply.text).toContain("3 contracts ending by");
    expect(reply.text).toContain("not renewed");
    expect((await house.say("contracts of 实验中学")).reply.text).toContain("must be renewed");
  });
});

describe("a manager asks what else can be sold", () => {
  test("each offer says its sum and why, then what is held, and that little holds the client", async () => {
    const { reply } = await house.say("实验中学还能卖什么");
    const text = reply.text.split("\n");
    expect(text[0]).toMatch(/^实验中学还能卖\d+样，先推前面的：$/);
    expect(text[1]).toBe("1 互联网专线（30分）：这一类客户的规定动作，还没有");
    expect(reply.text).toContain("已有：集团V网");
    expect(reply.text).toContain("规定动作：V网已办，专线宽带、语音还没办，走访（60天一次）还没有记录");
    expect(reply.text).toContain("注意：只用了1类产品，粘性低，容易被撬走。");
    expect(reply.text).toContain("未知：规模（员工数、成员数都没有）");
    for (const { score, reasons = [] } of reply.items)
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  });

  test("of a person nothing is said to sell, and nobody named is asked for", async () => {
    expect((await house.say("陈总还能卖什么")).reply.text).toBe("陈总是个人客户，集团产品不适用。");
    const asked = await house.say("还能卖什么", { conversation: "new" });
    expect(asked.asks).toBe(true);
  });

  test("in English the same", async () => {
    await house.say("换成英文");
    const { reply } = await house.say("what else can I sell 实验中学");
    expect(reply.text).toContain("a required action of its class, not done yet");
    expect(reply.text).toContain("Careful: one product family only");
  });
});
