import { readFileSync } from "node:fs";
import { changesOf, trialCard } from "#bot/cards/trial-card.ts";
import { ownersOf } from "#bot/night/segment-province.ts";
import { phrases, refusalPhrase } from "#bot/phrases/phrases.ts";
import { speakerById } from "#bot/speaker.ts";
import { tryOut } from "#bot/try-out.ts";
import type { Day } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { type Content, isRecord } from "#shared/domain/rules/difference.ts";
import { perform } from "#shared/perform.ts";
import { activateRules } from "#shared/use-cases/rules/activate-rules.ts";
import { draftRules } from "#shared/use-cases/rules/draft-rules.ts";
import { tryRules } from "#shared/use-cases/rules/try-rules.ts";
import { optionsOf, runCommand, WrongUsage } from "./command.ts";
import { prepare } from "./first-start.ts";
import { type HousePorts, openLocalHouse } from "./house.ts";
import { WORDS } from "./words.ts";

const USAGE =
  "npm run rules -- --set <CODE> --file <change.json> --as <admin> [--from <YYYY-MM-DD>] [--data <folder>] [--json]";
const OPTIONS = {
  set: { type: "string" },
  file: { type: "string" },
  as: { type: "string" },
  from: { type: "string" },
  data: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

interface Wish {
  readonly code: string;
  readonly content: Content;
  readonly from: Day | undefined;
}

/** A change of rules from a file, in its own words of JSON: drafted in place of what is drafted, tried, and asked for where a day is named. */
await runCommand(async () => {
  const { values } = optionsOf(OPTIONS, USAGE);
  const { set, file, as, from } = values;
  if (!(set && file && as)) throw new WrongUsage(USAGE);
  const wish = { code: set, content: contentIn(file), from };
  const house = await openLocalHouse({ data: values.data });
  try {
    if (house.isOwn) await prepare(house);
    return await carriedOut(house.open().ports, { as, wish, json: values.json });
  } finally {
    await house.close();
  }
});

function contentIn(file: string): Content {
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isRecord(content)) return content;
  } catch {
    // Said below, as what is no object.
  }
  throw new WrongUsage(USAGE);
}

async function carriedOut(
  ports: HousePorts,
  { as, wish, json }: { readonly as: string; readonly wish: Wish; readonly json: boolean },
): Promise<number> {
  const speaker = await speakerById(ports, as);
  if (speaker === undefined) throw new WrongUsage(WORDS.nobody(as));
  const { caller, staff } = speaker;
  const { code, content, from } = wish;
  const call = { ports, caller, message: ports.ids.next("rul") };
  try {
    await perform(draftRules, { ...call, input: { code, content, replaces: true } });
    const of = (await ownersOf(ports)).length;
    await perform(tryRules, { ...call, position: 1, input: { code, of, waits: true } });
    await tryOut(ports, { code, province: caller.province });
    const asked =
      from === undefined
        ? undefined
        : await perform(activateRules, { ...call, position: 2, input: { code, from } });
    const trial = await ports.rules.trial(code);
    const view = { say: phrases[staff.language], now: ports.clock.now(), language: staff.language };
    const told = trial && { changes: changesOf(trial, view), impact: trial.impact, from: asked?.from };
    process.stdout.write(`${json ? JSON.stringify(told) : trial && trialCard(trial, view).text}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${refusalPhrase(staff.language, error)}\n`);
    return 1;
  }
}
