import { type Caller, type Owned, sees } from "#shared/domain/people/caller.ts";
import { type Unit, unitsUnder } from "#shared/domain/people/unit.ts";
import { RowRefused } from "./plan.ts";

/** What a word in a file may stand for. */
export interface Meant<T> {
  readonly said: string;
  readonly found: readonly T[];
}

/** The only thing that was meant: none and several are refused, never guessed. */
export function theOnly<T>(column: string, { said, found }: Meant<T>): T {
  const [one, ...others] = found;
  if (one === undefined) throw new RowRefused({ code: "reference.unknown", column, facts: { said } });
  if (others.length === 0) return one;
  throw new RowRefused({ code: "reference.several", column, facts: { said, count: found.length } });
}

/** The one that a row's keys lead to: each key to none, or all to the same. */
export function theMatch<T>(found: readonly (T | undefined)[], idOf: (thing: T) => string): T | undefined {
  const things = found.filter((thing) => thing !== undefined);
  if (new Set(things.map(idOf)).size > 1) throw new RowRefused({ code: "key.several", facts: {} });
  return things[0];
}

/** Units that a word stands for: the code, else every unit of that name. */
export function unitsMeant(tree: readonly Unit[], said: string): Meant<Unit> {
  const byCode = tree.filter(({ code }) => code === said);
  return { said, found: byCode.length > 0 ? byCode : tree.filter(({ name }) => name === said) };
}

/** A row may name its province, by code or name; another one's rows are not ours to take. */
export function mustBeOurs(said: string | undefined, caller: Caller, tree: readonly Unit[]): void {
  if (said === undefined || provinceNames(caller.province, tree).includes(said)) return;
  throw new RowRefused({ code: "province.other", column: "province", facts: { said } });
}

/** A clerk brings in and corrects what lies in the unit where he works, or below it (seed G5.1). */
export function mayEnter(caller: Caller, place: Owned, tree: readonly Unit[]): boolean {
  if (sees(caller, place)) return true;
  const isHere = caller.role === "service" && unitsUnder(tree, caller.unit).includes(place.unit);
  return isHere && caller.province === place.province;
}

export function mustBeInReach(caller: Caller, place: Owned): void {
  if (!sees(caller, place)) throw new RowRefused({ code: "reach.outside", facts: {} });
}

/** The code, and the unit's name with or without 省 and 公司. */
function provinceNames(code: string, tree: readonly Unit[]): string[] {
  const name = tree.find(({ level }) => level === "PROVINCE")?.name ?? code;
  const short = name.replace(/(分)?公司$/, "");
  return [code, name, short, short.replace(/省$/, "")];
}
