import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browserPath } from "#local/browser.ts";
import { inBrowser, withoutBrowser } from "#test/support/browser.ts";

describe.skipIf(browserPath === undefined)(`a message that does not arrive${withoutBrowser}`, () => {
  const { tab, house, box, press } = inBrowser();
  const ids = () => new Set(house().heard.map(({ id }) => id));

  test("an unreachable server is said aloud, the words are kept, and a retry is the same message", async () => {
    await tab().context().setOffline(true);
    await box().fill("完成1");
    await box().press("Enter");
    await tab().getByText("没有发出去").waitFor();
    expect(await inView(press("重试"))).toBe(true);
    await tab().getByRole("alert").filter({ hasText: "连不上服务" }).waitFor();
    await tab().context().setOffline(false);
    await press("重试").click();
    await tab().getByText("您说：完成1").waitFor();
    expect(house().heard).toHaveLength(1);
    expect(await tab().getByText("没有发出去").count()).toBe(0);
  });

  test("an answer that got lost is asked for again under the same id", async () => {
    await tab().route("**/api/say", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await box().fill("完成1");
    await box().press("Enter");
    await press("重试").waitFor();
    await tab().unroute("**/api/say");
    await press("重试").click();
    await tab().getByText("您说：完成1").waitFor();
    expect(house().heard).toHaveLength(2);
    expect(ids().size).toBe(1);
  });

  test("what was not sent survives a reload", async () => {
    await tab().route("**/api/say", async (route) => await route.abort());
    await box().fill("第1条补充：等盖章");
    await box().press("Enter");
    await press("重试").waitFor();
    await tab().unroute("**/api/say");
    await tab().reload();
    await press("重试").click();
    await tab().getByText("您说：第1条补充：等盖章").waitFor();
  });

  test("a fault gives a number to tell and a retry", async () => {
    house().breaks.times = 1;
    await box().fill("完成1");
    await box().press("Enter");
    await tab().getByText("编号 ref-1").waitFor();
    await press("重试").click();
    await tab().getByText("您说：完成1").waitFor();
    expect(ids().size).toBe(1);
  });
});

/** Nobody has to scroll for it. */
async function inView(button: Locator): Promise<boolean> {
  const [log, box] = await Promise.all([button.page().locator("#log").boundingBox(), button.boundingBox()]);
  return log !== null && box !== null && box.y >= log.y && box.y + box.height <= log.y + log.height;
}
