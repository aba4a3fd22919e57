import type { AreaClass, Grid } from "#shared/domain/clients/grid.ts";
import { type Unit, unitsUnder } from "#shared/domain/people/unit.ts";

const AREAS: readonly (readonly [words: RegExp, area: AreaClass])[] = [
  [/东片|城东|^east/i, "EAST"],
  [/西片|城西|^west/i, "WEST"],
  [/农村|乡镇|^rural/i, "RURAL"],
  [/城区|城市片|^urban/i, "URBAN"],
];

export type Place =
  | { readonly kind: "units"; readonly codes: readonly string[] }
  | { readonly kind: "grids"; readonly grids: readonly Grid[] };

/** 东片, 创业大厦, A组: what a word for a place means among what one may see; nothing where it means none of it. */
export function placeMeant(
  said: string,
  {
    grids,
    tree,
    reach,
  }: { readonly grids: readonly Grid[]; readonly tree: readonly Unit[]; readonly reach: readonly string[] },
): Place | undefined {
  const named = grids.filter(({ name }) => name.includes(said) || said.includes(name));
  if (named.length > 0) return { kind: "grids", grids: named };
  const area = AREAS.find(([words]) => words.test(said))?.[1];
  const inArea = grids.filter(({ areaClass }) => areaClass !== undefined && areaClass === area);
  if (inArea.length > 0) return { kind: "grids", grids: inArea };
  const unit = tree.find(
    ({ code, name }) => reach.includes(code) && (name.startsWith(said) || said.startsWith(name)),
  );
  return unit && { kind: "units", codes: unitsUnder(tree, unit.code) };
}
