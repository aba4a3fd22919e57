import type { PicturePhrases } from "#bot/phrases/zh/pictures.ts";
import type { MapRole } from "#shared/domain/contacts/map-score.ts";
import { badge } from "./badge.ts";
import type { Drawn, MapView } from "./map-view.ts";
import { PALETTE } from "./palette.ts";
import { element, sizeFor, text } from "./svg.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const FIGURE = 86;
const SEAT = { width: 158, height: 46, between: 12 };

/** Whose map, of which day, the two figures, and a dashed seat for each role that nobody is known to hold. */
export function head({ map, words, on }: MapView, { x, y, width }: Place): Drawn {
  const [year = 0, month = 0, date = 0] = on.split("-").map(Number);
  const { client, score, coverage } = map;
  const within = width - 2 * FIGURE - 12;
  const size = sizeFor(client.name, { most: 27, least: 19, width: within });
  const value = score === undefined ? words.unknown : `${score.value}`;
  const seats = vacancies(coverage.missing, { words, x, y: y + 72 });
  const drawn = [
    text(client.name, { x, y: y + 28, size, fill: PALETTE.ink, isBold: true, within }),
    text(words.title(words.day(year, month, date)), { x, y: y + 52, size: 15, fill: PALETTE.quiet }),
    figure(words.score, { value, x: x + width - FIGURE - 6, y, fill: colourOf(score?.value) }),
    figure(words.roles, { value: `${coverage.known.length}/4`, x: x + width, y, fill: PALETTE.ink }),
    ...seats,
  ].join("");
  return { drawn, bottom: y + (seats.length === 0 ? 64 : 72 + SEAT.height + 10) };
}

function figure(
  name: string,
  { value, x, y, fill }: { value: string; x: number; y: number; fill: string },
): string {
  return [
    text(value, { x, y: y + 30, size: 28, fill, isBold: true, anchor: "end" }),
    text(name, { x, y: y + 52, size: 14, fill: PALETTE.quiet, anchor: "end" }),
  ].join("");
}

function colourOf(score: number | undefined): string {
  if (score === undefined) return PALETTE.quiet;
  return score < 0 ? PALETTE.alarm : PALETTE.good;
}

interface Vacancies {
  readonly words: PicturePhrases;
  readonly x: number;
  readonly y: number;
}

function vacancies(missing: readonly MapRole[], { words, x, y }: Vacancies): string[] {
  return missing.map((role, place) => {
    const left = x + place * (SEAT.width + SEAT.between);
    const box = { x: left, y, width: SEAT.width, height: SEAT.height, rx: 9 };
    return [
      element("rect", {
        ...box,
        fill: "none",
        stroke: PALETTE.amber,
        "stroke-width": 1.5,
        "stroke-dasharray": "6 4",
      }),
      badge(words.letters[role], { x: left + 24, y: y + SEAT.height / 2, isVacant: true }),
      text(words.role[role], { x: left + 46, y: y + 20, size: 15, fill: PALETTE.ink, isBold: true }),
      text(words.vacant, { x: left + 46, y: y + 38, size: 13, fill: PALETTE.amber, within: SEAT.width - 52 }),
    ].join("");
  });
}
