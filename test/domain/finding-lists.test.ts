import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ClientLine } from "#shared/domain/clients/client-line.ts";
import { allOf, anyOf, Condition, Search } from "#shared/domain/finding/condition.ts";
import { type FieldName, measureOf } from "#shared/domain/finding/fields.ts";
import { gathered, gathering } from "#shared/domain/finding/gathering.ts";
import { judge } from "#shared/domain/finding/matching.ts";
import { orderOf } from "#shared/domain/finding/ordering.ts";
import { csvOf } from "#shared/domain/finding/sheet.ts";
import { aLine, KNOWN } from "#test/support/client-lines.ts";

describe("a list comes in order", () => {
  const ids = (lines: readonly ClientLine[], order?: Search["order"], where?: Condition) =>
    lines.toSorted(orderOf({ ...(order && { order }), ...(where && { where }) })).map(({ id }) => id);

  test("of those found by a day or a debt what presses most comes first, unless another order is asked for", () => {
    const lines = [
      aLine({ id: "late", valueClass: "A", contractEndsOn: "2026-12-31", arrearsFen: 100 }),
      aLine({ id: "soon", valueClass: "C", contractEndsOn: "2026-12-01", arrearsFen: 900 }),
    ];
    expect(ids(lines, undefined, { field: "contractEndsOn", to: "2027-01-01" })).toEqual(["soon", "late"]);
    expect(
      ids(lines, undefined, {
        all: [
          { field: "arrearsFen", over: 0 },
          { field: "unmanned", is: false },
        ],
      }),
    ).toEqual(["soon", "late"]);
    expect(ids(lines, { by: "valueClass", descending: true }, { field: "arrearsFen", over: 0 })).toEqual([
      "late",
      "soon",
    ]);
    expect(ids(lines, undefined, { field: "unmanned", is: false })).toEqual(["late", "soon"]);
  });

  test("whose bills are all paid owes nothing; of whom none are known, nobody knows", () => {
    const owing: Condition = { field: "arrearsFen", over: 0 };
    expect(judge(aLine({ arrearsFen: 5, arrearsSince: "2026-02-01" }), owing)).toBe(true);
    expect(judge(aLine({ revenue12Fen: 100 }), owing)).toBe(false);
    expect(judge(aLine({}), owing)).toEqual(["arrearsFen"]);
    expect(judge(aLine({ arrearsSince: "2026-02-01", revenue12Fen: 1 }), owing)).toEqual(["arrearsFen"]);
  });

  test("by class and then by what they spend, when nobody asks for another", () => {
    const lines = [
      aLine({ id: "c", valueClass: "C", monthlyFen: 900 }),
      aLine({ id: "a2", valueClass: "A" }),
      aLine({ id: "a1", valueClass: "A", monthlyFen: 5 }),
      aLine({ id: "b2", valueClass: "B", monthlyFen: 5 }),
      aLine({ id: "b1", valueClass: "B", monthlyFen: 5 }),
    ];
    expect(ids(lines)).toEqual(["a1", "a2", "b1", "b2", "c"]);
  });

  test("unknown comes last, whichever way", () => {
    const lines = [aLine({ id: "x" }), aLine({ id: "y", employees: 3 }), aLine({ id: "z", employees: 9 })];
    expect(ids(lines, { by: "employees", descending: true })).toEqual(["z", "y", "x"]);
    expect(ids(lines, { by: "employees", descending: false })).toEqual(["y", "z", "x"]);
  });

  test("grades by their rank, marks and lists as well", () => {
    const grades = [
      aLine({ id: "a" }),
      aLine({ id: "b", serviceGrade: "AAA" }),
      aLine({ id: "c", serviceGrade: "A" }),
    ];
    expect(ids(grades, { by: "serviceGrade", descending: true })).toEqual(["b", "c", "a"]);
    const marks = [aLine({ id: "a" }), aLine({ id: "b", unmanned: true })];
    expect(ids(marks, { by: "unmanned", descending: true })).toEqual(["b", "a"]);
    const tags = [aLine({ id: "a" }), aLine({ id: "b", tags: ["乙"] }), aLine({ id: "c", tags: ["丙"] })];
    expect(ids(tags, { by: "tags", descending: false })).toEqual(["c", "b", "a"]);
  });
});

