import type { Archive } from "#shared/domain/clients/archive.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { PartKind, Parts } from "#shared/domain/clients/parts.ts";
import { mustBeOurs, theOnly } from "#shared/domain/import/meant.ts";
import type { PartPlanner } from "#shared/domain/import/part-plan.ts";
import { type Choice, outcomeOf, planned, type RowOutcome } from "#shared/domain/import/plan.ts";
import { planParts } from "#shared/domain/import/plan-parts.ts";
import type { Decided } from "#shared/domain/import/taken.ts";
import { type Caller, type Owned, sees } from "#shared/domain/people/caller.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import type { Rules } from "#shared/domain/rules/rules.ts";
import type { Ids, Stores } from "#shared/ports.ts";

interface PartRow {
  readonly line: number;
  readonly record: { readonly client: string; readonly province?: string | undefined };
}

interface Shelf<K extends PartKind> {
  readonly archive: Archive;
  readonly past: readonly Parts[K][];
}

export interface Archives<K extends PartKind> extends Owned {
  readonly rules: Rules;
  readonly tree: readonly Unit[];
  /** What each word for a client stands for, as far as the importer sees it. */
  readonly meant: ReadonlyMap<string, readonly Client[]>;
  readonly shelves: ReadonlyMap<string, Shelf<K>>;
}

/** So much of a client's history is searched for what a row means. */
const PAST = 500;
type Reading = Pick<Stores, "archives" | "references" | "units" | "rules">;

/** Every client that a batch speaks of, once, with its parts alive and over. */
export async function readArchives<K extends PartKind, R extends object>(
  { archives, references, units, rules }: Reading,
  { planner, rows, caller }: { planner: PartPlanner<K, R>; rows: readonly PartRow[]; caller: Caller },
): Promise<Archives<K>> {
  const words = [...new Set(rows.map(({ record }) => record.client))];
  const found = await Promise.all(
    words.map(async (said) => (await references.clientsMeant(said)).filter((one) => sees(caller, one))),
  );
  const shelves = new Map<string, Shelf<K>>();
  const read = async (id: string) => {
    const [archive, past] = await Promise.all([
      archives.whole(id),
      archives.past(planner.part, { clientId: id, limit: PAST }),
    ]);
    if (archive) shelves.set(id, { archive, past });
  };
  await Promise.all([...new Set(found.flat().map(({ id }) => id))].map(read));
  const isThere = ({ id }: Client) => shelves.has(id);
  const meant = new Map(words.map((said, n) => [said, found[n]?.filter(isThere) ?? []]));
  const { id: owner, unit, province } = caller;
  const known = { tree: await units.tree(), rules: await rules.current() };
  return { owner, unit, province, ...known, meant, shelves };
}

interface Deciding<K extends PartKind, R extends object> {
  readonly planner: PartPlanner<K, R>;
  readonly input: Choice & { readonly rows: readonly (PartRow & { readonly record: R })[] };
  readonly subject: Archives<K>;
  readonly caller: Caller;
  readonly now: string;
  readonly ids: Ids;
}
type Writing = Pick<Stores, "clients" | "archives">;
type Write = ReturnType<Stores["clients"]["put"]>[number];

/** Client by client, in the order in which the file first names them. */
export function decideParts<K extends PartKind, R extends object>(
  stores: Writing,
  deciding: Deciding<K, R>,
): Decided<Write>[] {
  const groups = new Map<string, Deciding<K, R>["input"]["rows"][number][]>();
  const refused: Decided<Write>[] = [];
  for (const row of deciding.input.rows) {
    const found = clientOf(row, deciding);
    if (typeof found === "string") groups.set(found, [...(groups.get(found) ?? []), row]);
    else refused.push({ rows: [found], steps: [] });
  }
  const decided = [...groups].map(([id, rows]) => decideClient(stores, { id, rows, deciding }));
  return [...refused, ...decided];
}

interface Group<K extends PartKind, R extends object> {
  readonly id: string;
  readonly rows: Deciding<K, R>["input"]["rows"];
  readonly deciding: Deciding<K, R>;
}

/** The client's own summary first, so that the journal lists the change under it, then its parts. */
function decideClient<K extends PartKind, R extends object>(
  { clients, archives }: Writing,
  { id, rows, deciding: { planner, input, subject, now, ids } }: Group<K, R>,
): Decided<Write> {
  const { rules } = subject;
  const { archive, past } = subject.shelves.get(id) as Shelf<K>;
  const nextId = () => ids.next(planner.prefix);
  const done = planParts(planner, rows, { archive, past, choice: input, rules, now, nextId });
  const summary = done.client && {
    ...{ lines: [], name: archive.client.shortName, client: id, summary: true },
    writes: clients.put(done.client.before, done.client.after),
  };
  const steps = done.parts.map(({ before, after, ...part }) => ({
    ...{ ...part, client: id },
    writes: archives.put(planner.part, before, after),
  }));
  return { rows: done.rows, ofClient: true, steps: [...(summary ? [summary] : []), ...steps] };
}

function clientOf<K extends PartKind, R extends object>(
  { line, record }: PartRow,
  { subject, caller }: Deciding<K, R>,
): string | RowOutcome {
  let id = "";
  const plan = planned(() => {
    mustBeOurs(record.province, caller, subject.tree);
    const found = subject.meant.get(record.client) ?? [];
    ({ id } = theOnly("clientId", { said: record.client, found }));
    return { is: "skip" as const };
  });
  return plan.is === "error" ? outcomeOf(line, plan) : id;
}
