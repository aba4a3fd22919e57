import { speakerById } from "#bot/speaker.ts";
import { systemOf } from "#shared/contracts/system.ts";
import { FileRefused } from "#shared/domain/import/file-refused.ts";
import type { Sheet } from "#shared/domain/import/sheet.ts";
import { placeOfUpload, type Upload, type UploadNews } from "#shared/domain/import/upload.ts";
import type { Staff } from "#shared/domain/people/staff.ts";
import { perform } from "#shared/perform.ts";
import type { Ports } from "#shared/ports.ts";
import { noteUpload } from "#shared/use-cases/import/note-upload.ts";
import { type FileOrder, type FileReport, importFile } from "./import-file.ts";
import { keptRows } from "./kept-rows.ts";
import { rollBack } from "./roll-back.ts";
import type { OpenRows } from "./rows-file.ts";
import { uploadReply } from "./upload-reply.ts";

export interface UploadWork {
  readonly ports: Omit<Ports, "queue">;
  readonly province: string;
  readonly id: string;
  /** Reads a file that lies among ours. Throws FileRefused. */
  readonly openSheet: (name: string) => Promise<Sheet>;
  /** Of the file that goes back: its end is its name among ours. */
  readonly openRows: OpenRows;
  readonly isTimeUp: () => boolean;
}

/** One step of a file that was sent in: it is tried, imported or taken back, as far as the time reaches; killed anywhere, the same again goes on. */
export async function carryOutUpload(work: UploadWork): Promise<"done" | "more"> {
  const upload = await work.ports.imports.findUpload(work.id);
  const speaker = upload && (await speakerById(work.ports, upload.owner));
  if (upload === undefined || speaker === undefined) return "done";
  const person = speaker.staff;
  if (isSettled(upload)) {
    await tellOnce(work, { upload, news: upload, person });
    return "done";
  }
  const news = await newsOf({ ...work, upload, ...speaker });
  if (news === "more") return "more";
  if (await isNoted(work, { upload, news })) await tellOnce(work, { upload, news, person });
  return "done";
}

/** Noted already: all that can be missing is that somebody heard of it. */
function isSettled(upload: Upload): upload is Upload & UploadNews {
  const { state } = upload;
  return state === "TRIED" || state === "REFUSED" || state === "DONE" || state === "BACK";
}

interface Doing extends UploadWork {
  readonly upload: Upload;
  readonly staff: Staff;
  readonly caller: FileOrder["caller"];
}

async function newsOf(doing: Doing): Promise<UploadNews | "more"> {
  const { state } = doing.upload;
  if (state === "AWAITED") return await tried(doing);
  return state === "ORDERED" ? await applied(doing) : await takenBack(doing);
}

async function tried(doing: Doing): Promise<UploadNews> {
  try {
    const sheet = await doing.openSheet(placeOfUpload(doing.upload));
    const { imports: rules } = await doing.ports.rules.current();
    const rows = sheet.count - 1;
    if (rows > rules.uploadRows)
      throw new FileRefused({ code: "file.too-many-rows", facts: { rows, most: rules.uploadRows } });
    const report = await importFile({ ...orderOf(doing), sheet, apply: false });
    const isDoubtful = report.error * 10_000 > rows * rules.doubtfulBp;
    return { state: "TRIED", ...toldOf(report), ...(isDoubtful && { isDoubtful }) };
  } catch (stopped) {
    if (stopped instanceof FileRefused) return { state: "REFUSED", problem: stopped.problem };
    throw stopped;
  }
}

async function applied(doing: Doing): Promise<UploadNews | "more"> {
  const sheet = await doing.openSheet(placeOfUpload(doing.upload));
  const { isTimeUp } = doing;
  const report = await importFile({ ...orderOf(doing), sheet, apply: true, ordered: doing.id, isTimeUp });
  if (report.isCut) return "more";
  return { state: "DONE", ...toldOf(report), importId: report.importId };
}

async function takenBack({ ports, caller, upload, staff, openRows, isTimeUp }: Doing) {
  const run = await ports.imports.find(upload.importId ?? "");
  if (run === undefined) throw new Error(`no import of ${upload.id}`);
  const rows = keptRows({ language: staff.language, importId: run.id, openRows });
  const order = { ports, caller, run, onKept: rows.add, onProgress: () => {}, isTimeUp };
  const { isCut, undone, kept } = await rollBack(order);
  if (isCut) {
    await rows.drop();
    return "more" as const;
  }
  const returned = await rows.end();
  return { state: "BACK" as const, undone, kept, ...(returned !== null && { returned }) };
}

function orderOf({ ports, caller, staff, upload, openRows }: Doing) {
  const { kind, mode, onClosed, mapping, fileName } = upload;
  const choice = { mode, onClosed };
  const about = { ports, caller, language: staff.language, kind, choice, mapping, fileName, openRows };
  return { ...about, onProgress: () => {} };
}

function toldOf({ rows, create, update, skip, error, rejectedFile }: FileReport) {
  const counts = { create, update, skip, error };
  return { rows, counts, ...(rejectedFile !== null && { returned: rejectedFile }) };
}

interface Telling {
  readonly upload: Upload;
  readonly news: UploadNews;
  readonly person: Staff;
}

/** False where somebody else was faster. */
async function isNoted({ ports, province }: UploadWork, { upload, news }: Omit<Telling, "person">) {
  const { id } = upload;
  const [message, caller] = [`${id} ${news.state}`, systemOf(province)];
  return (await perform(noteUpload, { ports, caller, input: { id, news }, message })).isNew;
}

/** Written down first, and never told twice; who cannot be reached finds it by asking. */
async function tellOnce({ ports }: UploadWork, { upload, news, person }: Telling): Promise<void> {
  const message = `${upload.id} ${news.state}`;
  if (await ports.conversations.recall(person.id, message)) return;
  const reply = await uploadReply(ports, { upload, news, person });
  await ports.conversations.remember(person.id, message, { told: true });
  await ports.mailbox.deliver(person, reply).catch(() => undefined);
}
