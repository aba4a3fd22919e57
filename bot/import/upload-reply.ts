import { plain } from "#bot/command.ts";
import { uploads as en } from "#bot/phrases/en/uploads.ts";
import { importPhrases } from "#bot/phrases/importing.ts";
import type { UploadPhrases } from "#bot/phrases/upload-phrases.ts";
import { uploads as zh } from "#bot/phrases/zh/uploads.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { problemOf, type Upload, type UploadNews } from "#shared/domain/import/upload.ts";
import type { Language, Staff } from "#shared/domain/people/staff.ts";
import type { Ports } from "#shared/ports.ts";
import { fileReason } from "./reasons.ts";

const UPLOADS: Readonly<Record<Language, UploadPhrases>> = { zh, en };
const DAY_SECONDS = 24 * 60 * 60;

interface Told {
  readonly upload: Upload;
  readonly news: UploadNews;
  readonly person: Staff;
}

/** What came of a file, with the rows that go back as a file to fetch. */
export async function uploadReply(
  { files, rules }: Pick<Ports, "files" | "rules">,
  { upload, news, person }: Told,
): Promise<Reply> {
  const { returnedDays: days } = (await rules.current()).imports;
  const { language } = person;
  const text = textOf({ ...upload, ...news }, language);
  if (news.returned === undefined) return plain(text);
  const saveAs = news.returned.split("/").at(-1) ?? "";
  const url = await files.link(news.returned, { seconds: days * DAY_SECONDS, saveAs });
  const reply = plain(`${text}${language === "en" ? " " : ""}${UPLOADS[language].returned(days)}`);
  return { ...reply, files: [{ name: saveAs, url }] };
}

function textOf(upload: Upload, language: Language): string {
  const { fileName, id, state, undone = 0, kept = 0, importId = "" } = upload;
  const say = UPLOADS[language];
  const counts = countsOf(upload, language);
  if (state === "BACK") return say.back({ fileName, undone, kept });
  if (state === "DONE") return say.done({ fileName, importId, counts });
  const problem = problemOf(upload);
  if (problem) return say.refused({ fileName, reason: fileReason(problem, importPhrases[language]) });
  return [say.tried({ fileName, id, counts }), ...warnings(upload, say)].join(language === "en" ? " " : "");
}

function countsOf({ kind, rows = 0, counts }: Upload, language: Language): string {
  const { create = 0, update = 0, skip = 0, error = 0 } = counts ?? {};
  return importPhrases[language].counts({ kind, rows, create, update, skip, error });
}

function warnings({ counts, isDoubtful }: Upload, say: UploadPhrases): string[] {
  if (counts && counts.create + counts.update === 0) return [say.nothing];
  return isDoubtful ? [say.doubtful] : [];
}
