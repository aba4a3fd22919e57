import { plainSpoken } from "./spoken.ts";
import { SIMPLIFIED, TRADITIONAL } from "./traditional.ts";

/** What was said, beside a plain form of the very same length: a place in one is the place in the other. */
export interface Said {
  readonly raw: string;
  readonly text: string;
}

const PUNCTUATION = "，、；：！？（）【】《》～—–−“”‘’「」『』．／";
const PLAIN = ',、;:!?()[]<>~---""\'\'""""./';
const TABLE = new Map<string, string>([
  ...pairs(PUNCTUATION, PLAIN),
  ...pairs(TRADITIONAL, SIMPLIFIED),
  ...pairs("①②③④⑤⑥⑦⑧⑨", "123456789"),
  ["　", " "],
]);

/** Full width to half, capitals to small, traditional to simplified; what cannot be read becomes a blank. */
export function normalise(raw: string): Said {
  let text = "";
  for (let at = 0; at < raw.length; at += 1) text += plainUnit(raw.charCodeAt(at), raw.charAt(at));
  return { raw, text: plainSpoken(text) };
}

function plainUnit(code: number, unit: string): string {
  if (code < 0x80) return code < 0x20 || code === 0x7f ? " " : unit.toLowerCase();
  const known = TABLE.get(unit);
  if (known !== undefined) return known;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return isUnreadable(code) ? " " : lowered(unit);
}

function lowered(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

/** Control and zero-width characters, surrogates (emoji), symbols and pictographs, variation selectors. */
function isUnreadable(code: number): boolean {
  const isControl = code < 0xa1 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f);
  const isSymbol = (code >= 0x2028 && code <= 0x206f) || (code >= 0x2190 && code <= 0x2bff);
  return isControl || isSymbol || (code >= 0xd800 && code <= 0xf8ff) || (code >= 0xfe00 && code <= 0xfe0f);
}

/** The words as they were written between two places, without what surrounds them. */
export function written({ raw }: Said, from: number, to: number): string {
  return trimmed(raw.slice(from, to));
}

/** All of the words, without what was only courtesy. */
export function worded({ raw, text }: Said): string {
  const [before = "", after = ""] = [/^\s*/u.exec(text)?.[0], /\s*$/u.exec(text)?.[0]];
  return trimmed(raw.slice(before.length, raw.length - after.length));
}

export function trimmed(words: string): string {
  return [...words]
    .map((character) => (character < " " || character === "\u007f" ? " " : character))
    .join("")
    .replace(/^[\s,，。;；:：、!！~～\-—]+|[\s,，。;；:：、~～\-—]+$/gu, "");
}

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (character, at) => [character, to.charAt(at)]);
}
