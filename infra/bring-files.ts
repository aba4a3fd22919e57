import { bringFiles } from "./bundling.ts";

/** `node infra/bring-files.ts <function> <folder>`: what the stack runs once the code of a function lies in a folder. */
const [name = "", folder = ""] = process.argv.slice(2);
bringFiles(name, folder);
