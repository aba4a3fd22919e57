import { hasDay, openingsFor } from "#bot/openings.ts";
import { phrases } from "#bot/phrases/phrases.ts";
import { Role, roleOf } from "#shared/domain/people/caller.ts";
import type { Language, Staff } from "#shared/domain/people/staff.ts";
import { type Unit, unitsAbove } from "#shared/domain/people/unit.ts";
import type { HousePorts } from "./house.ts";
import type { PagePerson } from "./page-routes.ts";

export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly role: string;
  readonly unit: string;
  readonly language: Language;
}

/** Everyone of the local table, managers first, in words of their own language. */
export async function peopleOf({
  staff,
  units,
}: Pick<HousePorts, "staff" | "units">): Promise<LocalPerson[]> {
  const tree = await units.tree();
  const found = await Promise.all(tree.map(async ({ code }) => await staff.listByUnit(code)));
  return found
    .flat()
    .toSorted(byRole)
    .map((person) => personOf(person, tree));
}

/** The same with what each may begin with, by role. */
export function welcomed(people: readonly LocalPerson[]): PagePerson[] {
  return people.map(({ role: said, ...person }) => {
    const role = Role.parse(said);
    return { ...person, chips: openingsFor(role, person.language), hasDay: hasDay(role) };
  });
}

const ORDER = ["manager", "supervisor", "chief", "service", "admin", "operator", "system"];

function byRole(one: Staff, other: Staff): number {
  const [a, b] = [ORDER.indexOf(roleOf(one.post)), ORDER.indexOf(roleOf(other.post))];
  return a - b || (one.employeeNo < other.employeeNo ? -1 : 1);
}

function personOf({ id, name, post, unit, language }: Staff, tree: readonly Unit[]): LocalPerson {
  const path = unitsAbove(tree, unit).toReversed().slice(-2);
  const { posts } = phrases[language].people;
  return {
    id,
    name,
    post: posts[post],
    role: roleOf(post),
    unit: path.map(({ name: called }) => called).join(" "),
    language,
  };
}
