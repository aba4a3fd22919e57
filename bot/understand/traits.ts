import { symbolsOf } from "./match-command.ts";
import type { Material } from "./material.ts";
import type { Token } from "./token.ts";

const SIGNS = { client: "C", items: "I", staff: "S", when: "W", length: "L", money: "M" } as const;
const KINDS = Object.keys(SIGNS) as (keyof typeof SIGNS)[];
const LONGEST = 5;

/** What a sentence is known by, beside its likeness to any one example: its characters, its signs, and how it is built. */
export function traitsOf(material: Pick<Material, "draft" | "tokens" | "frame">): string[] {
  const pieces = ["^", ...piecesOf(material), "$"];
  const own = pieces.slice(1, -1);
  return [
    ...new Set([...own, ...neighbours(pieces, " "), ...signsIn(material), ...buildOf(material, own.length)]),
  ];
}

/** Characters and English words in order; names, days, lines, stretches, money and numbers as one sign each. */
function piecesOf({ draft: { said, spans } }: Pick<Material, "draft">): string[] {
  let words = "";
  let at = 0;
  for (const { start, end, kind } of spans.filter((span) => span.start >= at)) {
    words += said.text.slice(at, start) + SIGNS[kind];
    at = end;
  }
  const masked = (words + said.text.slice(at)).replace(/\d+(?:\.\d+)?/g, "N");
  return masked.match(/[a-z']+|[\u4e00-\u9fff]|[A-Z]/gu) ?? [];
}

function neighbours(units: readonly string[], between: string): string[] {
  return units.slice(1).map((unit, at) => `${units[at]}${between}${unit}`);
}

/** Signs of the whole sentence with their neighbours, and those of its wish with their shades. */
function signsIn({ tokens, frame }: Pick<Material, "tokens" | "frame">): string[] {
  const all = signsOf(tokens).map((symbol) => symbol.split("/")[0] ?? symbol);
  const head = signsOf(frame.head).flatMap((symbol) => [symbol, symbol.split("/")[0] ?? symbol]);
  return [
    ...all.map((sign) => `~${sign}`),
    ...neighbours(all, ">"),
    ...head.map((sign) => `!${sign}`),
    `<${all[0] ?? ""}`,
    `>${all.at(-1) ?? ""}`,
  ];
}

function signsOf(tokens: readonly Token[]): string[] {
  return symbolsOf(tokens).filter((symbol) => /^[A-Z/]+$/.test(symbol));
}

const STRANGE = 4;

function buildOf(
  { draft, frame, tokens }: Pick<Material, "draft" | "frame" | "tokens">,
  length: number,
): string[] {
  const kinds = new Set(draft.spans.map(({ kind }) => kind));
  return [
    `=${frame.kind}`,
    `?${Math.min(STRANGE, tokens.filter(({ unknown }) => unknown).length)}`,
    `#${Math.min(LONGEST, Math.floor(Math.log2(length + 2)))}`,
    ...KINDS.map((kind) => `${kinds.has(kind) ? "+" : "-"}${SIGNS[kind]}`),
  ];
}

/** Whether a trait is what was said, and not how it is built. */
export function isSaid(trait: string): boolean {
  return /^[a-z'\u4e00-\u9fff]+$/u.test(trait);
}
