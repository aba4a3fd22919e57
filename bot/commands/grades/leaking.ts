import { callOf } from "#bot/act.ts";
import { leaksCard, leaksSheet } from "#bot/cards/leaks-card.ts";
import { plain, type Said, type Turn } from "#bot/command.ts";
import { filesOf } from "#bot/handing-files.ts";
import { pageOf, restOf } from "#bot/page.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { exportClients } from "#shared/use-cases/clients/export-clients.ts";
import { listLeaks } from "#shared/use-cases/discounts/list-leaks.ts";

/** 折扣异常名单, by the page; 导出折扣异常名单 takes the whole of it away as files. */
export async function leaking(turn: Turn, slots: Slots): Promise<Said> {
  const { say, rules } = turn;
  const found = await perform(listLeaks, { ...callOf(turn), input: {} });
  if (found.kind === "too-large") return { reply: plain(say.discounts.tooLarge(found.largest)) };
  if (slots.code !== undefined) return await takenAway(turn, found);
  const { page = { from: 1, size: rules.work.listPage } } = pageOf(turn);
  const { reply, shown, nextFrom } = leaksCard(found, { say, now: turn.now, ...page });
  const before = page.from > 1 ? turn.conversation.shown : [];
  const rest = restOf(nextFrom, { command: "quote-discount", slots });
  return { reply, remember: { shown: [...before, ...shown], rest } };
}

/** That it was taken is on record before it is given. */
async function takenAway(turn: Turn, found: Parameters<typeof leaksSheet>[0]): Promise<Said> {
  const { say, rules, now } = turn;
  const count = found.leaks.length;
  if (count === 0) throw new Refusal("group.empty", {});
  const about = { search: {}, words: say.discounts.leaksFile, count };
  const { id } = await perform(exportClients, { ...callOf(turn), input: about });
  const name = `${say.discounts.leaksFile}-${dayOf(now)}`;
  const files = await filesOf(turn, { id, name, rows: leaksSheet(found, turn) });
  return { reply: { ...plain(say.finding.exported(name, count, rules.finding.linkMinutes)), files } };
}
