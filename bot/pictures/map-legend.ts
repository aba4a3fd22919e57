import { MAP_ROLES } from "#shared/domain/contacts/map-score.ts";
import { badge } from "./badge.ts";
import type { Drawn, MapView } from "./map-view.ts";
import { PALETTE } from "./palette.ts";
import { element, sizeFor, text, widthOf } from "./svg.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LINE = 26;
const ADVICE = 40;

/** Whom to win next in one line, then what the signs mean. */
export function legend(view: MapView & { readonly unseated: number }, { x, y, width }: Place): Drawn {
  const { map, words, unseated } = view;
  const lines = [map.isBlocked ? words.noWay : "", unseated > 0 ? words.unseated(unseated) : ""].filter(
    Boolean,
  );
  const room = map.people.length === 0 ? 0 : ADVICE + 6;
  const noted = lines.map((line, place) =>
    text(line, { x, y: y + room + 18 + place * LINE, size: 15, fill: PALETTE.alarm, within: width }),
  );
  const keys = laid(signs(view), { x, y: y + room + 16 + lines.length * LINE, width });
  return {
    drawn: [room === 0 ? "" : advice(view, { x, y, width }), ...noted, keys.drawn].join(""),
    bottom: keys.bottom,
  };
}

function advice({ map, words }: MapView, { x, y, width }: Place): string {
  const nameOf = (id: string) => map.people.find(({ contact }) => contact.id === id)?.contact.name ?? "";
  const { next } = map;
  const line = next
    ? words.nextLine({
        ...{ name: nameOf(next.id), by: nameOf(next.by.id) },
        ...{ tie: words.ties[next.by.tie.kind], strength: next.by.tie.strength },
      })
    : words.noNext;
  return [
    element("rect", { x, y, width, height: ADVICE, rx: 8, fill: PALETTE.amberSoft }),
    element("rect", { x, y, width: 5, height: ADVICE, rx: 2.5, fill: PALETTE.amber }),
    text(line, {
      x: x + 18,
      y: y + 26,
      size: sizeFor(line, { most: 17, least: 13, width: width - 30 }),
      fill: PALETTE.ink,
      isBold: next !== undefined,
      within: width - 30,
    }),
  ].join("");
}

interface Sign {
  readonly name: string;
  readonly width: number;
  readonly draw: (x: number, y: number) => string;
}

function signs({ words }: MapView): Sign[] {
  const stroke = (look: object) => (x: number, y: number) =>
    element("line", { x1: x, x2: x + 30, y1: y, y2: y, "stroke-linecap": "round", ...look });
  const ring = (colour: string) => (x: number, y: number) =>
    element("rect", {
      x: x + 1,
      y: y - 8,
      width: 24,
      height: 16,
      rx: 4,
      fill: "none",
      stroke: colour,
      "stroke-width": 3,
    });
  return [
    ...MAP_ROLES.map((role) => ({
      name: words.role[role],
      width: 24,
      draw: (x: number, y: number) => badge(words.letters[role], { x: x + 12, y }),
    })),
    { name: words.key, width: 20, draw: (x, y) => text("★", { x, y: y + 7, size: 19, fill: PALETTE.amber }) },
    { name: words.next, width: 26, draw: ring(PALETTE.amber) },
    { name: words.against, width: 26, draw: ring(PALETTE.alarm) },
    { name: words.way, width: 30, draw: stroke({ stroke: PALETTE.brand, "stroke-width": 3 }) },
    { name: words.tie, width: 30, draw: stroke({ stroke: PALETTE.faint, "stroke-width": 2 }) },
  ];
}

/** As many in a line as there is room for. */
function laid(all: readonly Sign[], { x, y, width }: Place): Drawn {
  let [left, line] = [x, y];
  const drawn = all.map(({ name, width: own, draw }) => {
    const whole = own + 5 + widthOf(name, 14);
    if (left > x && left + whole > x + width) [left, line] = [x, line + LINE];
    const sign =
      draw(left, line) + text(name, { x: left + own + 5, y: line + 5, size: 14, fill: PALETTE.quiet });
    left += whole + 16;
    return sign;
  });
  return { drawn: drawn.join(""), bottom: line + 10 };
}
