import { rmSync } from "node:fs";
import { optionsOf, runCommand } from "./command.ts";
import { dataFolder, FolderInUse } from "./data-folder.ts";
import { fill } from "./first-start.ts";
import { type LocalHouse, openLocalHouse } from "./house.ts";
import { sampleState } from "./sample/load-sample.ts";

const USAGE = "npm run sample -- [--scale <n>] [--on <day>] [--data <folder>]";
const OPTIONS = { scale: { type: "string" }, on: { type: "string" }, data: { type: "string" } } as const;

const WORDS = {
  notOurs:
    "这个目录里的数据不是样例，没有改动。请用 --data 换一个目录。\nThe data in this folder is no sample; nothing was changed. Choose another with --data.",
  done: (items: number) =>
    `样例省已重建，共${items}条。\nThe sample province is there again, ${items} items.`,
};

/** Makes the sample anew; what was done in it is lost, and data that is no sample is never touched. */
await runCommand(async () => {
  const { values } = optionsOf(OPTIONS, USAGE);
  const running = dataFolder(values.data).running();
  if (running) throw new FolderInUse(running);
  const house = await emptyHouse(values.data);
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

async function emptyHouse(data: string | undefined): Promise<LocalHouse | "not-ours"> {
  const house = await openLocalHouse({ data });
  const state = await sampleState(house.open().ports);
  if (state === "empty") return house;
  await house.close();
  if (state === "other") return "not-ours";
  rmSync(house.folder.table, { recursive: true });
  return await openLocalHouse({ data });
}
