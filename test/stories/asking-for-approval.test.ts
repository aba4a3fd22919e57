import { beforeEach, describe, expect, test } from "vitest";
import { aBotHouse, type BotHouse } from "#test/support/bot-house.ts";
import { aClient, anApproval } from "#test/use-cases/given.ts";

let house: BotHouse;
beforeEach(async () => {
  house = await aBotHouse({ clients: [aClient()], approvals: [anApproval({ reason: "战略客户" })] });
});
const as = "zhao";

describe("赵强 decides what his people ask", () => {
  test("what waits is listed with who asked and what would change", async () => {
    const { reply } = await house.say("有什么等我批", { as });
    expect(reply.text).toBe(
      "等您审批的有1件：\n1 恒信物流，服务等级：AA级 → AAA级（王敏3月6日（周五）申请，理由：战略客户）",
    );
    expect(reply.items[0]).toMatchObject({ n: 1, id: "apr_1", title: "恒信物流" });
  });

  test("批准1 is shown first, done on 确认, and told to 王敏", async () => {
    await house.say("有什么等我批", { as });
    const shown = await house.say("批准1", { as });
    expect(shown).toMatchObject({ confirm: true });
    expect(shown.reply.text).toContain("批准王敏的申请：恒信物流，服务等级：AA级 → AAA级，理由：战略客户。");
    expect((await house.say("确认", { as })).reply.text).toBe(
      "已批准并生效：恒信物流，服务等级：AA级 → AAA级。已通知王敏。",
    );
    expect(house.heardBy("min")).toEqual(["赵强批准了您的申请：恒信物流。"]);
    expect((await house.say("批准", { as })).reply.text).toBe("没有等您处理的申请。");
  });

  test("驳回 with a reason changes nothing", async () => {
    await house.say("驳回恒信物流的申请，合同还没签", { as });
    expect((await house.say("确认", { as })).reply.text).toContain("已驳回：恒信物流");
    expect(await house.ports.clients.find("cli_1")).toMatchObject({ serviceGrade: "AA" });
    expect((await house.say("我的申请怎么样了")).reply.text).toContain("赵强已驳回");
  });

  test("王敏 cannot approve at all, and takes her own request back", async () => {
    expect((await house.say("批准")).refusal?.code).toBe("role.not-allowed");
    const shown = await house.say("撤回我的申请");
    expect(shown.reply.text).toContain("撤回您的申请：恒信物流");
    expect((await house.say("确认")).reply.text).toContain("已撤回");
  });

  test("of several it asks which one", async () => {
    house = await aBotHouse({
      clients: [aClient()],
      approvals: [anApproval(), anApproval({ id: "apr_2", lines: [{ field: "strategic", after: true }] })],
    });
    expect((await house.say("批准", { as })).reply.text).toContain("是哪一件申请？");
    expect((await house.say("2", { as })).reply.text).toContain("战略客户：未填 → 是");
  });

  test("in English as well", async () => {
    await house.say("speak English", { as });
    expect((await house.say("approvals", { as })).reply.text).toContain("1 request for you to decide:");
    expect((await house.say("reject 1, no contract", { as })).reply.text).toContain("Nothing will change.");
    expect((await house.say("yes", { as })).reply.text).toContain("Rejected");
  });
});
