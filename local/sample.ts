import { rmSync } from "node:fs";
import { optionsOf, runCommand, WrongUsage } from "./command.ts";
import { dataFolder, FolderInUse } from "./data-folder.ts";
import { fill } from "./first-start.ts";
import { type LocalHouse, openLocalHouse } from "./house.ts";
import { sampleState } from "./sample/load-sample.ts";

const USAGE = "npm run sample -- [--scale <n>] [--on <day>] [--data <folder>] [--force]";
const OPTIONS = {
  scale: { type: "string" },
  on: { type: "string" },
  data: { type: "string" },
  force: { type: "boolean", default: false },
} as const;

const WORDS = {
  needsForce:
    "这个目录里已有样例省，重建会丢掉在里面做过的一切，所以没有改动。确定要重建请加 --force，或用 --data 换一个目录。\nThis folder holds a sample already; making it anew loses what was done in it, so nothing was changed. Add --force, or choose another folder with --data.",
  notOurs:
    "这个目录里的数据不是样例，没有改动。请用 --data 换一个目录。\nThe data in this folder is no sample; nothing was changed. Choose another with --data.",
  done: (items: number) =>
    `样例省已重建，共${items}条。\nThe sample province is there again, ${items} items.`,
};

/** Makes the sample anew; what was done in it is lost, so one that is there asks for --force, and data that is no sample is never touched. */
await runCommand(async () => {
  const { values } = optionsOf(OPTIONS, USAGE);
  const running = dataFolder(values.data).running();
  if (running) throw new FolderInUse(running);
  const house = await emptyHouse(values);
  if (house === "not-ours") {
    process.stderr.write(`${WORDS.notOurs}\n`);
    return 1;
  }
  try {
    process.stdout.write(`${WORDS.done(await fill(house, values))}\n`);
    return 0;
  } finally {
    await house.close();
  }
});

interface Wish {
  readonly data?: string | undefined;
  readonly force: boolean;
}

async function emptyHouse({ data, force }: Wish): Promise<LocalHouse | "not-ours"> {
  const house = await openLocalHouse({ data });
  const state = await sampleState(house.open().ports);
  if (state === "empty") return house;
  await house.close();
  if (state === "other") return "not-ours";
  if (state === "loaded" && !force) throw new WrongUsage(WORDS.needsForce);
  rmSync(house.folder.table, { recursive: true });
  return await openLocalHouse({ data });
}
