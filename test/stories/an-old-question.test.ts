import { describe, expect, test } from "vitest";
import { ownAnswers } from "#bot/cards/own-answers.ts";
import { write as writeCard } from "#bot/channels/bot-framework/write.ts";
import { write as writePage } from "#bot/channels/web/write.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { aBotHouse } from "#test/support/bot-house.ts";
import { aTask } from "#test/use-cases/given.ts";

const ANSWERS = { yes: "确认", no: "不用了" };

/** The button of a question as it stands on what was shown then. */
function buttonOf(reply: Reply, label: string) {
  const own = ownAnswers(reply, ANSWERS).find(
    (answer) => typeof answer !== "string" && answer.label === label,
  );
  if (own === undefined || typeof own === "string") throw new Error(`no button ${label}`);
  return { verb: own.verb, data: own.data };
}

async function twoQuestions() {
  const house = await aBotHouse({ tasks: [aTask()] });
  await house.say("今天先做什么");
  const first = await house.say("第1个不用做了，客户取消了");
  const second = await house.say("明天下午请半天假，李娜代班");
  expect([first.confirm, second.confirm]).toEqual([true, true]);
  const open = async () => (await house.ports.tasks.desk("min")).tasks.length;
  return { house, first, second, open };
}

describe("a press answers the question that it stands under, and no other", () => {
  test("确认 of an earlier question changes nothing, says so, and puts the open one again", async () => {
    const { house, first, second, open } = await twoQuestions();
    const late = await house.say("确认", { action: buttonOf(first.reply, "确认") });
    expect(late.reply.text).toContain("这次点击没有改动任何内容");
    expect(late.confirm).toBe(true);
    expect(await open()).toBe(1);
    const leave = await house.say("确认", { action: buttonOf(second.reply, "确认") });
    expect(leave).toMatchObject({ command: "take-leave", confirm: false, refusal: null });
    const again = await house.say("确认", { action: buttonOf(second.reply, "确认") });
    expect(again.reply.text).toContain("已经回答过或过期了");
    expect(await open()).toBe(1);
  });

  test("不用了 of an earlier question leaves the open one open; the word 确认 answers what is open", async () => {
    const { house, first, open } = await twoQuestions();
    await house.say("不用了", { action: buttonOf(first.reply, "不用了") });
    expect(await house.say("确认")).toMatchObject({ command: "take-leave", confirm: false, refusal: null });
    expect(await open()).toBe(1);
  });

  test("the page and the card bear the question with both answers, and suggest no bare word for it", async () => {
    const { first } = await twoQuestions();
    const { question } = first.reply;
    const page = writePage(first, "zh");
    expect(page.chips).toContainEqual({ label: "确认", verb: "yes", data: { question } });
    expect(page.chips).not.toContain("确认");
    const card = JSON.stringify(writeCard(first.reply, { channelId: "msteams", language: "zh" }));
    expect(card).toContain(String(question));
    expect(card).not.toContain('"value":"确认"');
  });
});
