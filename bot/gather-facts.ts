import { factFiles } from "#shared/contracts/fact-files.ts";
import { systemOf } from "#shared/contracts/system.ts";
import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import type { ClientLine } from "#shared/domain/clients/client-line.ts";
import {
  columnsOf,
  type FactManifest,
  type FactPiece,
  PIECE_OF_FACTS,
  slicesIn,
} from "#shared/domain/finding/facts.ts";
import { keepsBook } from "#shared/domain/people/caller.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { recordJobRun } from "#shared/use-cases/status/record-job-run.ts";

interface Night {
  readonly ports: Pick<
    Ports,
    | "clients"
    | "facts"
    | "files"
    | "rules"
    | "staff"
    | "status"
    | "units"
    | "table"
    | "clock"
    | "ids"
    | "journal"
  >;
  readonly province: string;
  readonly day: Day;
}

export const FACTS_JOB = "gather-facts";
const DONE = "done";
/** Books read at a time. */
const ABREAST = 8;

/**
 * The clients of the province as they are before the morning, unit by unit and column by column, for whoever asks for
 * more than is read live (decided 26). `more` when the time is up: whoever calls next goes on with the next unit. A night
 * counts only when all of it is there; until then the one before holds.
 */
export async function gatherFacts(
  ports: Night["ports"],
  { province, isTimeUp = () => false }: { readonly province: string; readonly isTimeUp?: () => boolean },
): Promise<"done" | "more"> {
  const night = { ports, province, day: dayOf(ports.clock.now()) };
  const mark = await markOf(night);
  if (mark === DONE) return "done";
  const units = (await ports.units.tree()).map(({ code }) => code).toSorted();
  for (const unit of units.filter((code) => code > mark)) {
    if (isTimeUp()) return "more";
    await gatherUnit(night, unit);
    await marked(night, unit);
  }
  const clients = await publish(night, units);
  await marked(night, `${DONE} ${clients}`);
  return "done";
}

async function markOf({ ports, day }: Night): Promise<string> {
  const job = (await ports.status.listJobs()).find(({ name }) => name === FACTS_JOB);
  const [on, at = ""] = job?.outcome.split(" ") ?? [];
  return on === day ? at : "";
}

async function marked({ ports, province, day }: Night, said: string): Promise<void> {
  const input = { name: FACTS_JOB, outcome: `${day} ${said}` };
  const message = `${FACTS_JOB} ${day} ${said}`;
  await perform(recordJobRun, { ports, caller: systemOf(province), message, input });
}

/** Pieces first, then what names them: a unit that was cut short is as if it had not begun. */
async function gatherUnit(night: Night, unit: string): Promise<void> {
  const { ports, day } = night;
  const owners = (await ports.staff.listByUnit(unit)).filter(keepsBook).map(({ id }) => id);
  const pieces: FactPiece[] = [];
  let lines: ClientLine[] = [];
  for (let at = 0; at < owners.length; at += ABREAST) {
    const books = owners.slice(at, at + ABREAST).map((owner) => ports.clients.lines(owner));
    lines.push(...(await Promise.all(books)).flat());
    if (lines.length < PIECE_OF_FACTS) continue;
    pieces.push(await putPiece(night, unit, lines));
    lines = [];
  }
  if (lines.length > 0) pieces.push(await putPiece(night, unit, lines));
  await ports.files.put(factFiles.unit({ day, unit }), await zipped(pieces), GZIP);
}

async function putPiece(
  { ports, day }: Night,
  unit: string,
  lines: readonly ClientLine[],
): Promise<FactPiece> {
  const file = factFiles.piece({ day, unit, mark: ports.ids.next("fct") });
  const columns: Record<string, [number, number]> = {};
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const [name, values] of Object.entries(columnsOf(lines))) {
    const part = await zipped(values);
    columns[name] = [from, part.length];
    parts.push(part);
    from += part.length;
  }
  await ports.files.put(file, Buffer.concat(parts), GZIP);
  return { file, clients: lines.length, columns, slices: slicesIn(lines) };
}

/** From now on this night is the last one, and those beyond what is kept go. */
async function publish(night: Night, units: readonly string[]): Promise<number> {
  const { ports, province, day } = night;
  const found: (readonly FactPiece[])[] = [];
  for (const unit of units) found.push(await ports.facts.piecesOf({ day, unit }));
  const pieces = found.flat();
  const last = await ports.facts.manifest();
  const known = [...new Set([...(last?.nights ?? []), day])].toSorted();
  const { finding } = await ports.rules.current();
  const nights = known.filter((each) => each <= day).slice(-finding.nightsKept);
  const manifest: FactManifest = { day, province, pieces, nights };
  await ports.files.put(factFiles.manifest, await zipped(manifest), GZIP);
  for (const gone of known.filter((each) => !nights.includes(each))) await removeNight(night, gone);
  return pieces.reduce((sum, { clients }) => sum + clients, 0);
}

async function removeNight({ ports }: Night, gone: Day): Promise<void> {
  for (const name of await ports.files.list(factFiles.night(gone))) await ports.files.remove(name);
}

const GZIP = { type: "application/gzip" } as const;

async function zipped(content: object): Promise<Uint8Array> {
  const stream = new Blob([JSON.stringify(content)]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
