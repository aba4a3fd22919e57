import { runCommand } from "./command.ts";
import { prepare } from "./first-start.ts";
import { openLocalHouse } from "./house.ts";
import { importCommand } from "./import/import-command.ts";

const { stdout, stderr, argv } = process;
const WIDTH = 40;

await runCommand(
  async () =>
    await importCommand(argv.slice(2), {
      open,
      print: (text) => stdout.write(text),
      tell: (text) => stderr.write(`${text}\n`),
      progress(text) {
        if (stderr.isTTY) stderr.write(`\r${text.padEnd(WIDTH)}\r`);
      },
      isFile: !stdout.isTTY,
    }),
);

async function open({ data, empty }: { data: string; empty: boolean }) {
  const house = await openLocalHouse({ data });
  const { ports } = house.open();
  await prepare(house, { empty });
  return { ports, close: house.close };
}
