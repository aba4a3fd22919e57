import type * as z from "zod";
import { Role } from "#shared/domain/people/caller.ts";
import type { Undo } from "#shared/ports/journal.ts";
import type { Stores } from "#shared/ports.ts";

/** What can be read off a declaration without calling it. */
export interface Declared {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly uses: readonly (keyof Stores)[];
  readonly input: z.ZodType;
  readonly undo: Undo;
}

const UNDO: Readonly<Record<Undo, string>> = {
  restore: "yes",
  inverse: "yes, booked back",
  never: "no",
  pops: "takes back",
  read: "reads only",
};

/** Who may do what, as a Markdown table. */
export function permissionMatrix(catalogue: readonly Declared[]): string {
  const lines = catalogue.map(({ name, roles, undo: kind }) => [
    `\`${name}\``,
    ...Role.options.map((role) => (roles.includes(role) ? "✓" : "")),
    UNDO[kind],
  ]);
  const head = ["use-case", ...Role.options, "undo"];
  const rule = head.map((_, column) => (column > 0 && column < head.length - 1 ? ":-:" : "---"));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
