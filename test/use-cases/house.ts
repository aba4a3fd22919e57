import { createHash } from "node:crypto";
import type * as z from "zod";
import type { ApprovalRequest } from "#shared/domain/approvals/approval.ts";
import { type Day, type Instant, instantAt } from "#shared/domain/calendar/day.ts";
import type { Client } from "#shared/domain/clients/client.ts";
import type { Grid } from "#shared/domain/clients/grid.ts";
import type { PartKind, Parts } from "#shared/domain/clients/parts.ts";
import type { Absence } from "#shared/domain/people/absence.ts";
import type { Caller, Owned } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import { perform, preview } from "#shared/perform.ts";
import type { Change, Item, Write } from "#shared/ports/table.ts";
import type { Ports, Stores } from "#shared/ports.ts";
import { stores } from "#shared/storage/stores.ts";
import type { UseCase } from "#shared/use-case.ts";
import { fakePictures } from "#test/support/fake-pictures.ts";
import { memoryFiles } from "#test/support/memory-files.ts";
import { memoryTable } from "#test/support/memory-table.ts";
import { CALENDAR, MIN, NOW, PEOPLE, UNITS } from "./given.ts";

export interface Given {
  readonly tasks?: readonly OpenTask[];
  readonly clients?: readonly Client[];
  /** What belongs to the clients. */
  readonly parts?: { readonly [K in PartKind]?: readonly Parts[K][] };
  readonly leave?: readonly Absence[];
  readonly approvals?: readonly ApprovalRequest[];
  readonly grids?: readonly Grid[];
  readonly people?: readonly Omit<Staff, "version">[];
  /** What the stack serves; everything, when it is not said. */
  readonly clientKinds?: readonly Client["kind"][];
}

interface Saying {
  readonly as?: Caller;
  /** The id of the message: each is new unless it is named. */
  readonly message?: string;
  readonly position?: number;
  readonly at?: Instant;
  readonly expects?: readonly string[];
}

/** The real stores and the one road over the memory engine; only clock and ids are fakes. */
export async function aHouse(given: Given = {}) {
  let requests = 0;
  const spent = (cost: { readonly requests: number }) => {
    requests += cost.requests;
  };
  const table = memoryTable([], { spent });
  let now = NOW;
  let made = 0;
  const files = memoryFiles();
  const store = stores(table, {
    files,
    officialCalendar: CALENDAR,
    province: "GD",
    now: () => now,
    ...(given.clientKinds && { clientKinds: given.clientKinds }),
  });
  await seed(table, [
    ...UNITS.flatMap((unit) => store.units.put(undefined, unit)),
    ...(given.people ?? PEOPLE).flatMap((person) => store.staff.put(undefined, person)),
    ...(given.clients ?? []).flatMap((client) => store.clients.put(undefined, client)),
    ...partsOf(given.parts ?? {}).flatMap(([kind, part]) => store.archives.put(kind, undefined, part)),
    ...(given.tasks ?? []).flatMap((task) => store.tasks.add(task)),
    ...(given.grids ?? []).flatMap((grid) => store.grids.put(undefined, grid)),
    ...(given.approvals ?? []).flatMap((request) => store.approvals.put(undefined, request)),
    ...(given.leave ?? []).flatMap((leave) => store.tasks.addAbsence(leave)),
  ]);
  table.settle();
  const ports: Ports = {
    ...store,
    table,
    mailbox: { deliver: async () => await Promise.reject(new Error("a use-case writes to nobody")) },
    queue: { send: async () => await Promise.reject(new Error("a use-case orders nothing")) },
    pictures: fakePictures,
    files,
    clock: { now: () => now },
    ids: {
      next: (prefix: string) => `${prefix}_${String(++made).padStart(18, "0")}`,
      digits: (count) => String(++made).padStart(count, "0"),
      digest: (text: string) => createHash("sha256").update(text).digest("base64url").slice(0, 22),
    },
  };
  let said = 0;
  async function say<P extends keyof Stores, I extends z.ZodType, S extends Owned, Out>(
    useCase: UseCase<P, I, S, Out>,
    input: z.input<NoInfer<I>>,
    { as = MIN, message = `m${++said}`, position = 0, at, expects }: Saying = {},
  ): Promise<Out> {
    now = at ?? now;
    return await perform(useCase, { ports, caller: as, input, message, position, expects });
  }
  async function tryOut<P extends keyof Stores, I extends z.ZodType, S extends Owned, Out>(
    useCase: UseCase<P, I, S, Out>,
    input: z.input<NoInfer<I>>,
    as = MIN,
  ) {
    return await preview(useCase, { ports, caller: as, input });
  }
  const isAt = (day: Day, time: string) => {
    now = instantAt(day, time);
  };
  /** What happened elsewhere, by no use-case. */
  const write = async (changes: readonly Change[]) => {
    const version = `seed-${++said}`;
    await table.commit(changes.map((change) => writeOf(change, version)));
  };
  return { ports, table, files, say, tryOut, write, isAt, requests: () => requests };
}

function writeOf({ before, after }: Change, vr: string): Write {
  if (after === null) return { remove: before as Item, ifVersion: before?.vr ?? "" };
  const put = { ...after, vr };
  return before === null ? { put, ifAbsent: true } : { put, ifVersion: before.vr };
}

function partsOf(parts: NonNullable<Given["parts"]>): [PartKind, Parts[PartKind]][] {
  const kinds = Object.entries(parts) as [PartKind, readonly Parts[PartKind][]][];
  return kinds.flatMap(([kind, all]) => all.map((part): [PartKind, Parts[PartKind]] => [kind, part]));
}

export type House = Awaited<ReturnType<typeof aHouse>>;

async function seed(table: ReturnType<typeof memoryTable>, changes: readonly Change[]): Promise<void> {
  for (const { after } of changes)
    if (after) await table.commit([{ put: { ...after, vr: "seed" }, ifAbsent: true }]);
}
