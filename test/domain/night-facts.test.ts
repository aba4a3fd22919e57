import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import {
  apartFrom,
  type Condition,
  confinedTo,
  fieldsOf,
  type Search,
  withCodes,
} from "#shared/domain/finding/condition.ts";
import { COUNTED_FIELDS, countedFrom } from "#shared/domain/finding/counting.ts";
import { columnsFor, columnsOf, FACT_COLUMNS, linesIn, slicesIn } from "#shared/domain/finding/facts.ts";
import { FIELD_NAMES } from "#shared/domain/finding/fields.ts";
import { gathered } from "#shared/domain/finding/gathering.ts";
import { heldIn, keysRead } from "#shared/domain/finding/reading.ts";
import { aLine, KNOWN } from "#test/support/client-lines.ts";

const HN = { province: "HN" };
const LINES: readonly ClientLine[] = [
  aLine({ id: "cli_1", valueClass: "A", industryCode: "J6620", unit: "U1" }),
  aLine({ id: "cli_2", valueClass: "B", industryCode: "Q84", unit: "U2", owner: "stf_2" }),
  aLine({ id: "cli_3", valueClass: "A", unit: "U1", monthlyFen: 500 }),
  { ...KNOWN, id: "cli_4", unit: "U2" },
];

describe("clients by columns", () => {
  test("are the same clients again", () => {
    const read = [...linesIn(columnsOf(LINES), HN)];
    expect(read).toEqual(LINES.map((line) => ({ ...line, version: "" })));
  });

  test("leave out what nobody has, and nobody is in none", () => {
    expect(columnsOf([aLine()])).not.toHaveProperty("monthlyFen");
    expect(columnsOf([])).toEqual({});
    expect([...linesIn({}, HN)]).toEqual([]);
  });

  test.each(FIELD_NAMES)("tell %s from no more than the columns that are read for it", (field) => {
    const read = new Set(keysRead(field));
    const parts = FACT_COLUMNS.filter((name) => read.has(name));
    expect(parts.length).toBeGreaterThan(0);
    const only = Object.fromEntries(parts.map((name) => [name, KNOWN[name]])) as unknown as ClientLine;
    expect(heldIn(only, field)).toEqual(heldIn(KNOWN, field));
  });

  test("are read only as far as a search asks: whose, by what, in which order", () => {
    const where: Condition = {
      not: {
        any: [
          { field: "lastContactOn", known: true },
          { field: "kind", in: ["GROUP"] },
        ],
      },
    };
    expect(columnsFor({ where, order: { by: "employees", descending: true }, countBy: "grid" })).toEqual([
      ...["id", "owner", "unit", "kind", "grid", "siteGrids", "valueClass", "monthlyFen"],
      ...["employees", "lastContactAt"],
    ]);
    expect(columnsFor({})).toEqual(["id", "owner", "unit", "valueClass", "monthlyFen"]);
  });
});

describe("counts of a night", () => {
  const slices = slicesIn(LINES);
  const counted = (search: Search) => countedFrom(search, slices);
  const listed = ({ order: _, ...search }: Search) => gathered(LINES, { search, keep: 0 });

  test("are kept unit by unit", () => {
    expect(slices).toMatchObject([
      { unit: "U1", clients: 2, counts: { valueClass: { A: 2 }, industryCode: { J66: 1, "": 1 } } },
      { unit: "U2", clients: 2 },
    ]);
  });

  test.each<[string, Search]>([
    ["everybody", {}],
    [
      "one class, whatever the order",
      { where: { field: "valueClass", in: ["A"] }, order: { by: "name", descending: false } },
    ],
    ["by industry", { countBy: "industryCode" }],
    [
      "a whole industry, or what is not known",
      {
        where: {
          any: [
            { field: "industryCode", in: ["J"] },
            { field: "industryCode", known: false },
          ],
        },
      },
    ],
    [
      "two classes, each",
      { where: { all: [{ field: "valueClass", in: ["A", "B"] }] }, countBy: "valueClass" },
    ],
    ["all but one", { where: { not: { field: "status", in: ["LEFT"] } } }],
  ])("say the same as the clients themselves: %s", (_, search) => {
    expect(counted(search)).toEqual(listed(search));
  });

  test("say the same as the clients themselves, whatever is counted", () => {
    const anyField = fc.constantFrom(...COUNTED_FIELDS);
    const anyValue = fc.constantFrom("A", "B", "GROUP", "IN_NETWORK", "J", "Q84", "ENTERPRISE", "NONE");
    fc.assert(
      fc.property(anyField, fc.array(anyValue, { minLength: 1 }), fc.boolean(), (field, codes, isNot) => {
        fc.pre(field !== "industryCode" || codes.every(({ length }) => length <= 3));
        const leaf: Condition = { field, in: codes };
        const search: Search = { where: isNot ? { not: leaf } : leaf, countBy: field };
        expect(counted(search)).toEqual(listed(search));
      }),
    );
  });

  test("say nothing of two fields at once, of a finer industry, or of what is not counted", () => {
    const where: Condition = { field: "valueClass", in: ["A"] };
    expect(counted({ where, countBy: "industryCode" })).toBeUndefined();
    expect(counted({ where: { field: "industryCode", in: ["J6620"] } })).toBeUndefined();
    expect(counted({ where: { field: "contractEndsOn", to: "2027-01-01" } })).toBeUndefined();
    expect(countedFrom({ where }, [{ unit: "U1", clients: 1, counts: {} }])).toBeUndefined();
  });
});

describe("a condition", () => {
  const team: Condition = { field: "unit", in: ["GZ"] };
  const rich: Condition = { field: "monthlyFen", min: 1 };

  test("confines a field only where all of it does", () => {
    expect(confinedTo(undefined, "unit")).toBeUndefined();
    expect(confinedTo(team, "unit")).toEqual(["GZ"]);
    expect(confinedTo({ all: [rich, team] }, "unit")).toEqual(["GZ"]);
    expect(confinedTo({ any: [rich, team] }, "unit")).toBeUndefined();
    expect(confinedTo({ not: team }, "unit")).toBeUndefined();
    expect(confinedTo(team, "owner")).toBeUndefined();
  });

  test("without that says the rest", () => {
    expect(apartFrom(undefined, "unit")).toBeUndefined();
    expect(apartFrom(team, "unit")).toBeUndefined();
    expect(apartFrom({ all: [rich, team] }, "unit")).toEqual(rich);
    expect(apartFrom({ any: [rich, team] }, "unit")).toEqual({ any: [rich, team] });
  });

  test("takes other values wherever a field is compared, however deep", () => {
    const deep: Condition = { all: [{ any: [team, rich] }, { not: team }] };
    const teams: Condition = { field: "unit", in: ["GZ", "GZ-A"] };
    const more = withCodes(deep, "unit", (said) => [...said, "GZ-A"]);
    expect(more).toEqual({ all: [{ any: [teams, rich] }, { not: teams }] });
    expect(fieldsOf(more)).toEqual(["unit", "monthlyFen"]);
  });
});
