export type Content = Readonly<Record<string, unknown>>;

/** Records are merged, everything else is replaced: a list is one value. */
export function merged(base: unknown, over: unknown): unknown {
  if (!isRecord(base) || !isRecord(over)) return over;
  const both = Object.entries(over).map(([name, value]) => [name, merged(base[name], value)]);
  return { ...base, ...Object.fromEntries(both) };
}

/** As little as says how `to` differs from `from`: merged over `from` it is `to` again, as far as `to` goes. */
export function differenceOf(from: unknown, to: Content): Content {
  const base = isRecord(from) ? from : {};
  const changed = Object.entries(to).flatMap(([name, value]) => {
    const before = base[name];
    if (isAlike(before, value)) return [];
    return [[name, isRecord(before) && isRecord(value) ? differenceOf(before, value) : value]];
  });
  return Object.fromEntries(changed);
}

/** A content that holds one value, at the end of the path. */
export function contentAt(path: readonly string[], value: unknown): Content {
  const [first = "", ...rest] = path;
  return { [first]: rest.length === 0 ? value : contentAt(rest, value) };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same whatever the order of the names. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, n) => isAlike(value, other[n]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isAlike(one[name], other[name]));
}
