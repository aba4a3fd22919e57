import { describe, expect, it } from "vitest";
import { COMPETITORS } from "#shared/domain/clients/labels.ts";
import type { CellReader } from "#shared/domain/import/cell.ts";
import * as cells from "#shared/domain/import/cells-of-parts.ts";

const said = (read: CellReader, cell: string) => {
  const { value, problem } = { value: undefined, problem: undefined, ...read(cell) };
  return problem ? problem.code : value;
};

describe("a cell of a client's part", () => {
  it.each([
    ["12,600", 12_600],
    ["0", 0],
    ["-1", "cell.not-a-count"],
    ["很多", "cell.not-a-count"],
  ])("counts from 0 on: %s", (cell, means) => {
    expect(said(cells.count, cell)).toBe(means);
  });

  it.each([
    ["1", 1],
    ["5", 5],
    ["0", "cell.out-of-range"],
    ["6", "cell.out-of-range"],
    ["高", "cell.out-of-range"],
  ])("lies between two numbers: %s", (cell, means) => {
    expect(said(cells.within(1, 5), cell)).toBe(means);
  });

  it.each([
    ["100.5", 10_050],
    ["-30", -3000],
    ["－30.01", -3001],
    ["-x", "cell.not-money"],
  ])("is yuan, below zero too: %s", (cell, means) => {
    expect(said(cells.balance, cell)).toBe(means);
  });

  it.each([
    ["2026-03", "2026-03"],
    ["2026年3月", "2026-03"],
    ["2026/3", "2026-03"],
    ["202603", "2026-03"],
    ["2026-13", "cell.not-a-month"],
    ["三月", "cell.not-a-month"],
  ])("is a month: %s", (cell, means) => {
    expect(said(cells.month, cell)).toBe(means);
  });

  it.each([
    ["1980-05-12", "1980-05-12"],
    ["5月12日", "--05-12"],
    ["02-29", "--02-29"],
    ["2-30", "cell.not-a-day"],
    ["生日", "cell.not-a-day"],
  ])("is a birthday, with its year or without: %s", (cell, means) => {
    expect(said(cells.birthday, cell)).toBe(means);
  });

  it.each([
    ["电信:2；联通：1", { CT: 2, CU: 1 }],
    ["火星:2", "cell.not-allowed"],
    ["电信", "cell.not-a-code"],
    ["电信:多", "cell.not-a-count"],
  ])("says how much of each: %s", (cell, means) => {
    expect(said(cells.each(COMPETITORS, cells.count), cell)).toEqual(means);
  });

  it.each([
    ["电信、联通、电信", ["CT", "CU"]],
    ["电信、火星", "cell.not-allowed"],
  ])("names some of a list: %s", (cell, means) => {
    expect(said(cells.someOf(COMPETITORS), cell)).toEqual(means);
  });

  it.each([
    ["2026-04-01:50", [{ dueOn: "2026-04-01", amountFen: 5000 }]],
    ["2026-04-01:50:2026-04-03", [{ dueOn: "2026-04-01", amountFen: 5000, paidOn: "2026-04-03" }]],
    ["2026-04-31:50", "cell.not-instalments"],
    ["2026-04-01:很多", "cell.not-instalments"],
    ["2026-04-01", "cell.not-instalments"],
    ["2026-04-01:50:明天", "cell.not-instalments"],
    [Array.from({ length: 37 }, () => "2026-04-01:50").join("；"), "cell.too-many"],
  ])("is instalments: %s", (cell, means) => {
    expect(said(cells.instalments, cell)).toEqual(means);
  });
});
