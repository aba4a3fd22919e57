import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { browserPath, openBrowser } from "#local/browser.ts";
import { type ServedPage, servePage } from "#local/page-server.ts";
import { fakeHouse } from "./fake-house.ts";

/** Stands in the title of what is skipped. */
export const withoutBrowser = browserPath === undefined ? " (skipped: no Chromium is installed)" : "";

interface OpenPage {
  tab(): Page;
  house(): ReturnType<typeof fakeHouse>;
  served(): ServedPage;
  /** What the browser's console said. */
  complaints(): readonly string[];
  box(): Locator;
  press(name: string): Locator;
  askWhatFirst(): Promise<void>;
}

/** Before each test a fresh house and its page at phone width, with 王敏 chosen. */
export function inBrowser(): OpenPage {
  let browser: Browser;
  let house: ReturnType<typeof fakeHouse>;
  let served: ServedPage;
  let tab: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => await browser.close());
  beforeEach(async () => {
    house = fakeHouse();
    served = await servePage({ ...house, port: 0, token: "token" });
    tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
    complaints = [];
    tab.on("console", (line) => complaints.push(line.text()));
    tab.on("pageerror", (error) => complaints.push(error.message));
    await tab.goto(served.address);
    await tab.getByRole("dialog").getByRole("button", { name: /王敏/ }).click();
  });
  afterEach(async () => {
    await tab.close();
    await served.close();
  });

  const box = () => tab.getByRole("textbox", { name: "输入消息" });
  return {
    tab: () => tab,
    house: () => house,
    served: () => served,
    complaints: () => complaints,
    box,
    press: (name) => tab.getByRole("button", { name }),
    async askWhatFirst() {
      await box().fill("今天先做什么");
      await box().press("Enter");
      await tab.getByText("恒信物流橙色预警").waitFor();
    },
  };
}
