import { type Holding, inHandsOf, type Receiver, stepOf, taskWith } from "#shared/domain/ownership/moving.ts";
import type { OpenTask } from "#shared/domain/tasks/task.ts";
import type { Change } from "#shared/ports/table.ts";
import type { Stores } from "#shared/ports.ts";

type Reads = Pick<Stores, "clients" | "archives" | "tasks">;

/** A client with what its manager has to do for it: two strongly consistent Queries, no index that may lag. */
export async function holdingOf({ archives, tasks }: Reads, id: string): Promise<Holding | undefined> {
  const archive = await archives.whole(id);
  if (archive === undefined) return undefined;
  const { client, contracts, discounts } = archive;
  const desk = await tasks.desk(client.owner);
  return { client, contracts, discounts, tasks: desk.tasks.filter((task) => task.client?.id === client.id) };
}

export interface Moved {
  readonly writes: readonly Change[];
  readonly tasks: number;
  /** The client itself has changed hands; else the rest of its tasks goes first. */
  readonly isLast: boolean;
}

/** What one commit can take of a client on its way to somebody else; the client's own change comes first. */
export async function moveOf(
  stores: Reads,
  { holding, to, isCaretaker = false }: { holding: Holding; to: Receiver; isCaretaker?: boolean },
): Promise<Moved> {
  const { client, tasks, contracts, discounts, isLast } = stepOf(holding);
  const theirs = contracts.filter(({ unit }) => unit !== to.unit);
  const writes = [
    ...(isLast ? stores.clients.put(client, inHandsOf(client, { to, isCaretaker })) : []),
    ...(await movesOfTasks(stores, { tasks, to })),
    ...theirs.flatMap((contract) =>
      stores.archives.put("contract", contract, { ...contract, unit: to.unit }),
    ),
    ...discounts
      .filter(({ unit }) => unit !== to.unit)
      .flatMap((discount) => stores.archives.put("discount", discount, { ...discount, unit: to.unit })),
  ];
  return { writes, tasks: tasks.length, isLast };
}

/** With the mark of who had handed it over, and with the clients of a batch. */
export async function movesOfTasks(
  stores: Pick<Stores, "tasks">,
  { tasks, to }: { tasks: readonly OpenTask[]; to: Pick<Receiver, "id" | "unit"> },
): Promise<Change[]> {
  const moves = tasks.map(async (task) => {
    const [mark, targets] = await Promise.all([
      task.handedOver && stores.tasks.findDelegated(task.handedOver.by, task.id),
      task.batch && stores.tasks.findTargets(task.owner, task.id),
    ]);
    return [
      ...stores.tasks.change(task, taskWith(task, to)),
      ...(mark ? stores.tasks.removeDelegated(mark) : []),
      ...(targets ? stores.tasks.putTargets(targets, { ...targets, owner: to.id }) : []),
    ];
  });
  return (await Promise.all(moves)).flat();
}
