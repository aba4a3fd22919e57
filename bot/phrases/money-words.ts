import type { Language } from "#shared/domain/people/staff.ts";
import { countWords } from "./number-words.ts";

const HUNDRED_MILLION = 10_000_000_000;
const TEN_THOUSAND = 1_000_000;

/** 1.5亿元, 3.2万元, 8,845.83元; in English ¥32,000. The one form of an amount for a person's eyes; it is given in fen. */
export function moneyWords(fen: number, language: Language): string {
  if (language === "en") return `¥${countWords(fen / 100)}`;
  const size = Math.abs(fen);
  if (size >= HUNDRED_MILLION) return `${short(fen / HUNDRED_MILLION)}亿元`;
  if (size >= TEN_THOUSAND) return `${short(fen / TEN_THOUSAND)}万元`;
  return `${countWords(fen / 100)}元`;
}

function short(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}
