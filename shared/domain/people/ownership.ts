import type { Caller, Owned } from "./caller.ts";
import type { Staff } from "./staff.ts";

/** A call about the caller's own things. */
export function ownOf({ id, unit, province }: Caller): Owned {
  return { owner: id, unit, province };
}

export function ownedBy({ id, unit, province }: Staff): Owned {
  return { owner: id, unit, province };
}

/** Whom else a change concerns: each once, never the one who made it. */
export function othersThan(caller: Pick<Caller, "id">, concerned: readonly (string | undefined)[]): string[] {
  const others = concerned.filter((id): id is string => id !== undefined && id !== caller.id);
  return [...new Set(others)];
}
