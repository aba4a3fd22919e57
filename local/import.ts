import { openLocalHouse } from "./house.ts";
import { importCommand } from "./import/import-command.ts";

const { stdout, stderr, argv } = process;
const width = 40;

process.exitCode = await importCommand(argv.slice(2), {
  async open(data) {
    const house = await openLocalHouse({ data });
    return { ports: house.open().ports, close: house.close };
  },
  print: (text) => stdout.write(text),
  tell: (text) => stderr.write(`${text}\n`),
  progress(text) {
    if (stderr.isTTY) stderr.write(`\r${text.padEnd(width)}\r`);
  },
  isFile: !stdout.isTTY,
});
