import type { Language } from "#shared/domain/people/staff.ts";

const HUNDRED_MILLION = 10_000_000_000;
const TEN_THOUSAND = 1_000_000;

/** 3.2万元, 1.5亿元, 860元; in English ¥32,000. Fen are shown only where there are any and the sum is small. */
export function moneyWords(fen: number, language: Language): string {
  if (language === "en") return `¥${(fen / 100).toLocaleString("en", { maximumFractionDigits: 2 })}`;
  const size = Math.abs(fen);
  if (size >= HUNDRED_MILLION) return `${short(fen / HUNDRED_MILLION)}亿元`;
  if (size >= TEN_THOUSAND) return `${short(fen / TEN_THOUSAND)}万元`;
  return `${short(fen / 100)}元`;
}

function short(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}
