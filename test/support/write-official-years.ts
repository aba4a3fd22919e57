import { writeFileSync } from "node:fs";
import type { CalendarYear } from "#shared/domain/calendar/working-calendar.ts";
import { packageYear } from "./package-years.ts";

/** No deadline of ours reaches further back; ahead, as far as a release may live without being renewed. */
const FIRST = 2024;
const LAST = 2035;

const HEAD = `/** Days as \`MM-DD\`: notices of the State Council, then statutory dates. Written by test/support/write-official-years.ts. */
export const OFFICIAL_YEARS: Readonly<
  Record<number, { source: "notice" | "provisional"; holidays: string; workdays: string }>
> = {
`;

/** After a new notice, with the package's new release: `npx node test/support/write-official-years.ts`. */
const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => packageYear(FIRST + index));
const file = new URL("../../functions/support/official-years.ts", import.meta.url);
writeFileSync(file, `${HEAD}${years.map(lines).join("")}};\n`);

function lines({ year, source, holidays, workdays }: CalendarYear): string {
  const short = (days: readonly string[]) => days.map((day) => day.slice(5)).join(" ");
  const facts = [
    `source: "${source}"`,
    `holidays:\n      "${short(holidays)}"`,
    `workdays: "${short(workdays)}"`,
  ];
  return `  ${year}: {\n    ${facts.join(",\n    ")},\n  },\n`;
}
