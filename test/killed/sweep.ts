import { expect } from "vitest";
import type { Item, Table } from "#shared/ports/table.ts";
import type { Files, Mailbox, Ports, Queue } from "#shared/ports.ts";
import { stores } from "#shared/storage/stores.ts";
import { CALENDAR } from "#test/use-cases/given.ts";
import type { House } from "#test/use-cases/house.ts";

/** The process is gone: nothing that it calls afterwards answers. */
class Killed extends Error {
  override readonly name = "Killed";
}

/** Before a call reaches the other side, or after it was done and nobody heard of it. */
type When = "before" | "after";

/** Goes on until the n-th call of anything outside. */
function mortal(n: number, when: When) {
  let calls = 0;
  const call = async <T>(done: () => Promise<T>): Promise<T> => {
    calls += 1;
    if (calls > n || (calls === n && when === "before")) throw new Killed();
    const answer = await done();
    if (calls >= n) throw new Killed();
    return answer;
  };
  return { call, isAlive: () => calls < n };
}

type Calling = ReturnType<typeof mortal>["call"];

/** Everything that can be called, each method counted. */
function counted<T extends object>(outside: T, call: Calling): T {
  return Object.fromEntries(
    Object.entries(outside).map(([name, method]) => [
      name,
      typeof method === "function"
        ? async (...said: readonly unknown[]) => await call(async () => await method(...said))
        : method,
    ]),
  ) as T;
}

interface Outside {
  readonly mailbox?: Mailbox;
  readonly queue?: Queue;
}

/** The house's ports over a table and files that may be gone at any moment. */
function portsOver(house: House, { mailbox, queue }: Outside, call: Calling): Ports {
  const { table, files } = house.ports;
  const engine: Table = counted<Table>(
    { ...pick(table), commit: async (writes) => await table.commit(writes) },
    call,
  );
  const kept: Files = counted(files, call);
  const read = { files: kept, officialCalendar: CALENDAR, province: "GD", now: house.ports.clock.now };
  return {
    ...house.ports,
    ...stores(engine, read),
    table: engine,
    files: kept,
    ...(mailbox && { mailbox: counted(mailbox, call) }),
    ...(queue && { queue: counted(queue, call) }),
  };
}

function pick({ get, getAll, query, queryIndex }: Table): Omit<Table, "commit"> {
  return { get, getAll, query, queryIndex };
}

type World = { readonly house: House } & Outside;

export interface Job {
  /** The same house each time. */
  readonly world: () => Promise<World>;
  /** The n-th run of it, 0 for the one that is killed. */
  readonly run: (ports: Ports, attempt: number) => Promise<unknown>;
  /** Every so many calls; each of them where it is not said. */
  readonly every?: number;
}

const ALIVE: Calling = async (done) => await done();

/** Killed at each of its calls and run again, a job ends as one that nothing has stopped; answers how often it was killed. */
export async function sweep({
  seen = () => undefined,
  ...job
}: Job & { readonly seen?: (world: World) => unknown }): Promise<number> {
  const whole = await job.world();
  await job.run(portsOver(whole.house, whole, ALIVE), 0);
  const endOf = async (world: World) => ({ table: stateOf(world.house), seen: await seen(world) });
  const end = await endOf(whole);
  return await eachKill(job, async (world, where) => {
    expect(await endOf(world), where).toEqual(end);
  });
}

/** Killed at each of its calls and run again; each time it is looked at what is there then. */
export async function eachKill(
  { world, run, every = 1 }: Job,
  look: (world: World, where: string) => Promise<void>,
): Promise<number> {
  let kills = 0;
  for (let n = 1; ; n += every) {
    for (const when of ["before", "after"] as const) {
      const again = await world();
      const life = mortal(n, when);
      const isKilled = await run(portsOver(again.house, again, life.call), 0).then(
        () => !life.isAlive(),
        (error: unknown) => mustBeKilled(error, life.isAlive()),
      );
      if (!isKilled) return kills;
      kills += 1;
      again.house.table.settle();
      await run(portsOver(again.house, again, ALIVE), 1);
      await look(again, `killed ${when} call ${n}`);
    }
  }
}

/** Anything else that a job says while all is well is its own fault. */
function mustBeKilled(error: unknown, isAlive: boolean): true {
  if (isAlive) throw error;
  return true;
}

/** What happened, whatever it was called: ids and versions are made anew. */
function stateOf({ table }: House): unknown[] {
  return table.all().flatMap(toldOf).toSorted();
}

function toldOf({ vr: _, ...item }: Item): string[] {
  if (item["ty"] === "journal") return [];
  return [JSON.stringify(item, sorted).replaceAll(/\b([a-z]{3})_\d{18}|(?<![\w-])[\w-]{22}(?![\w-])/g, "$1")];
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
