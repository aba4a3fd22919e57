import { FileRefused } from "#shared/domain/import/file-refused.ts";
import { namesIn, readHeader } from "#shared/domain/import/header.ts";
import type { ImportKind } from "#shared/domain/import/import-kind.ts";
import type { Choice } from "#shared/domain/import/plan.ts";
import type { ImportRun, Mapping } from "#shared/domain/import/run.ts";
import type { Sheet } from "#shared/domain/import/sheet.ts";
import type { Caller } from "#shared/domain/people/caller.ts";
import type { Language } from "#shared/domain/people/staff.ts";
import { perform } from "#shared/perform.ts";
import { closeImport } from "#shared/use-cases/import/close-import.ts";
import { keepMapping } from "#shared/use-cases/import/keep-mapping.ts";
import { openImport } from "#shared/use-cases/import/open-import.ts";
import type { ImportPorts } from "./doors.ts";
import { rejectedRows } from "./rejected-rows.ts";
import type { OpenRows } from "./rows-file.ts";
import { type ImportTally, runImport } from "./run-import.ts";

export interface FileOrder {
  readonly ports: ImportPorts;
  readonly caller: Caller;
  readonly language: Language;
  readonly sheet: Sheet;
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly choice: Choice;
  /** What header cells mean that we do not know, as it was said this time. */
  readonly mapping: Mapping;
  readonly apply: boolean;
  /** Whose order this answers: its test run has been seen, and the same order again is the same import. */
  readonly ordered?: string;
  /** Where the file of rejected rows is put. */
  readonly openRows: OpenRows;
  /** Where it is, the import stops between two commits; the same order goes on from there. */
  readonly isTimeUp?: () => boolean;
  readonly onProgress: (phase: "trial" | "import", done: number, total: number) => void;
}

export interface FileReport extends ImportTally {
  readonly importId: string;
  readonly kind: ImportKind;
  readonly rejectedFile: string | null;
  readonly applied: boolean;
  /** What of the header was read by a mapping, this time's or a saved one. */
  readonly mapping: Mapping;
  /** Rows that were saved already when it was taken up again. */
  readonly resumed: number;
  /** Nearly all of it would be rejected: not taken at the first word. */
  readonly isDoubtful: boolean;
}

/** Imports one file, or tries to: never without a test run, its own where there was none. Throws FileRefused. */
export async function importFile(order: FileOrder): Promise<FileReport> {
  const { ports, apply } = order;
  const work = await prepared(order);
  const last = (await ports.imports.last(work.signature))?.run;
  if (apply && (await isReady(order, { work, last }))) return await applied(order, work);
  const trial = await passed(order, work, { importId: undefined });
  const isNothing = trial.create + trial.update === 0;
  const isDoubtful = apply && !isNothing && (await doubts(ports, trial));
  if (!isNothing) await note(ports, work, trial);
  if (apply && !isNothing && !isDoubtful) return await applied(order, work);
  const importId = last?.id ?? `imp_${work.signature}`;
  return { ...trial, importId, applied: apply && !isDoubtful, resumed: 0, isDoubtful };
}

interface Work {
  readonly mapping: Mapping;
  /** Same file, same way, same person. */
  readonly signature: string;
}

/** The header is read before anything else, with what is known of headers like it. */
async function prepared(order: FileOrder): Promise<Work> {
  const { ports, caller, sheet, kind, choice, mapping: said } = order;
  const cells = namesIn((await firstLine(sheet)) ?? []);
  const header = ports.ids.digest(cells.join("\n"));
  const saved = (await ports.imports.mapping(kind, header))?.mapping;
  const mapping = { ...saved, ...said };
  const read = readHeader(kind, cells, mapping);
  if (read.problem) throw new FileRefused(read.problem);
  if (Object.keys(said).length > 0) {
    const input = { kind, header, mapping };
    await perform(keepMapping, { ports, caller, input, message: ports.ids.next("msg"), bulk: true });
  }
  const way = JSON.stringify([sheet.digest, kind, caller.id, choice, Object.entries(mapping).toSorted()]);
  return { mapping, signature: ports.ids.digest(way).replaceAll(/[-_]/g, "x").slice(0, 18) };
}

async function firstLine(sheet: Sheet): Promise<readonly string[] | undefined> {
  for await (const { cells } of sheet.lines()) return cells;
  return undefined;
}

/** Cut short, or tried by a test run of the same file, taken the same way, that no import has answered yet. */
async function isReady(
  { ports, ordered }: FileOrder,
  { work, last }: { work: Work; last: ImportRun | undefined },
): Promise<boolean> {
  if (last?.state === "RUNNING" || ordered !== undefined) return true;
  const trial = await ports.imports.trial(work.signature);
  return trial !== undefined && (last === undefined || trial.at > last.startedAt);
}

async function note(
  { imports, rules, clock }: ImportPorts,
  { signature }: Work,
  tally: ImportTally,
): Promise<void> {
  const { create, update, skip, error } = tally;
  const { trialHours } = (await rules.current()).imports;
  await imports.noteTrial(
    signature,
    { at: clock.now(), counts: { create, update, skip, error } },
    trialHours,
  );
}

async function doubts({ rules }: ImportPorts, { error, rows }: ImportTally): Promise<boolean> {
  return error * 10_000 > rows * (await rules.current()).imports.doubtfulBp;
}

async function applied(order: FileOrder, work: Work): Promise<FileReport> {
  const { ports, caller, kind, choice, fileName, sheet, ordered } = order;
  const { signature, mapping } = work;
  const about = { kind, signature, mapping, ...choice, fileName, rows: sheet.count - 1 };
  const said = { ports, caller, bulk: true };
  const message = ordered === undefined ? ports.ids.next("msg") : `${ordered} open`;
  const opened = await perform(openImport, { ...said, input: about, message });
  const { importId } = opened;
  const done = await savedBefore(ports, importId);
  const report = await passed(order, work, { importId, done });
  const how = { importId, applied: true, resumed: done.size, isDoubtful: false };
  if (report.isCut) return { ...report, ...how };
  const { create, update, skip, error } = report;
  const input = { importId, ended: { is: "DONE" as const, counts: { create, update, skip, error } } };
  await perform(closeImport, { ...said, input, message: `${importId} close` });
  return { ...report, ...how };
}

/** The rows that the commits of an import have saved, by their lines. */
async function savedBefore({ imports }: ImportPorts, importId: string) {
  const marks = await imports.marks(importId);
  const rows = marks.flatMap(({ done }) => done.split(" ").filter(Boolean));
  const isOf = (row: string) => (row.endsWith("c") ? "create" : "update");
  return new Map(rows.map((row) => [Number.parseInt(row, 10), isOf(row)] as const));
}

type Pass = Pick<Parameters<typeof runImport>[0], "importId" | "done">;

async function passed(order: FileOrder, { mapping }: Work, pass: Pass) {
  const { ports, caller, sheet, kind, choice, onProgress, language, openRows, isTimeUp } = order;
  const rejected = rejectedRows({ language, kind, openRows, digest: sheet.digest });
  const phase = pass.importId === undefined ? "trial" : "import";
  const tally = await runImport({
    ...{ ports, caller, sheet, kind, mapping, choice, ...pass },
    ...(phase === "import" && isTimeUp && { isTimeUp }),
    onProgress: (done, total) => onProgress(phase, done, total),
    onRejected: rejected.add,
  });
  if (!tally.isCut) return { ...tally, kind, mapping, rejectedFile: await rejected.end() };
  await rejected.drop();
  return { ...tally, kind, mapping, rejectedFile: null };
}
