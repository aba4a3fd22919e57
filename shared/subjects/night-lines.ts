import type { Day } from "#shared/domain/calendar/day.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { type FactColumn, linesIn } from "#shared/domain/finding/facts.ts";
import { type Caller, sees } from "#shared/domain/people/caller.ts";
import type { Stores } from "#shared/ports.ts";
import { fewAtATime } from "./few-at-a-time.ts";

interface Looking {
  readonly caller: Caller;
  /** What of each client is read, besides whose it is. */
  readonly fields: readonly FactColumn[];
  readonly look: (line: ClientLine) => void;
}

/** Whoever the caller may see of the last night that is whole, piece by piece; its day, or nothing where there was none. */
export async function eachLastNight(
  { facts }: Pick<Stores, "facts">,
  { caller, fields, look }: Looking,
): Promise<Day | undefined> {
  const manifest = await facts.manifest();
  if (manifest === undefined) return undefined;
  const { province, pieces, day } = manifest;
  const isSeen = (unit: string) => sees(caller, { owner: "", unit, province });
  const within = pieces.filter(({ slices }) => slices.some(({ unit }) => isSeen(unit)));
  await fewAtATime(within, async (piece) => {
    const columns = await facts.columns(piece, ["id", "owner", "unit", ...fields]);
    for (const line of linesIn(columns, manifest)) if (isSeen(line.unit)) look(line);
  });
  return day;
}
