import type { Tie } from "#shared/domain/contacts/ties.ts";
import type { ContactsShown } from "#shared/use-cases/contacts/show-contacts.ts";
import type { Box, Plan, Seat } from "./map-plan.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly tie: Tie;
  /** From corner to corner, between the people and never across one. */
  readonly path: readonly Point[];
  /** A step on the way to the decider, drawn in its direction. */
  readonly isWay: boolean;
}

/** The ties between those who have a seat; the way to the decider last, so that it lies above the others. */
export function linesOf({ ties, way }: Pick<ContactsShown, "ties" | "way">, plan: Plan): Line[] {
  const seats = new Map(plan.seats.map((seat) => [seat.person.id, seat]));
  const steps = way?.steps ?? [];
  const tracks = tracksOf(plan);
  const stepOf = ({ one, other }: Tie) => steps.find(({ tie }) => tie.one === one && tie.other === other);
  // The way chooses its tracks first: it runs straightest.
  const ordered = ties.toSorted((a, b) => Number(stepOf(b) !== undefined) - Number(stepOf(a) !== undefined));
  const lines = ordered.flatMap((tie) => {
    const step = stepOf(tie);
    const [from, to] = step?.to === tie.one ? [tie.other, tie.one] : [tie.one, tie.other];
    const [start, end] = [seats.get(from), seats.get(to)];
    if (start === undefined || end === undefined) return [];
    return [{ tie, path: pathOf(start, end, tracks), isWay: step !== undefined }];
  });
  return lines.toReversed();
}

/** Lines that run side by side keep apart: each place hands out its tracks from the middle outwards. */
interface Tracks {
  readonly plan: Plan;
  /** Beside the middle of a gutter, a lane or a side of a card; in points. */
  next(place: string, apart: number): number;
}

function tracksOf(plan: Plan): Tracks {
  const given = new Map<string, number>();
  return {
    plan,
    next(place, apart) {
      const count = given.get(place) ?? 0;
      given.set(place, count + 1);
      return Math.ceil(count / 2) * apart * (count % 2 === 0 ? 1 : -1);
    },
  };
}

/** How high above the heads of a row its lane lies. */
const LANE = 15;

/** Straight down to the next below, over the heads of a row, along a gutter, or along a gutter and then a lane. */
function pathOf(start: Seat, end: Seat, tracks: Tracks): Point[] {
  if (start.column === end.column && isNext(start, end, tracks.plan)) return down(start, end);
  if (start.y === end.y) return over(start, end, tracks);
  const isFar = Math.abs(start.column - end.column) > 1;
  return isFar ? far(start, end, tracks) : beside(start, end, tracks);
}

function isNext(a: Seat, b: Seat, { seats }: Plan): boolean {
  const [low, high] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return !seats.some(({ column, y }) => column === a.column && y > low && y < high);
}

function down(start: Seat, end: Seat): Point[] {
  const x = start.x + start.width * 0.7;
  const isDown = start.y < end.y;
  return [
    { x, y: isDown ? start.y + start.height : start.y },
    { x, y: isDown ? end.y : end.y + end.height },
  ];
}

function over(start: Seat, end: Seat, tracks: Tracks): Point[] {
  const y = laneOf(end, tracks);
  const [from, to] = [topOf(start, tracks), topOf(end, tracks)];
  return [from, { x: from.x, y }, { x: to.x, y }, to];
}

function beside(start: Seat, end: Seat, tracks: Tracks): Point[] {
  const gutter = gutterBetween(start, end, tracks);
  const [from, to] = [sideOf(start, gutter, tracks), sideOf(end, gutter, tracks)];
  return [from, { x: gutter, y: from.y }, { x: gutter, y: to.y }, to];
}

function far(start: Seat, end: Seat, tracks: Tracks): Point[] {
  const gutter = gutterBetween(start, end, tracks);
  const lane = laneOf(end, tracks);
  const [from, to] = [sideOf(start, gutter, tracks), topOf(end, tracks)];
  return [from, { x: gutter, y: from.y }, { x: gutter, y: lane }, { x: to.x, y: lane }, to];
}

/** The gutter at the side of `start` that faces `end`; within one column the right one, at the right edge the left. */
function gutterBetween(start: Seat, end: Seat, { plan, next }: Tracks): number {
  const isLast = start.column === plan.columns.length - 1;
  const isRight = start.column === end.column ? !isLast : end.x > start.x;
  const place = isRight ? start.column + 1 : start.column;
  const { x = 0 } = plan.columns[place] ?? {};
  return x + next(`gutter ${place}`, 7);
}

function laneOf(seat: Seat, { next }: Tracks): number {
  return seat.y - LANE + next(`lane ${seat.y}`, 6);
}

function sideOf({ person, x, y, width, height }: Seat, towards: number, { next }: Tracks): Point {
  const isRight = towards > x;
  return { x: isRight ? x + width : x, y: y + height / 2 + next(`${person.id} ${isRight}`, 10) };
}

function topOf({ person, x, y, width }: Seat, { next }: Tracks): Point {
  return { x: x + width / 2 + next(`${person.id} top`, 12), y };
}

/** Every few points of a path: of its longest stretch first, and of each stretch its middle first. */
function along(path: readonly Point[]): Point[] {
  const stretches = path.slice(1).map((to, place) => {
    const from = path[place] ?? to;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  return stretches
    .toSorted((a, b) => b.length - a.length)
    .flatMap(({ from, to, length }) =>
      SHARES.slice(0, Math.max(1, Math.floor(length / 12))).map((share) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      })),
    );
}
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

/** A word may lie on the rim of a card. */
const RIM = 5;

/** Where the word of a line is written, and lies on no person and no other word; `undefined` where there is no room. */
export function placeFor(
  path: readonly Point[],
  {
    size,
    seats,
    taken,
  }: { size: Pick<Box, "width" | "height">; seats: readonly Box[]; taken: readonly Box[] },
): Box | undefined {
  const boxes = along(path).map(({ x, y }) => ({ ...size, x: x - size.width / 2, y: y - size.height / 2 }));
  return boxes.find(
    (box) => !seats.some((seat) => meets(box, seat, RIM)) && !taken.some((other) => meets(box, other, 0)),
  );
}

function meets(a: Box, b: Box, rim: number): boolean {
  const isBeside = a.x + a.width <= b.x + rim || b.x + b.width - rim <= a.x;
  return !isBeside && a.y + a.height > b.y + rim && b.y + b.height - rim > a.y;
}
