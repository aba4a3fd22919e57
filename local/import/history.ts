import { phrases } from "#bot/phrases/phrases.ts";
import { dayOf, timeOf } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { listImports } from "#shared/use-cases/import/list-imports.ts";
import type { Asked } from "./arguments.ts";
import type { Doing } from "./doing.ts";

/** What was imported of late, as text or as JSON. */
export async function historyOf({
  asked,
  ports,
  caller,
  person,
}: Doing<Exclude<Asked, { does: "template" }>>) {
  const seen = await perform(listImports, { ports, caller, input: {}, message: "history" });
  if (asked.json) return `${JSON.stringify(seen)}\n`;
  const say = phrases[person.language].importing;
  const lines = seen.map((run) =>
    say.history({ ...run, at: `${dayOf(run.startedAt)} ${timeOf(run.startedAt)}` }),
  );
  return `${lines.length === 0 ? say.noHistory : lines.join("\n")}\n`;
}
