import { coreOf, likenessOf, plainOf, tellingOf } from "./plain-name.ts";

/** What of a client tells whether it is the same as another. */
export interface Comparable {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly uscc?: string | undefined;
  /** Of its key contacts, whole. */
  readonly mobiles: readonly string[];
}

/** Why two may be one: the credit code, the name, or whom one calls. */
export type TwinReason = "uscc" | "name" | "mobile";

export interface Twin {
  readonly ids: readonly [string, string];
  /** The surest reason first. */
  readonly because: readonly TwinReason[];
  /** How alike the names are, 0 to 1. */
  readonly likeness: number;
}

export interface Judging {
  /** Names that are this alike count as near the same (rule set FINDING). */
  readonly nearNames: number;
}

/** Whether two may be one and the same; two different credit codes are two clients, whatever their names. */
export function twinOf(one: Comparable, other: Comparable, { nearNames }: Judging): Twin | undefined {
  const isApart = one.uscc !== undefined && other.uscc !== undefined && one.uscc !== other.uscc;
  if (one.id === other.id || isApart) return undefined;
  const likeness = nameLikeness(one, other);
  const because: TwinReason[] = [
    ...(one.uscc !== undefined && one.uscc === other.uscc ? ["uscc" as const] : []),
    ...(likeness >= nearNames ? ["name" as const] : []),
    ...(one.mobiles.some((mobile) => other.mobiles.includes(mobile)) ? ["mobile" as const] : []),
  ];
  return because.length === 0 ? undefined : { ids: [one.id, other.id], because, likeness };
}

/** Clients of whom one may be the same, the surest first. */
export function twinsAmong(one: Comparable, others: readonly Comparable[], judging: Judging): Twin[] {
  return others.flatMap((other) => twinOf(one, other, judging) ?? []).sort(bySurety);
}

/** All pairs of a set that may be one; only those that share a code, a mobile or a pair of characters are compared. */
export function duplicatesIn(all: readonly Comparable[], judging: Judging): Twin[] {
  const met = new Map<string, Comparable[]>();
  return all.flatMap((one) => twinsMet(one, met, judging)).sort(bySurety);
}

function twinsMet(one: Comparable, met: Map<string, Comparable[]>, judging: Judging): Twin[] {
  const marks = marksOf(one);
  const near = new Set(marks.flatMap((mark) => met.get(mark) ?? []));
  for (const mark of marks) met.set(mark, [...(met.get(mark) ?? []), one]);
  return [...near].flatMap((other) => twinOf(other, one, judging) ?? []);
}

const SURETY: readonly TwinReason[] = ["uscc", "name", "mobile"];

function bySurety(a: Twin, b: Twin): number {
  const rank = ({ because }: Twin) => SURETY.findIndex((reason) => because.includes(reason));
  return rank(a) - rank(b) || b.because.length - a.because.length || b.likeness - a.likeness;
}

/** What two clients must share to be compared at all: a code, a mobile, or two characters of a name. */
function marksOf(one: Comparable): string[] {
  const names = namesOf(one).flatMap((name) =>
    [...name].slice(1).map((end, at) => `${name.charAt(at)}${end}`),
  );
  const codes = [...(one.uscc ? [one.uscc] : []), ...one.mobiles];
  return [...new Set([...codes, ...names])];
}

function nameLikeness(one: Comparable, other: Comparable): number {
  const others = namesOf(other);
  return Math.max(...namesOf(one).flatMap((name) => others.map((each) => alike(name, each))));
}

function alike(name: string, other: string): number {
  return tellingOf(name) === tellingOf(other) ? likenessOf(name, other) : 0;
}

/** With and without its place: people say 星城 for 星城市 as well. */
function namesOf({ name, shortName, aliases }: Comparable): string[] {
  const all = [name, shortName, ...aliases];
  return [...new Set(all.flatMap((each) => [coreOf(each), plainOf(each).replace("市", "")]))];
}
