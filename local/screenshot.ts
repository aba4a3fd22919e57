import { browserPath, openBrowser } from "./browser.ts";
import { optionsOf, runCommand, WrongUsage } from "./command.ts";
import { dataFolder } from "./data-folder.ts";

const USAGE = "node local/screenshot.ts [--data <folder>] [--as <staffId>] [--say <text>]";
const OPTIONS = {
  data: { type: "string" },
  as: { type: "string" },
  say: { type: "string", default: "今天先做什么" },
} as const;

const SHOTS = [
  { file: "docs/today.png", width: 980, height: 800 },
  { file: "docs/today-phone.png", width: 390, height: 800 },
];

/** Asks the running page what to do first and takes the README's pictures of the answer. */
await runCommand(async () => {
  const { values } = optionsOf(OPTIONS, USAGE);
  const run = dataFolder(values.data).running();
  if (run?.port === undefined || browserPath === undefined)
    throw new WrongUsage(`${USAGE}\nnpm start and Chromium are needed.`);
  const address = `http://127.0.0.1:${run.port}/?t=${run.token ?? ""}`;
  for (const shot of SHOTS) {
    await take(shot, { address, as: values.as, say: values.say });
    process.stdout.write(`${shot.file}\n`);
  }
  return 0;
});

async function take(
  { file, width, height }: (typeof SHOTS)[number],
  { address, as, say }: { address: string; as: string | undefined; say: string },
): Promise<void> {
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2, locale: "zh-CN" });
    if (as !== undefined) await tab.addInitScript(`sessionStorage.setItem("dake-person", '"${as}"')`);
    await tab.goto(address);
    if (as === undefined) await tab.getByRole("dialog").locator(".choice").first().click();
    await tab.locator("#text").fill(say);
    await tab.locator("#text").press("Enter");
    await tab.locator(".bubble.bot:not(.waiting)").last().waitFor();
    await tab.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}
