import type { Caller } from "./caller.ts";
import { type Unit, type UnitLevel, unitsAbove, unitsUnder } from "./unit.ts";

/** How people speak of the whole of their own team, county, city or province. */
const WHOLE: readonly (readonly [UnitLevel, RegExp])[] = [
  ["PROVINCE", /(?:全|我们?|咱们?|本)省(?!钱|心|事)|省里|(?:whole|entire|our) province|province-?wide/iu],
  ["CITY", /(?:全|我们?|咱们?|本)市(?!场)|市里|(?:whole|entire|our) city|city-?wide/iu],
  ["COUNTY", /(?:全|我们?|咱们?|本)[县区](?!域)|县里|(?:whole|entire|our) county|county-?wide/iu],
  ["TEAM", /(?:全|我们?|咱们?|本)(?:组|团队|班组)|(?:whole|entire|our) team/iu],
];
/** Teams bear the same names everywhere: only one's own is meant by it. */
const NAMED: readonly UnitLevel[] = ["PROVINCE", "CITY", "COUNTY"];
const ENDING = /(?:分公司|公司)$/u;

export interface Claim {
  /** As it was said, or as the unit is called. */
  readonly said: string;
  readonly unit: Unit;
}

/** The unit all of which words ask about: 全市, 星城市; the longest name, and names before 全省 and 全市. */
export function claimIn(
  words: string,
  { tree, unit }: { tree: readonly Unit[]; unit: string },
): Claim | undefined {
  const named = tree
    .filter(({ level, code }) => NAMED.includes(level) || code === unit)
    .map((one) => ({ said: one.name.replace(ENDING, ""), unit: one }))
    .filter(({ said }) => said.length > 1 && words.includes(said))
    .toSorted((one, other) => other.said.length - one.said.length)[0];
  if (named) return named;
  const above = unitsAbove(tree, unit);
  for (const [level, way] of WHOLE) {
    const said = way.exec(words)?.[0];
    const own = said && above.find((one) => one.level === level);
    if (said && own) return { said, unit: own };
  }
  return undefined;
}

/** What of a unit somebody sees: `all`, `none`, or only the units of these names; no name where it is the own book alone. */
export function seenOf(
  { unit }: Claim,
  { tree, caller }: { tree: readonly Unit[]; caller: Pick<Caller, "reach" | "unit"> },
): "all" | "none" | readonly string[] {
  const { reach } = caller;
  const asked = unitsUnder(tree, unit.code);
  if (reach === "everyone" || asked.every((code) => reach.includes(code))) return "all";
  const mine = asked.filter((code) => reach.includes(code));
  if (mine.length === 0) return asked.includes(caller.unit) ? [] : "none";
  const tops = tree.filter(({ code, parent }) => mine.includes(code) && !mine.some((one) => one === parent));
  return tops.map(({ name }) => name);
}
