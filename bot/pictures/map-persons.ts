import type { PicturePhrases } from "#bot/phrases/zh/pictures.ts";
import type { Attitude } from "#shared/domain/contacts/contact.ts";
import { masked } from "#shared/domain/mask.ts";
import type { ContactsShown } from "#shared/use-cases/contacts/show-contacts.ts";
import { badge } from "./badge.ts";
import type { Person, Plan, Seat } from "./map-plan.ts";
import { PALETTE } from "./palette.ts";
import { element, halves, sizeFor, text, widthOf } from "./svg.ts";

const TINTS: Readonly<Record<Attitude, readonly [ground: string, edge: string]>> = {
  OPPONENT: ["#fbe9e7", "#d98880"],
  NON_SUPPORTER: ["#fdf3e7", "#dcb083"],
  NEUTRAL: ["#f3f5f8", "#b3bdca"],
  SUPPORTER: ["#ecf6ef", "#93c5a4"],
  SPONSOR: ["#ddf0e3", "#5fa97c"],
};
const UNKNOWN = [PALETTE.paper, PALETTE.faint] as const;

/** The ground: a tint for each stance, a line for each influence, and their names at the edges. */
export function cells({ columns, rows, grid }: Plan, words: PicturePhrases): string {
  const middle = { anchor: "middle", size: 16 } as const;
  return [
    ...columns.flatMap(({ stance, x, width }) => [
      element("rect", {
        x: x + 1,
        y: grid.y,
        width: width - 2,
        height: grid.height,
        rx: 8,
        fill: tintOf(stance)[0],
      }),
      text(stance ? words.stances[stance] : words.noStance, {
        ...{ ...middle, x: x + width / 2, y: grid.y - 9, within: width },
        ...{ fill: stance ? PALETTE.ink : PALETTE.quiet, isBold: stance !== undefined },
      }),
    ]),
    ...rows.map(({ influence, y, height }) =>
      text(influence === undefined ? "?" : `${influence}`, {
        ...{ ...middle, x: grid.x - 16, y: y + height / 2 + 6, fill: PALETTE.quiet },
      }),
    ),
    ...rows.slice(1).map(({ y }) =>
      element("line", {
        x1: grid.x,
        x2: grid.x + grid.width,
        y1: y,
        y2: y,
        stroke: PALETTE.paper,
        "stroke-width": 2,
      }),
    ),
    text(words.influence, { x: grid.x - 34, y: grid.y - 9, size: 11, fill: PALETTE.quiet, within: 56 }),
  ].join("");
}

function tintOf(stance: Attitude | undefined) {
  return stance ? TINTS[stance] : UNKNOWN;
}

interface Around {
  readonly map: Pick<ContactsShown, "next" | "gaps">;
  readonly words: PicturePhrases;
}

export function persons({ seats }: Plan, around: Around): string {
  return seats.map((seat) => card(seat, around)).join("");
}

/** Name and title, the role at one corner, a star for the key contact, a ring for whom to win next. */
function card(seat: Seat, { map, words }: Around): string {
  const { person, x, y, width, height } = seat;
  const isNext = map.next?.id === person.id;
  return [
    element("rect", { x, y, width, height, rx: 9, fill: PALETTE.paper, ...edgeOf(person, { map, isNext }) }),
    named(seat),
    person.buyingRole === "NONE" ? "" : badge(words.letters[person.buyingRole], { x: x - 1, y: y - 2 }),
    person.isKeyPerson
      ? text("★", { x: x + width - 2, y: y + 8, size: 19, fill: PALETTE.amber, anchor: "middle" })
      : "",
    isNext ? flag(words.next, { x: x + width / 2, y: y + height + 6 }) : "",
  ].join("");
}

const NAME = { most: 19, least: 14 };

/** The name, and the title below it; a long name has both lines. */
function named({ person, x, y, width }: Seat): string {
  const within = width - 8;
  const name = masked(person.name);
  const middle = { x: x + width / 2, anchor: "middle", within } as const;
  const size = sizeFor(name, { ...NAME, width: within });
  const bold = { ...middle, fill: PALETTE.ink, isBold: true };
  if (widthOf(name, size) > within) {
    const [first, second] = halves(name, { size, width: within });
    return text(first, { ...bold, y: y + 22, size }) + text(second, { ...bold, y: y + 41, size });
  }
  const below = person.title ?? person.department;
  if (below === undefined) return text(name, { ...bold, y: y + 33, size });
  return (
    text(name, { ...bold, y: y + 25, size }) +
    text(below, { ...middle, y: y + 43, size: 13, fill: PALETTE.quiet })
  );
}

function edgeOf(person: Person, { map, isNext }: { map: Around["map"]; isNext: boolean }) {
  const isAgainst = map.gaps.some((gap) => gap.is === "against" && gap.id === person.id);
  if (isNext) return { stroke: PALETTE.amber, "stroke-width": 3.5 };
  if (isAgainst) return { stroke: PALETTE.alarm, "stroke-width": 3 };
  const isOpen = person.attitude === undefined || person.influence === undefined;
  return {
    stroke: tintOf(person.attitude)[1],
    "stroke-width": 1.5,
    ...(isOpen && { "stroke-dasharray": "5 3" }),
  };
}

/** At the lower edge, where no tie comes in. */
function flag(words: string, { x, y }: { x: number; y: number }): string {
  const width = 24 + [...words].length * 7;
  return [
    element("rect", { x: x - width / 2, y: y - 9, width, height: 18, rx: 9, fill: PALETTE.amber }),
    text(words, { x, y: y + 4.5, size: 13, fill: PALETTE.paper, isBold: true, anchor: "middle" }),
  ].join("");
}
