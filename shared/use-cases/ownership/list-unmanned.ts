import * as z from "zod";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { type Coverage, coverageOf } from "#shared/domain/ownership/coverage.ts";
import { type Place, placeMeant } from "#shared/domain/ownership/places.ts";
import { type Suggestion, suggestionFor } from "#shared/domain/ownership/suggesting.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { ownOf } from "#shared/domain/people/ownership.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { Stores } from "#shared/ports.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Unmanned extends Pick<ClientLine, "id" | "owner" | "shortName" | "valueClass" | "place"> {
  readonly suggestion?: Suggestion;
}

export interface UnmannedClients {
  readonly clients: readonly Unmanned[];
  /** The places that were looked through, where a place was named. */
  readonly places: readonly Coverage[];
}

/** Units whose grids and heads are read for one answer (decided 26). */
const MOST_UNITS = 60;

/** Clients that only a caretaker keeps: of a place, of a unit, or of all that the caller leads (row D7.1.2). */
export const listUnmanned = useCase({
  name: "list-unmanned",
  roles: ["supervisor", "chief"],
  uses: ["clients", "grids", "staff", "units"],
  input: z.lazy(() =>
    z.object({
      place: z.string().min(1).optional(),
      /** Groups of class C or of none: 小集团. */
      small: z.boolean().default(false),
    }),
  ),
  undo: "read",
  subject: async (_stores, _input, { caller }) => ownOf(caller),
  async decide(stores, { caller, input: { place, small } }): Promise<Decision<UnmannedClients>> {
    const tree = await stores.units.tree();
    const codes = reachOf(caller, tree).slice(0, MOST_UNITS);
    const grids = (await Promise.all(codes.map(stores.grids.listByUnit))).flat();
    const meant =
      place === undefined ? { kind: "units" as const, codes } : meantBy(place, { grids, tree, reach: codes });
    const all = await linesOf(stores, { meant, tree });
    const lines = all.filter(
      ({ unit, unmanned, valueClass, kind }) =>
        unmanned &&
        codes.includes(unit) &&
        (!small || (kind === "GROUP" && (valueClass === "C" || valueClass === "NONE"))),
    );
    const people = (await Promise.all(codes.map(stores.staff.listByUnit))).flat();
    const clients = lines.map(({ id, owner, shortName, valueClass, place: at, ...line }) => {
      const suggestion = suggestionFor(line, { grids, people });
      return {
        id,
        owner,
        shortName,
        valueClass,
        ...(at && { place: at }),
        ...(suggestion && { suggestion }),
      };
    });
    const places = coveragesOf(all, meant);
    return { outcome: { clients: clients.toSorted(byClass), places }, writes: [] };
  },
});

function meantBy(place: string, among: Parameters<typeof placeMeant>[1]): Place {
  const meant = placeMeant(place, among);
  if (meant === undefined) throw new Refusal("place.unknown", { said: place });
  return meant;
}

function reachOf({ reach, unit }: Caller, tree: readonly Unit[]): readonly string[] {
  if (reach === "everyone") return tree.map(({ code }) => code);
  return reach.length === 0 ? [unit] : reach;
}

/** A place through its index; of units, the books of those who keep what is nobody's. */
async function linesOf(
  { clients }: Pick<Stores, "clients">,
  { meant, tree }: { meant: Place; tree: readonly Unit[] },
): Promise<ClientLine[]> {
  if (meant.kind === "grids")
    return (await Promise.all(meant.grids.map(async ({ id }) => await clients.linesOfGrid(id)))).flat();
  const heads = tree.flatMap(({ code, head }) => (head && meant.codes.includes(code) ? [head] : []));
  const books = await Promise.all([...new Set(heads)].map(clients.lines));
  return books.flat().filter(({ unit }) => meant.codes.includes(unit));
}

/** Groups that are with us, of the organisations that are there. */
function coveragesOf(lines: readonly ClientLine[], meant: Place): Coverage[] {
  if (meant.kind !== "grids") return [];
  return meant.grids.map((grid) => {
    const ours = lines.filter(
      ({ grid: at, kind, status }) => at === grid.id && kind === "GROUP" && WITH_US.includes(status),
    );
    return coverageOf(grid, ours.length);
  });
}

const WITH_US: readonly ClientLine["status"][] = ["IN_NETWORK", "AT_RISK", "SUSPENDED"];

function byClass(one: Unmanned, other: Unmanned): number {
  return one.valueClass.localeCompare(other.valueClass);
}
