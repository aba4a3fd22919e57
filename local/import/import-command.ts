import { join } from "node:path";
import { parseArgs } from "node:util";
import { phrases, refusalPhrase } from "#bot/phrases/phrases.ts";
import type { ImportPhrases } from "#bot/phrases/zh/import.ts";
import { FileRefused } from "#functions/support/files/file-refused.ts";
import { WrongUsage } from "#local/command.ts";
import { ImportKind, LATER_KINDS } from "#shared/domain/import/import-kind.ts";
import { callerOf } from "#shared/domain/people/caller.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { ImportPorts } from "./doors.ts";
import { type FileReport, importFile } from "./import-file.ts";
import { fileReason } from "./reasons.ts";
import { templateOf } from "./template.ts";

/** What the command touches besides the file: tests give their own. */
export interface Surroundings {
  readonly open: (where: {
    readonly data: string;
    /** Begin without the sample, with the first administrator alone. */
    readonly empty: boolean;
  }) => Promise<{ readonly ports: ImportPorts; close(): Promise<void> }>;
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
  /** One line that is written over by the next. */
  readonly progress: (text: string) => void;
  /** Standard output is a file: what is written there is opened by a spreadsheet, which needs a BOM. */
  readonly isFile: boolean;
}

const OPTIONS = {
  kind: { type: "string" },
  as: { type: "string" },
  apply: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  data: { type: "string", default: ".dake" },
  empty: { type: "boolean", default: false },
  template: { type: "string" },
  rollback: { type: "string" },
} as const;

const DONE = 0;
const FAULT = 1;
const CHINESE_AND_ENGLISH = [phrases.zh.importing, phrases.en.importing];

/** The exit code: 0 done, 1 the file or the person is refused. Throws WrongUsage. */
export async function importCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const asked = read(args);
  if (asked.template === undefined) return await run({ ...asked, kind: kindOf(asked.kind) }, around);
  around.print(await templateOf(kindOf(asked.template), { bom: around.isFile }));
  return DONE;
}

type Asked = ReturnType<typeof read>;

function read(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  if (values.rollback !== undefined) throw wrong((say) => say.rollbackLater);
  const [path, ...others] = positionals;
  const isWhole = path !== undefined && values.kind !== undefined && values.as !== undefined;
  if (values.template === undefined && (!isWhole || others.length > 0)) throw wrong((say) => say.usage);
  return { ...values, path: path ?? "", as: values.as ?? "" };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const option = /'(-[^' ]+)/.exec(cause instanceof Error ? cause.message : "")?.[1];
    throw wrong((say) => (option ? `${say.optionUnknown(option)}\n${say.usage}` : say.usage));
  }
}

function kindOf(said = ""): ImportKind {
  const kind = ImportKind.safeParse(said);
  if (kind.success) return kind.data;
  const later = LATER_KINDS.includes(said);
  throw wrong((say) => (later ? say.kindLater : say.kindUnknown)(said, ImportKind.options));
}

/** Who imports is not known yet: it is said in both languages. */
function wrong(words: (say: ImportPhrases) => string): WrongUsage {
  return new WrongUsage(CHINESE_AND_ENGLISH.map(words).join("\n"));
}

async function run(asked: Asked & { kind: ImportKind }, around: Surroundings): Promise<number> {
  const house = await around.open(asked);
  try {
    const { staff, units } = house.ports;
    const person = (await staff.find(asked.as)) ?? (await staff.findByEmployeeNo(asked.as));
    if (person === undefined)
      return refuse(asked, { around, text: phrases.zh.refusals["person.unknown"]({}) });
    const caller = callerOf(person, await units.tree());
    return await importAs(asked, { around, person, ports: house.ports, caller });
  } finally {
    await house.close();
  }
}

interface Doing {
  readonly around: Surroundings;
  readonly ports: ImportPorts;
  readonly person: Staff;
  readonly caller: ReturnType<typeof callerOf>;
}

async function importAs(asked: Asked & { kind: ImportKind }, doing: Doing): Promise<number> {
  const { around, ports, caller, person } = doing;
  const { kind, path, apply, data } = asked;
  const { language } = person;
  const say = phrases[language].importing;
  const onProgress = (done: number, total: number) => around.progress(say.progress(done, total));
  try {
    const order = { ports, caller, language, path, kind, apply, folder: join(data, "imports"), onProgress };
    const report = await importFile(order);
    around.print(asked.json ? `${JSON.stringify(jsonOf(report))}\n` : `${textOf(report, say).join("\n")}\n`);
    return DONE;
  } catch (stopped) {
    if (stopped instanceof FileRefused)
      return refuse(asked, { around, text: fileReason(stopped.problem, say) });
    if (stopped instanceof Refusal) return refuse(asked, { around, text: refusalPhrase(language, stopped) });
    throw stopped;
  }
}

function refuse(
  { json, kind }: Pick<Asked, "json" | "kind">,
  { around, text }: { around: Surroundings; text: string },
): number {
  around.tell(text);
  const nothing = { importId: null, kind, rows: 0, create: 0, update: 0, skip: 0, error: 0 };
  if (json)
    around.print(`${JSON.stringify({ ...nothing, rejectedFile: null, applied: false, refused: text })}\n`);
  return FAULT;
}

function jsonOf({ repeated: _, ...report }: FileReport): object {
  const { importId, kind, rows, create, update, skip, error, rejectedFile, applied } = report;
  return { importId, kind, rows, create, update, skip, error, rejectedFile, applied };
}

function textOf(report: FileReport, say: ImportPhrases): string[] {
  const { applied, create, update, repeated, rejectedFile, importId } = report;
  const nothingToDo = create + update === 0 ? say.unchanged : undefined;
  const how = applied ? say.applied(importId) : say.dryRun;
  return [
    say.counts(report),
    ...(repeated > 0 ? [say.repeated(repeated)] : []),
    ...(rejectedFile === null ? [] : [say.rejected(rejectedFile)]),
    nothingToDo ?? how,
  ];
}
