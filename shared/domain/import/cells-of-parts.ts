import type { CellReader } from "./cell.ts";
import { day, money } from "./cell.ts";
import { codeOf, type Labels } from "./labels.ts";
import type { Problem } from "./problem.ts";

const PARTS = /[；;、\n]/;
const MOST = 36;

/** A whole number from 0 on, thousands parted or not. */
export const count: CellReader = (cell) => {
  const plain = cell.replace(/[,，\s]/g, "");
  return /^\d{1,12}$/.test(plain) ? { value: Number(plain) } : wrong("cell.not-a-count");
};

/** A whole number between two that are named. */
export function within(least: number, most: number): CellReader {
  return (cell) => {
    const value = /^\d{1,6}$/.test(cell) ? Number(cell) : Number.NaN;
    return value >= least && value <= most
      ? { value }
      : { problem: { code: "cell.out-of-range", facts: { least, most } } };
  };
}

/** Yuan to fen, below zero too: a credit note. */
export const balance: CellReader = (cell) => {
  const isNegative = /^[-−－]/.test(cell);
  const meaning = money(cell.replace(/^[-−－]/, ""));
  if (meaning.problem || !isNegative) return meaning;
  return { value: -Number(meaning.value) };
};

/** 2026-03, 2026/3, 2026年3月, 202603. */
export const month: CellReader = (cell) => {
  const found = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(cell) ?? /^(\d{4})(\d{2})$/.exec(cell);
  const [, year = "", number = ""] = found ?? [];
  const value = `${year}-${number.padStart(2, "0")}`;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? { value } : wrong("cell.not-a-month");
};

/** A day, or one without its year: 5月12日, 05-12. */
export const birthday: CellReader = (cell) => {
  const [, number = "", date = ""] = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell) ?? [];
  if (number === "") return day(cell);
  const leap = day(`2024-${number}-${date}`);
  return leap.problem ? leap : { value: `-${String(leap.value).slice(4)}` };
};

/** `专线:1200；语音:300`: a word of a closed list and what belongs to it. */
export function each(labels: Labels, read: CellReader): CellReader {
  return (cell) => {
    const pairs = partsOf(cell).map((pair) => pairIn(pair, { labels, read }));
    const unread = pairs.find((pair) => "problem" in pair);
    if (unread) return unread;
    return { value: Object.fromEntries(pairs.filter((pair) => Array.isArray(pair))) };
  };
}

interface Pairing {
  readonly labels: Labels;
  readonly read: CellReader;
}
interface Wrong {
  readonly problem: Problem;
}

function pairIn(said: string, { labels, read }: Pairing): [string, unknown] | Wrong {
  const [, word = "", amount = ""] = /^(.+?)\s*[:：]\s*(.+)$/.exec(said) ?? [];
  if (word === "") return wrong("cell.not-a-code");
  const code = codeOf(labels, word);
  if (code === undefined) return notAllowed(labels);
  const meaning = read(amount);
  return meaning.problem ? { problem: meaning.problem } : [code, meaning.value];
}

function notAllowed(labels: Labels): { readonly problem: Problem } {
  return { problem: { code: "cell.not-allowed", facts: { allowed: Object.values(labels) } } };
}

/** `2026-04-01:5000；2026-07-01:5000:2026-07-03`: due, amount, and the day on which it was paid. */
export const instalments: CellReader = (cell) => {
  const parts = partsOf(cell);
  if (parts.length > MOST) return { problem: { code: "cell.too-many", facts: { limit: MOST } } };
  const read = parts.map(instalmentIn);
  return read.some((one) => one === undefined) ? wrong("cell.not-instalments") : { value: read };
};

/** Words of a closed list, parted as lists are. */
export function someOf(labels: Labels): CellReader {
  return (cell) => {
    const parts = cell.split(/[、;；,，\n]/).map((part) => part.trim());
    const codes = parts.filter(Boolean).map((said) => codeOf(labels, said));
    return codes.every((code) => code !== undefined) ? { value: [...new Set(codes)] } : notAllowed(labels);
  };
}

function instalmentIn(part: string) {
  const [due = "", amount = "", paid] = part.split(/[:：]/).map((piece) => piece.trim());
  const [dueOn, amountFen, paidOn] = [day(due), money(amount), paid === undefined ? undefined : day(paid)];
  if (dueOn.problem || amountFen.problem || paidOn?.problem) return undefined;
  return { dueOn: dueOn.value, amountFen: amountFen.value, ...(paidOn && { paidOn: paidOn.value }) };
}

function partsOf(cell: string): string[] {
  return cell
    .split(PARTS)
    .map((part) => part.trim())
    .filter(Boolean);
}

function wrong(code: "cell.not-a-count" | "cell.not-a-month" | "cell.not-a-code" | "cell.not-instalments"): {
  readonly problem: Problem;
} {
  return { problem: { code, facts: {} } };
}
