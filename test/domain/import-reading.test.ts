import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chatIds,
  day,
  hours,
  list,
  minutes,
  moment,
  money,
  note,
  oneOf,
  text,
  yesOrNo,
} from "#shared/domain/import/cell.ts";
import { COLUMNS } from "#shared/domain/import/columns.ts";
import { readHeader } from "#shared/domain/import/header.ts";
import { ImportKind } from "#shared/domain/import/import-kind.ts";
import { codeOf, POSTS, TASK_TYPES, VALUE_CLASSES } from "#shared/domain/import/labels.ts";
import { readRow } from "#shared/domain/import/read-row.ts";
import { at } from "#test/support/builders.ts";

const value = (meaning: object) => ("value" in meaning ? meaning.value : undefined);
const code = (meaning: { problem?: { code: string } | undefined }) => meaning.problem?.code;

describe("a cell", () => {
  it.each([
    ["12600", 1_260_000],
    ["12,600.50", 1_260_050],
    ["￥0.1", 10],
    ["3860.5元", 386_050],
    ["7.250", 725],
  ])("of money in yuan, %s, is so many fen: %s", (cell, fen) => expect(value(money(cell))).toBe(fen));

  it.each(["1.234", "-5", "1.26万", "abc", "", "1e3", "99999999999999"])(
    "of money that is none, %s, is refused",
    (cell) => expect(code(money(cell))).toBe("cell.not-money"),
  );

  it("of money comes to the fen it was written from, whatever the amount", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (fen) => {
        const written = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
        expect(value(money(written))).toBe(fen);
      }),
    ));

  it.each(["2026-03-09", "2026/3/9", "2026.3.9", "2026年3月9日", "20260309", "46090"])(
    "of a day, %s, is the 9th of March",
    (cell) => expect(value(day(cell))).toBe("2026-03-09"),
  );

  it.each(["2026-02-29", "2026年11月31日", "昨天", "99999", "3/9"])(
    "of a day that does not exist, %s, is refused",
    (cell) => expect(code(day(cell))).toBe("cell.not-a-day"),
  );

  it.each([
    ["2026-03-09 15:00", "2026-03-09 15:00"],
    ["2026/3/9 9:05:00", "2026-03-09 09:05"],
    ["2026年3月9日", "2026-03-09 18:00"],
  ])("of a time, %s, is on the wall in China; without an hour it is the end of the day", (cell, wall) =>
    expect(value(moment("18:00")(cell))).toBe(at(wall)),
  );

  it("of an instant in UTC is taken as it is", () => {
    expect(value(moment("18:00")("2026-03-09T07:00:00.000Z"))).toBe("2026-03-09T07:00:00.000Z");
    expect(value(moment("18:00")("2026-03-09T07:00Z"))).toBe("2026-03-09T07:00:00.000Z");
  });

  it.each(["2026-02-30T07:00:00Z", "2026-03-09 25:00", "明天"])(
    "of a time that cannot be, %s, is refused",
    (cell) => expect(code(moment("18:00")(cell))).toBe("cell.not-an-instant"),
  );

  it("of hours names one or several stretches, and one that ends before it begins is refused", () => {
    expect(value(hours("12:00-14:00、17:30～18:00"))).toEqual([
      { from: "12:00", to: "14:00" },
      { from: "17:30", to: "18:00" },
    ]);
    expect(code(hours("14:00-12:00"))).toBe("cell.not-hours");
    expect(code(hours("中午"))).toBe("cell.not-hours");
    expect(code(hours("12:00-26:00"))).toBe("cell.not-hours");
  });

  it("of a choice is its code or any of its labels, in any case", () => {
    expect(["A", "a", "A类", "class a"].map((said) => codeOf(VALUE_CLASSES, said))).toEqual([
      "A",
      "A",
      "A",
      "A",
    ]);
    expect(value(oneOf(POSTS)("组长"))).toBe("SUPERVISOR");
    expect(code(oneOf(TASK_TYPES)("打球"))).toBe("cell.not-allowed");
  });

  it("of yes or no, of minutes, of a list and of accounts is read as people write them", () => {
    expect(["是", "Y", "否", "0"].map((said) => value(yesOrNo(said)))).toEqual([true, true, false, false]);
    expect(code(yesOrNo("也许"))).toBe("cell.not-yes-or-no");
    expect(value(minutes("45"))).toBe(45);
    expect(code(minutes("0.5"))).toBe("cell.not-a-number");
    expect(value(list(40)("恒信、 恒信物流；恒信"))).toEqual(["恒信", "恒信物流"]);
    expect(code(list(3)(Array.from({ length: 21 }, (_, n) => n).join("、")))).toBe("cell.too-many");
    expect(code(list(3)("恒信物流公司"))).toBe("cell.too-long");
    expect(value(chatIds("bot-framework:29:1abc; wecom：wangmin"))).toEqual({
      "bot-framework": "29:1abc",
      wecom: "wangmin",
    });
    expect(code(chatIds("wangmin"))).toBe("cell.not-a-code");
    expect(code(chatIds(`web:${"x".repeat(200)}`))).toBe("cell.too-long");
  });

  it("that is too long or shaped wrongly is refused", () => {
    expect(code(text(5)("123456"))).toBe("cell.too-long");
    expect(code(text(18, /^\d+$/)("12a"))).toBe("cell.not-a-code");
    expect(value(text()("东城\n 建材"))).toBe("东城建材");
    expect(value(note(20)("等客户盖章\n再寄出"))).toBe("等客户盖章\n再寄出");
    expect(code(note(5)("123456"))).toBe("cell.too-long");
  });
});

