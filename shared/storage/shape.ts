import * as z from "zod";
import type { Attributes, Change, Item, Key } from "#shared/ports/table.ts";
import { type Fields, packing } from "./fields.ts";

type Stored = Readonly<Record<string, unknown>>;
const Meta = z.object({ PK: z.string(), SK: z.string(), vr: z.string(), sv: z.int(), pv: z.string() });

/** How one kind of thing is kept: every item says its type, the version of its shape, and its province. */
export interface Shape<T> {
  write(at: { readonly key: Key; readonly province: string }, thing: T): Attributes;
  /** Its properties with `province` and `version`, brought up to date; a schema reads them next. */
  read(item: Item): Record<string, unknown>;
}

interface ShapeOptions<T> {
  readonly type: string;
  readonly fields: Fields<T>;
  /** The nth makes version n + 1 of the shape out of version n. A shape that changes gains one, and none is ever removed. */
  readonly upgrades?: readonly ((older: Stored) => Stored)[];
}

export function shape<T extends object>({ type, fields, upgrades = [] }: ShapeOptions<T>): Shape<T> {
  const newest = upgrades.length + 1;
  const { pack, unpack } = packing(fields);
  return {
    write: ({ key, province }, thing) => ({
      ...key,
      ty: type,
      sv: newest,
      pv: province,
      ...pack(thing),
    }),
    read(item) {
      const { sv, pv, vr } = Meta.parse(item);
      if (sv > newest) throw new Error(`a ${type} of shape ${sv}; this release reads up to ${newest}`);
      const current = upgrades.slice(sv - 1).reduce<Stored>((older, upgrade) => upgrade(older), item);
      return Object.assign(unpack(current), { province: pv, version: vr });
    },
  };
}

/** The items of one thing as they lie in the table: all of them were written by the same commit. */
export function lying(items: readonly Attributes[], version: string): Item[] {
  return items.map((item) => ({ ...item, vr: version }));
}

/** From the items of a thing to those it becomes, matched by key. The first one leads: the journal is listed under it. */
export function changesBetween(before: readonly Item[], after: readonly Attributes[]): Change[] {
  const isAt = (key: Key) => (other: Key) => other.PK === key.PK && other.SK === key.SK;
  const kept = after.map((item) => ({ before: before.find(isAt(item)) ?? null, after: item }));
  const gone = before.filter((item) => !after.some(isAt(item)));
  return [...kept, ...gone.map((item) => ({ before: item, after: null }))];
}
