import { callOf } from "#bot/act.ts";
import { changesOf } from "#bot/cards/trial-card.ts";
import { type Command, plain, type Turn } from "#bot/command.ts";
import { setName } from "#bot/phrases/set-name.ts";
import { pickDraft } from "#bot/pick-draft.ts";
import { perform, preview } from "#shared/perform.ts";
import { type ActivationAsked, activateRules } from "#shared/use-cases/rules/activate-rules.ts";
import { withdrawing } from "./withdrawing.ts";

/** 取消生效 calls off what was approved for a day to come. 下月1号生效: what would hold from then on is shown, and asked for on 确认; somebody else must agree. */
export const activateRulesCommand: Command = {
  name: "activate-rules",
  roles: activateRules.roles,
  needs: [],
  async run(turn, slots) {
    if (slots.filter === "withdraw") return await withdrawing(turn, slots);
    const { say, confirmed } = turn;
    const picked = await pickDraft(turn, slots);
    if ("asks" in picked) return { reply: plain(""), asks: picked.asks };
    const { day: from } = slots;
    const keep = { code: picked.code };
    if (from === undefined)
      return { reply: plain(""), asks: { slot: "day", question: say.rules.whichDay, keep } };
    const call = { ...callOf(turn), input: { code: picked.code, from } };
    if (confirmed) {
      const asked = await perform(activateRules, call);
      return { reply: plain(say.rules.activated(wordsOf(asked, turn)), [say.words.undo]) };
    }
    const { outcome } = await preview(activateRules, call);
    const changes = changesOf(outcome.trial, turn).map((change) => `· ${change}`);
    const text = [say.rules.askActivate(wordsOf(outcome, turn)), ...changes, say.house.confirmHint];
    return { reply: plain(text.join("\n"), [say.house.yes, say.house.no]), confirm: true, keep };
  },
};

function wordsOf({ code, number, from, of }: ActivationAsked, { say, now, language }: Turn) {
  return { name: setName(code, language), number, from: say.time.day(from, now), of };
}
