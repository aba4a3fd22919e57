import { PartImportKind } from "#shared/domain/import/import-kind.ts";
import type { ImportMark, ImportRun, KeptRow } from "#shared/domain/import/run.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { closeImport } from "#shared/use-cases/import/close-import.ts";
import { rollbackImport, type TakenBack } from "#shared/use-cases/import/rollback-import.ts";
import type { ImportPorts } from "./doors.ts";

export interface BackOrder {
  readonly ports: ImportPorts;
  readonly caller: Caller;
  readonly run: ImportRun;
  readonly onKept: (row: KeptRow) => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
  /** Asked between two commits; the same order goes on from there. */
  readonly isTimeUp?: () => boolean;
}

export interface BackTally {
  readonly undone: number;
  readonly kept: number;
  /** Time was up before all was taken back. */
  readonly isCut: boolean;
}

const PAGE = 60;
const SIDE_BY_SIDE = 6;

/** Takes an import back, the last commit first; cut short, it goes on where it was when it is asked for again. */
export async function rollBack(order: BackOrder): Promise<BackTally> {
  const { ports, caller, run, onKept, onProgress, isTimeUp = () => false } = order;
  const tally = { undone: 0, kept: 0 };
  let isCut = false;
  const note = async ({ undone, kept }: TakenBack) => {
    tally.undone += undone;
    tally.kept += kept.length;
    for (const row of kept) await onKept(row);
    onProgress(tally.undone + tally.kept, run.rows);
  };
  const flying: Promise<TakenBack>[] = [];
  for await (const { line, undone, kept } of marksOf(order)) {
    isCut = isTimeUp();
    if (isCut) break;
    if (flying.length >= widthOf(run)) await note(await (flying.shift() as Promise<TakenBack>));
    flying.push(started(order, { line, undone, kept }));
  }
  for (const back of flying) await note(await back);
  if (isCut) return { ...tally, isCut };
  const input = { importId: run.id, ended: { is: "ROLLED_BACK" as const, ...tally } };
  await perform(closeImport, { ports, caller, input, message: `${run.id} back`, bulk: true });
  return { ...tally, isCut };
}

/** A fault is met when its turn comes; until then it does not stand unhandled. */
function started(
  order: BackOrder,
  { line, undone, kept }: Pick<ImportMark, "line" | "undone" | "kept">,
): Promise<TakenBack> {
  const back = undone === undefined ? commitBack(order, line) : Promise.resolve({ undone, kept });
  back.catch(() => {});
  return back;
}

/** The commits of the import from its end; those that were taken back before say what came of it. */
async function* marksOf({ ports, run }: BackOrder): AsyncGenerator<ImportMark> {
  let after: number | undefined;
  let isMore = true;
  while (isMore) {
    const marks = await ports.imports.marks(run.id, { limit: PAGE, descending: true, after });
    yield* marks;
    after = marks.at(-1)?.line;
    isMore = marks.length === PAGE;
  }
}

/** Rows of parts meet in their clients: those are taken back strictly one after the other. */
function widthOf({ kind }: ImportRun): number {
  return kind === "units" || kind === "members" || PartImportKind.safeParse(kind).success ? 1 : SIDE_BY_SIDE;
}

/** At first as if nobody had touched anything since, which is usual and needs no look at every item. */
async function commitBack({ ports, caller, run }: BackOrder, line: number): Promise<TakenBack> {
  const take = async (careful: boolean) =>
    await perform(rollbackImport, {
      ...{ ports, caller, input: { importId: run.id, line, careful } },
      ...{ message: `${run.id} back`, position: line, bulk: true, attemptsLeft: careful ? 3 : 1 },
    });
  try {
    return await take(false);
  } catch (stopped) {
    if (stopped instanceof Refusal && stopped.code === "item.changed") return await take(true);
    throw stopped;
  }
}
