import { describe, expect, test } from "vitest";
import { writeReply } from "#bot/channels/web/write.ts";
import { browserPath } from "#local/browser.ts";
import { Reply } from "#shared/domain/conversation/reply.ts";
import { inBrowser, withoutBrowser } from "#test/support/browser.ts";
import { TODAY } from "#test/support/fake-house.ts";

describe.skipIf(browserPath === undefined)(`the chat page${withoutBrowser}`, () => {
  const { tab, house, served, complaints, box, press, askWhatFirst } = inBrowser();

  test("greets the chosen person by name and offers what to ask", async () => {
    await tab().getByRole("heading", { name: "您好，王敏" }).waitFor();
    await press("今天先做什么").click();
    await tab().getByText("市人民医院互联网专线中断").waitFor();
    expect(house().heard.map(({ text }) => text)).toEqual(["今天先做什么"]);
  });

  test("shows the day as rows with buttons, without a single complaint of the browser", async () => {
    await askWhatFirst();
    expect(await press("完成第").count()).toBe(7);
    expect(await tab().getByRole("log").getByText("立即").count()).toBe(1);
    expect(complaints()).toEqual([]);
  });

  test("nothing scrolls sideways on a phone, and the buttons are wide enough for a thumb", async () => {
    await askWhatFirst();
    const [content, window] = (await tab().evaluate(
      "[document.documentElement.scrollWidth, innerWidth]",
    )) as number[];
    expect(content).toBeLessThanOrEqual(window ?? 0);
    const size = await press("完成第1条").boundingBox();
    expect(size?.height).toBeGreaterThanOrEqual(30);
    expect(size?.width).toBeGreaterThanOrEqual(44);
  });

  test("a row that was completed says so and cannot be completed again", async () => {
    await askWhatFirst();
    await press("完成第1条").click();
    await tab().getByText("已完成：市人民医院互联网专线中断").waitFor();
    expect(await press("完成第1条").count()).toBe(0);
    expect(await press("完成第2条").count()).toBe(1);
    expect(house().heard.at(-1)).toMatchObject({
      text: "",
      action: { verb: "complete-task", data: { id: "tsk_1", owner: "stf_wang" } },
    });
  });

  test("a card about one thing says so too when that was completed", async () => {
    await box().fill("为什么1");
    await box().press("Enter");
    await press("完成").click();
    await tab().getByText("✓ 完成").waitFor();
    expect(await press("完成").count()).toBe(0);
  });

  test("a new list takes the place of the one that was pressed", async () => {
    await askWhatFirst();
    await press("完成第5条").click();
    await tab().getByText("还剩这些").waitFor();
    expect(await tab().getByText("恒信物流橙色预警").count()).toBe(1);
    expect(await press("完成第5条").count()).toBe(0);
  });

  test("a double click does one thing", async () => {
    await askWhatFirst();
    await press("完成第2条").dblclick();
    await tab().getByText("已完成：").waitFor();
    await tab().waitForTimeout(300);
    expect(house().heard.filter(({ action }) => action !== undefined)).toHaveLength(1);
  });

  test("a button pressed again while its answer is on the way does nothing", async () => {
    await askWhatFirst();
    await tab().route("**/api/say", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1200));
      await route.continue();
    });
    await press("完成第2条").click();
    await tab().waitForTimeout(700);
    await press("完成第2条").click();
    await tab().getByText("已完成：").waitFor();
    expect(house().heard.filter(({ action }) => action !== undefined)).toHaveLength(1);
  });

  test("a row whose clock asks for an outcome first stays open until that is said", async () => {
    await askWhatFirst();
    await press("完成第3条").click();
    await tab().getByText("结果是什么？").waitFor();
    expect(await press("完成第3条").count()).toBe(1);
  });

  test("a question back leaves the row's buttons, and offers its answers", async () => {
    await askWhatFirst();
    await press("推迟第4条").click();
    await tab().getByText("推到什么时候？").waitFor();
    expect(await press("推迟第4条").count()).toBe(1);
    await press("明天上午10点").click();
    await tab().getByText("您说：明天上午10点").waitFor();
  });

  test("Enter while an input method composes chooses a word and sends nothing", async () => {
    await box().fill("jintian");
    await box().dispatchEvent("keydown", { key: "Enter", isComposing: true });
    await box().dispatchEvent("keydown", { key: "Enter", keyCode: 229 });
    expect(house().heard).toEqual([]);
    expect(await box().inputValue()).toBe("jintian");
    await box().press("Shift+Enter");
    expect(house().heard).toEqual([]);
    await box().press("Enter");
    await tab().getByText("您说：jintian").waitFor();
  });

  test("a pushed digest appears by itself, once, and in nobody else's talk", async () => {
    const digest = {
      kind: "digest" as const,
      at: "2026-11-25T00:20:00.000Z",
      reply: writeReply(TODAY, "zh"),
    };
    await expect.poll(() => served().push("stf_wang", { id: "d1", ...digest })).toBe(1);
    served().push("stf_wang", { id: "d1", ...digest });
    served().push("stf_chen", { id: "d2", ...digest });
    await tab().getByText("早间提醒").waitFor();
    expect(await tab().getByText("早间提醒").count()).toBe(1);
  });

  test("a picture stands in its answer, across it, with its words for who does not see it, and can be enlarged", async () => {
    const { origin } = new URL(served().address);
    const image = { url: `${origin}/pictures/ours`, alt: "市人民医院决策地图：4人" };
    const reply = writeReply(Reply.parse({ text: "市人民医院 · 决策地图", image }), "zh");
    const at = "2026-11-25T00:20:00.000Z";
    await expect.poll(() => served().push("stf_wang", { id: "p1", kind: "notice", at, reply })).toBe(1);
    const shown = tab().getByAltText(image.alt);
    await shown.waitFor();
    await expect
      .poll(async () => await tab().evaluate("document.querySelector('img.ac-image').naturalWidth"))
      .toBe(1);
    expect(complaints()).toEqual([]);
    const opened = tab().waitForEvent("popup");
    await shown.click();
    expect((await opened).url()).toBe(image.url);
  });

  test("a picture that comes late is brought into view with its answer", async () => {
    await tab().route("**/pictures/**", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const body = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>';
      await route.fulfill({ contentType: "image/svg+xml", body });
    });
    const { origin } = new URL(served().address);
    const image = { url: `${origin}/pictures/ours`, alt: "决策地图" };
    await askWhatFirst();
    const reply = writeReply(Reply.parse({ text: "市人民医院 · 决策地图", image }), "zh");
    const at = "2026-11-25T00:20:00.000Z";
    await expect.poll(() => served().push("stf_wang", { id: "p2", kind: "notice", at, reply })).toBe(1);
    const below = async () =>
      (await tab().evaluate(
        "document.querySelector('img.ac-image').height > 200 && log.scrollHeight - log.scrollTop - log.clientHeight",
      )) as number | false;
    await expect.poll(below).toBe(0);
  });

  test("each person has their own talk and language", async () => {
    await box().fill("你好");
    await box().press("Enter");
    await tab().getByText("您说：你好").waitFor();
    await tab()
      .getByRole("button", { name: /我是谁/ })
      .click();
    await tab().getByRole("searchbox").fill("李娜");
    await tab().getByRole("searchbox").press("Enter");
    await tab().getByRole("heading", { name: "Hello, 李娜" }).waitFor();
    expect(await tab().getByText("您说：你好").count()).toBe(0);
    expect(await tab().evaluate("document.documentElement.lang")).toBe("en");
  });

  test("the page turns English when the person asks for it, and stays so", async () => {
    await box().fill("换成英文");
    await box().press("Enter");
    await press("Send").waitFor();
    await tab().reload();
    await press("Send").waitFor();
  });

  test("what people wrote is shown as words, never run", async () => {
    const nasty = "<img src=x onerror=alert(1)><script>alert(2)</script>**粗**";
    await box().fill(nasty);
    await box().press("Enter");
    await tab().getByText(`您说：${nasty}`).waitFor();
    expect(await tab().locator("#log img, #log script").count()).toBe(0);
  });

  test("everything can be reached and pressed by keyboard", async () => {
    await askWhatFirst();
    await press("完成第2条").focus();
    await tab().keyboard.press("Enter");
    await tab().getByText("已完成：").waitFor();
    expect(await tab().evaluate("document.activeElement?.id")).toBe("text");
  });

  test("a page of an earlier start says which address to open", async () => {
    await tab().context().clearCookies();
    await tab().reload();
    await tab().getByRole("alert").filter({ hasText: "请打开终端里最新打印的网址" }).waitFor();
  });
});
