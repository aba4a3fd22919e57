import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import type { Scope } from "#shared/domain/house/status.ts";
import type { Table } from "#shared/ports/table.ts";
import type { Files } from "#shared/ports.ts";
import type { Spell } from "./spelling.ts";

export interface StoresOptions {
  /** The notice years as the country has them; the province's own days come from the table. */
  readonly officialCalendar: WorkingCalendar;
  readonly province: string;
  /** An instant, for what is remembered and what expires. */
  readonly now: () => string;
  /** Whoever names clients spells them; whoever has none carries the spelling along. */
  readonly spell?: Spell;
  /** What kinds of client the stack serves; all, when it is not said. */
  readonly clientKinds?: Scope["clientKinds"];
  /** Where last night's facts lie; whoever has none finds through nothing but the table. */
  readonly files?: Pick<Files, "get"> | undefined;
}

/** What a store is made with. One that reads through another asks for it, and both go by the same. */
export interface House {
  readonly table: Table;
  readonly options: StoresOptions;
  readonly the: <T>(make: Maker<T>) => T;
}

type Maker<T> = (house: House) => T;
export type Makers = Readonly<Record<string, Maker<unknown>>>;
export type Made<M> = { readonly [K in keyof M]: M[K] extends Maker<infer T> ? T : never };

/** Those of the real stores that are named, over whichever engine. */
export function storesOf<M extends Makers>(makers: M, { table, options }: Omit<House, "the">): Made<M> {
  const made = new Map<Maker<unknown>, unknown>();
  const house: House = { table, options, the };
  function the<T>(make: Maker<T>): T {
    if (!made.has(make)) made.set(make, make(house));
    return made.get(make) as T;
  }
  return Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, the(make)])) as Made<M>;
}
