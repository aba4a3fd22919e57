import { callOf } from "#bot/act.ts";
import { historyCard, setCard, setsCard } from "#bot/cards/rules-card.ts";
import type { Command } from "#bot/command.ts";
import { restOf } from "#bot/page.ts";
import { perform } from "#shared/perform.ts";
import { showRules } from "#shared/use-cases/rules/show-rules.ts";

/** 现在的积分规则: in force since when, whose they are, what differs, each value with its unit. */
export const showRulesCommand: Command = {
  name: "show-rules",
  roles: showRules.roles,
  needs: [],
  async run(turn, slots) {
    const { say, now, language, page, rules } = turn;
    const { code, filter } = slots;
    const view = { say, now, language };
    const seen = await perform(showRules, { ...callOf(turn), input: code === undefined ? {} : { code } });
    if (code === undefined) return { reply: setsCard(seen, view) };
    if (filter === "history") return { reply: historyCard(seen, view) };
    const size = page.all ? Number.POSITIVE_INFINITY : rules.work.listPage;
    const { reply, nextFrom } = setCard(seen, { ...view, from: page.from, size });
    return { reply, remember: { rest: restOf(nextFrom, { command: "show-rules", slots }) } };
  },
};
