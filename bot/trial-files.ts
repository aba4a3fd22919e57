import { dayOf } from "#shared/domain/calendar/day.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { csvOf } from "#shared/domain/finding/sheet.ts";
import type { NewTrial } from "#shared/domain/trials/trial.ts";
import { kindWords } from "./cards/move-words.ts";
import { trialSheet } from "./cards/trial-card.ts";
import { workbookOf } from "./cards/workbook.ts";
import type { Turn } from "./command.ts";
import { setName } from "./phrases/set-name.ts";

/** What a trial came to as files under addresses that soon end: a workbook, and a sheet for other systems. */
export async function trialFiles(turn: Turn, trial: NewTrial): Promise<NonNullable<Reply["files"]>> {
  const { say, ports, rules, speaker, now, language } = turn;
  if (trial.step !== "DONE" || trial.impact.managers === 0) return [];
  const name = setName(trial.code, language);
  const rows = trialSheet(trial, turn);
  const text = new TextEncoder();
  const files = [
    { ending: "xlsx", type: WORKBOOK, content: await workbookOf(rows) },
    { ending: "csv", type: "text/csv; charset=utf-8", content: text.encode(csvOf(rows)) },
  ];
  const seconds = rules.finding.linkMinutes * 60;
  return await Promise.all(
    files.map(async ({ ending, type, content }) => {
      const file = `exports/${speaker.caller.id}/trial-${trial.code}-${trial.number}.${ending}`;
      await ports.files.put(file, content, { type });
      const saveAs = `${say.rules.file(name)}-${dayOf(now)}.${ending}`;
      return { name: saveAs, url: await ports.files.link(file, { seconds, saveAs }) };
    }),
  );
}

/** Drawn when it is looked at, as the map of who decides is; nothing where nobody was looked at. */
export async function trialImage(turn: Turn, trial: NewTrial): Promise<Reply["image"]> {
  const { say, ports, rules, speaker, language } = turn;
  if (trial.step !== "DONE" || trial.impact.managers === 0) return null;
  const picture = { kind: "trial", of: trial.code, staffId: speaker.caller.id, language } as const;
  const url = await ports.pictures.address(picture, { seconds: rules.finding.linkMinutes * 60 });
  const name = setName(trial.code, language);
  const kinds = Object.entries(trial.impact.today).map(
    ([key, { count }]) => `${kindWords(key, say.rules)} ${count}`,
  );
  return url === undefined ? null : { url, alt: say.rules.picture.alt(name, kinds) };
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
