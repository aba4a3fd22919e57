import type { Day } from "#shared/domain/calendar/day.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import { apartFrom, confinedTo, type Search } from "#shared/domain/finding/condition.ts";
import { countedFrom } from "#shared/domain/finding/counting.ts";
import { columnsFor, type FactManifest, linesIn } from "#shared/domain/finding/facts.ts";
import { type Found, gathering } from "#shared/domain/finding/gathering.ts";
import { type Caller, sees } from "#shared/domain/people/caller.ts";
import type { Stores } from "#shared/ports.ts";
import { fewAtATime } from "./few-at-a-time.ts";

interface Asked {
  readonly caller: Caller;
  readonly search: Search;
  readonly keep: number;
  /** Only how many there are: no line of any of them. */
  readonly isCount: boolean;
}

/** Through the facts of the last night that is whole, piece by piece; `undefined` where there was none. */
export async function foundLastNight(
  { facts }: Pick<Stores, "facts">,
  { caller, search, keep, isCount }: Asked,
): Promise<{ readonly found: Found; readonly day: Day } | undefined> {
  const manifest = await facts.manifest();
  if (manifest === undefined) return undefined;
  const { day, province } = manifest;
  const units = confinedTo(search.where, "unit");
  const isMeant = (unit: string) =>
    sees(caller, { owner: "", unit, province }) && (units === undefined || units.includes(unit));
  const where = apartFrom(search.where, "unit");
  const apart = { ...search, where };
  const counted = isCount ? countedFrom(apart, slicesOf(manifest, isMeant)) : undefined;
  if (counted) return { day, found: counted };
  const gather = gathering(search, keep);
  const names = columnsFor(search);
  const pieces = manifest.pieces.filter(({ slices }) => slices.some(({ unit }) => isMeant(unit)));
  await fewAtATime(pieces, async (piece) => {
    const columns = await facts.columns(piece, names);
    for (const line of linesIn(columns, manifest)) if (isMeant(line.unit)) gather.add(line);
  });
  return { day, found: gather.found() };
}

function slicesOf({ pieces }: FactManifest, isMeant: (unit: string) => boolean) {
  return pieces.flatMap(({ slices }) => slices).filter(({ unit }) => isMeant(unit));
}

/** From so many clients of one book on, the whole book is read instead of each of them. */
const BOOK_PAYS = 8;

/** How clients are at this moment, by id: only those that the caller may see, whoever's they have become. */
export async function asTheyAreNow(
  { clients }: Pick<Stores, "clients">,
  { caller, lines }: { readonly caller: Caller; readonly lines: readonly Pick<ClientLine, "id" | "owner">[] },
): Promise<Map<string, ClientLine>> {
  const now = new Map<string, ClientLine>();
  const keep = (id: string, line: ClientLine | undefined) => {
    if (line?.id === id && sees(caller, line)) now.set(id, line);
  };
  const books = Object.groupBy(lines, ({ owner }) => owner);
  const whole = Object.entries(books).filter(([, page = []]) => page.length >= BOOK_PAYS);
  await fewAtATime(whole, async ([owner]) => {
    for (const line of await clients.lines(owner)) keep(line.id, line);
  });
  const rest = lines.filter(({ id }) => !now.has(id));
  await fewAtATime(rest, async ({ id }) => keep(id, await clients.find(id)));
  return now;
}
