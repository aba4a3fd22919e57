import type { Grid } from "#shared/domain/clients/grid.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { dice } from "./dice.ts";
import { PROVINCE } from "./organisation.ts";
import type { Times } from "./times.ts";
import { AREAS } from "./towns.ts";

export type SampleGrid = Omit<Grid, "version">;
type Person = Pick<Staff, "id" | "unit" | "post">;

/** 东片 and 西片 of a town, the county beyond it. */
function areaClassOf(county: string, n: number): NonNullable<Grid["areaClass"]> {
  if (county.endsWith("县")) return "RURAL";
  if (county === "河西区") return "WEST";
  return n % 2 === 0 ? "EAST" : "WEST";
}

const isStreet = (place: string) => /[路街道]$/.test(place);

/** Every street and building that clients are at home in, each looked after by somebody of the team (seed G2.3). */
export function gridsOf(staff: readonly Person[], { today }: Pick<Times, "today">): SampleGrid[] {
  const roll = dice("grids");
  return AREAS.flatMap(({ places, under, county }) => {
    const team = staff.filter(({ unit, post }) => unit === under && post === "ACCOUNT_MANAGER");
    return places.map((name, n) => ({
      ...{
        id: gridId(under, n),
        province: PROVINCE,
        unit: under,
        name,
        kind: isStreet(name) ? "STREET" : "BUILDING",
      },
      ...(team[n % team.length] && { owner: team[n % team.length]?.id ?? "" }),
      ...{ areaClass: areaClassOf(county, n), companiesEst: roll.between(30, 90), estimatedOn: today },
    }));
  }) as SampleGrid[];
}

/** Where a place lies, as its grid is called. */
export function gridAt(place: string | undefined): { readonly grid?: string } {
  const area = AREAS.find(({ places }) => place !== undefined && places.includes(place));
  return area && place ? { grid: gridId(area.under, area.places.indexOf(place)) } : {};
}

function gridId(unit: string, n: number): string {
  return `grd_${unit.slice(3).toLowerCase()}-${n + 1}`;
}
