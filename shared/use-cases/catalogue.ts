import type { Role } from "#shared/domain/people/caller.ts";
import { CLIENTS } from "./catalogue-of-clients.ts";
import { GRADES } from "./catalogue-of-grades.ts";
import { HOUSE } from "./catalogue-of-house.ts";
import { IMPORTS } from "./catalogue-of-imports.ts";
import { MONEY } from "./catalogue-of-money.ts";
import { OWNERSHIP } from "./catalogue-of-ownership.ts";
import { POINTS } from "./catalogue-of-points.ts";
import { RULES } from "./catalogue-of-rules.ts";
import { TASKS } from "./catalogue-of-tasks.ts";
import type { Declared } from "./declared.ts";

/** Everything the system can do. Permissions and help are read off it. */
export const CATALOGUE: readonly Declared[] = [
  ...MONEY,
  ...GRADES,
  ...POINTS,
  ...RULES,
  ...TASKS,
  ...OWNERSHIP,
  ...CLIENTS,
  ...HOUSE,
  ...IMPORTS,
];

export function mayDo(role: Role): Declared[] {
  return CATALOGUE.filter(({ roles }) => roles.includes(role));
}
