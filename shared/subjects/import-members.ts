import type { Client } from "#shared/domain/clients/client.ts";
import type { Member } from "#shared/domain/contracts/member.ts";
import { keysOf } from "#shared/domain/import/keys.ts";
import { mustBeOurs, theOnly } from "#shared/domain/import/meant.ts";
import { type Choice, changed, outcomeOf, planned, type RowOutcome } from "#shared/domain/import/plan.ts";
import { countMoved, planMember } from "#shared/domain/import/plan-member.ts";
import type { MemberRecord } from "#shared/domain/import/record-of-parts.ts";
import { type Decided, repeated } from "#shared/domain/import/taken.ts";
import { type Caller, type Owned, sees } from "#shared/domain/people/caller.ts";
import type { Unit } from "#shared/domain/people/unit.ts";
import type { Ids, Stores } from "#shared/ports.ts";

interface Row {
  readonly line: number;
  readonly record: MemberRecord;
}

interface Group {
  readonly client: Client;
  readonly known: readonly Member[];
}

export interface Groups extends Owned {
  readonly tree: readonly Unit[];
  readonly meant: ReadonlyMap<string, readonly Client[]>;
  readonly groups: ReadonlyMap<string, Group>;
}

/** Every group that a batch speaks of, once, with all its members. */
export async function readGroups(
  { references, clients, members, units }: Pick<Stores, "references" | "clients" | "members" | "units">,
  { rows, caller }: { readonly rows: readonly Row[]; readonly caller: Caller },
): Promise<Groups> {
  const words = [...new Set(rows.map(({ record }) => record.client))];
  const found = await Promise.all(
    words.map(async (said) => (await references.clientsMeant(said)).filter((one) => sees(caller, one))),
  );
  const ids = [...new Set(found.flat().map(({ id }) => id))];
  const read = async (id: string) => {
    const [client, known] = await Promise.all([clients.find(id), members.list(id)]);
    return client ? [[id, { client, known }] as const] : [];
  };
  const groups = new Map((await Promise.all(ids.map(read))).flat());
  const meant = new Map(words.map((said, n) => [said, found[n] ?? []]));
  const { id: owner, unit, province } = caller;
  return { owner, unit, province, tree: await units.tree(), meant, groups };
}

type Write = ReturnType<Stores["clients"]["put"]>[number];
type Writing = Pick<Stores, "clients" | "members">;
interface Deciding {
  readonly input: Choice & { readonly rows: readonly Row[] };
  readonly subject: Groups;
  readonly caller: Caller;
  readonly now: string;
  readonly ids: Ids;
}

/** Group by group: its count first, so that the journal lists the change under it, then its members. */
export function decideMembers(stores: Writing, deciding: Deciding): Decided<Write>[] {
  const { input, subject } = deciding;
  const seen = new Map<string, number>();
  const found = input.rows.map((row) => ({ row, group: onceOf(row, { seen, deciding }) }));
  const refused = found.flatMap(({ group }) =>
    typeof group === "string" ? [] : [{ rows: [group], steps: [] }],
  );
  const taken = found.flatMap(({ row, group }) => (typeof group === "string" ? [{ row, group }] : []));
  const decided = [...Map.groupBy(taken, ({ group }) => group)].flatMap(([id, mine]) => {
    const group = subject.groups.get(id);
    return group ? [decideGroup(stores, { group, rows: mine.map(({ row }) => row), deciding })] : [];
  });
  return [...refused, ...decided];
}

/** Its group, unless the number stood before. */
function onceOf(
  row: Row,
  { seen, deciding }: { readonly seen: Map<string, number>; readonly deciding: Deciding },
): string | RowOutcome {
  const keys = keysOf("members", row.record);
  const problem = repeated(seen, keys);
  for (const key of keys) seen.set(key, row.line);
  return problem ? { line: row.line, is: "error", problem } : groupOf(row, deciding);
}

function decideGroup(
  { clients, members }: Writing,
  { group: { client, known }, rows, deciding }: { group: Group; rows: readonly Row[]; deciding: Deciding },
): Decided<Write> {
  const { input, now, ids } = deciding;
  const plans = rows.map(({ line, record }) => {
    const plan = planMember(record, { client, known, choice: input, id: ids.next("mem"), now });
    return { line, plan, change: changed(plan) };
  });
  const steps = plans.flatMap(({ line, plan, change }) => {
    if (change === undefined) return [];
    const { id, name, msisdn } = change.after;
    const made = plan.is === "create" ? { made: id } : {};
    const step = { lines: [line], name: name ?? `*${msisdn.slice(-4)}`, client: client.id, ...made };
    return [{ ...step, writes: members.put(change.before, change.after) }];
  });
  const outcomes = plans.map(({ line, plan }) => outcomeOf(line, plan));
  if (steps.length === 0) return { rows: outcomes, steps: [] };
  const moved = countMoved(plans.flatMap(({ change }) => change ?? []));
  const after = { ...client, members: (client.members ?? 0) + moved, touchedAt: now };
  const summary = {
    ...{ lines: [], name: client.shortName, client: client.id, summary: true },
    writes: clients.put(client, after),
  };
  return { rows: outcomes, steps: [summary, ...steps], ofClient: true };
}

function groupOf({ line, record }: Row, { subject, caller }: Deciding): string | RowOutcome {
  let id = "";
  const plan = planned(() => {
    mustBeOurs(record.province, caller, subject.tree);
    const found = subject.meant.get(record.client) ?? [];
    ({ id } = theOnly("clientId", { said: record.client, found }));
    return { is: "skip" as const };
  });
  return plan.is === "error" ? outcomeOf(line, plan) : id;
}
