import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { aClient } from "./many.ts";

/** A file of so many clients, with one class for all: two of them differ in that alone. */
export function fileOf(folder: string, { count, grade }: { count: number; grade: string }): string {
  const path = join(folder, `clients-${count}-${grade}.csv`);
  const rows = Array.from({ length: count }, (_, n) => {
    const { externalRef, name, shortName, industryCode } = aClient(n);
    return [externalRef, `${name}${n}`, `${shortName}${n}`, industryCode, grade, "HN0001"].join();
  });
  writeFileSync(
    path,
    `${["externalRef,name,shortName,industryCode,valueClass,accountManagerId", ...rows].join("\n")}\n`,
  );
  return path;
}
