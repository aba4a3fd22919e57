import * as z from "zod";

/** Levels of the tree from the group down; a grid is a place, not a unit (decided 11). */
export const UnitLevel = z.enum(["GROUP", "PROVINCE", "CITY", "COUNTY", "TEAM"]);
export type UnitLevel = z.infer<typeof UnitLevel>;

/** A unit of the organisation that runs key-client service (seed 001 §2.1, §8.1.2). `code` is its identity. */
export const Unit = z.lazy(() =>
  z.object({
    code: z.string().regex(/^[A-Z0-9-]{2,16}$/),
    name: z.string().min(1),
    level: UnitLevel,
    parent: z.string().optional(),
    head: z.string().optional(),
    active: z.boolean().default(true),
    /** What the source system calls it (decided 23). */
    externalRef: z.string().optional(),
  }),
);
export type Unit = z.infer<typeof Unit>;

/** `code` and everything below it, nearest first; a circle in the tree is walked once. */
export function unitsUnder(units: readonly Unit[], code: string): string[] {
  const found = [code];
  for (const above of found)
    for (const unit of units) if (unit.parent === above && !found.includes(unit.code)) found.push(unit.code);
  return found;
}

/** From `code` up to the root, `code` first. */
export function unitsAbove(units: readonly Unit[], code: string): Unit[] {
  const path: Unit[] = [];
  let next = units.find((unit) => unit.code === code);
  while (next !== undefined && !path.includes(next)) {
    path.push(next);
    const { parent } = next;
    next = units.find((unit) => unit.code === parent);
  }
  return path;
}
