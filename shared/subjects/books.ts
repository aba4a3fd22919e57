import { type Caller, keepsBook, sees } from "#shared/domain/people/caller.ts";
import { ownedBy } from "#shared/domain/people/ownership.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Stores } from "#shared/ports.ts";

/** Queries at a time. */
const ABREAST = 8;

export interface Book {
  readonly id: string;
  readonly name: string;
}

interface Reach {
  readonly caller: Caller;
  readonly largest: number;
  /** To whom, or to which units with all below them, the question is confined: asked only where everybody would be too many. */
  readonly within?: {
    readonly owners?: readonly string[] | undefined;
    readonly units?: readonly string[] | undefined;
  };
}

type Reads = Pick<Stores, "staff">;

/** Whoever's book the caller may look into, himself first, then those for whom he stands in; `undefined` where they are more than `largest` (decided 26). */
export async function booksInReach(
  stores: Reads,
  { caller, largest, within = {} }: Reach,
): Promise<Book[] | undefined> {
  const { id, name, reach, covers = [] } = caller;
  const others =
    reach === "everyone" ? undefined : await keepersIn(stores, { units: reach, largest, besides: id });
  if (others === undefined) return await booksWithin(stores, { caller, largest, within });
  const covered = covers.filter((each) => others.every((other) => other.id !== each.id));
  return [{ id, name }, ...covered, ...others.map(bookOf)];
}

async function booksWithin(
  stores: Reads,
  { caller, largest, within: { owners, units } = {} }: Reach,
): Promise<Book[] | undefined> {
  const isSeen = (person: Staff) => sees(caller, ownedBy(person)) && keepsBook(person);
  if (owners && owners.length <= largest) {
    const found = await Promise.all(owners.map((owner) => stores.staff.find(owner)));
    return found.flatMap((person) => (person && isSeen(person) ? [bookOf(person)] : []));
  }
  const all = units && (await keepersIn(stores, { units, largest }));
  return all?.filter(isSeen).map(bookOf);
}

/** The books of these units, however many: each is one Query, a few at a time. */
export async function booksOfUnits(stores: Reads, units: readonly string[]): Promise<Book[]> {
  const people = await keepersIn(stores, { units, largest: Number.POSITIVE_INFINITY });
  return (people ?? []).map(bookOf);
}

/** Those of some units who keep a book; `undefined` where they are too many. */
async function keepersIn(
  { staff }: Reads,
  { units, largest, besides }: { units: readonly string[]; largest: number; besides?: string },
): Promise<Staff[] | undefined> {
  const people: Staff[] = [];
  for (let at = 0; at < units.length && people.length <= largest; at += ABREAST) {
    const found = await Promise.all(units.slice(at, at + ABREAST).map((unit) => staff.listByUnit(unit)));
    people.push(...found.flat().filter((person) => person.id !== besides && keepsBook(person)));
  }
  return people.length > largest ? undefined : people;
}

function bookOf({ id, name }: Book): Book {
  return { id, name };
}
