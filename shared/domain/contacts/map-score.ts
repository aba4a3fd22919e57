import type { DecisionMapRules } from "#shared/domain/rules/decision-map-rules.ts";
import type { BuyingRole, Contact } from "./contact.ts";

/** The four formal roles, in the order of their letters: A approves, D decides, E evaluates, U uses (seed S9.5). */
export const MAP_ROLES = [
  "APPROVER",
  "DECIDER",
  "EVALUATOR",
  "USER",
] as const satisfies readonly BuyingRole[];
export type MapRole = (typeof MAP_ROLES)[number];

const LETTERS: Readonly<Record<MapRole, string>> = { APPROVER: "A", DECIDER: "D", EVALUATOR: "E", USER: "U" };

/** One person's share of the score: role weight × influence × attitude; `undefined` while one of them is not known. */
export interface Share {
  readonly weight: number;
  readonly influence: number;
  readonly points: number;
  readonly value: number;
}

export function shareOf(
  { buyingRole, influence, attitude }: Pick<Contact, "buyingRole" | "influence" | "attitude">,
  { roleWeight, attitudePoints }: DecisionMapRules,
): Share | undefined {
  if (influence === undefined || attitude === undefined) return undefined;
  const [weight, points] = [roleWeight[buyingRole], attitudePoints[attitude]];
  return { weight, influence, points, value: weight * influence * points };
}

/** How the score comes about: 100 × `sum` / `most`, in -100..100. */
export interface MapScore {
  readonly value: number;
  readonly sum: number;
  /** What the sum would be if everybody who counts stood as well as can be. */
  readonly most: number;
  /** Left out, because influence or attitude is not known. */
  readonly unknown: number;
}

/** `undefined` where nobody's influence and attitude are known: unknown is not 0. */
export function mapScore(contacts: readonly Contact[], rules: DecisionMapRules): MapScore | undefined {
  const shares = contacts.map((one) => shareOf(one, rules)).filter((share) => share !== undefined);
  if (shares.length === 0) return undefined;
  const best = Math.max(...Object.values(rules.attitudePoints));
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const most = shares.reduce((total, { weight, influence }) => total + weight * influence * best, 0);
  const value = Math.round((100 * sum) / most);
  return { value: value + 0, sum, most, unknown: contacts.length - shares.length };
}

export interface Coverage {
  readonly known: readonly MapRole[];
  readonly missing: readonly MapRole[];
}

export function coverage(contacts: readonly Pick<Contact, "buyingRole">[]): Coverage {
  const held = new Set(contacts.map(({ buyingRole }) => buyingRole));
  return {
    known: MAP_ROLES.filter((role) => held.has(role)),
    missing: MAP_ROLES.filter((role) => !held.has(role)),
  };
}

/** `AD`: as the client's line holds it. */
export function lettersOf(roles: readonly MapRole[]): string {
  return roles.map((role) => LETTERS[role]).join("");
}

/** Roles that a client of this class lacks, where people have begun to draw its map; an empty map is the archive's gap. */
export function rolesWanted(
  { valueClass, contacts = 0, rolesKnown = "" }: ClientRoles,
  { wantedRoles }: Pick<DecisionMapRules, "wantedRoles">,
): MapRole[] {
  if (contacts === 0) return [];
  const wanted = wantedRoles[valueClass];
  return MAP_ROLES.filter((role) => wanted.includes(role) && !rolesKnown.includes(LETTERS[role]));
}

interface ClientRoles {
  readonly valueClass: "A" | "B" | "C" | "NONE";
  readonly contacts?: number | undefined;
  readonly rolesKnown?: string | undefined;
}
