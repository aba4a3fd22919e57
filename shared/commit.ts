import type { Caller } from "#shared/domain/people/caller.ts";
import type { JournalEntry, Undo } from "./ports/journal.ts";
import type { Change, Item, Write } from "./ports/table.ts";
import type { Ports } from "./ports.ts";
import type { Decision } from "./use-case.ts";

/** Somebody else was faster: what we read is no longer so. `who` reads who it was, where the journal knows; only the last try asks. */
export class Overtaken extends Error {
  override readonly name = "Overtaken";
  readonly who: () => Promise<string | undefined>;

  constructor(who: () => Promise<string | undefined>) {
    super("overtaken");
    this.who = who;
  }
}

/** What one transaction holds; a client that finds no room in it is reached through its version. */
const MOST_WRITES = 100;

interface Said {
  readonly message: string;
  readonly request?: string | undefined;
  /** A job's own commit: it does not enter the person's undo stack. */
  readonly bulk?: boolean | undefined;
  /** The version of the rules that it was decided by. */
  readonly rules?: string | undefined;
  /** In whose place the caller acts. */
  readonly inPlaceOf?: { readonly id: string; readonly name: string } | undefined;
}

interface Occasion {
  readonly ports: Pick<Ports, "table" | "journal" | "clock" | "ids">;
  readonly caller: Caller;
  readonly key: string;
}

/** Every write and the journal entry that tells of them in one transaction. Nothing decided or looked at, nothing written. */
export async function commit(
  useCase: { readonly name: string; readonly undo: Undo },
  { writes, outcome, bulk, ...occasion }: Occasion & Decision<unknown> & Said,
): Promise<void> {
  // Before the change: nothing that was shown may lack its note, whatever stops us in between.
  await noteReads(useCase, occasion);
  if (writes.length === 0) return;
  const { ports, caller, key, message, request, inPlaceOf, rules } = occasion;
  const { journal, clock, table } = ports;
  const at = clock.now();
  const stamp = useCase.undo === "pops" ? restamped : stamped;
  const changes = writes.map((change) => stamp(change, key));
  const what = { key, message, request, useCase: useCase.name, undo: useCase.undo, changes, outcome };
  const by = rules === undefined ? {} : { rules };
  const who = { by: caller.id, byName: caller.name };
  const forWhom = inPlaceOf && { forId: inPlaceOf.id, forName: inPlaceOf.name };
  const entry = { ...what, ...who, ...forWhom, ...by, at };
  const records = [journal.record(entry)];
  const isUndoable = !bulk && useCase.undo !== "pops" && caller.role !== "system";
  if (isUndoable) records.push(journal.push(await journal.stack(caller.id), { message, at, key }));
  const room = MOST_WRITES - records.length - changes.length;
  records.push(...journal.listUnder(entry).slice(0, Math.max(0, room)));
  const all = [...records.map((change) => stamped(change, key)), ...changes];
  const answer = await table.commit(all.flatMap(writeOf));
  if (answer === "overtaken") throw new Overtaken(async () => await whoChanged(ports, changes));
}

/** Who looked leaves an entry under each of the looked at, without what was seen; the same look again is the same entry. */
async function noteReads(
  { name: useCase }: { readonly name: string },
  { ports, caller, key, message, reads = [], inPlaceOf }: Occasion & Pick<Decision<unknown>, "reads"> & Said,
): Promise<void> {
  const { journal, clock, table, ids } = ports;
  const who = { by: caller.id, byName: caller.name };
  const forWhom = inPlaceOf && { forId: inPlaceOf.id, forName: inPlaceOf.name };
  const what = { message, useCase, undo: "read", changes: [], outcome: null } as const;
  const entries = [...Map.groupBy(reads, ({ subject }) => subject)].map(([subject, seen]) => {
    const own = ids.digest(`${key} ${useCase} ${subject}`);
    const entry = { key: own, ...what, reads: seen, ...who, ...forWhom, at: clock.now() };
    return stamped(journal.record(entry), own);
  });
  await Promise.all(entries.map(async (entry) => await table.commit(writeOf(entry))));
}

/** What the same person's same use-case came to under this key, if it has been done; `another` where the key was used for another wish. */
export async function recall(
  useCase: { readonly name: string },
  { ports, caller, key, request }: Occasion & Pick<Said, "request">,
): Promise<JournalEntry | "another" | undefined> {
  const first = await ports.journal.find(key);
  if (first === undefined || first.by !== caller.id) return undefined;
  if (request !== undefined && first.request !== request) return "another";
  return first.useCase === useCase.name ? first : undefined;
}

function stamped({ before, after }: Change, version: string): Change<Item> {
  return { before, after: after && { ...after, vr: version } };
}

/** What is put back is again what it was, its version too: the change before it can be taken back as well. */
function restamped(change: Change, version: string): Change<Item> {
  const was = change.after?.["vr"];
  return stamped(change, typeof was === "string" ? was : version);
}

async function whoChanged(
  ports: Occasion["ports"],
  changes: readonly Change<Item>[],
): Promise<string | undefined> {
  for (const { before } of changes) {
    const now = before && (await ports.table.get(before));
    if (before && now && now.vr !== before.vr) return (await ports.journal.find(now.vr))?.byName;
  }
  return undefined;
}

function writeOf({ before, after }: Change<Item>): Write[] {
  if (before === null) return after === null ? [] : [{ put: after, ifAbsent: true }];
  const ifVersion = before.vr;
  return [
    after === null ? { remove: { PK: before.PK, SK: before.SK }, ifVersion } : { put: after, ifVersion },
  ];
}
