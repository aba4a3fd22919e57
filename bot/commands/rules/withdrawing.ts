import { callOf } from "#bot/act.ts";
import { type Asked, plain, type Said, type Turn } from "#bot/command.ts";
import { setName } from "#bot/phrases/set-name.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import type { RuleDocument } from "#shared/domain/rules/rule-document.ts";
import { perform, preview } from "#shared/perform.ts";
import { type RulesWithdrawn, withdrawRules } from "#shared/use-cases/rules/withdraw-rules.ts";

/** 分级规则不要生效了: what was approved and has not begun is called off on 确认; drafter and approver hear of it. */
export async function withdrawing(turn: Turn, slots: Slots): Promise<Said> {
  const { say, confirmed } = turn;
  const picked = await pickScheduled(turn, slots);
  if ("asks" in picked) return { reply: plain(""), asks: picked.asks };
  const { code, number } = picked;
  const input = { ...picked, ...(slots.reason && { reason: slots.reason }) };
  const call = { ...callOf(turn), input };
  if (confirmed) {
    const done = await perform(withdrawRules, call);
    const chips = [say.words.undo, ...(done.isDraft ? [say.rules.chips.activate] : [])];
    return { reply: plain(say.rules.withdrawn(wordsOf(done, turn)), chips) };
  }
  const { outcome } = await preview(withdrawRules, call);
  const text = [say.rules.askWithdraw(wordsOf(outcome, turn)), say.house.confirmHint].join("\n");
  const keep = { code, ...(number !== undefined && { number: String(number) }) };
  return { reply: plain(text, [say.house.yes, say.house.no]), confirm: true, keep };
}

type Picked = { readonly code: string; readonly number?: number } | { readonly asks: Asked };

/** What was shown before; the version of the day that is said; or the set that is named, or the only one that has a version to come. */
async function pickScheduled(turn: Turn, slots: Slots): Promise<Picked> {
  const { chosen } = turn;
  const code = chosen?.["code"] ?? slots.code;
  const number = chosen?.["number"];
  if (code !== undefined && (number !== undefined || slots.day === undefined))
    return { code, ...(number !== undefined && { number: Number(number) }) };
  return onlyOf(await comingOn(turn, { code, day: slots.day }), turn, code);
}

function onlyOf(coming: readonly RuleDocument[], turn: Turn, named = ""): Picked {
  const codes = [...new Set(coming.map(({ code }) => code))];
  const [only, ...others] = coming;
  if (only === undefined) throw new Refusal("rules.none-scheduled", { code: named });
  const { code, number } = only;
  if (codes.length === 1) return others.length > 0 ? { code } : { code, number };
  const options = codes.map((one) => ({ label: setName(one, turn.language), value: { code: one } }));
  return { asks: { slot: "code", question: turn.say.rules.whichScheduled, options } };
}

/** Approved versions whose day is to come, or is this one. */
async function comingOn(
  { ports, now }: Turn,
  wanted: { readonly code: string | undefined; readonly day: string | undefined },
): Promise<RuleDocument[]> {
  const { code, day } = wanted;
  const coming = (await ports.rules.approved()).filter(({ from = "" }) => from > dayOf(now));
  return coming.filter(
    (one) => (code === undefined || one.code === code) && (day === undefined || one.from === day),
  );
}

function wordsOf({ code, number, from, isDraft }: RulesWithdrawn, { say, now, language }: Turn) {
  return { name: setName(code, language), number, from: say.time.day(from, now), isDraft };
}
