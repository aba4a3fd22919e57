import { PALETTE } from "./palette.ts";
import { element, text } from "./svg.ts";

const COLOURS: Readonly<Record<string, string>> = {
  A: "#6d28d9",
  D: PALETTE.ink,
  E: "#0e7490",
  U: "#5b7a12",
};

/** The letter of a role in a disc; only a ring for a role that nobody holds. */
export function badge(
  letter: string,
  { x, y, isVacant = false }: { x: number; y: number; isVacant?: boolean },
): string {
  const colour = COLOURS[letter] ?? PALETTE.quiet;
  const ring = {
    cx: x,
    cy: y,
    r: 11.5,
    fill: isVacant ? PALETTE.paper : colour,
    stroke: isVacant ? colour : PALETTE.paper,
  };
  const fill = isVacant ? colour : PALETTE.paper;
  return [
    element("circle", { ...ring, "stroke-width": 1.5 }),
    text(letter, { x, y: y + 5, size: 14, fill, isBold: true, anchor: "middle" }),
  ].join("");
}
