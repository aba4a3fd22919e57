import * as z from "zod";
import { type Day, dayOf } from "#shared/domain/calendar/day.ts";
import type { Archive } from "#shared/domain/clients/archive.ts";
import { type Client, factsOf } from "#shared/domain/clients/client.ts";
import { heldBills, heldContracts, heldProducts } from "#shared/domain/clients/held.ts";
import {
  COMPARED,
  type Difference,
  differencesOf,
  ledOn,
  mergedOf,
  mustBeOne,
} from "#shared/domain/ownership/merging.ts";
import type { Owned } from "#shared/domain/people/caller.ts";
import { sees } from "#shared/domain/people/caller.ts";
import { othersThan } from "#shared/domain/people/ownership.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";
import { transferPoints } from "#shared/subjects/points.ts";
import { type Decision, useCase } from "#shared/use-case.ts";

export interface Merged {
  readonly kept: Pick<Client, "id" | "name" | "shortName">;
  readonly gone: Pick<Client, "id" | "name" | "shortName">;
  readonly differences: readonly Difference[];
  /** Parts that this commit moved. */
  readonly moved: number;
  /** There is more than one commit takes: the same call again goes on. */
  readonly isMore: boolean;
  readonly title: string;
  readonly tell: readonly string[];
}

type Reads = Pick<Stores, "clients" | "archives" | "tasks">;
type PointsReads = Pick<Stores, "points" | "rules">;

/** A transaction takes a hundred writes; each part and each task that moves is two. */
const PARTS_AT_ONCE = 20;
const TASKS_AT_ONCE = 8;

/** Two archives of one client become one; the other's id, references and names lead to it from then on. */
export const mergeClients = useCase({
  name: "merge-clients",
  roles: ["manager", "supervisor", "chief"],
  uses: ["clients", "archives", "tasks", "points", "rules"],
  input: z.lazy(() =>
    z.object({
      kept: z.string().min(1),
      gone: z.string().min(1),
      /** Fields in which the value of the one that goes wins. */
      take: z.array(z.enum(COMPARED)).default([]),
    }),
  ),
  undo: "restore",
  async subject({ clients, archives }, { kept, gone }, { caller }): Promise<Pair | undefined> {
    const [archive, other] = await Promise.all([archives.whole(kept), clients.kept(gone)]);
    if (archive === undefined || other === undefined || !sees(caller, other)) return undefined;
    const { owner, unit, province } = archive.client;
    return { owner, unit, province, archive, other };
  },
  async decide(
    stores,
    { caller, input: { take }, subject: { archive, other }, now },
  ): Promise<Decision<Merged>> {
    const { client: kept } = archive;
    const isBegun = other.mergedInto === kept.id;
    if (!isBegun) mustBeOne(kept, other);
    const pair = { kept, other };
    const merged = isBegun ? kept : mergedOf(pair, take);
    const [tasks, moves] = await Promise.all([
      tasksOf(stores, other),
      stores.archives.moves({ from: other.id, to: merged, limit: PARTS_AT_ONCE }),
    ]);
    const isMore = !isBegun || moves.length > 0 || tasks.length > 0;
    const outcome = {
      ...{ kept: nameOf(kept), gone: nameOf(other), differences: isBegun ? [] : differencesOf(pair, take) },
      ...{ moved: moves.length, isMore, title: `${other.shortName} → ${kept.shortName}` },
      tell: isBegun ? [] : othersThan(caller, [kept.owner, other.owner]),
    };
    if (!isMore) return { outcome, writes: settled(stores, archive, dayOf(now)) };
    const led = { before: other, after: ledOn(other, { kept, merged }) };
    const first = isBegun
      ? []
      : [
          ...stores.clients.merge({ before: kept, after: merged }, led),
          ...(await pointsOver(stores, { archive, other, now, by: caller.id })),
        ];
    return { outcome, writes: [...first, ...moves.flat(), ...tasksMoved(stores, { tasks, merged })] };
  },
});

async function pointsOver(
  stores: PointsReads,
  { archive, other, now, by }: { archive: Archive; other: Client; now: string; by: string },
): Promise<Change[]> {
  const { client, points: account } = archive;
  const rules = await stores.rules.current();
  const of = { now, rules, by };
  return await transferPoints(stores, { from: { ...of, client: other }, to: { ...of, client, account } });
}

interface Pair extends Owned {
  readonly archive: Archive;
  readonly other: Client;
}

async function tasksOf({ tasks }: Reads, { id, owner }: Client) {
  const desk = await tasks.desk(owner);
  return desk.tasks.filter(({ client }) => client?.id === id);
}

/** With whoever has the client now. Others' tasks for it follow through the stream, as every fact of a client does. */
function tasksMoved(
  { tasks: store }: Reads,
  { tasks, merged }: { tasks: Awaited<ReturnType<typeof tasksOf>>; merged: Client },
): Change[] {
  const client = factsOf(merged);
  return tasks
    .slice(0, TASKS_AT_ONCE)
    .flatMap((task) => store.change(task, { ...task, owner: merged.owner, unit: merged.unit, client }));
}

/** At the end, the sums on the card, from all that is there now. */
function settled({ clients }: Reads, archive: Archive, today: Day): Change[] {
  const { client, subscriptions, contracts, bills, needs, promises, contacts } = archive;
  const held = {
    ...(subscriptions.length > 0 && heldProducts(subscriptions)),
    ...(contracts.length > 0 && heldContracts(contracts)),
    ...(bills.length > 0 && heldBills(bills, { kind: client.kind, today })),
    openNeeds: needs.length || undefined,
    openPromises: promises.length || undefined,
    contacts: contacts.length || undefined,
  };
  return clients.put(client, { ...client, ...held });
}

function nameOf({ id, name, shortName }: Client): Merged["kept"] {
  return { id, name, shortName };
}
