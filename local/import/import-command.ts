import { basename, join } from "node:path";
import { importFile } from "#bot/import/import-file.ts";
import { fileReason } from "#bot/import/reasons.ts";
import { phrases, refusalPhrase } from "#bot/phrases/phrases.ts";
import { rowsOut } from "#functions/support/files/rows-out.ts";
import { openSheet } from "#functions/support/files/sheet.ts";
import { FileRefused } from "#shared/domain/import/file-refused.ts";
import { callerOf } from "#shared/domain/people/caller.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { approveAs } from "./approve-as.ts";
import { type Asked, askedFor, type FileAsked } from "./arguments.ts";
import type { Doing, Surroundings } from "./doing.ts";
import { eraseAs } from "./erase-as.ts";
import { exportAs } from "./export-as.ts";
import { historyOf } from "./history.ts";
import { jsonOf, textOf } from "./report.ts";
import { rollBackAs } from "./roll-back-as.ts";
import { templateOf } from "./template.ts";

const DONE = 0;
const FAULT = 1;

/** The exit code: 0 done, 1 the file or the person is refused. Throws WrongUsage. */
export async function importCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const asked = askedFor(args);
  if (asked.does !== "template") return await run(asked, around);
  around.print(await templateOf(asked.kind, { bom: around.isFile }));
  return DONE;
}

type Working = Exclude<Asked, { does: "template" }>;

async function run(asked: Working, around: Surroundings): Promise<number> {
  const house = await around.open(asked);
  try {
    const { staff, units } = house.ports;
    const person = (await staff.find(asked.as)) ?? (await staff.findByEmployeeNo(asked.as));
    if (person === undefined)
      return refuse(asked, { around, text: phrases.zh.refusals["person.unknown"]({}) });
    const caller = callerOf(person, await units.tree());
    const folder = join(asked.data, "imports");
    return await doneAs({ asked, around, person, ports: house.ports, caller, folder });
  } finally {
    await house.close();
  }
}

async function doneAs(doing: Doing<Working>): Promise<number> {
  const { asked, around, person } = doing;
  try {
    around.print(await answered(doing));
    return DONE;
  } catch (stopped) {
    const { language } = person;
    const say = phrases[language].importing;
    if (stopped instanceof FileRefused)
      return refuse(asked, { around, text: fileReason(stopped.problem, say) });
    if (stopped instanceof Refusal) return refuse(asked, { around, text: refusalPhrase(language, stopped) });
    throw stopped;
  }
}

async function answered(doing: Doing<Working>): Promise<string> {
  const { asked } = doing;
  switch (asked.does) {
    case "history":
      return await historyOf(doing);
    case "rollback":
    case "approve":
      return await (asked.does === "rollback" ? rollBackAs : approveAs)({ ...doing, asked });
    case "erase":
      return await eraseAs({ ...doing, asked });
    case "export":
      return await exportAs({ ...doing, asked });
    case "file":
      return await imported({ ...doing, asked });
  }
}

async function imported({ asked, around, ports, caller, person, folder }: Doing<FileAsked>): Promise<string> {
  const { language } = person;
  const say = phrases[language].importing;
  const report = await importFile({
    ...{ ports, caller, language, sheet: await openSheet(asked.path), fileName: basename(asked.path) },
    openRows: (name) => rowsOut(join(folder, name)),
    ...{
      kind: asked.kind,
      apply: asked.apply,
      choice: asked.choice,
      mapping: asked.mapping,
    },
    onProgress: (phase, done, total) => around.progress(say.progress(phase, done, total)),
  });
  if (asked.json) return `${JSON.stringify(jsonOf(report))}\n`;
  return `${textOf(report, { say, language, choice: asked.choice }).join("\n")}\n`;
}

function refuse(asked: Working, { around, text }: { around: Surroundings; text: string }): number {
  around.tell(text);
  const kind = asked.does === "file" ? asked.kind : null;
  const nothing = { importId: null, kind, rows: 0, create: 0, update: 0, skip: 0, error: 0 };
  if (asked.json)
    around.print(`${JSON.stringify({ ...nothing, rejectedFile: null, applied: false, refused: text })}\n`);
  return FAULT;
}
