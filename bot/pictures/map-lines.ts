import type { PicturePhrases } from "#bot/phrases/zh/pictures.ts";
import type { ContactsShown } from "#shared/use-cases/contacts/show-contacts.ts";
import type { Box, Plan } from "./map-plan.ts";
import { type Line, linesOf, type Point, placeFor } from "./map-ties.ts";
import { PALETTE } from "./palette.ts";
import { element, text, widthOf } from "./svg.ts";

const WORD = { size: 12, height: 16 };
const CORNER = 9;
const TIP = 10;

/** Who knows whom: bolder where they know each other better; the way to the decider in colour, with arrows. */
export function drawnLines(
  map: Pick<ContactsShown, "ties" | "way">,
  { plan, words }: { plan: Plan; words: PicturePhrases },
): string {
  const lines = linesOf(map, plan);
  return [...lines.map(drawn), ...wordsOf(lines, { plan, words })].join("");
}

function drawn({ path, tie, isWay }: Line): string {
  const look = {
    ...{ fill: "none", stroke: isWay ? PALETTE.brand : PALETTE.faint },
    ...{ "stroke-width": 0.6 + tie.strength * 0.5, "stroke-linecap": "round" },
  };
  return element("path", { d: rounded(path), ...look }) + (isWay ? arrow(path) : "");
}

/** From point to point, each corner cut by a bend. */
function rounded(path: readonly Point[]): string {
  const [first, ...others] = path;
  if (first === undefined) return "";
  const parts = others.map((corner, place) => {
    const [before, after] = [path[place], others[place + 1]];
    if (before === undefined || after === undefined) return `L${at(corner)}`;
    return `L${at(towards(corner, before))} Q${at(corner)} ${at(towards(corner, after))}`;
  });
  return [`M${at(first)}`, ...parts].join(" ");
}

/** A little way from one point to another, at most half of it. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(CORNER, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** At the end of the way, pointing where it arrives. */
function arrow(path: readonly Point[]): string {
  const [before, end] = path.slice(-2);
  if (before === undefined || end === undefined) return "";
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const foot = { x: end.x - dx * TIP, y: end.y - dy * TIP };
  const side = (sign: number) => at({ x: foot.x - sign * dy * TIP * 0.6, y: foot.y + sign * dx * TIP * 0.6 });
  return element("path", { d: `M${at(end)} L${side(1)} L${side(-1)} Z`, fill: PALETTE.brand });
}

/** The way's words find their place first; a word without room is left to the text. */
function wordsOf(lines: readonly Line[], { plan, words }: { plan: Plan; words: PicturePhrases }): string[] {
  const taken = plan.seats.filter(({ person }) => person.buyingRole !== "NONE").map(badgeBox);
  return lines.toReversed().map(({ path, tie, isWay }) => {
    const word = words.ties[tie.kind];
    const size = { width: widthOf(word, WORD.size) + 6, height: WORD.height };
    const place = placeFor(path, { size, seats: plan.seats, taken });
    if (place === undefined) return "";
    taken.push(place);
    const fill = isWay ? PALETTE.brand : PALETTE.quiet;
    return [
      element("rect", { ...place, rx: 4, fill: PALETTE.paper, "fill-opacity": 0.9 }),
      text(word, {
        ...{ x: place.x + place.width / 2, y: place.y + 12.5 },
        ...{ size: WORD.size, fill, anchor: "middle" },
      }),
    ].join("");
  });
}

/** No word hides a role. */
function badgeBox({ x, y }: Box): Box {
  return { x: x - 15, y: y - 16, width: 28, height: 28 };
}
