import { Problem } from "./problem.ts";

interface Signing {
  readonly sign: (text: string) => string;
  /** Whose list: a place in one is none in another. */
  readonly list: string;
}

/** Where a list goes on, as a word that callers can only hand back. */
export function cursorOf(next: unknown, { sign, list }: Signing): string {
  const place = toBase64(JSON.stringify(next));
  return `${place}.${sign(`${list} ${place}`)}`;
}

/** The place that a word of ours stands for. */
export function placeOf(cursor: string, { sign, list }: Signing): unknown {
  const [place = "", mark] = cursor.split(".");
  if (mark !== sign(`${list} ${place}`)) throw new Problem("cursor.unknown", {});
  return JSON.parse(fromBase64(place));
}

function toBase64(text: string): string {
  return Buffer.from(text).toString("base64url");
}

function fromBase64(text: string): string {
  return Buffer.from(text, "base64url").toString();
}
