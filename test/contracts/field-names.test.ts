import { expect, test } from "vitest";
import { CLIENT } from "#shared/storage/client-fields.ts";
import * as partFields from "#shared/storage/part-fields.ts";

test.each([["client", CLIENT], ...Object.entries(partFields)] as const)(
  "no two fields of %s are written under one name, or under that of a key",
  (_what, fields) => {
    const names = Object.values(fields).map(({ as }: { as: string }) => as);
    expect(new Set(names).size).toBe(names.length);
    const taken = ["ty", "sv", "vr", "pv", "ttl", "cl", "cs", "un", "us", "dy", "ds", "nm", "ns", "sb", "ss"];
    expect(names.filter((name) => taken.includes(name))).toEqual([]);
  },
);
