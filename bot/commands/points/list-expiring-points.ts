import { callOf } from "#bot/act.ts";
import { endingPointsCard, pointsCard } from "#bot/cards/points-card.ts";
import { type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { restOf } from "#bot/page.ts";
import { type PickedClient, pickClient } from "#bot/pick-client.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { dayOf, daysBetween } from "#shared/domain/calendar/day.ts";
import { perform } from "#shared/perform.ts";
import { listExpiringPoints } from "#shared/use-cases/points/list-expiring-points.ts";
import { showPoints } from "#shared/use-cases/points/show-points.ts";

/** 哪些快到期: over one's book; of one client, its lots. */
export const listExpiringPointsCommand: Command = {
  name: "list-expiring-points",
  roles: listExpiringPoints.roles,
  needs: [],
  async run(turn, slots) {
    const client = pickClient(turn, slots);
    if (client && "asks" in client) return { reply: plain(""), asks: client.asks };
    return client ? await ofOne(turn, client) : await ofBook(turn, slots);
  },
};

async function ofOne(turn: Turn, { id }: PickedClient): Promise<Said> {
  const points = await perform(showPoints, { ...callOf(turn), input: { client: id } });
  const lastClient = { id: points.client.id, name: points.client.shortName };
  return { reply: pointsCard(points, turn), remember: { lastClient } };
}

async function ofBook(turn: Turn, slots: Slots): Promise<Said> {
  const { now, page, rules } = turn;
  const last = slots.to ?? slots.day;
  const ahead = last ? daysBetween(dayOf(now), last) : 0;
  const input = ahead > 0 ? { days: ahead } : {};
  const found = await perform(listExpiringPoints, { ...callOf(turn), input });
  const size = page.all ? found.clients.length : rules.work.listPage;
  const { reply, shown, nextFrom } = endingPointsCard(found, { turn, from: page.from, size });
  return { reply, remember: { shown, rest: restOf(nextFrom, { command: "list-expiring-points", slots }) } };
}
