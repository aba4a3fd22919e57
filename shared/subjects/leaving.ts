import { addDays, type Day, instantAt } from "#shared/domain/calendar/day.ts";
import { onOrAfter } from "#shared/domain/calendar/working-calendar.ts";
import { type Client, factsOf } from "#shared/domain/clients/client.ts";
import type { LifeStep } from "#shared/domain/clients/life-cycle.ts";
import { type Leaving, retained } from "#shared/domain/clients/retained-archive.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { cleared, raised } from "#shared/domain/tasks/raising.ts";
import type { OpenTask, TaskType } from "#shared/domain/tasks/task.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Ids, Stores } from "#shared/ports.ts";

type Reads = Pick<Stores, "tasks" | "retained" | "rules">;

interface Occasion {
  readonly client: Client;
  readonly now: string;
  readonly today: Day;
  readonly ids: Ids;
  /** Who brings it about. */
  readonly by: Pick<Caller, "id" | "name">;
}

/** What lies in the commit in which a client leaves: its frozen copy, and a try to win it back at each time of the rules. */
export async function leavingWrites(
  stores: Reads,
  { client, today, now, ids }: Omit<Occasion, "by">,
  leaving: Leaving,
): Promise<Change[]> {
  const { archive } = await stores.rules.current();
  const days = archive.lifeCycle.winBackDays;
  const tasks = await Promise.all(
    days.map(async (after) => {
      const due = addDays(today, after);
      const title = `回访离网客户${client.shortName}（离网${after}天）`;
      return await clientTask(stores, { client, type: "RETENTION", title, due, now, id: ids.next("tsk") });
    }),
  );
  return [
    ...stores.retained.put(undefined, retained(client, leaving, archive)),
    ...tasks.flatMap((task) => stores.tasks.add(task)),
  ];
}

/** Back again: the copies are closed, and nobody need try any more. */
export async function winBackEnded(
  { retained: copies, tasks }: Pick<Stores, "retained" | "tasks">,
  occasion: Pick<Occasion, "client" | "today" | "now" | "by">,
): Promise<Change[]> {
  const { id } = occasion.client;
  const open = (await copies.listOf(id)).filter(({ returnedOn }) => returnedOn === undefined);
  const isTry = ({ type, source, subjectId = "" }: OpenTask) =>
    type === "RETENTION" && source === "SYSTEM" && subjectId.startsWith(`${id}#`);
  return [
    ...open.flatMap((copy) => {
      const { nextTryOn: _, ...rest } = copy;
      return copies.put(copy, { ...rest, returnedOn: occasion.today });
    }),
    ...(await workEnded({ tasks }, occasion, isTry)),
  ];
}

/** The client's open tasks that have become pointless are done, by whoever brought that about. */
export async function workEnded(
  { tasks }: Pick<Stores, "tasks">,
  { client, now: at, by }: Pick<Occasion, "client" | "now" | "by">,
  isOver: (task: OpenTask) => boolean,
): Promise<Change[]> {
  const listed = (await tasks.listOpenByClient(client.id)).filter(isOver);
  // The index lags: each is asked for where it lies.
  const found = await Promise.all(listed.map(async (task) => await tasks.find(task)));
  return found.flatMap((task) => (task ? tasks.close(task, cleared(task, { by, at })) : []));
}

/** What lies in the commit of a step that products or accounts have made, beside the client itself. */
export async function stepWrites(
  stores: Reads,
  occasion: Occasion,
  step: LifeStep | undefined,
): Promise<Change[]> {
  const { today: on } = occasion;
  if (step?.effects.includes("RETAIN_COPY")) return await leavingWrites(stores, occasion, { on });
  const isBack = step?.from === "LEFT" || step?.from === "RETAINED";
  return isBack && step.client.status === "IN_NETWORK" ? await winBackEnded(stores, occasion) : [];
}

interface Wanted {
  readonly client: Omit<Client, "version">;
  readonly type: TaskType;
  readonly title: string;
  readonly due: Day;
  readonly now: string;
  readonly id: string;
}

/** A task about a client for its own manager, due on a working day. */
export async function clientTask(
  { rules }: Pick<Stores, "rules">,
  { client, type, title, due, now, id }: Wanted,
): Promise<Omit<OpenTask, "version"> & { readonly dueAt: string }> {
  const [{ work }, calendar] = await Promise.all([rules.current(), rules.calendar()]);
  const { owner, unit, province } = client;
  const dueAt = instantAt(onOrAfter(calendar, due), work.dueTime);
  const facts = factsOf({ ...client, version: "" });
  const reason = {
    type,
    source: "SYSTEM" as const,
    title,
    subjectId: `${client.id}#${due}`,
    client: facts,
    dueAt,
  };
  const task = raised(reason, { open: undefined, owned: { owner, unit, province }, now, work, id });
  return { ...task, dueAt };
}
