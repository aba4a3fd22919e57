import { maskedPersonal } from "#shared/domain/mask.ts";

/** Numbers of things, which may look like those of persons. */
const PLAIN: ReadonlySet<string> = new Set(["id", "version", "uscc", "externalRef", "next"]);

/** What leaves the house: whatever a use-case says, numbers of persons are masked in it (rule ACCESS). */
export function shown(value: unknown): unknown {
  if (value === undefined) return null;
  return JSON.parse(
    JSON.stringify(value, (name, each) =>
      typeof each === "string" && !PLAIN.has(name) && !isId(each) ? maskedPersonal(each) : each,
    ),
  );
}

function isId(text: string): boolean {
  return /^[a-z]{3}_[0-9A-Z]{18}$/.test(text);
}
