import type { Attributes, Change, Write } from "#shared/ports/table.ts";
import type { Ports } from "#shared/ports.ts";
import type { Moneyed } from "./money.ts";
import { makeSample, type Share } from "./sample.ts";

export type SamplePorts = Pick<
  Ports,
  | "table"
  | "grids"
  | "handovers"
  | "units"
  | "staff"
  | "clients"
  | "archives"
  | "members"
  | "points"
  | "merchants"
  | "grids"
  | "retained"
  | "approvals"
  | "tasks"
  | "status"
  | "rules"
  | "records"
>;

export interface LoadOptions {
  readonly ports: SamplePorts;
  /** The instant that the sample is told from. */
  readonly now: string;
  readonly scale?: number | undefined;
  readonly onProgress?: (done: number, total: number) => void;
}

/** The name under which the table remembers that it holds a sample, and since when. */
const JOB = "sample";
const LOADING = "loading";
const LOADED = "loaded";
/** What every item of a sample says of the commit that wrote it: there was none, so nothing of it can be undone. */
const VERSION = "seed";

/**
 * `other`: data that is not ours. `half`: a first start was stopped; loading again makes it whole, since every item
 * is the same again.
 */
export async function sampleState({
  status,
  units,
}: Pick<Ports, "status" | "units">): Promise<"empty" | "half" | "loaded" | "other"> {
  const job = (await status.listJobs()).find(({ name }) => name === JOB);
  if (job) return job.outcome === LOADING ? "half" : "loaded";
  return (await units.tree({ fresh: true })).length === 0 ? "empty" : "other";
}

/** Fills a table that nobody works in yet: plain writes without a journal, some side by side. */
export async function loadSample({
  ports,
  now,
  scale = 1,
  onProgress = () => {},
}: LoadOptions): Promise<{ items: number }> {
  const sample = makeSample({ now, scale, calendar: await ports.rules.calendar() });
  const sink = sinkInto(ports.table);
  const mark = async (outcome: string) =>
    await ports.table.commit(writesOf(ports.status.putJob(undefined, { name: JOB, at: now, outcome })));
  await mark(LOADING);
  await sink.add(sample.units.flatMap((unit) => ports.units.put(undefined, unit)));
  await sink.add(sample.staff.flatMap((person) => ports.staff.put(undefined, person)));
  await sink.add(sample.grids.flatMap((grid) => ports.grids.put(undefined, grid)));
  await sink.add(sample.merchants.flatMap((merchant) => ports.merchants.put(undefined, merchant)));
  await sink.add(sample.rules.flatMap((version) => ports.rules.put(undefined, version)));
  let done = 0;
  for (const share of sample.shares()) {
    await sink.add(changesOf(share, ports));
    done += 1;
    onProgress(done, sample.staff.length);
  }
  const items = await sink.end();
  await mark(LOADED);
  return { items };
}

function changesOf(
  { clients, copies, requests, money, people, graded, tasks, handedOver, closed, handovers, absences }: Share,
  ports: SamplePorts,
): Change[] {
  const version = VERSION;
  return [
    ...clients.flatMap((client) => ports.clients.put(undefined, client)),
    ...copies.flatMap((copy) => ports.retained.put(undefined, copy)),
    ...requests.flatMap((request) => ports.approvals.put(undefined, request)),
    ...money.flatMap((moneyed) => moneyChanges(moneyed, ports)),
    ...people.flatMap(({ contacts, relations }) => [
      ...contacts.flatMap((one) => ports.archives.put("contact", undefined, one)),
      ...relations.flatMap((one) => ports.archives.put("relation", undefined, one)),
    ]),
    ...(graded ? gradeChanges(graded, ports) : []),
    ...tasks.flatMap((task) => ports.tasks.add(task)),
    ...handedOver.flatMap(({ before, after, toName }) =>
      ports.tasks.handOver({ ...before, version }, { ...after, version }, toName),
    ),
    ...closed.flatMap(({ open, closed: done }) =>
      ports.tasks.close({ ...open, version }, { ...done, version }),
    ),
    ...handovers.flatMap((order) => ports.handovers.put(undefined, order)),
    ...absences.flatMap((absence) => ports.tasks.addAbsence(absence)),
  ];
}

function gradeChanges(
  { ratings, discounts, steps, benefits }: NonNullable<Share["graded"]>,
  { archives, records, merchants }: SamplePorts,
): Change[] {
  return [
    ...ratings.flatMap((one) => archives.put("rating", undefined, one)),
    ...discounts.flatMap((one) => archives.put("discount", undefined, one)),
    ...steps.flatMap((one) => records.addTierChange(one)),
    ...benefits.flatMap(({ tokens, year, use }) => [
      ...tokens.flatMap((one) => merchants.putToken(undefined, one)),
      ...archives.put("benefits", undefined, year),
      ...merchants.putUse(undefined, use),
    ]),
  ];
}

function moneyChanges(
  { accounts, subscriptions, contracts, bills, usage, members, points }: Moneyed,
  { archives, members: list, points: ledger }: SamplePorts,
): Change[] {
  return [
    ...accounts.flatMap((one) => archives.put("account", undefined, one)),
    ...subscriptions.flatMap((one) => archives.put("subscription", undefined, one)),
    ...contracts.flatMap((one) => archives.put("contract", undefined, one)),
    ...bills.flatMap((one) => archives.put("bills", undefined, one)),
    ...usage.flatMap((one) => archives.put("usage", undefined, one)),
    ...members.flatMap((one) => list.put(undefined, one)),
    ...(points ? ledger.put(undefined, points.account) : []),
    ...(points?.entries ?? []).flatMap((one) => ledger.addEntry(one)),
    ...(points?.keys ?? []).flatMap((one) => ledger.putKey(undefined, one)),
  ];
}

const AT_ONCE = 50;
const SIDE_BY_SIDE = 4;

function sinkInto(table: Ports["table"]) {
  let waiting: Write[] = [];
  let items = 0;
  const flying = new Set<Promise<unknown>>();
  const send = async (writes: readonly Write[]) => {
    if (flying.size >= SIDE_BY_SIDE) await Promise.race(flying);
    const commit = table.commit(writes).finally(() => flying.delete(commit));
    flying.add(commit);
    items += writes.length;
  };
  return {
    async add(changes: readonly Change[]): Promise<void> {
      waiting.push(...writesOf(changes));
      while (waiting.length >= AT_ONCE) await send(waiting.splice(0, AT_ONCE));
    },
    async end(): Promise<number> {
      if (waiting.length > 0) await send(waiting);
      waiting = [];
      await Promise.all(flying);
      return items;
    },
  };
}

function writesOf(changes: readonly Change<Attributes>[]): Write[] {
  return changes.flatMap(({ after }) =>
    after ? [{ put: { ...after, vr: VERSION }, always: true as const }] : [],
  );
}