describe("a header", () => {
  it.each(ImportKind.options)(
    "of %s may bear field names or Chinese labels, with a star, in any width and case",
    (kind) => {
      const columns = COLUMNS[kind];
      expect(
        readHeader(
          kind,
          columns.map(({ field }) => field.toUpperCase()),
        ),
      ).toEqual({ columns });
      expect(
        readHeader(
          kind,
          columns.map(({ zh }) => `*${zh.replace("（", "(").replace("）", ")")} `),
        ),
      ).toEqual({ columns });
    },
  );

  it("may leave the unit in brackets away, and ends before its empty cells", () => {
    const header = readHeader("clients", ["客户名称", "客户经理", "月收入", "", " "]);
    expect(header.problem === undefined && header.columns.length).toBe(3);
  });

  it("that names a column twice, under whichever name, is refused", () =>
    expect(readHeader("clients", ["name", "客户名称", "客户经理"]).problem).toEqual({
      code: "header.repeated",
      facts: { names: ["客户名称(name)"] },
    }));

  it("with a column that nobody knows, or without one that must be there, is refused", () => {
    expect(readHeader("staff", ["工号", "星座"]).problem).toEqual({
      code: "header.unknown",
      facts: { names: ["星座"] },
    });
    expect(readHeader("units", ["code", "name"]).problem).toEqual({
      code: "header.missing",
      facts: { names: ["层级(level)"] },
    });
  });

  it("of a file of rejected rows may stay as it is: line and reason are passed over", () => {
    const header = readHeader("grids", ["externalRef", "name", "kind", "orgUnitId", "原行号", "未导入原因"]);
    expect(header.problem === undefined && header.columns.slice(-2)).toEqual(["ignored", "ignored"]);
  });
});

describe("a row", () => {
  const columns = COLUMNS.clients.filter(({ field }) =>
    ["name", "accountManagerId", "monthly"].includes(field),
  );

  it("becomes a record under the names of the data model; an empty cell leaves its field out", () => {
    expect(readRow(columns, ["恒信物流", "HN0001", "12.5"])).toEqual({
      record: { name: "恒信物流", owner: "HN0001", monthlyFen: 1250 },
    });
    expect(readRow(columns, ["恒信物流", "HN0001", " "])).toEqual({
      record: { name: "恒信物流", owner: "HN0001" },
    });
  });

  it("is told all that is wrong with it at once", () => {
    const { problems = [] } = readRow(columns, ["", "HN0001", "很多"]);
    expect(problems.map((problem) => [problem.column, problem.code])).toEqual([
      ["name", "cell.missing"],
      ["monthly", "cell.not-money"],
    ]);
  });

  it("with a column too few or too many is refused; empty cells behind the header do not count", () => {
    expect(readRow(columns, ["恒信物流", "HN0001"]).problems?.[0]).toMatchObject({
      facts: { expected: 3, found: 2 },
    });
    expect(readRow(columns, ["恒信物流", "HN0001", "1", "x"]).problems?.[0]).toMatchObject({
      facts: { found: 4 },
    });
    expect(readRow(columns, ["恒信物流", "HN0001", "1", "", " "]).problems).toBeUndefined();
  });

  it("that was escaped for a spreadsheet is read as it was written", () => {
    expect(readRow(columns, ["'＝恒信", "'＠HN", ""]).record).toEqual({ name: "＝恒信", owner: "＠HN" });
    expect(readRow(columns, ["'=恒信", "'@HN", ""]).record).toEqual({ name: "=恒信", owner: "@HN" });
  });

  it("passes over what a file of rejected rows has gained", () =>
    expect(readRow([...columns, "ignored"], ["恒信", "HN0001", "", "太长"]).record).toEqual({
      name: "恒信",
      owner: "HN0001",
    }));

  it("of every kind's own example is a record without a fault", () => {
    for (const kind of ImportKind.options) {
      const cells = COLUMNS[kind].map(({ example }) => example);
      expect([kind, readRow(COLUMNS[kind], cells).problems]).toEqual([kind, undefined]);
    }
  });
});
