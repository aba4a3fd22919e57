import * as z from "zod";
import type { Instant } from "#shared/domain/calendar/day.ts";
import type { WorkingCalendar } from "#shared/domain/calendar/working-calendar.ts";
import { type Caller, type Owned, roleOf } from "#shared/domain/people/caller.ts";
import { ownedBy, ownOf } from "#shared/domain/people/ownership.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { type Unit, unitsUnder } from "#shared/domain/people/unit.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import { planDay } from "#shared/domain/tasks/day-plan.ts";
import type { DayPlan } from "#shared/domain/tasks/ranked.ts";
import { byRisk, loadOf, type PersonLoad } from "#shared/domain/tasks/team-load.ts";
import type { Stores } from "#shared/ports.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

type Named = Pick<Unit, "code" | "name">;

export type Team =
  /** Who needs help first comes first. */
  | { readonly kind: "team"; readonly unit?: Named; readonly people: readonly PersonLoad[] }
  | { readonly kind: "person"; readonly person: PersonLoad; readonly plan: DayPlan }
  /** More people than are read one by one: choose one of these units (decided 26). */
  | { readonly kind: "too-large"; readonly largest: number; readonly units: readonly Named[] };

/** Queries at a time. */
const ABREAST = 8;

export const showTeam = useCase({
  name: "show-team",
  roles: ["supervisor", "chief"],
  uses: ["tasks", "staff", "units", "rules"],
  input: z.lazy(() => z.object({ unit: z.string().min(1).optional(), staff: z.string().min(1).optional() })),
  undo: "read",
  async subject({ staff, units }, input, { caller }): Promise<Asked | undefined> {
    if (input.staff !== undefined) {
      const person = await staff.find(input.staff);
      return person && { ...ownedBy(person), person };
    }
    const tree = await units.tree();
    if (input.unit === undefined) return { ...ownOf(caller), codes: led(caller), tree };
    const codes = unitsUnder(tree, input.unit);
    return { owner: "", unit: input.unit, province: caller.province, codes, tree };
  },
  async decide(stores, { caller, subject, now }): Promise<Decision<Team>> {
    const [rules, calendar] = await Promise.all([stores.rules.current(), stores.rules.calendar()]);
    const moment = { now, rules, calendar };
    if ("person" in subject) {
      const { load, plan } = await lookAt(stores, subject.person, moment);
      return { outcome: { kind: "person", person: load, plan }, writes: [] };
    }
    const { codes, tree } = subject;
    const largest = rules.work.largestTeam;
    const people = await peopleOf(stores, { codes, largest, caller });
    if (people === undefined)
      return { outcome: { kind: "too-large", largest, units: below(tree, codes) }, writes: [] };
    const looks = await abreast(people, async (person) => await lookAt(stores, person, moment));
    const loads = looks.map(({ load }) => load).toSorted(byRisk);
    const unit = tree.find(({ code }) => code === codes[0]);
    return { outcome: { kind: "team", ...(unit && { unit: named(unit) }), people: loads }, writes: [] };
  },
});

type Asked = Owned &
  ({ readonly person: Staff } | { readonly codes: readonly string[]; readonly tree: readonly Unit[] });

interface Moment {
  readonly now: Instant;
  readonly rules: Rules;
  readonly calendar: WorkingCalendar;
}

async function lookAt({ tasks }: Pick<Stores, "tasks">, person: Staff, moment: Moment) {
  const desk = await tasks.desk(person.id);
  const plan = planDay(desk, moment);
  return { plan, load: loadOf(person, { desk, plan, now: moment.now }) };
}

/** Nobody more is read once there are more than are shown. */
async function peopleOf(
  { staff }: Pick<Stores, "staff">,
  { codes, largest, caller }: { codes: readonly string[]; largest: number; caller: Caller },
): Promise<Staff[] | undefined> {
  const people: Staff[] = [];
  for (let at = 0; at < codes.length && people.length <= largest; at += ABREAST) {
    const found = await abreast(codes.slice(at, at + ABREAST), staff.listByUnit);
    people.push(...found.flat().filter((person) => worksFor(caller, person)));
  }
  return people.length > largest ? undefined : people;
}

/** Those who have a day of tasks: not the leader himself, not the admins, nobody who has left. */
function worksFor(caller: Caller, { id, post, status }: Staff): boolean {
  const role = roleOf(post);
  return (
    id !== caller.id && status !== "LEFT" && status !== "SUSPENDED" && role !== "admin" && role !== "operator"
  );
}

/** `preview` admits supervisors and chiefs only, whose reach is always a list. */
function led({ reach, unit }: Caller): readonly string[] {
  return reach === "everyone" ? [unit] : reach;
}

function below(tree: readonly Unit[], codes: readonly string[]): Named[] {
  const inside = new Set(codes);
  return tree.filter(({ code, parent }) => inside.has(code) && parent === codes[0]).map(named);
}

function named({ code, name }: Unit): Named {
  return { code, name };
}

async function abreast<In, Out>(all: readonly In[], one: (each: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (let at = 0; at < all.length; at += ABREAST)
    done.push(...(await Promise.all(all.slice(at, at + ABREAST).map((each) => one(each)))));
  return done;
}
