/** How one property is written in an item: under a short name, packed small, and not at all where it is as usual. */
export interface Field<Value, Whole = unknown> {
  readonly as: string;
  /** `undefined` is not written. */
  pack(value: Value, whole: Whole): unknown;
  unpack(stored: unknown): unknown;
  /** What an absent one reads as. */
  readonly usual?: Value;
}

/** A field for every property: a new one that nobody maps does not compile. */
export type Fields<T> = { readonly [K in keyof Required<T>]: Field<NonNullable<T[K]>, T> };

type Packed = Record<string, unknown>;

/** Packs and unpacks things of one kind: the fields are listed once, not for every thing. */
export function packing<T extends object>(fields: Fields<T>) {
  const known = Object.entries<Field<unknown>>(fields as Record<string, Field<unknown>>);
  return {
    pack(thing: T): Packed {
      const item: Packed = {};
      for (const [name, field] of known) {
        const stored = storedOf(field, (thing as Packed)[name], thing);
        if (stored !== undefined) item[field.as] = stored;
      }
      return item;
    },
    /** The properties again, unchecked: a schema reads them next. */
    unpack(item: Readonly<Packed>): Packed {
      const thing: Packed = {};
      for (const [name, field] of known) {
        const stored = item[field.as];
        const value = stored === undefined ? field.usual : field.unpack(stored);
        if (value !== undefined) thing[name] = value;
      }
      return thing;
    },
  };
}

export function plain<V>(as: string, usual?: V): Field<V> {
  return { as, pack: same, unpack: same, ...(usual !== undefined && { usual }) };
}

/** A closed word whose long forms have short ones. What is not among them is written out. */
export function coded<V extends string>(
  as: string,
  codes: Readonly<Record<string, string>>,
  usual?: V,
): Field<V> {
  const short = new Map(Object.entries(codes));
  const long = new Map([...short].map(([word, code]) => [code, word]));
  return {
    as,
    pack: (word) => short.get(word) ?? word,
    unpack: (stored) => long.get(String(stored)) ?? stored,
    ...(usual !== undefined && { usual }),
  };
}

/** A list or record that its schema fills in as empty where it is absent. */
export function unlessEmpty<V extends object>(as: string): Field<V> {
  return { as, pack: orNothing, unpack: same };
}

/** An instant as `20260309T0020`, seconds and their parts only where there are any. */
export function instant(as: string): Field<string> {
  return { as, pack: packInstant, unpack: (stored) => unpackInstant(String(stored)) };
}

/** One that is all as usual is not written; its schema says what that is. */
export function nested<V extends object>(as: string, fields: Fields<V>): Field<V> {
  const { pack, unpack } = packing(fields);
  return { as, pack: (value) => orNothing(pack(value)), unpack: (stored) => unpack(stored as Packed) };
}

export function list<V extends object>(as: string, fields: Fields<V>): Field<V[]> {
  const { pack, unpack } = packing(fields);
  return { as, pack: (values) => values.map(pack), unpack: (stored) => (stored as Packed[]).map(unpack) };
}

/** Stretches of a day as `12:00-13:30`. */
export function windows(as: string): Field<{ from: string; to: string }[]> {
  return {
    as,
    pack: (all) => (all.length === 0 ? undefined : all.map(({ from, to }) => `${from}-${to}`)),
    unpack: (stored) => (stored as string[]).map((text) => ({ from: text.slice(0, 5), to: text.slice(6) })),
  };
}

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?Z$/;

function packInstant(text: string): string {
  const [, year, month, day, hour, minute, second = "00", parts = ""] = INSTANT.exec(text) ?? [];
  if (year === undefined) throw new Error(`not an instant: ${text}`);
  const fraction = parts.replace(/0+$/, "");
  const rest = fraction === "" ? second.replace("00", "") : `${second}.${fraction}`;
  return `${year}${month}${day}T${hour}${minute}${rest}`;
}

function unpackInstant(stored: string): string {
  const date = `${stored.slice(0, 4)}-${stored.slice(4, 6)}-${stored.slice(6, 11)}`;
  const second = stored.slice(13, 15) || "00";
  return `${date}:${stored.slice(11, 13)}:${second}.${stored.slice(16).padEnd(3, "0")}Z`;
}

function storedOf(field: Field<unknown>, value: unknown, whole: object): unknown {
  return value === undefined || value === field.usual ? undefined : field.pack(value, whole);
}

function orNothing<V extends object>(value: V): V | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function same(value: unknown): unknown {
  return value;
}
