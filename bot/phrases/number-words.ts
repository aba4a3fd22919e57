/** 1,234: in either language. At most two places after the point. */
export function countWords(count: number): string {
  return count.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

/** +1,234 and -1,234: what is added or taken. */
export function signedWords(count: number): string {
  return `${count > 0 ? "+" : ""}${countWords(count)}`;
}