describe("clients are counted", () => {
  const book = [
    aLine({ id: "1", valueClass: "A", industryCode: "Q84", employees: 10 }),
    aLine({ id: "2", valueClass: "A", industryCode: "Q8421" }),
    aLine({ id: "3", valueClass: "B", industryCode: "C", employees: 50, products: [] }),
    aLine({ id: "4", valueClass: "B" }),
  ];

  test("first all of them, then only the page is kept", () => {
    const found = gathered(book, { search: { where: { field: "valueClass", in: ["A", "B"] } }, keep: 2 });
    expect(found).toMatchObject({ total: 4, among: 4, unknown: 0 });
    expect(found.lines.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  test("who cannot be judged is counted apart, with what is missing", () => {
    const found = gathered(book, { search: { where: { field: "employees", min: 20 } }, keep: 10 });
    expect(found).toMatchObject({ total: 1, unknown: 2, missing: [{ field: "employees", clients: 2 }] });
  });

  test("the first few of all are no more than was asked", () => {
    expect(gathered(book, { search: { first: 3 }, keep: 10 }).lines).toHaveLength(3);
  });

  test("by a field: the most frequent first, unknown as a value of its own", () => {
    const by = (countBy: FieldName) => gathered(book, { search: { countBy }, keep: 1 }).tallies;
    expect(by("industryCode")).toEqual([
      { value: "Q84", clients: 2 },
      { value: "C", clients: 1 },
      { value: undefined, clients: 1 },
    ]);
    expect(gathered(book.toReversed(), { search: { countBy: "valueClass" }, keep: 1 }).tallies).toEqual([
      { value: "A", clients: 2 },
      { value: "B", clients: 2 },
    ]);
    expect(by("leadStatus")).toEqual([{ value: undefined, clients: 4 }]);
    expect(by("products")).toEqual([
      { value: undefined, clients: 3 },
      { value: "NONE", clients: 1 },
    ]);
    expect(by("employees")).toEqual([
      { value: undefined, clients: 2 },
      { value: "10", clients: 1 },
      { value: "50", clients: 1 },
    ]);
  });

  test("however many pass by, only twice the page is ever held, and the page is right", () => {
    const lines = fc.array(fc.record({ monthlyFen: fc.option(fc.nat(50), { nil: undefined }) }), {
      maxLength: 60,
    });
    const property = fc.property(lines, fc.integer({ min: 1, max: 7 }), (drafts, keep) => {
      const all = drafts.map((draft, n) => aLine({ id: `c${String(n).padStart(3, "0")}`, ...draft }));
      const gather = gathering({}, keep);
      for (const line of all) gather.add(line);
      expect(gather.found().lines).toEqual(all.toSorted(orderOf({})).slice(0, keep));
    });
    fc.assert(property);
  });
});

describe("conditions are put together", () => {
  const [a, b]: [Condition, Condition] = [
    { field: "valueClass", in: ["A"] },
    { field: "unmanned", is: true },
  ];

  test("what says nothing adds nothing", () => {
    expect(allOf([undefined])).toBeUndefined();
    expect(allOf([a, undefined])).toEqual(a);
    expect(allOf([{ all: [a, b] }, a])).toEqual({ all: [a, b, a] });
    expect(anyOf([a])).toEqual(a);
    expect(anyOf([{ any: [a, b] }, b])).toEqual({ any: [a, b, b] });
  });

  test("a range without a bound, a stretch without an end and a nest without end are refused", () => {
    const deep = Array.from({ length: 9 }).reduce<unknown>((inner) => ({ not: inner }), a);
    for (const wrong of [{ field: "employees" }, { field: "leftOn" }, deep, { field: "shoe", known: true }])
      expect(Condition.safeParse(wrong).success).toBe(false);
    expect(Search.parse({ where: { all: [a, b] }, first: 3 })).toMatchObject({ first: 3 });
  });

  test("money is counted in fen, shares in basis points", () => {
    expect(["monthlyFen", "growthBp", "employees"].map((field) => measureOf(field as FieldName))).toEqual([
      "money",
      "share",
      "count",
    ]);
  });

  test("the schema of a book's line reads what is searched", () => {
    expect(ClientLine.parse(KNOWN)).toEqual({ ...KNOWN });
  });
});

test("a file for a spreadsheet has a BOM, and no cell that it would take for a formula", () => {
  const rows = [
    ["名称", "=1+1", "-5", "+5", "@x", "＝1"],
    ['a "b"', "c,d", "e\nf", "", "plain"],
  ];
  expect(csvOf(rows)).toBe(`\uFEFF名称,'=1+1,'-5,'+5,'@x,'＝1\r\n"a ""b""","c,d","e\nf",,plain\r\n`);
});
