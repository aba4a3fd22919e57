import { masked } from "#shared/domain/mask.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; what it holds is SVG already, and words are made by `text`. */
export function element(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === "number" ? rounded(value) : `${value}`)}"`);
  const open = `<${name}${said.join("")}`;
  return inner.length === 0 ? `${open}/>` : `${open}>${inner.join("")}</${name}>`;
}

export interface Writing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly isBold?: boolean;
  /** Longer words end in an ellipsis. */
  readonly within?: number;
}

/** The font has one weight: bold is the same with an edge in its own colour. Long numbers are masked. */
export function text(words: string, { x, y, size, fill, anchor, isBold, within }: Writing): string {
  const edge = isBold ? { stroke: fill, "stroke-width": size / 28 } : {};
  const attributes = { x, y, "font-size": size, fill, "text-anchor": anchor, ...edge };
  const shown = masked(words);
  return element(
    "text",
    attributes,
    escaped(within === undefined ? shown : fitted(shown, { size, width: within })),
  );
}

/** About how wide the font sets it. */
export function widthOf(words: string, size: number): number {
  return [...words].reduce((sum, sign) => sum + size * shareOf(sign), 0);
}

function shareOf(sign: string): number {
  if (sign > "\u2e80" || sign === "—" || sign === "★") return 1;
  if (/[MW@%m]/.test(sign)) return 0.85;
  if (/[A-Z]/.test(sign)) return 0.65;
  return /[ .,:;'|!ijlI()]/.test(sign) ? 0.32 : 0.57;
}

export function fitted(words: string, { size, width }: { size: number; width: number }): string {
  if (widthOf(words, size) <= width) return words;
  const signs = [...words];
  while (signs.length > 0 && widthOf(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** Two lines: parted at a blank or a dot where there is one, else where the first is full. */
export function halves(words: string, { size, width }: { size: number; width: number }): [string, string] {
  const signs = [...words];
  while (widthOf(signs.join(""), size) > width) signs.pop();
  const full = signs.join("");
  const gap = Math.max(full.lastIndexOf(" "), full.lastIndexOf("·"));
  const at = gap > 0 ? gap + 1 : full.length;
  return [words.slice(0, at).trimEnd(), words.slice(at)];
}

/** The largest size at which the words fit, not below `least`. */
export function sizeFor(
  words: string,
  { most, least, width }: { most: number; least: number; width: number },
) {
  const size = Math.floor((most * width) / Math.max(1, widthOf(words, most)));
  return Math.max(least, Math.min(most, size));
}

/** Neither markup nor a sign that XML knows no way to write. */
function escaped(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, " ")
    .replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
