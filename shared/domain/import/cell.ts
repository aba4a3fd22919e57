import { type Day, dayFromNumber, exists, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import { inOneLine } from "#shared/domain/one-line.ts";
import { codeOf, type Labels } from "./labels.ts";
import type { Problem } from "./problem.ts";

/** What a cell means, or why it means nothing. */
export type Meaning =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: Problem };

/** Reads one cell that is not empty; surrounding space is gone already. */
export type CellReader = (cell: string) => Meaning;

const LONGEST = 200;
const MOST = 20;
const ANY = /^[\s\S]+$/;

/** One line: a break that a narrow column has made is no part of a name. */
export function text(limit = LONGEST, shape = ANY): CellReader {
  return (cell) => {
    const value = inOneLine(cell.replace(/\s*\n\s*/g, ""));
    if (value.length > limit) return { problem: { code: "cell.too-long", facts: { limit } } };
    return shape.test(value) ? { value } : { problem: { code: "cell.not-a-code", facts: {} } };
  };
}

/** Several lines, as they stand. */
export function note(limit: number): CellReader {
  return (cell) =>
    cell.length > limit ? { problem: { code: "cell.too-long", facts: { limit } } } : { value: cell };
}

/** Several values in one cell, parted by 、;；,，or a line break: a few, so that a row fits into one transaction. */
export function list(limit = LONGEST): CellReader {
  return (cell) => {
    const parts = cell.split(/[、;；,，\n]/).map((part) => part.trim());
    const values = [...new Set(parts.filter(Boolean))];
    if (values.length > MOST) return { problem: { code: "cell.too-many", facts: { limit: MOST } } };
    const isTooLong = values.some((value) => value.length > limit);
    return isTooLong ? { problem: { code: "cell.too-long", facts: { limit } } } : { value: values };
  };
}

export function oneOf(labels: Labels): CellReader {
  return (cell) => {
    const value = codeOf(labels, cell);
    if (value !== undefined) return { value };
    return { problem: { code: "cell.not-allowed", facts: { allowed: Object.values(labels) } } };
  };
}

/** Several words of a closed list. */
export function someOf(labels: Labels): CellReader {
  return (cell) => {
    const parts = cell.split(/[、;；,，\n]/).map((part) => part.trim());
    const codes = parts.filter(Boolean).map((part) => codeOf(labels, part));
    const allowed = { allowed: Object.values(labels) };
    if (codes.includes(undefined)) return { problem: { code: "cell.not-allowed", facts: allowed } };
    return { value: [...new Set(codes)] };
  };
}

/** Yuan with at most two decimals, thousands parted or not, to integer fen; no floating point on the way. */
export const money: CellReader = (cell) => {
  const plain = cell.replace(/[,，\s]/g, "").replace(/^[¥￥]|元$/g, "");
  const [, yuan = "", decimals = ""] = /^(\d{1,12})(?:\.(\d{1,2}))?0*$/.exec(plain) ?? [];
  if (yuan === "") return { problem: { code: "cell.not-money", facts: {} } };
  return { value: Number(yuan) * 100 + Number(decimals.padEnd(2, "0")) };
};

export const minutes: CellReader = (cell) =>
  /^[1-9]\d{0,3}$/.test(cell)
    ? { value: Number(cell) }
    : { problem: { code: "cell.not-a-number", facts: {} } };

const YES = ["是", "yes", "y", "true", "1", "√"];
const NO = ["否", "no", "n", "false", "0"];

export const yesOrNo: CellReader = (cell) => {
  const said = cell.toLowerCase();
  if (YES.includes(said)) return { value: true };
  return NO.includes(said) ? { value: false } : { problem: { code: "cell.not-yes-or-no", facts: {} } };
};

/** 2026-03-09, 2026/3/9, 2026.3.9, 2026年3月9日, 20260309. */
export const day: CellReader = (cell) => {
  const value = dayIn(cell);
  return value === undefined ? { problem: { code: "cell.not-a-day", facts: {} } } : { value };
};

/** A day with or without an hour at +08:00, or an instant in UTC; without an hour it is the day's `dueTime`. */
export function moment(dueTime: string): CellReader {
  return (cell) => {
    const value = instantIn(cell, dueTime);
    return value === undefined ? { problem: { code: "cell.not-an-instant", facts: {} } } : { value };
  };
}

/** 12:00-14:00、17:30-18:00. */
export const hours: CellReader = (cell) => {
  const spans = cell.split(/[、;；,，]/).map((span) => spanIn(span.trim()));
  return spans.some((span) => span === undefined)
    ? { problem: { code: "cell.not-hours", facts: {} } }
    : { value: spans };
};

/** `bot-framework:29:1abc; wecom:wangmin`: a channel and the person's id in it. */
export const chatIds: CellReader = (cell) => {
  if (cell.length > LONGEST) return { problem: { code: "cell.too-long", facts: { limit: LONGEST } } };
  const pairs = cell.split(/[;；、]/).map((pair) => /^\s*([a-z-]+)[:：]\s*(.+?)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null)) return { problem: { code: "cell.not-a-code", facts: {} } };
  return { value: Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]])) };
};

function dayIn(cell: string): Day | undefined {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(cell);
  if (match === null) return serialDay(cell);
  const [, year = "", month = "", date = ""] = match;
  const found = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return exists(found) ? found : undefined;
}

/** A date that a spreadsheet has kept as its number: 46090 is 2026-03-09. */
function serialDay(cell: string): Day | undefined {
  return /^[34]\d{4}$/.test(cell) ? dayFromNumber(Number(cell) - 25_569) : undefined;
}

function instantIn(cell: string, dueTime: string): Instant | undefined {
  const utc = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/.exec(cell);
  if (utc?.[1] !== undefined)
    return exists(utc[1]) ? cell.replace(/T(\d\d:\d\d)Z/, "T$1:00.000Z") : undefined;
  const [date = "", time = dueTime] = cell.split(/[\sT]+/);
  const on = dayIn(date);
  const at = timeIn(time.replace(/^(\d{1,2}:\d{2}):\d{2}(\.\d+)?$/, "$1"));
  return on === undefined || at === undefined ? undefined : instantAt(on, at);
}

function spanIn(span: string): { from: string; to: string } | undefined {
  const [, first = "", second = ""] =
    /^(\d{1,2}[:：]\d{2})\s*[-–—~～至到]\s*(\d{1,2}[:：]\d{2})$/.exec(span) ?? [];
  const from = timeIn(first);
  const to = timeIn(second);
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}

function timeIn(said: string): string | undefined {
  const time = said.replace("：", ":").padStart(5, "0");
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
}
