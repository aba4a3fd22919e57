import { callOf } from "#bot/act.ts";
import { trialCard } from "#bot/cards/trial-card.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { ownersOf } from "#bot/night/segment-province.ts";
import { pickDraft } from "#bot/pick-draft.ts";
import { trialFiles, trialImage } from "#bot/trial-files.ts";
import { tryOut } from "#bot/try-out.ts";
import { ruleValues, valuesCalled } from "#bot/understand/rule-names.ts";
import { readRuleValue } from "#bot/understand/rule-value.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { contentAt } from "#shared/domain/rules/difference.ts";
import { perform } from "#shared/perform.ts";
import { draftRules } from "#shared/use-cases/rules/draft-rules.ts";
import { tryRules } from "#shared/use-cases/rules/try-rules.ts";

/** 金卡门槛改成800元, 积分规则回到上一版: drafted, and tried at once; 试算: the draft that is open. Nothing but the draft is written. */
export const tryRulesCommand: Command = {
  name: "try-rules",
  roles: tryRules.roles,
  needs: [],
  async run(turn, slots) {
    if (slots.filter === "former") return await formerly(turn, slots);
    if (slots.note !== undefined) return await drafting(turn, slots, slots.note);
    const picked = await pickDraft(turn, slots);
    return "asks" in picked
      ? { reply: plain(""), asks: picked.asks }
      : await trying(turn, picked.code, slots);
  },
};

/** What a former version said is drafted anew, and tried. */
async function formerly(turn: Turn, { code = "", items }: Slots): Promise<Said> {
  const input = { code, former: items?.[0] ?? ("previous" as const) };
  await perform(draftRules, { ...callOf(turn), input });
  return await trying(turn, code, {});
}

async function drafting(turn: Turn, slots: Slots, said: string): Promise<Said> {
  const { say, language, chosen } = turn;
  const [code, path] = [chosen?.["code"] ?? slots.code, chosen?.["path"] ?? slots.text ?? ""];
  const named =
    code === undefined
      ? valuesCalled(path)
      : ruleValues().filter((one) => one.code === code && one.path.join(".") === path);
  const [value, ...others] = named;
  if (value === undefined) throw new Refusal("rules.no-value", { said: path });
  if (others.length > 0) {
    const options = named.map((one) => ({
      label: `${one[language]}${say.words.aside(one.code)}`,
      value: { code: one.code, path: one.path.join(".") },
    }));
    return { reply: plain(""), asks: { slot: "text", question: say.rules.which, options } };
  }
  const read = readRuleValue(value, said);
  if (read === undefined) throw new Refusal("rules.unreadable", { name: value[language], said });
  const input = { code: value.code, content: contentAt(value.path, read) };
  await perform(draftRules, { ...callOf(turn), input });
  return await trying(turn, value.code, slots);
}

/** While one waits where few managers are to be looked at; else a job, whose end is told. */
async function trying(turn: Turn, code: string, { filter }: Slots): Promise<Said> {
  const { ports, speaker, rules } = turn;
  const owners = await ownersOf(ports);
  const waits = owners.length <= rules.work.largestTeam;
  const input = { code, of: owners.length, waits, again: filter === "again" };
  const begun = await perform(tryRules, { ...callOf(turn, 1), input });
  if (!begun.isJob) await tryOut(ports, { code, province: speaker.caller.province });
  const trial = (await ports.rules.trial(code)) ?? begun;
  const reply = trialCard(trial, turn);
  const [files, image] = await Promise.all([trialFiles(turn, trial), trialImage(turn, trial)]);
  return { reply: { ...reply, files, image } };
}
