import type { Attitude } from "#shared/domain/contacts/contact.ts";
import type { ContactsShown } from "#shared/use-cases/contacts/show-contacts.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Person = ContactsShown["people"][number]["contact"];

/** Where somebody sits: the further right, the more for us; the higher, the more influence. */
export interface Seat extends Box {
  readonly person: Person;
  readonly row: number;
  readonly column: number;
}

interface Column {
  /** `undefined` for those whose stance is not known. */
  readonly stance: Attitude | undefined;
  readonly x: number;
  readonly width: number;
}

interface Row {
  readonly influence: number | undefined;
  readonly y: number;
  readonly height: number;
}

export interface Plan {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly seats: readonly Seat[];
  /** All cells, without the words around them. */
  readonly grid: Box;
  /** People for whom there is no room. */
  readonly unseated: number;
}

const STANCES = ["OPPONENT", "NON_SUPPORTER", "NEUTRAL", "SUPPORTER", "SPONSOR"] as const;
const INFLUENCES = [5, 4, 3, 2, 1];
/** More would be told apart by nobody; the text has them all. */
const MOST_PEOPLE = 30;
const CARD = { height: 52, between: 32 };
/** Above the people of a cell there is room for ties and their names. */
const PAD = { above: 30, below: 20 };
const EMPTY_ROW = 30;

/** Whose stance or influence is not known stand in a column and a row of their own, which are there for them only. */
export function planOf(
  people: ContactsShown["people"],
  at: { readonly x: number; readonly y: number; readonly width: number },
): Plan {
  const shown = people.slice(0, MOST_PEOPLE).map(({ contact }) => contact);
  const columns = columnsOf(shown, at);
  const rows = rowsOf(shown, { y: at.y });
  const last = rows.at(-1);
  const height = last === undefined ? 0 : last.y + last.height - at.y;
  return {
    columns,
    rows,
    seats: rows.flatMap((row) =>
      columns.flatMap((column) => seatsIn(peopleIn(shown, row, column), { row, rows, column, columns })),
    ),
    grid: { ...at, height },
    unseated: people.length - shown.length,
  };
}

function columnsOf(people: readonly Person[], at: { x: number; width: number }): Column[] {
  const isKnown = people.every(({ attitude }) => attitude !== undefined);
  const stances = isKnown ? STANCES : [...STANCES, undefined];
  const width = at.width / stances.length;
  return stances.map((stance, place) => ({ stance, x: at.x + place * width, width }));
}

function rowsOf(people: readonly Person[], { y }: { y: number }): Row[] {
  const isKnown = people.every(({ influence }) => influence !== undefined);
  let top = y;
  return (isKnown ? INFLUENCES : [...INFLUENCES, undefined]).map((influence) => {
    const here = people.filter((person) => person.influence === influence);
    const most = Math.max(
      0,
      ...[...Map.groupBy(here, ({ attitude }) => attitude).values()].map((all) => all.length),
    );
    const height =
      most === 0 ? EMPTY_ROW : PAD.above + PAD.below + most * CARD.height + (most - 1) * CARD.between;
    const row = { influence, y: top, height };
    top += height;
    return row;
  });
}

function peopleIn(people: readonly Person[], { influence }: Row, { stance }: Column): Person[] {
  return people.filter((person) => person.influence === influence && person.attitude === stance);
}

interface Cell {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly column: Column;
  readonly columns: readonly Column[];
}

function seatsIn(people: readonly Person[], { row, rows, column, columns }: Cell): Seat[] {
  const width = column.width * 0.72;
  return people.map((person, place) => ({
    person,
    x: column.x + (column.width - width) / 2,
    y: row.y + PAD.above + place * (CARD.height + CARD.between),
    width,
    height: CARD.height,
    row: rows.indexOf(row),
    column: columns.indexOf(column),
  }));
}
