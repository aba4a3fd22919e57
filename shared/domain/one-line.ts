/** Line breaks, control characters and marks that turn the reading direction: with them a name could pretend to be another line. */
const BREAKING = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** What stands in one line of a list is one line, whatever was written. */
export function inOneLine(text: string): string {
  return text.replace(BREAKING, " ");
}
