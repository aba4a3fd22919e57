import { type Caller, roleOf } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { Stores } from "#shared/ports.ts";

/** Queries at a time. */
const ABREAST = 8;

/** Whoever's book the caller may look into, himself first, then those for whom he stands in; `undefined` where they are more than `largest` (decided 26). */
export async function booksInReach(
  { staff }: Pick<Stores, "staff">,
  { caller, largest }: { readonly caller: Caller; readonly largest: number },
): Promise<{ readonly id: string; readonly name: string }[] | undefined> {
  const { id, name, reach, covers = [] } = caller;
  if (reach === "everyone") return undefined;
  const people: Staff[] = [];
  for (let at = 0; at < reach.length && people.length <= largest; at += ABREAST) {
    const found = await Promise.all(reach.slice(at, at + ABREAST).map((unit) => staff.listByUnit(unit)));
    people.push(...found.flat().filter((person) => person.id !== id && keepsBook(person)));
  }
  if (people.length > largest) return undefined;
  const others = people.map((person) => ({ id: person.id, name: person.name }));
  const covered = covers.filter((each) => others.every((other) => other.id !== each.id));
  return [{ id, name }, ...covered, ...others];
}

/** One who has left may still hold clients that nobody has taken over. */
function keepsBook({ post }: Staff): boolean {
  const role = roleOf(post);
  return role === "manager" || role === "chief" || role === "supervisor";
}

/** What each book comes to, a few at a time, so that no more than those are held. */
export async function eachBook<Id extends { readonly id: string }>(
  books: readonly Id[],
  read: (book: Id) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < books.length; at += ABREAST)
    await Promise.all(books.slice(at, at + ABREAST).map(read));
}
