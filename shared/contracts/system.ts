import type { Caller } from "#shared/domain/people/caller.ts";

/** The house itself, as a caller: its jobs act under this name, in one province. */
export function systemOf(province: string): Caller {
  return { id: "system", name: "system", role: "system", unit: "", province, reach: "everyone" };
}
