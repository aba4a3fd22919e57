import { callOf } from "#bot/act.ts";
import { plain, type Said, type Turn } from "#bot/command.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { dayOf } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { type ClientPast, showPast } from "#shared/use-cases/clients/show-past.ts";

/** So far back is looked, whatever is asked for. */
const MOST = 200;

/** 恒信物流以前做过什么: visits and closed tasks, a page at a time. */
export async function pastSaid(turn: Turn, slots: Slots, id: string): Promise<Said> {
  const { page, rules } = turn;
  const size = page.all ? MOST : rules.archive.historyPage;
  const upTo = Math.min(MOST, page.from - 1 + size);
  const past = await perform(showPast, { ...callOf(turn), input: { client: id, upTo } });
  const lastClient = past.client;
  const chosen = { clientId: lastClient.id, clientName: lastClient.name };
  const rest = { command: "show-client", slots: { ...slots }, from: upTo + 1, chosen };
  return {
    reply: { ...plain(wordsOf(past, turn)), more: past.more },
    remember: { lastClient, ...(past.more > 0 && { rest }) },
  };
}

function wordsOf({ client, deeds, more }: ClientPast, { say, now, page }: Turn): string {
  if (deeds.length === 0) return say.visits.noPast(client.name);
  const lines = deeds
    .slice(page.from - 1)
    .map(({ at, kind, text, outcome, byName }) =>
      say.visits.pastLine({ when: say.time.day(dayOf(at), now), kind, text, outcome, by: byName }),
    );
  return [say.visits.pastHeading(client.name), ...lines, ...(more > 0 ? [say.visits.morePast] : [])].join(
    "\n",
  );
}
